package dev.rolecall.sobol;

/** The direction numbers of a Sobol sequence of 52-bit points (see {@link JoeKuo}). */
public final class DirectionNumbers {

  private static final int BITS = 52;

  private DirectionNumbers() {}

  /**
   * The numbers by bit, from the lowest of a point's index, then dimension.
   *
   * @param bits how many the indices of points have
   * @throws IndexOutOfBoundsException if there are more dimensions than numbers, over 1,000
   */
  public static long[][] of(int bits, int dimensions) {
    long[][] directions = new long[bits][dimensions];
    for (int bit = 0; bit < bits; bit++) {
      directions[bit][0] = 1L << (BITS - 1 - bit);
    }
    String numbers = JoeKuo.NUMBERS;
    int at = 0;
    for (int d = 1; d < dimensions; d++) {
      int degree = numbers.charAt(at);
      int code = numbers.charAt(at + 1);
      for (int bit = 0; bit < bits; bit++) {
        directions[bit][d] =
            bit < degree
                ? (long) numbers.charAt(at + 2 + bit) << (BITS - 1 - bit)
                : next(directions, bit, d, degree, code);
      }
      at += 2 + degree;
    }
    return directions;
  }

  /** The recurrence of Bratley and Fox (1988), over the bits before. */
  private static long next(long[][] directions, int bit, int d, int degree, int code) {
    long oldest = directions[bit - degree][d];
    long number = oldest ^ (oldest >> degree);
    for (int k = 1; k < degree; k++) {
      if ((code >> (degree - 1 - k) & 1) != 0) {
        number ^= directions[bit - k][d];
      }
    }
    return number;
  }
}
