package dev.rolecall.quantity;

/**
 * SHA-256 as FIPS 180-4 defines it. The platform's own takes longer to be found among its providers
 * than a short run takes for all its reading; a test holds the two together.
 */
final class Sha256 {

  private static final int BLOCK = 64;
  private static final int LENGTH_FIELD = 8;

  /** Bits of the fractions of the square roots of the first eight primes. */
  private static final int[] START = {
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19
  };

  /** Bits of the fractions of the cube roots of the first 64 primes. */
  private static final int[] ROUNDS = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
  };

  private final int[] state = START.clone();
  private final int[] words = new int[ROUNDS.length];
  private final byte[] block = new byte[BLOCK];
  private long length;

  void add(byte[] bytes) {
    int from = 0;
    while (from < bytes.length) {
      int at = (int) (length % BLOCK);
      int taken = Math.min(BLOCK - at, bytes.length - from);
      System.arraycopy(bytes, from, block, at, taken);
      from += taken;
      length += taken;
      if (length % BLOCK == 0) {
        mixBlock();
      }
    }
  }

  /** The digest of all that was added; to be asked for once. */
  byte[] end() {
    long bits = length * Byte.SIZE;
    int open = (int) (length % BLOCK);
    int zeros = (2 * BLOCK - LENGTH_FIELD - open) % BLOCK;
    byte[] padding = new byte[(zeros == 0 ? BLOCK : zeros) + LENGTH_FIELD];
    padding[0] = (byte) 0x80;
    for (int i = 1; i <= LENGTH_FIELD; i++) {
      padding[padding.length - i] = (byte) bits;
      bits >>>= Byte.SIZE;
    }
    add(padding);
    return bytesOf(state);
  }

  private static byte[] bytesOf(int[] words) {
    byte[] bytes = new byte[words.length * Integer.BYTES];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (words[i / 4] >>> (24 - i % 4 * 8));
    }
    return bytes;
  }

  private void mixBlock() {
    spread();
    int[] v = state.clone();
    for (int i = 0; i < ROUNDS.length; i++) {
      round(v, ROUNDS[i] + words[i]);
    }
    for (int i = 0; i < state.length; i++) {
      state[i] += v[i];
    }
  }

  private void spread() {
    for (int i = 0; i < 16; i++) {
      int at = i * 4;
      words[i] =
          block[at] << 24
              | (block[at + 1] & 0xff) << 16
              | (block[at + 2] & 0xff) << 8
              | (block[at + 3] & 0xff);
    }
    for (int i = 16; i < words.length; i++) {
      int a = words[i - 15];
      int b = words[i - 2];
      int small = Integer.rotateRight(a, 7) ^ Integer.rotateRight(a, 18) ^ a >>> 3;
      int large = Integer.rotateRight(b, 17) ^ Integer.rotateRight(b, 19) ^ b >>> 10;
      words[i] = words[i - 16] + small + words[i - 7] + large;
    }
  }

  /** One round on the working variables, the standard's a to h. */
  private static void round(int[] v, int added) {
    int e = v[4];
    int choice = e & v[5] ^ ~e & v[6];
    int turned =
        Integer.rotateRight(e, 6) ^ Integer.rotateRight(e, 11) ^ Integer.rotateRight(e, 25);
    int first = v[7] + turned + choice + added;
    int a = v[0];
    int majority = a & v[1] ^ a & v[2] ^ v[1] & v[2];
    int second =
        (Integer.rotateRight(a, 2) ^ Integer.rotateRight(a, 13) ^ Integer.rotateRight(a, 22))
            + majority;
    System.arraycopy(v, 0, v, 1, 7);
    v[4] += first;
    v[0] = first + second;
  }
}
