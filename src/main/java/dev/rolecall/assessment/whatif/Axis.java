package dev.rolecall.assessment.whatif;

import dev.rolecall.profile.Input;
import dev.rolecall.profile.Setting;
import java.util.List;

/**
 * An input that is varied, and the values that it takes.
 *
 * @param stops two or more, no two alike; numbers in rising order
 */
public record Axis(Input input, List<Stop> stops) {

  /** True where the values are numbers, false where they are words. */
  public boolean isNumber() {
    return stops.get(0).number().isPresent();
  }

  /** A value as a setting. */
  Setting setting(Stop stop) {
    return new Setting(input.path(), stop.text());
  }

  /** The number at a stop of an input that is a number. */
  public double number(int stop) {
    return stops.get(stop).number().orElseThrow();
  }

  /** The least number. */
  public double low() {
    return number(0);
  }

  /** The greatest number. */
  public double high() {
    return number(stops.size() - 1);
  }
}
