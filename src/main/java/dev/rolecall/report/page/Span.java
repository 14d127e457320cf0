package dev.rolecall.report.page;

import java.util.Locale;

/** A piece of a line. Texts are raw: each format makes them safe in its own way. */
public sealed interface Span {

  /** What a reader sees of it. */
  String shown();

  /** Running text. */
  record Words(String shown) implements Span {}

  /**
   * A number.
   *
   * @param value as the JSON has it
   * @param shown the value rounded, with its unit
   */
  record Figure(double value, String shown) implements Span {}

  /** How bad a reading is: a word, which formats that have colors show in one. */
  record Severity(Level level) implements Span {

    /** From calm to critical. */
    public enum Level {
      FINE,
      HIGH,
      CRITICAL;

      /** The word, which is the name of its looks too. */
      public String word() {
        return name().toLowerCase(Locale.ROOT);
      }
    }

    /** The severity of a reading between its two thresholds, of which either may be the higher. */
    public static Severity of(double value, double calm, double critical) {
      double sign = critical < calm ? -1 : 1;
      return new Severity(
          value * sign >= critical * sign
              ? Level.CRITICAL
              : value * sign > calm * sign ? Level.HIGH : Level.FINE);
    }

    @Override
    public String shown() {
      return level.word();
    }
  }

  /** What is typed exactly so: a command, an id. */
  record Code(String shown) implements Span {}

  /** Rules and sources, in brackets. */
  record Cite(String shown) implements Span {}

  /** A file beside the page. */
  record Local(String file, String shown) implements Span {

    /** Whether it is a plain name of a file in a plain folder, and nothing else. */
    public boolean isSafe() {
      return file.matches("([a-z]+/)?[a-z0-9-]+\\.[a-z]+");
    }
  }

  /** A web address, shown as text; one that is not of the web is only shown. */
  record Link(String address, String shown) implements Span {

    /** Whether it may be followed. */
    public boolean isSafe() {
      return address.matches("https?://[\\x21-\\x7e&&[^<>\"'`\\\\]]+");
    }
  }
}
