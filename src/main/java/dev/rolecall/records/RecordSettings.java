package dev.rolecall.records;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How records are read and measured.
 *
 * @param maps what systems call their columns, and the words to look for
 * @param columns the heading of a column by its path, "tasks.completed", over all maps
 * @param dateOrder the order of day and month, where the dates do not tell
 * @param zone where the firm is, for times that are given from UTC
 * @param workweek business hours and holidays
 * @param asOf the day up to which to measure; without it the last day of the records
 * @param weeks how many weeks to measure
 * @param feeModel how the firm charges; hourly makes what is not billed administration
 * @param attorneys their names, where no file says who is one
 */
public record RecordSettings(
    RecordMaps maps,
    Map<String, String> columns,
    Optional<DateOrder> dateOrder,
    Optional<ZoneId> zone,
    Workweek workweek,
    Optional<LocalDate> asOf,
    int weeks,
    Optional<String> feeModel,
    List<String> attorneys) {

  /** A quarter. */
  public static final int STANDARD_WEEKS = 13;

  /** Which of the first two numbers of a date is the month. */
  public enum DateOrder {
    MDY,
    DMY
  }

  boolean isHourly() {
    return feeModel.filter("hourly"::equals).isPresent();
  }
}
