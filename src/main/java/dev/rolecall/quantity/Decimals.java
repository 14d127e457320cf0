package dev.rolecall.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as text, from their exact decimal value: the same characters on every JDK and locale,
 * which {@code Double.toString} and {@code String.format} do not promise.
 */
public final class Decimals {

  private static final int DIGITS = 10;
  private static final MathContext TEN_DIGITS = new MathContext(DIGITS, RoundingMode.HALF_EVEN);

  private Decimals() {}

  /** Ten significant digits, half-even, no exponent, no trailing zeros: what JSON and --set get. */
  public static String exact(double value) {
    return new BigDecimal(value).round(TEN_DIGITS).stripTrailingZeros().toPlainString();
  }

  /**
   * The nearest number of ten significant digits that is not less, or not more. A value that reads
   * the same in ten digits, such as 0.1, is its own nearest, whatever its exact binary value is.
   */
  public static double toTenDigits(double value, boolean up) {
    BigDecimal exact = new BigDecimal(value);
    double nearest = exact.round(TEN_DIGITS).doubleValue();
    if (up ? nearest >= value : nearest <= value) {
      return nearest;
    }
    RoundingMode outward = up ? RoundingMode.CEILING : RoundingMode.FLOOR;
    return exact.round(new MathContext(DIGITS, outward)).doubleValue();
  }

  /** The number that a value is saved as. */
  public static double tenDigits(double value) {
    return new BigDecimal(value).round(TEN_DIGITS).doubleValue();
  }

  /** Rounded half-even to a number of significant digits: 64,650 in three is 64,600. */
  public static double significant(double value, int digits) {
    MathContext some = new MathContext(digits, RoundingMode.HALF_EVEN);
    return new BigDecimal(value).round(TEN_DIGITS).round(some).doubleValue();
  }

  /** Rounded half-even to a number of decimal places, zeros kept, never "-0". */
  public static String rounded(double value, int places) {
    return new BigDecimal(value)
        .round(TEN_DIGITS)
        .setScale(places, RoundingMode.HALF_EVEN)
        .toPlainString();
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

  /** At most {@code places} decimals, grouped, without trailing zeros: 2.50 is "2.5", 3.0 "3". */
  public static String atMost(double value, int places) {
    String text = grouped(value, places);
    return text.contains(".") ? text.replaceFirst("\\.?0+$", "") : text;
  }
}
