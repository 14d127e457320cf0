package dev.rolecall.records;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * When the firm is open: Mondays to Fridays but for holidays, between two times of day. A business
 * day counts as the 8 business hours of a profile, however long it is by the clock.
 */
public final class Workweek {

  /** The business hours of a business day, as profiles count them. */
  public static final double HOURS = 8;

  private static final int FRIDAY = DayOfWeek.FRIDAY.getValue();

  private final int opens;
  private final int closes;
  private final boolean[] open = new boolean[Moment.DAYS + 1];
  private final int[] openBefore = new int[Moment.DAYS + 1];

  /**
   * A week.
   *
   * @param opens the minute of the day, {@code closes} likewise
   * @param isHoliday whether the firm is closed on a day
   */
  public Workweek(int opens, int closes, Predicate<LocalDate> isHoliday) {
    if (opens < 0 || closes <= opens || closes > Moment.MINUTES_PER_DAY) {
      throw new IllegalArgumentException("business hours end after they begin");
    }
    this.opens = opens;
    this.closes = closes;
    for (int day = 0; day < Moment.DAYS; day++) {
      LocalDate date = LocalDate.ofEpochDay(day);
      open[day] = date.getDayOfWeek().getValue() <= FRIDAY && !isHoliday.test(date);
      openBefore[day + 1] = openBefore[day] + (open[day] ? 1 : 0);
    }
  }

  /** How many business days come after a day, up to another; 0 if that is no later. */
  int daysAfter(int from, int to) {
    return to <= from ? 0 : openBefore[to + 1] - openBefore[from + 1];
  }

  /** How many business days there are from a day on and before another. */
  int days(int from, int before) {
    return openBefore[before] - openBefore[from];
  }

  /** Business hours, 8 a day, between two minutes since 1970. */
  double hours(long from, long to) {
    return to <= from ? 0 : (minutesBefore(to) - minutesBefore(from)) * HOURS / (closes - opens);
  }

  private long minutesBefore(long minute) {
    int day = (int) (minute / Moment.MINUTES_PER_DAY);
    int time = (int) (minute % Moment.MINUTES_PER_DAY);
    int within = open[day] ? Math.min(closes, Math.max(opens, time)) - opens : 0;
    return (long) openBefore[day] * (closes - opens) + within;
  }

  /** The federal holidays of the United States, on the day that they are kept. */
  public static Predicate<LocalDate> federalHolidays() {
    Set<LocalDate> days = new TreeSet<>();
    for (int year = 1970; year <= 2080; year++) {
      fixed(days, LocalDate.of(year, Month.JANUARY, 1));
      fixed(days, LocalDate.of(year, Month.JULY, 4));
      fixed(days, LocalDate.of(year, Month.NOVEMBER, 11));
      fixed(days, LocalDate.of(year, Month.DECEMBER, 25));
      if (year >= 2021) {
        fixed(days, LocalDate.of(year, Month.JUNE, 19));
      }
      days.add(monday(year, Month.JANUARY, 3));
      days.add(monday(year, Month.FEBRUARY, 3));
      days.add(monday(year, Month.SEPTEMBER, 1));
      days.add(monday(year, Month.OCTOBER, 2));
      LocalDate may = LocalDate.of(year, Month.MAY, 1);
      days.add(may.with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
      LocalDate november = LocalDate.of(year, Month.NOVEMBER, 1);
      days.add(november.with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY)));
    }
    return days::contains;
  }

  /** Kept on the Friday before a Saturday and on the Monday after a Sunday. */
  private static void fixed(Set<LocalDate> days, LocalDate date) {
    days.add(
        switch (date.getDayOfWeek()) {
          case SATURDAY -> date.minusDays(1);
          case SUNDAY -> date.plusDays(1);
          default -> date;
        });
  }

  private static LocalDate monday(int year, Month month, int which) {
    return LocalDate.of(year, month, 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.MONDAY));
  }

  /** A time of day, "8:30", as a minute; empty where it is none. */
  public static Optional<Integer> minute(String text) {
    if (!text.matches("[0-9]{1,2}(:[0-5][0-9])?")) {
      return Optional.empty();
    }
    String[] parts = text.split(":");
    int minute = Integer.parseInt(parts[0]) * 60;
    minute += parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
    return Optional.of(minute).filter(one -> one <= Moment.MINUTES_PER_DAY);
  }
}
