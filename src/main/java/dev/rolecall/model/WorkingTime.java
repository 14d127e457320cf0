package dev.rolecall.model;

/** How long a working week, a month and a year are. */
public final class WorkingTime {

  /** Business hours in a week, and the hours of a full-time post. */
  public static final double HOURS_PER_WEEK = 40;

  /** Business days in a week. */
  public static final double DAYS_PER_WEEK = 5;

  /** 365 days over 7 over 12, to three decimals. */
  public static final double WEEKS_PER_MONTH = 4.345;

  /** Weeks in a year of pay. */
  public static final double WEEKS_PER_YEAR = 52;

  /** Months in a year. */
  public static final double MONTHS_PER_YEAR = 12;

  private WorkingTime() {}
}
