package dev.rolecall.report.section;

import dev.rolecall.rulebook.Category;

/** What each part of a score asks. */
final class PartNames {

  private PartNames() {}

  static String of(Category category) {
    return switch (category) {
      case FIT -> "fit: owns the work that is stuck";
      case RELIEF -> "relief: how far the KPIs come back";
      case RETURN -> "return: whether it pays";
      case DURABILITY -> "durability: whether it holds";
    };
  }
}
