package dev.rolecall.assessment;

import dev.rolecall.profile.Input;
import dev.rolecall.profile.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An input that is varied, and the values that it takes.
 *
 * @param stops two or more, all different; numbers in rising order
 */
public record Axis(Input input, List<Stop> stops) {

  /**
   * A value at which an input is tried.
   *
   * @param text as {@code --set} accepts it
   * @param number the same as a number, for inputs that are numbers
   */
  public record Stop(String text, Optional<Double> number) {

    private static final double NOTHING = 1e-9;

    /** The number or, where it is none, the word. */
    public Object value() {
      return number.<Object>map(one -> one).orElse(text);
    }

    static Stop word(String word) {
      return new Stop(word, Optional.empty());
    }

    /** A number as its text says it, so that nothing is tried that cannot be set. */
    static Stop number(Input input, double value) {
      String text = Setting.of(input, value).value();
      boolean percent = text.endsWith("%");
      double read = Double.parseDouble(percent ? text.substring(0, text.length() - 1) : text);
      return new Stop(text, Optional.of(percent ? read / 100 : read));
    }

    /** Evenly spaced numbers, both ends included; a rounding error next to 0 is 0. */
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

  /** True where the values are numbers, false where they are words. */
  public boolean isNumber() {
    return stops.get(0).number().isPresent();
  }

  Setting setting(Stop stop) {
    return new Setting(input.path(), stop.text());
  }

  /** The number at a stop of an input that is a number. */
  public double number(int stop) {
    return stops.get(stop).number().orElseThrow();
  }

  public double low() {
    return number(0);
  }

  public double high() {
    return number(stops.size() - 1);
  }
}
