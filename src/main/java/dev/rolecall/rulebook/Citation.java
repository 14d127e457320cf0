package dev.rolecall.rulebook;

import java.util.List;

/**
 * What an entry rests on: claims, sources, or an assumption, stated as one.
 *
 * @param claims ids of claims, each with sources of its own
 * @param sources ids of sources, those of the claims included, without repeats
 * @param assumption why this value where nothing is published, or empty
 */
public record Citation(List<String> claims, List<String> sources, String assumption) {

  /** True where no source supports the value. */
  public boolean isAssumption() {
    return sources.isEmpty();
  }

  /** How a report cites it: "S0 S2", or "assumption". */
  public String cite() {
    return isAssumption() ? "assumption" : String.join(" ", sources);
  }
}
