package dev.rolecall.assessment.whatif;

import dev.rolecall.profile.Input;
import dev.rolecall.profile.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value at which an input is tried.
 *
 * @param text as {@code --set} accepts it
 * @param number the same as a number, for inputs that are numbers
 */
public record Stop(String text, Optional<Double> number) {

  private static final double NOTHING = 1e-9;

  static Stop word(String word) {
    return new Stop(word, Optional.empty());
  }

  /** A number as a stop: what its text says, so that nothing is tried that cannot be set. */
  static Stop number(Input input, double value) {
    String text = Setting.of(input, value).value();
    boolean percent = text.endsWith("%");
    double read = Double.parseDouble(percent ? text.substring(0, text.length() - 1) : text);
    return new Stop(text, Optional.of(percent ? read / 100 : read));
  }

  /** Evenly spaced numbers, both ends included; what rounding leaves of nothing is nothing. */
  static List<Stop> between(Input input, double low, double high, int count) {
    List<Stop> stops = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double value = low + (high - low) * i / (count - 1);
      boolean zero = Math.abs(value) < (high - low) * NOTHING;
      stops.add(number(input, zero ? 0 : value));
    }
    return List.copyOf(stops);
  }
}
