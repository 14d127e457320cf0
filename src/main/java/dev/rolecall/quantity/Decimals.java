package dev.rolecall.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as text, from their exact decimal value: the same characters on every JDK and locale,
 * which {@code Double.toString} and {@code String.format} do not promise.
 */
public final class Decimals {

  private static final double[] TENS = {1, 10, 100};
  private static final double LARGEST_SURE = 1e12;
  private static final double TEN_DIGIT_WHOLES = 1e10;
  private static final MathContext TEN_DIGITS = new MathContext(10, RoundingMode.HALF_EVEN);

  private Decimals() {}

  /** Ten significant digits, half-even, no exponent, no trailing zeros: what JSON and --set get. */
  public static String exact(double value) {
    return value == (long) value && Math.abs(value) < TEN_DIGIT_WHOLES
        ? Long.toString((long) value)
        : plain(new BigDecimal(value).round(TEN_DIGITS).stripTrailingZeros());
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
    return isFarFromTie(value, places)
        ? plain(BigDecimal.valueOf((long) Math.floor(value * TENS[places] + 0.5), places))
        : plain(new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN));
  }

  /**
   * True where a double tells to which side to round: the product then is off by less than what is
   * kept away from a half. Spares most numbers the long division of their exact value.
   */
  private static boolean isFarFromTie(double value, int places) {
    if (places >= TENS.length) {
      return false;
    }
    double scaled = Math.abs(value * TENS[places]);
    return scaled < LARGEST_SURE && Math.abs(scaled - Math.floor(scaled) - 0.5) > 1e-3;
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
