package dev.rolecall.quantity;

/**
 * A number and how well it is known: exact (all three the same), or a triangular range that is
 * never below {@code low}, never above {@code high} and peaks at {@code likely}, its central value.
 *
 * @param low the least it can be
 * @param likely the peak, in the same unit; also the value used where one number must do
 * @param high the most it can be
 */
public record Estimate(double low, double likely, double high) {

  /** Throws if the three are not finite and in order: readers check before they build. */
  public Estimate {
    if (!(Double.isFinite(low) && Double.isFinite(high) && low <= likely && likely <= high)) {
      throw new IllegalArgumentException(
          "not low <= likely <= high: " + low + ", " + likely + ", " + high);
    }
  }

  /** A number known exactly. */
  public static Estimate exact(double value) {
    return new Estimate(value, value, value);
  }

  /** A range whose peak is in its middle. */
  public static Estimate between(double low, double high) {
    return new Estimate(low, (low + high) / 2, high);
  }

  /** So many times the number; the factor is not negative. */
  public Estimate times(double factor) {
    return new Estimate(low * factor, likely * factor, high * factor);
  }

  /** The sum with a number that is low where this is low, and high where this is high. */
  public Estimate plus(Estimate other) {
    return new Estimate(low + other.low, likely + other.likely, high + other.high);
  }

  /** True where there is nothing to sample. */
  public boolean isExact() {
    return low == high;
  }

  /**
   * The value below which a share {@code u} (0 to 1) of the triangular distribution lies. Uses only
   * exactly rounded operations, so it is the same number on every machine.
   */
  public double quantile(double u) {
    double width = high - low;
    if (width == 0) {
      return likely;
    }
    double rise = likely - low;
    if (u * width < rise) {
      return low + Math.sqrt(u * width * rise);
    }
    double rest = 1 - u;
    double fall = high - likely;
    return high - Math.sqrt(rest * width * fall);
  }
}
