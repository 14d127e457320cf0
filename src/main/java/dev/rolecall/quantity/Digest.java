package dev.rolecall.quantity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A fingerprint of a sequence of texts: SHA-256 over each text's length and UTF-8 bytes. */
public final class Digest {

  private final MessageDigest sha;

  public Digest() {
    try {
      sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  public Digest add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      sha.update((byte) (bytes.length >>> shift));
    }
    sha.update(bytes);
    return this;
  }

  /** The fingerprint, as 64 hexadecimal digits; the next one starts from nothing. */
  public String text() {
    return HexFormat.of().formatHex(sha.digest());
  }
}
