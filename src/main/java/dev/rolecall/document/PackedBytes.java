package dev.rolecall.document;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Numbers and texts that the build wrote, read one after the other with as little as possible. */
final class PackedBytes {

  private final byte[] bytes;
  private int at;

  /** Reads from the first byte on. */
  PackedBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Writes a text: the number of its bytes, whether they are all ASCII, the bytes. */
  static void write(String text, DataOutput out) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeShort(utf8.length);
    out.writeShort(utf8.length == text.length() ? 0 : 1);
    out.write(utf8);
  }

  /** The next number, 0 to 65,535. */
  int number() {
    int number = (bytes[at] & 0xff) << Byte.SIZE | bytes[at + 1] & 0xff;
    at += Short.BYTES;
    return number;
  }

  /** The next text; what is ASCII is copied whole, not looked at. */
  String text() {
    int length = number();
    boolean ascii = number() == 0;
    int from = at;
    at += length;
    return new String(
        bytes, from, length, ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
  }
}
