package dev.rolecall.report.result;

import java.util.List;

/** The weeks of a newcomer, counted from today. */
public record Newcomer(
    String role, Range fill, Range ramp, double fullOutputWeek, List<Part> parts, double training) {

  /** A part of them, with the duties taken over. */
  public record Part(String phase, double from, double to, List<String> duties) {

    static Part of(Members from) {
      return new Part(
          from.text("id"), from.number("from_week"), from.number("to_week"), from.texts("duties"));
    }
  }

  static Newcomer of(Members from) {
    return new Newcomer(
        from.text("role"),
        Range.of(from.members("fill_weeks")),
        Range.of(from.members("ramp_weeks")),
        from.number("full_output_week"),
        from.list("phases", Part::of),
        from.number("training_every_weeks"));
  }
}
