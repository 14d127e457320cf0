package dev.rolecall.report.section;

import dev.rolecall.decision.Strength;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.quantity.Unit;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Span.Cite;
import dev.rolecall.report.page.Span.Figure;
import dev.rolecall.rulebook.Kpi;
import java.util.List;

/** Short ways to say numbers, each with the value behind it, and what they rest on. */
public final class Wording {

  private static final int MOST_PLACES = 9;
  private static final int DIGITS = 3;
  private static final double THOUSAND = 1000;

  private Wording() {}

  /** A share as whole percent. */
  public static Figure percent(double share) {
    return new Figure(share, Decimals.rounded(share * 100, 0) + "%");
  }

  /** Score points with one decimal. */
  public static Figure points(double value) {
    return new Figure(value, Decimals.rounded(value, 1));
  }

  /** Score points with a sign. */
  public static Figure signed(double value) {
    String text = points(value).shown();
    return new Figure(value, text.startsWith("-") || text.equals("0.0") ? text : "+" + text);
  }

  /** Dollars that were worked out: "$64,700". */
  static Figure dollars(double value) {
    return new Figure(value, Unit.dollars(value));
  }

  /** The same in the least room: "$64.7k". */
  static Figure shortDollars(double value) {
    double thousands = Decimals.significant(value, DIGITS) / THOUSAND;
    return Math.abs(thousands) < 1
        ? dollars(value)
        : new Figure(
            value, (value < 0 ? "-$" : "$") + Decimals.atMost(Math.abs(thousands), 2) + "k");
  }

  static Figure whole(double value) {
    return new Figure(value, Decimals.grouped(value, 0));
  }

  /** "1 week", "2 weeks". */
  public static Figure count(long number, String one) {
    String text = Decimals.grouped(number, 0) + " " + one + (number == 1 ? "" : "s");
    return new Figure(number, text);
  }

  /** "8 h". */
  static Figure hours(double value) {
    return new Figure(value, Decimals.atMost(value, 1) + " h");
  }

  /** A KPI's reading without its unit. */
  static Figure reading(Kpi kpi, double value) {
    return kpi == Kpi.MILESTONE_SLIPPAGE ? percent(value) : points(value);
  }

  /** A KPI's unit, short. */
  static String unit(Kpi kpi) {
    return switch (kpi) {
      case BACKLOG_WEEKS -> "weeks";
      case ATTORNEY_DRAFTING_HOURS, ADMIN_HOURS -> "h/week";
      case RESPONSE_LAG_HOURS -> "hours";
      case TASK_LAG_DAYS -> "days";
      case MILESTONE_SLIPPAGE -> "late";
    };
  }

  /** A value that was worked out, with its unit. */
  static Figure of(Unit unit, double value) {
    return unit == Unit.SHARE
        ? percent(value)
        : unit == Unit.DOLLARS ? dollars(value) : new Figure(value, unit.show(value));
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
    return unit.isMoney() ? dollars(value) : points(value);
  }

  /** "60 to 110 hours, most likely 85", "110 hours". */
  static Phrase range(Unit unit, Estimate range, int places) {
    return range.isExact()
        ? Phrase.of(of(unit, range.likely(), places))
        : Phrase.of(
            "%s to %s, most likely %s",
            bare(unit, range.low(), places),
            of(unit, range.high(), places),
            bare(unit, range.likely(), places));
  }

  /** "about 6 weeks (4.6 to 8)", "6 weeks". */
  static Phrase about(Unit unit, Estimate range) {
    return range.isExact()
        ? Phrase.of(of(unit, range.likely()))
        : Phrase.of(
            "about %s (%s to %s)",
            of(unit, range.likely()),
            bare(unit, range.low(), unit.places()),
            bare(unit, range.high(), unit.places()));
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

  /** How many decimals it takes to tell two values apart: the unit's own, or a few more. */
  public static int placesApart(Unit unit, double one, double other) {
    int places = unit.places();
    while (places < MOST_PLACES && unit.amount(one, places).equals(unit.amount(other, places))) {
      places++;
    }
    return places;
  }

  /** "close call". */
  static String strength(Strength strength) {
    return switch (strength) {
      case STRONG, MODERATE -> strength.id();
      case CLOSE_CALL -> "a close call";
      case NOT_ENOUGH_KNOWN -> "not enough known";
    };
  }

  /** " [S0 S2]", to follow a sentence; " [assumption]" where there is no source. */
  static Phrase cite(List<String> sources) {
    return Phrase.of(" %s", new Cite("[" + list(sources) + "]"));
  }

  /** " [rule pay; S0 S2]". */
  static Phrase cite(String rule, List<String> sources) {
    return Phrase.of(" %s", new Cite("[rule " + rule + "; " + list(sources) + "]"));
  }

  private static String list(List<String> sources) {
    return sources.isEmpty() ? "assumption" : String.join(" ", sources);
  }
}
