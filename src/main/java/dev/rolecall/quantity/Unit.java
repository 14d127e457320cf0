package dev.rolecall.quantity;

import java.util.Optional;

/** What a number counts. The id is how a rulebook and the JSON write it. */
public enum Unit implements Identified {
  HOURS("hours", 1),
  HOURS_PER_WEEK("hours a week", 1),
  HOURS_PER_MONTH("hours a month", 1),
  DAYS("business days", 1),
  WEEKS("weeks", 1),
  MONTHS("months", 1),
  DOLLARS("dollars", 0),
  DOLLARS_PER_HOUR("dollars an hour", 0),
  DOLLARS_PER_MONTH("dollars a month", 0),
  DOLLARS_PER_YEAR("dollars a year", 0),
  SHARE("share", 0),
  FACTOR("factor", 2),
  MATTERS("matters", 0),
  LEADS_PER_MONTH("leads a month", 0),
  HEADS("people", 1),
  POINTS("points", 1),
  MULTIPLE("times", 2);

  private static final int MONEY_DIGITS = 3;

  /** Whole dollars below this have no more than three digits anyway. */
  private static final double THREE_DIGITS = 999.5;

  private final String words;
  private final int places;

  Unit(String words, int places) {
    this.words = words;
    this.places = places;
  }

  /** The unit in words: "hours a week". */
  public String words() {
    return words;
  }

  public static Optional<Unit> of(String id) {
    return Identified.of(values(), id);
  }

  /**
   * Dollars that were worked out, in whole dollars of at most three significant digits: "$64,700".
   */
  public static String dollars(double value) {
    double size = value < 0 ? -value : value;
    return DOLLARS.show(size < THREE_DIGITS ? value : Decimals.significant(value, MONEY_DIGITS));
  }

  /** True for the units counted in dollars. */
  public boolean isMoney() {
    return name().startsWith("DOLLARS");
  }

  /**
   * What follows an amount: " hours a week", or " hour a week" after just one; of money " a year".
   */
  public String suffix(boolean one) {
    if (this == SHARE || this == FACTOR) {
      return "";
    } else if (isMoney()) {
      return words.substring(DOLLARS.words.length());
    } else if (one && this == HEADS) {
      return " person";
    }
    return " "
        + (one ? words.replaceFirst("(?<=hour|day|week|month|matter|lead|point)s", "") : words);
  }

  /** How many decimals a value of this unit is shown with at most. */
  public int places() {
    return places;
  }

  /** A value as a person reads it, with its unit: "12.5 hours a week", "$61,000", "35%". */
  public String show(double value) {
    return show(value, places);
  }

  /** The same with other decimals at most than the unit's own. */
  public String show(double value, int decimals) {
    String amount = amount(value, decimals);
    return this == MULTIPLE || this == POINTS ? amount : amount + suffix(amount.equals("1"));
  }

  /** The number alone, with the sign that goes with it: "12.5", "$61,000", "35%", "1.5x". */
  public String amount(double value, int decimals) {
    if (this == SHARE) {
      return Decimals.atMost(value * 100, decimals + 1) + "%";
    }
    if (isMoney()) {
      double size = value < 0 ? -value : value;
      String digits = decimals == 0 ? Decimals.grouped(size, 0) : Decimals.atMost(size, decimals);
      return (value < 0 && !digits.equals("0") ? "-$" : "$") + digits;
    }
    return Decimals.atMost(value, decimals) + (this == MULTIPLE ? "x" : "");
  }
}
