package dev.rolecall.records;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads numbers, flags and fingerprints straight from a slice of the parser's buffer, so that no
 * text of a record is ever made.
 */
final class CellParser {

  /** An empty cell. */
  static final long NONE = Long.MIN_VALUE;

  /** A cell that cannot be read as what it should be. */
  static final long BAD = Long.MIN_VALUE + 1;

  /** How numbers are kept: in thousandths. */
  static final int UNIT = 1000;

  private static final int MINUTES = 60;
  private static final long HASH_START = 0xcbf29ce484222325L;
  private static final long HASH_STEP = 0x100000001b3L;
  private static final int MOST_DIGITS = 12;

  private static final Map<Long, Long> FLAGS = flags();

  private CellParser() {}

  private static Map<Long, Long> flags() {
    Map<Long, Long> flags = new HashMap<>();
    List.of("true", "t", "yes", "y", "1", "x", "billable").forEach(one -> flags.put(key(one), 1L));
    List.of("false", "f", "no", "n", "0", "non-billable").forEach(one -> flags.put(key(one), 0L));
    return Map.copyOf(flags);
  }

  static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00a0';
  }

  /**
   * A fingerprint of 63 bits: case and the width of blanks do not matter. Two texts of a firm's
   * records share one by chance less than once in a million years of exports.
   */
  static long key(char[] text, int from, int length) {
    long hash = HASH_START;
    boolean gap = false;
    boolean any = false;
    for (int i = from; i < from + length; i++) {
      char c = text[i];
      if (isSpace(c)) {
        gap = any;
        continue;
      }
      if (gap) {
        hash = (hash ^ ' ') * HASH_STEP;
        gap = false;
      }
      any = true;
      hash = (hash ^ Character.toLowerCase(c)) * HASH_STEP;
    }
    hash ^= hash >>> 32;
    hash *= 0x9e3779b97f4a7c15L;
    return any ? (hash ^ hash >>> 29) & Long.MAX_VALUE : NONE;
  }

  static long key(String text) {
    return key(text.toCharArray(), 0, text.length());
  }

  /**
   * A fingerprint of letters and digits alone, for headings: "Non-billable ($)" is "nonbillable".
   */
  static long heading(char[] text, int from, int length) {
    long hash = HASH_START;
    boolean any = false;
    for (int i = from; i < from + length; i++) {
      char c = Character.toLowerCase(text[i]);
      if (Character.isLetterOrDigit(c)) {
        hash = (hash ^ c) * HASH_STEP;
        any = true;
      }
    }
    return any ? hash & Long.MAX_VALUE : NONE;
  }

  static long heading(String text) {
    return heading(text.toCharArray(), 0, text.length());
  }

  /** Yes (1) or no (0), in the words that exports use. */
  static long flag(char[] text, int from, int length) {
    long key = key(text, from, length);
    return key == NONE ? NONE : FLAGS.getOrDefault(key, BAD);
  }

  /** Hours in thousandths: 0.4, 0,40, 0.40h, 24 min, 1:30, 1h 30m. */
  static long hours(char[] text, int from, int length) {
    long total = 0;
    boolean any = false;
    int i = from;
    int end = from + length;
    boolean negative = false;
    while (i < end) {
      char c = text[i];
      if (isSpace(c)) {
        i++;
        continue;
      }
      if (c == '-' && !any && !negative) {
        negative = true;
        i++;
        continue;
      }
      int start = i;
      while (i < end && isNumeral(text[i])) {
        i++;
      }
      long number = decimal(text, start, i, true);
      if (number == BAD || i == start) {
        return BAD;
      }
      if (i < end && text[i] == ':') {
        int minutes = i + 1;
        i = minutes;
        while (i < end && (Character.isDigit(text[i]) || text[i] == ':')) {
          i++;
        }
        long rest = clock(text, minutes, i);
        if (rest == BAD || any) {
          return BAD;
        }
        total = number + rest;
        any = true;
        continue;
      }
      int word = i;
      while (i < end && (isSpace(text[i]) || Character.isLetter(text[i]))) {
        i++;
      }
      long parts = unit(text, word, i);
      if (parts == BAD || (any && parts == 1)) {
        return BAD;
      }
      total += (number + parts / 2) / parts;
      any = true;
    }
    return !any ? (negative ? BAD : NONE) : negative ? -total : total;
  }

  /** Minutes, or minutes and seconds, in thousandths of an hour. */
  private static long clock(char[] text, int from, int to) {
    int colon = from;
    while (colon < to && text[colon] != ':') {
      colon++;
    }
    long minutes = decimal(text, from, colon, false);
    if (minutes == BAD || colon - from != 2 || minutes >= (long) MINUTES * UNIT) {
      return BAD;
    }
    return (minutes + MINUTES / 2) / MINUTES;
  }

  /** How many of the unit that is named are an hour: an hour where none is. */
  private static long unit(char[] text, int from, int to) {
    int start = from;
    while (start < to && isSpace(text[start])) {
      start++;
    }
    if (start == to) {
      return 1;
    }
    char first = Character.toLowerCase(text[start]);
    return first == 'h' ? 1 : first == 'm' ? MINUTES : BAD;
  }

  private static boolean isNumeral(char c) {
    return (c >= '0' && c <= '9') || c == '.' || c == ',';
  }

  /** An amount of money in thousandths: $1,200.50, 1.200,50, (12.00), -5. */
  static long money(char[] text, int from, int length) {
    boolean negative = false;
    int start = from;
    int end = from + length;
    while (start < end && !isNumeral(text[start])) {
      char c = text[start];
      negative |= c == '-' || c == '(';
      if (Character.isLetter(c) && start - from > 3) {
        return BAD;
      }
      start++;
    }
    while (end > start && !isNumeral(text[end - 1])) {
      char c = text[end - 1];
      negative |= c == '-';
      if (Character.isLetter(c) && from + length - end > 3) {
        return BAD;
      }
      end--;
    }
    if (start == end) {
      return isBlank(text, from, length) ? NONE : BAD;
    }
    long number = decimal(text, start, end, false);
    return number == BAD ? BAD : negative ? -number : number;
  }

  static boolean isBlank(char[] text, int from, int length) {
    for (int i = from; i < from + length; i++) {
      if (!isSpace(text[i])) {
        return false;
      }
    }
    return true;
  }

  /**
   * A decimal number in thousandths. Of points and commas the last kind separates the decimals; one
   * alone before just three digits separates thousands, unless it is a point or {@code small}.
   */
  private static long decimal(char[] text, int from, int to, boolean small) {
    int separator = -1;
    int separators = 0;
    boolean both = false;
    for (int i = from; i < to; i++) {
      char c = text[i];
      if (c == '.' || c == ',') {
        both |= separator >= 0 && text[separator] != c;
        separator = i;
        separators++;
      } else if (c < '0' || c > '9') {
        return BAD;
      }
    }
    if (to - from - separators == 0 || to - from - separators > MOST_DIGITS) {
      return BAD;
    }
    boolean thousands =
        separators > 1 && !both
            || separators == 1 && !small && text[separator] == ',' && to - separator == 4;
    int point = separator < 0 || thousands ? to : separator;
    long number = 0;
    for (int i = from; i < point; i++) {
      number = text[i] == '.' || text[i] == ',' ? number : number * 10 + (text[i] - '0');
    }
    number *= UNIT;
    long place = UNIT / 10;
    for (int i = point + 1; i < to; i++) {
      number += place * (text[i] - '0');
      place /= 10;
    }
    return number;
  }
}
