package dev.rolecall.report;

import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Citation;
import dev.rolecall.rulebook.Staffing.Duty;
import dev.rolecall.rulebook.Staffing.Role;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a plan says things that several of its parts say. */
final class PlanWording {

  /** Stands where there is no number. */
  static final String NONE = "-";

  private PlanWording() {}

  /** "about 6 weeks (4.6 to 8)", "6 weeks". */
  static String about(Estimate value, Unit unit) {
    String likely = unit.show(value.likely());
    return value.isExact() ? likely : "about " + likely + " (" + span(value, unit) + ")";
  }

  private static String span(Estimate value, Unit unit) {
    String low = unit.show(value.low()).split(" ")[0];
    return low + " to " + unit.show(value.high()).split(" ")[0];
  }

  /** A number in a table. */
  static String cell(Unit unit, double value) {
    return unit == Unit.SHARE ? Wording.percent(value) : Decimals.rounded(value, 1);
  }

  /** What a table's row counts: "drafting backlog, weeks". */
  static String row(String label, Unit unit) {
    return switch (unit) {
      case SHARE -> label;
      case HOURS_PER_WEEK -> label + ", h/week";
      case DAYS -> label + ", days";
      default -> label + ", " + unit.words();
    };
  }

  static String week(double week) {
    return "week " + Decimals.rounded(week, 0);
  }

  /** Who owns a duty, in a table: a role without what its label adds in parentheses. */
  static String owner(Optional<Role> owner) {
    return owner.map(role -> role.label().replaceFirst(" \\(.*\\)$", "")).orElse("attorney");
  }

  static String duties(List<Duty> duties) {
    return duties.stream().map(Duty::label).collect(Collectors.joining("; "));
  }

  static String cite(String rule, Citation basis) {
    return " [rule " + rule + "; " + basis.cite() + "]";
  }

  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
