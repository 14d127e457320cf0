package dev.rolecall.report.result;

import dev.rolecall.profile.Input;

/**
 * An input that is worth knowing better.
 *
 * @param gain score points that knowing it would gain
 * @param how to find it in a law office
 */
public record ToMeasure(Input input, double gain, boolean assumed, String how) {

  static ToMeasure of(Members from) {
    return new ToMeasure(
        Words.input(from), from.number("gain"), from.flag("assumed"), from.text("how"));
  }
}
