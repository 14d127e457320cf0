package dev.rolecall.report.section;

import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.quantity.Unit;
import dev.rolecall.report.Wording;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Span.Figure;
import dev.rolecall.rulebook.Kpi;

/** Numbers as pages show them, each with the value behind it. */
final class Amounts {

  private Amounts() {}

  static Figure points(double value) {
    return new Figure(value, Wording.points(value));
  }

  static Figure signed(double value) {
    return new Figure(value, Wording.signed(value));
  }

  static Figure percent(double share) {
    return new Figure(share, Wording.percent(share));
  }

  static Figure dollars(double value) {
    return new Figure(value, Wording.dollars(value));
  }

  static Figure whole(double value) {
    return new Figure(value, Decimals.grouped(value, 0));
  }

  /** "1 week", "2 weeks". */
  static Figure count(double number, String one) {
    return new Figure(number, Wording.count((long) number, one));
  }

  /** A KPI's reading without its unit. */
  static Figure reading(Kpi kpi, double value) {
    return new Figure(value, Wording.reading(kpi, value));
  }

  /** A value with its unit. */
  static Figure of(Unit unit, double value) {
    return unit == Unit.SHARE ? percent(value) : new Figure(value, unit.show(value));
  }

  /** A value with its unit, in so many decimals. */
  static Figure of(Unit unit, double value, int places) {
    return new Figure(value, unit.show(value, places));
  }

  /** A value without its unit's words, in so many decimals. */
  static Figure bare(Unit unit, double value, int places) {
    return new Figure(value, unit.amount(value, places));
  }

  /** A value in a table whose rows name the unit. */
  static Figure cell(Unit unit, double value) {
    if (unit == Unit.SHARE) {
      return percent(value);
    }
    return unit.isMoney() ? dollars(value) : new Figure(value, Decimals.rounded(value, 1));
  }

  /** "about 6 weeks (4.6 to 8)", "6 weeks". */
  static Phrase about(Estimate range, Unit unit) {
    Phrase likely = Phrase.of(of(unit, range.likely()));
    if (range.isExact()) {
      return likely;
    }
    return Phrase.of("about ")
        .and(likely)
        .and(" (")
        .and(bare(unit, range.low(), unit.places()))
        .and(" to ")
        .and(bare(unit, range.high(), unit.places()))
        .and(")");
  }

  /** What a table's row counts: "drafting backlog, weeks". */
  static String label(String label, Unit unit) {
    return switch (unit) {
      case SHARE -> label;
      case HOURS_PER_WEEK -> label + ", h/week";
      case DAYS -> label + ", days";
      default -> label + ", " + unit.words();
    };
  }
}
