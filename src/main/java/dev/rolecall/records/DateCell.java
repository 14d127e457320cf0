package dev.rolecall.records;

import dev.rolecall.records.RecordSettings.DateOrder;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Reads one date after the other straight from a slice of text: 2026-03-05, 20260305, 3/5/2026,
 * 05.03.26, Mar 5, 2026, 5-Mar-2026; perhaps with a time of day, AM or PM, an offset from UTC or
 * the name of a time zone, which is taken for the firm's own.
 */
final class DateCell {

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final int NO_TIME = -1;
  private static final int NO_OFFSET = Integer.MIN_VALUE;
  private char[] text;
  private int at;
  private int end;
  private int year;
  private int first;
  private int second;
  private boolean ordered;
  private int minute;
  private int offset;

  /**
   * Takes a cell apart.
   *
   * @return whether it is a date
   */
  boolean read(char[] cell, int from, int length) {
    text = cell;
    at = from;
    end = from + length;
    minute = NO_TIME;
    offset = NO_OFFSET;
    skipBlanks();
    while (end > at && CellParser.isSpace(text[end - 1])) {
      end--;
    }
    return at < end && day() && (at == end || time());
  }

  /** Whether which of the two numbers is the month has to be known from elsewhere. */
  boolean isNumeric() {
    return !ordered;
  }

  int first() {
    return first;
  }

  int second() {
    return second;
  }

  boolean hasTime() {
    return minute != NO_TIME;
  }

  boolean hasOffset() {
    return offset != NO_OFFSET;
  }

  /** The day since 1970, or -1 where there is no such day. */
  int day(DateOrder order) {
    boolean monthFirst = ordered || order == DateOrder.MDY;
    return Moment.day(year, monthFirst ? first : second, monthFirst ? second : first);
  }

  /**
   * Minutes since 1970 in the firm's time, times 2, plus 1 where there is a time of day.
   *
   * @param zone of the firm, for times with an offset; without it these stay as they are written
   */
  long value(DateOrder order, Optional<ZoneId> zone) {
    int day = day(order);
    if (day < 0) {
      return CellParser.BAD;
    }
    if (minute == NO_TIME) {
      return (long) day * Moment.MINUTES_PER_DAY * 2;
    }
    long local = (long) day * Moment.MINUTES_PER_DAY + minute;
    if (offset != NO_OFFSET && zone.isPresent()) {
      long utc = local - offset;
      local =
          utc
              + zone.get().getRules().getOffset(Instant.ofEpochSecond(utc * 60)).getTotalSeconds()
                  / 60;
    }
    return local * 2 + 1;
  }

  private void skipBlanks() {
    while (at < end && CellParser.isSpace(text[at])) {
      at++;
    }
  }

  private boolean day() {
    if (isLetter()) {
      skipWeekday();
      return named(true);
    }
    int start = at;
    int one = number(8);
    int digits = at - start;
    if (digits == 8) {
      year = one / 10_000;
      first = one / 100 % 100;
      second = one % 100;
      ordered = true;
      return true;
    }
    if (one < 0 || !separator()) {
      return false;
    }
    if (isLetter()) {
      second = one;
      return named(false);
    }
    int two = number(2);
    if (two < 0 || !separator()) {
      return false;
    }
    int last = at;
    int three = number(4);
    ordered = digits == 4;
    year = ordered ? one : year(three, at - last);
    first = ordered ? two : one;
    second = ordered ? three : two;
    return three >= 0 && digits != 3 && digits <= 4;
  }

  private boolean isLetter() {
    return at < end && Character.isLetter(text[at]);
  }

  private void skipWeekday() {
    int word = at;
    while (word < end && Character.isLetter(text[word])) {
      word++;
    }
    if (month() == 0) {
      at = word;
      separator();
    }
  }

  /** The month by its name, from 1; 0 where it is none. The place stays. */
  private int month() {
    if (end - at < 3) {
      return 0;
    }
    for (int month = 0; month < 12; month++) {
      boolean same = true;
      for (int i = 0; i < 3; i++) {
        same &= Character.toLowerCase(text[at + i]) == MONTHS.charAt(3 * month + i);
      }
      if (same) {
        return month + 1;
      }
    }
    return 0;
  }

  /** A date with a month's name, of which the day is still to come or already there. */
  private boolean named(boolean dayFollows) {
    first = month();
    ordered = true;
    while (isLetter()) {
      at++;
    }
    if (first == 0 || !separator()) {
      return false;
    }
    if (dayFollows) {
      second = number(2);
      if (second < 0 || !separator()) {
        return false;
      }
    }
    int start = at;
    int last = number(4);
    year = year(last, at - start);
    return last >= 0;
  }

  private static int year(int number, int digits) {
    return digits == 2 ? number + (number < 70 ? 2000 : 1900) : digits == 4 ? number : -1;
  }

  /** One of the marks between the parts of a date, with blanks around it. */
  private boolean separator() {
    int start = at;
    while (at < end && (CellParser.isSpace(text[at]) || "/-.,".indexOf(text[at]) >= 0)) {
      at++;
    }
    return at > start;
  }

  private int number(int most) {
    int number = 0;
    int start = at;
    while (at < end && at - start < most && text[at] >= '0' && text[at] <= '9') {
      number = number * 10 + (text[at] - '0');
      at++;
    }
    return at == start ? -1 : number;
  }

  private boolean time() {
    int start = at;
    skipBlanks();
    if (at < end && (text[at] == 'T' || text[at] == 't' || text[at] == ',')) {
      at++;
      skipBlanks();
    }
    if (at == start) {
      return false;
    }
    int hour = number(2);
    if (hour < 0 || hour > 24 || at >= end || text[at] != ':') {
      return false;
    }
    at++;
    int minutes = number(2);
    while (at < end && (text[at] == ':' || text[at] == '.' || Character.isDigit(text[at]))) {
      at++;
    }
    skipBlanks();
    boolean pm = isHalf('p');
    boolean am = isHalf('a');
    if (pm || am) {
      at += 2;
      hour = hour % 12 + (pm ? 12 : 0);
      skipBlanks();
    }
    minute = hour * 60 + minutes;
    return minutes >= 0 && minutes < 60 && minute <= Moment.MINUTES_PER_DAY && zone();
  }

  private boolean isHalf(char letter) {
    return at + 1 < end
        && Character.toLowerCase(text[at]) == letter
        && Character.toLowerCase(text[at + 1]) == 'm';
  }

  /** An offset from UTC, or the name of a zone. */
  private boolean zone() {
    if (at == end) {
      return true;
    }
    char sign = text[at];
    if (sign == '+' || sign == '-') {
      at++;
      int start = at;
      int hours = number(4);
      int digits = at - start;
      int minutes = 0;
      if (at < end && text[at] == ':') {
        at++;
        minutes = number(2);
      } else if (digits > 2) {
        minutes = hours % 100;
        hours = hours / 100;
      }
      offset = (hours * 60 + minutes) * (sign == '-' ? -1 : 1);
      return at == end && hours >= 0 && minutes >= 0;
    }
    boolean utc = (sign == 'Z' || sign == 'z') && at + 1 == end;
    boolean named = end - at == 3 && "utc gmt".contains(word());
    if (utc || named) {
      offset = 0;
      return true;
    }
    while (at < end && (Character.isLetter(text[at]) || " /_()".indexOf(text[at]) >= 0)) {
      at++;
    }
    return at == end;
  }

  /** The last three letters. */
  private String word() {
    return ""
        + Character.toLowerCase(text[at])
        + Character.toLowerCase(text[at + 1])
        + Character.toLowerCase(text[at + 2]);
  }
}
