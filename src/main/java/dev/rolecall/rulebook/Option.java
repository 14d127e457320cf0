package dev.rolecall.rulebook;

import java.util.List;

/**
 * What a firm may decide: a list of hires, empty for hiring nobody.
 *
 * @param sentence what it means, as advice: "hire a case manager"
 * @param alternative true for what may serve beside the main options; scored, never recommended
 */
public record Option(
    String id, String label, String sentence, List<Role> hires, boolean alternative, Basis basis) {

  /** True for the option that hires nobody. */
  public boolean isBaseline() {
    return hires.isEmpty();
  }
}
