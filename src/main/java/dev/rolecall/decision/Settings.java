package dev.rolecall.decision;

/**
 * How a decision is computed. The same settings, profile and rulebook give the same decision.
 *
 * @param draws how many draws; 0 for central values only, else a power of two from 64 up
 * @param seed of the random shifts of the draws
 */
public record Settings(int draws, long seed) {

  /** The least number of draws from which a confidence is reported. */
  public static final int FEWEST_DRAWS = 64;

  /** The most: long before, a share no longer moves by a tenth of a point. */
  public static final int MOST_DRAWS = 1 << 20;

  /** 1,024 draws, seed 1. */
  public static final Settings STANDARD = new Settings(1024, 1);

  /** Throws if the number of draws is not one of those allowed. */
  public Settings {
    if (!allows(draws)) {
      throw new IllegalArgumentException("draws: " + draws);
    }
  }

  /** True for 0 and the powers of two from 64 to 1,048,576. */
  public static boolean allows(int draws) {
    return draws == 0
        || (draws >= FEWEST_DRAWS && draws <= MOST_DRAWS && Integer.bitCount(draws) == 1);
  }

  /** True where only central values are computed. */
  public boolean isCentral() {
    return draws == 0;
  }
}
