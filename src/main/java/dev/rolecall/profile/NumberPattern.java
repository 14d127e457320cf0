package dev.rolecall.profile;

import dev.rolecall.document.Limits;

/**
 * Regular expressions of the texts that a number may be written as: what {@link
 * dev.rolecall.document.NumberReader} accepts, within the limits as far as digits show them. Of a
 * number with an exponent they check the form only, and of a range not that the lower end comes
 * first.
 */
final class NumberPattern {

  private static final String EXPONENT = "[eE][+-]?[0-9]{1,3}";

  private final Limits limits;

  NumberPattern(Limits limits) {
    this.limits = limits;
  }

  /** One number: "90", "35%". */
  String number() {
    return whole(any(0));
  }

  /** About a number: "~90". */
  String about() {
    return whole("~\\s*" + any(0));
  }

  /** A range: "60..110"; of shares, not "60..80%". */
  String range() {
    String between = "\\s*\\.\\.\\s*";
    String plain = any(1) + between + plain(0);
    return whole(limits.share() ? either(plain, percent(1) + between + percent(0)) : plain);
  }

  private static String whole(String pattern) {
    return "^\\s*" + pattern + "\\s*$";
  }

  private String any(int leastDecimals) {
    return limits.share()
        ? either(plain(leastDecimals), percent(leastDecimals))
        : plain(leastDecimals);
  }

  /** A bare number; of shares at most 1, even where 1000% is allowed. */
  private String plain(int leastDecimals) {
    int digits = limits.share() ? 0 : 9;
    return signed(digits, digits, 5, leastDecimals);
  }

  private String percent(int leastDecimals) {
    int digits = limits.max() > 1 ? 3 : 2;
    return signed(digits, 2, 3, leastDecimals) + "\\s*%";
  }

  /**
   * A number with or without a sign.
   *
   * @param digits the most is a 1 with so many zeros
   * @param negativeDigits the same for negative numbers
   * @param zeros how many zeros may follow the point of the smallest number
   * @param leastDecimals 1 where the number must not end in a point, as two points follow
   */
  private String signed(int digits, int negativeDigits, int zeros, int leastDecimals) {
    String nonzero = nonzero(digits, zeros, leastDecimals);
    if (limits.minExcluded()) {
      return "\\+?" + nonzero;
    }
    String zero = zero(leastDecimals);
    String negative =
        limits.min() < 0 ? either(nonzero(negativeDigits, zeros, leastDecimals), zero) : zero;
    return either("\\+?" + either(nonzero, zero), "-" + negative);
  }

  private static String nonzero(int digits, int zeros, int leastDecimals) {
    String decimals = "(\\.[0-9]{" + leastDecimals + ",40})?";
    String noDecimals = "(\\.0{" + leastDecimals + ",40})?";
    String most = "0{0,30}1" + (digits == 0 ? "" : "0{" + digits + "}") + noDecimals;
    String small = "0{0,39}\\.0{0," + zeros + "}[1-9][0-9]{0,34}";
    String exponent = "([0-9]{1,40}" + decimals + "|\\.[0-9]{1,40})" + EXPONENT;
    return digits == 0
        ? either(small, most, exponent)
        : either("0{0,30}[1-9][0-9]{0," + (digits - 1) + "}" + decimals, small, most, exponent);
  }

  private static String zero(int leastDecimals) {
    return "(0{1,40}(\\.0{" + leastDecimals + ",40})?|\\.0{1,40})";
  }

  private static String either(String... patterns) {
    return "(" + String.join("|", patterns) + ")";
  }
}
