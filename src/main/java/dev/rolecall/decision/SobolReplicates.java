package dev.rolecall.decision;

import java.util.Arrays;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * Quasi-random numbers: eight replicates of one Sobol net (its first point kept), each shifted at
 * random, so that the spread between the eight gives the error of their mean. The shift is digital
 * (exclusive or on 52 bits), so that the shifted points are still a net; it depends on the seed,
 * the replicate and the dimension alone. Also the draws in the order of these numbers, and in
 * orders unrelated to any; may be used by several threads.
 *
 * <p>The net has a thousand coordinates at most. A dimension beyond takes the coordinate of another
 * one, under a shift of its own: the two are then no longer evenly spread together, but means are
 * still unbiased, and the spread between replicates still gives their error.
 *
 * <p>Sobol points of Apache Commons Math, in Gray code order with the direction numbers of S. Joe
 * and F. Y. Kuo (2008); random shifts after A. B. Owen; the shifts' generator is SplitMix64
 * (Steele, Lea, Flood 2014).
 */
final class SobolReplicates {

  /** How many replicates. */
  static final int COUNT = 8;

  /** How many unrelated orders there are. */
  static final int UNRELATED = 8;

  /** How many dimensions the generator has direction numbers for. */
  private static final int COORDINATES = 1000;

  private static final double SCALE = 0x1p52;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final int draws;
  private final long[][] points;
  private final long[][] shifts;

  /** Each made when it is first asked for. */
  private final int[][] orders;

  private final int[][] unrelated = new int[UNRELATED][];

  /**
   * @param dimensions of the net, by the slot that its number goes to
   */
  SobolReplicates(Settings settings, int[] dimensions) {
    draws = settings.draws();
    orders = new int[dimensions.length][];
    shifts = new long[COUNT][];
    Arrays.setAll(
        shifts,
        replicate ->
            Arrays.stream(dimensions)
                .mapToLong(d -> shift(settings.seed(), ((long) replicate << 32) + d + 1))
                .toArray());
    int[] coordinates = Arrays.stream(dimensions).map(d -> d % COORDINATES).toArray();
    int most = Arrays.stream(coordinates).max().orElseThrow() + 1;
    SobolSequenceGenerator sobol = new SobolSequenceGenerator(most);
    points = new long[draws / COUNT][];
    Arrays.setAll(points, i -> point(sobol.nextVector(), coordinates));
  }

  private static long shift(long seed, long step) {
    return mix(seed * 0xD1342543DE82EF95L + step * GOLDEN) >>> 12;
  }

  private static long[] point(double[] vector, int[] coordinates) {
    return Arrays.stream(coordinates).mapToLong(c -> (long) (vector[c] * SCALE)).toArray();
  }

  /** The replicate that a draw belongs to. */
  int replicate(int draw) {
    return draw / points.length;
  }

  /** Fills a draw's numbers, by slot, each strictly between 0 and 1. */
  void fill(int draw, double[] unit) {
    for (int slot = 0; slot < unit.length; slot++) {
      unit[slot] = (bits(draw, slot) + 0.5) / SCALE;
    }
  }

  private long bits(int draw, int slot) {
    return points[draw % points.length][slot] ^ shifts[replicate(draw)][slot];
  }

  /** The draws from the least number in a slot to the largest; not to be changed. */
  synchronized int[] order(int slot) {
    if (orders[slot] == null) {
      long[] keys = new long[draws];
      Arrays.setAll(keys, draw -> bits(draw, slot) << 11);
      orders[slot] = order(keys);
    }
    return orders[slot];
  }

  /** The draws in an order that has nothing to do with any number; not to be changed. */
  synchronized int[] unrelated(int which) {
    if (unrelated[which] == null) {
      long[] keys = new long[draws];
      Arrays.setAll(keys, draw -> mix((which + 1) * GOLDEN + draw));
      unrelated[which] = order(keys);
    }
    return unrelated[which];
  }

  /** Indices in the order of some numbers; those of equal numbers, to all but a hair, as given. */
  static int[] order(double[] numbers) {
    long[] keys = new long[numbers.length];
    for (int i = 0; i < keys.length; i++) {
      long bits = Double.doubleToLongBits(numbers[i] + 0.0);
      keys[i] = bits < 0 ? bits ^ Long.MAX_VALUE : bits;
    }
    return order(keys);
  }

  /** Sorts each key with its index in place of its lowest bits. */
  private static int[] order(long[] keys) {
    int count = keys.length;
    long places = count < 2 ? 0 : (Long.highestOneBit(count - 1) << 1) - 1;
    long[] ranked = new long[count];
    Arrays.setAll(ranked, i -> keys[i] & ~places | i);
    Arrays.sort(ranked);
    return Arrays.stream(ranked).mapToInt(key -> (int) (key & places)).toArray();
  }

  private static long mix(long state) {
    long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
