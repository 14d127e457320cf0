package dev.rolecall.records;

import dev.rolecall.quantity.Decimals;
import java.time.LocalDate;

/**
 * The whole weeks that are measured.
 *
 * @param start the first day since 1970
 * @param end the day after the last one
 */
record Window(int start, int end) {

  static final int WEEK = 7;

  /** So many weeks up to and with a day. */
  static Window upTo(int lastDay, int weeks) {
    return new Window(lastDay + 1 - weeks * WEEK, lastDay + 1);
  }

  boolean holds(long moment) {
    int day = Moment.dayOf(moment);
    return moment != CellParser.NONE && day >= start && day < end;
  }

  /** The same without the weeks that begin before records do. */
  Window from(int firstDay) {
    int weeks = Math.max(0, (end - Math.max(start, firstDay)) / WEEK);
    return new Window(end - weeks * WEEK, end);
  }

  int weeks() {
    return (end - start) / WEEK;
  }

  /** The last day. */
  int lastDay() {
    return end - 1;
  }

  /** From when to when, and how many weeks that is. */
  String words() {
    return day(start) + " to " + day(end - 1) + " (" + weeks() + " weeks)";
  }

  static String day(int day) {
    return LocalDate.ofEpochDay(day).toString();
  }

  /** A count with its noun: "1 task", "1,204 tasks". */
  static String count(long number, String noun) {
    String plural =
        noun.matches(".*[^aeo]y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    return Decimals.grouped(number, 0) + " " + (number == 1 ? noun : plural);
  }

  /** A share of two counts, in whole percent. */
  static String share(double part, double whole) {
    return whole == 0 ? "0%" : Decimals.rounded(100 * part / whole, 0) + "%";
  }
}
