package dev.rolecall.decision;

import java.util.Arrays;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * Quasi-random numbers: eight replicates of one Sobol net (its first point kept), each shifted at
 * random, so that the spread between the eight tells the error of their mean. The shift is digital
 * (exclusive or on 52 bits), so that the shifted points are still a net; it depends on the seed,
 * the replicate and the dimension alone.
 *
 * <p>Sobol points of Apache Commons Math, in Gray code order with the direction numbers of S. Joe
 * and F. Y. Kuo (2008); random shifts after A. B. Owen; the shifts' generator is SplitMix64
 * (Steele, Lea, Flood 2014).
 */
final class SobolReplicates {

  /** How many replicates. */
  static final int COUNT = 8;

  private static final double SCALE = 0x1p52;
  static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final long[][] points;
  private final long[][] shifts;

  SobolReplicates(Settings settings, int dimensions) {
    points = points(settings.draws() / COUNT, dimensions);
    shifts = new long[COUNT][dimensions];
    for (int replicate = 0; replicate < COUNT; replicate++) {
      for (int d = 0; d < dimensions; d++) {
        long step = ((long) replicate << 32) + d + 1;
        shifts[replicate][d] = mix(settings.seed() * 0xD1342543DE82EF95L + step * GOLDEN) >>> 12;
      }
    }
  }

  /** The first points of the sequence, as many as a power of two, in units of 2^-52. */
  private static long[][] points(int count, int dimensions) {
    SobolSequenceGenerator sobol = new SobolSequenceGenerator(dimensions);
    long[][] points = new long[count][];
    for (int i = 0; i < count; i++) {
      points[i] = Arrays.stream(sobol.nextVector()).mapToLong(x -> (long) (x * SCALE)).toArray();
    }
    return points;
  }

  /** The replicate that a draw belongs to. */
  int replicate(int draw) {
    return draw / points.length;
  }

  /** Fills a draw's numbers, each strictly between 0 and 1. */
  void fill(int draw, double[] unit) {
    long[] point = points[draw % points.length];
    long[] shift = shifts[replicate(draw)];
    for (int d = 0; d < unit.length; d++) {
      unit[d] = ((point[d] ^ shift[d]) + 0.5) / SCALE;
    }
  }

  /** One dimension of every draw, as keys that are in the order of the numbers. */
  long[] keys(int draws, int dimension) {
    long[] keys = new long[draws];
    for (int draw = 0; draw < draws; draw++) {
      keys[draw] =
          (points[draw % points.length][dimension] ^ shifts[replicate(draw)][dimension]) << 11;
    }
    return keys;
  }

  static long mix(long state) {
    long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
