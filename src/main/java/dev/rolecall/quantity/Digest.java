package dev.rolecall.quantity;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** A fingerprint of a sequence of texts: SHA-256 over each text's length and UTF-8 bytes. */
public final class Digest {

  private final Sha256 sha = new Sha256();

  /** Adds a text. */
  public Digest add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    byte[] length = new byte[Integer.BYTES];
    for (int i = 0; i < length.length; i++) {
      length[i] = (byte) (bytes.length >>> (24 - i * 8));
    }
    sha.add(length);
    sha.add(bytes);
    return this;
  }

  /** The fingerprint, as 64 hexadecimal digits; nothing can be added any more. */
  public String text() {
    return HexFormat.of().formatHex(sha.end());
  }
}
