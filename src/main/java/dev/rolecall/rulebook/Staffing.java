package dev.rolecall.rulebook;

import java.util.List;
import java.util.Map;

/** Who can be hired, the options that are scored, and the duties of a law office, by id. */
public record Staffing(
    Map<String, Role> roles, Map<String, Option> options, Map<String, Duty> duties) {

  /** The options that can be recommended, in the rulebook's order. */
  public List<Option> mainOptions() {
    return options.values().stream().filter(option -> !option.alternative()).toList();
  }

  /** The option that hires nobody. */
  public Option baseline() {
    return mainOptions().stream().filter(Option::isBaseline).findFirst().orElseThrow();
  }
}
