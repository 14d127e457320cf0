package dev.rolecall.records;

/**
 * A day, perhaps with a time of day, as one number: minutes since 1970 in the firm's time, times 2,
 * plus 1 where there is a time of day.
 */
final class Moment {

  /** Days are kept for the years 1970 to 2079. */
  static final int DAYS = 40_177;

  static final int MINUTES_PER_DAY = 24 * 60;

  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 2079;
  private static final int[] DAYS_BEFORE = {
    0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365
  };

  private Moment() {}

  /** The day since 1970, or -1 where there is no such day. */
  static int day(int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) {
      return -1;
    }
    boolean leap = year % 4 == 0; // without exception in these years
    int length = DAYS_BEFORE[month] - DAYS_BEFORE[month - 1] + (leap && month == 2 ? 1 : 0);
    int years = year - FIRST_YEAR;
    int leapDays = (years + 1) / 4 + (leap && month > 2 ? 1 : 0);
    return day > length ? -1 : years * 365 + leapDays + DAYS_BEFORE[month - 1] + day - 1;
  }

  static int dayOf(long moment) {
    return (int) (moment / 2 / MINUTES_PER_DAY);
  }

  static long minuteOf(long moment) {
    return moment / 2;
  }

  /** Whether it has a time of day. */
  static boolean isTimed(long moment) {
    return (moment & 1) == 1;
  }
}
