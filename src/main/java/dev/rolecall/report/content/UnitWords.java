package dev.rolecall.report.content;

import dev.rolecall.quantity.Unit;

/** What a table's row counts. */
final class UnitWords {

  private UnitWords() {}

  /** "drafting backlog, weeks". */
  static String row(String label, Unit unit) {
    return switch (unit) {
      case SHARE -> label;
      case HOURS_PER_WEEK -> label + ", h/week";
      case DAYS -> label + ", days";
      default -> label + ", " + unit.words();
    };
  }
}
