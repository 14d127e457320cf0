package dev.rolecall.report.result;

/** A number with how low and how high it may be; all three the same where it is exact. */
public record Range(double low, double likely, double high) {

  static Range of(Members from) {
    return new Range(from.number("low"), from.number("likely"), from.number("high"));
  }

  /** True where there is nothing uncertain about it. */
  public boolean isExact() {
    return low == high;
  }
}
