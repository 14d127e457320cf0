package dev.rolecall.report.section;

import dev.rolecall.rulebook.Category;

/** What each part of a score asks. */
final class PartNames {

  private PartNames() {}

  static String of(Category category) {
    return switch (category) {
      case FIT -> "fit: owns the work that is behind";
      case RELIEF -> "relief: how far the KPIs recover";
      case RETURN -> "return: whether it pays";
      case DURABILITY -> "durability: whether it holds";
    };
  }
}
