package dev.rolecall.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as text, from their exact decimal value: the same characters on every JDK and locale,
 * which {@code Double.toString} and {@code String.format} do not promise.
 *
 * <p>Whatever a double alone can tell is done without {@code BigDecimal}: where a run is short, the
 * first one costs more than all the numbers that it shows.
 */
public final class Decimals {

  /** The powers of ten that a double holds exactly. */
  private static final double[] TENS = {
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18, 1e19, 1e20, 1e21, 1e22
  };

  private static final double LARGEST_SURE = 1e12;
  private static final double TEN_DIGIT_WHOLES = 1e10;
  private static final MathContext TEN_DIGITS = new MathContext(10, RoundingMode.HALF_EVEN);

  private Decimals() {}

  /** Ten significant digits, half-even, no exponent, no trailing zeros: what JSON and --set get. */
  public static String exact(double value) {
    if (value == (long) value && Math.abs(value) < TEN_DIGIT_WHOLES) {
      return Long.toString((long) value);
    }
    int places = places(value);
    if (places < 0) {
      return plain(new BigDecimal(value).round(TEN_DIGITS).stripTrailingZeros());
    }
    long units = nearest(value, places);
    while (places > 0 && units % 10 == 0) {
      units /= 10;
      places--;
    }
    return fixed(units, places);
  }

  /** The nearest number of ten significant digits that is not less, or not more: what is exact. */
  public static double toTenDigits(double value, boolean up) {
    int places = places(value);
    if (places < 0) {
      RoundingMode mode = up ? RoundingMode.CEILING : RoundingMode.FLOOR;
      return new BigDecimal(value).round(new MathContext(10, mode)).doubleValue();
    }
    double tens = TENS[places];
    long units = nearest(value, places);
    // Both are held exactly, so the quotient is the very double that the digits are read as.
    while (up ? units / tens < value : units / tens > value) {
      units += up ? 1 : -1;
    }
    return units / tens;
  }

  /** How many decimal places make ten digits of a number; -1 where a double cannot tell. */
  private static int places(double value) {
    double size = Math.abs(value);
    int places = 0;
    while (places < TENS.length && size * TENS[places] < TEN_DIGIT_WHOLES / 10) {
      places++;
    }
    return places < TENS.length && size < TEN_DIGIT_WHOLES ? places : -1;
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
    return isSure(value, places)
        ? fixed(nearest(value, places), places)
        : plain(new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN));
  }

  /** Whether units of the last place are held exactly, with room for their halves. */
  private static boolean isSure(double value, int places) {
    return places < TENS.length && Math.abs(value * TENS[places]) < LARGEST_SURE;
  }

  /** How many units of the last place are nearest, half-even. */
  private static long nearest(double value, int places) {
    double scaled = value * TENS[places];
    double below = Math.floor(scaled);
    // Exact: by how much the true product is past the half.
    double past = scaled - below - 0.5 + Math.fma(value, TENS[places], -scaled);
    long units = (long) below;
    return past > 0 || (past == 0 && units % 2 != 0) ? units + 1 : units;
  }

  /** So many units of the last decimal place. */
  private static String fixed(long units, int places) {
    String digits = Long.toString(Math.abs(units));
    StringBuilder text = new StringBuilder(units < 0 ? "-" : "");
    for (int missing = places + 1 - digits.length(); missing > 0; missing--) {
      text.append('0');
    }
    text.append(digits);
    return places == 0 ? text.toString() : text.insert(text.length() - places, '.').toString();
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
