package dev.rolecall.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as text, from their exact decimal value: the same characters on every JDK and locale,
 * which {@code Double.toString} and {@code String.format} do not promise.
 */
public final class Decimals {

  private static final MathContext TEN_DIGITS = new MathContext(10, RoundingMode.HALF_EVEN);

  private Decimals() {}

  /** Ten significant digits, half-even, no exponent, no trailing zeros: what JSON and --set get. */
  public static String exact(double value) {
    return plain(new BigDecimal(value).round(TEN_DIGITS).stripTrailingZeros());
  }

  /** The nearest number of ten significant digits that is not less, or not more: what is exact. */
  public static double toTenDigits(double value, boolean up) {
    RoundingMode mode = up ? RoundingMode.CEILING : RoundingMode.FLOOR;
    return new BigDecimal(value).round(new MathContext(10, mode)).doubleValue();
  }

  /** Rounded half-even to a number of decimal places, zeros kept, thousands grouped: for people. */
  public static String grouped(double value, int places) {
    String text = rounded(value, places);
    int start = text.startsWith("-") ? 1 : 0;
    int point = text.indexOf('.');
    int end = point < 0 ? text.length() : point;
    StringBuilder out = new StringBuilder(text);
    for (int at = end - 3; at > start; at -= 3) {
      out.insert(at, ',');
    }
    return out.toString();
  }

  /** Rounded half-even to a number of decimal places, zeros kept, never "-0". */
  public static String rounded(double value, int places) {
    BigDecimal rounded = new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN);
    return plain(rounded);
  }

  /** At most {@code places} decimals, grouped, without trailing zeros: 2.50 is "2.5", 3.0 "3". */
  public static String atMost(double value, int places) {
    String text = grouped(value, places);
    if (text.indexOf('.') < 0) {
      return text;
    }
    int end = text.length();
    while (text.charAt(end - 1) == '0') {
      end--;
    }
    return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 && value.scale() <= 0 ? "0" : value.toPlainString();
  }
}
