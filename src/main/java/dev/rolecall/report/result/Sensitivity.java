package dev.rolecall.report.result;

import dev.rolecall.profile.Input;

/**
 * How much the lead hangs on an uncertain input.
 *
 * @param share of the lead's spread that it explains alone
 * @param low the mean lead where the input is lowest, {@code high} where it is highest, in points
 */
public record Sensitivity(Input input, double share, double low, double high) {

  static Sensitivity of(Members from) {
    return new Sensitivity(
        Words.input(from),
        from.number("share"),
        from.number("margin_low"),
        from.number("margin_high"));
  }
}
