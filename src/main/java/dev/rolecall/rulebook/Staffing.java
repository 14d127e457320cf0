package dev.rolecall.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who can be hired, the options that are scored, and the duties of a law office, by id. */
public record Staffing(
    Map<String, Role> roles, Map<String, Option> options, Map<String, Duty> duties) {

  /** The options that can be recommended, in the rulebook's order. */
  public List<Option> mainOptions() {
    List<Option> main = new ArrayList<>();
    for (Option option : options.values()) {
      if (!option.alternative()) {
        main.add(option);
      }
    }
    return List.copyOf(main);
  }

  /** The option that hires nobody. */
  public Option baseline() {
    for (Option option : options.values()) {
      if (option.isBaseline() && !option.alternative()) {
        return option;
      }
    }
    throw new IllegalStateException("a rulebook has one option that hires nobody");
  }
}
