package dev.rolecall.portfolio.check;

import dev.rolecall.rulebook.Rulebook;
import java.util.List;

/**
 * What came of checking many profiles.
 *
 * @param profiles in the order in which they were named
 */
public record CheckResult(List<Checked> profiles, Terms terms) {

  /** How many profiles stand so. */
  public long count(Standing standing) {
    return profiles.stream().filter(one -> one.standing() == standing).count();
  }

  /** How many warnings of thin or shrinking margins there are. */
  public long warnings() {
    return profiles.stream()
        .flatMap(one -> one.judged().stream())
        .mapToLong(judged -> judged.cautions().size())
        .sum();
  }

  /** The worst of all; that everything holds where there is nothing. */
  public Standing worst() {
    return profiles.stream().map(Checked::standing).max(Standing::compareTo).orElse(Standing.HOLDS);
  }

  /** What was held against. */
  public Rulebook rulebook() {
    return terms.rulebook();
  }
}
