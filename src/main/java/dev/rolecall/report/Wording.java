package dev.rolecall.report;

import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Kpi;

/** Short ways to say numbers that several renderers share. */
public final class Wording {

  private static final int MOST_PLACES = 9;

  private Wording() {}

  /** A share as whole percent. */
  public static String percent(double share) {
    return Decimals.rounded(share * 100, 0) + "%";
  }

  /** Score points with one decimal. */
  public static String points(double points) {
    return Decimals.rounded(points, 1);
  }

  /** Score points with a sign. */
  public static String signed(double points) {
    String text = points(points);
    return text.startsWith("-") || text.equals("0.0") ? text : "+" + text;
  }

  /** Dollars, negative ones with a leading minus. */
  public static String dollars(double amount) {
    return Unit.DOLLARS.show(amount);
  }

  /** A KPI's reading without its unit. */
  public static String reading(Kpi kpi, double value) {
    return kpi == Kpi.MILESTONE_SLIPPAGE ? percent(value) : Decimals.rounded(value, 1);
  }

  /** A KPI's unit, short. */
  public static String unit(Kpi kpi) {
    return switch (kpi) {
      case BACKLOG_WEEKS -> "weeks";
      case ATTORNEY_DRAFTING_HOURS, ADMIN_HOURS -> "h/week";
      case RESPONSE_LAG_HOURS -> "hours";
      case TASK_LAG_DAYS -> "days";
      case MILESTONE_SLIPPAGE -> "late";
    };
  }

  /** "1 week", "2 weeks". */
  public static String count(long number, String one) {
    return Decimals.grouped(number, 0) + " " + one + (number == 1 ? "" : "s");
  }

  /** How many decimals it takes to tell two values apart: the unit's own, or a few more. */
  public static int placesApart(Unit unit, double one, double other) {
    int places = unit.places();
    while (places < MOST_PLACES && unit.amount(one, places).equals(unit.amount(other, places))) {
      places++;
    }
    return places;
  }
}
