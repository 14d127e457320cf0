package dev.rolecall.report.result;

import java.util.List;
import java.util.Optional;

/** Attorney hours a week to book for newcomers; {@code stated} where the firm says what it has. */
public record Supervision(
    List<Hire> hires, double review, double peak, Optional<Double> stated, boolean isShort) {

  /** One newcomer's part. */
  public record Hire(String role, Range training, double until, Range steady) {

    static Hire of(Members from) {
      return new Hire(
          from.text("role"),
          Range.of(from.members("training_hours_per_week")),
          from.number("until_week"),
          Range.of(from.members("steady_hours_per_week")));
    }
  }

  static Supervision of(Members from) {
    return new Supervision(
        from.list("hires", Hire::of),
        from.number("review_hours_per_week"),
        from.number("peak_hours_per_week"),
        from.maybeNumber("stated_hours_per_week"),
        from.flag("short"));
  }
}
