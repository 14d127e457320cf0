package dev.rolecall.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Bytes to text, refusing what is too long to be read fast and whatever is not UTF-8. */
final class Decoding {
  /** By bytes and before anything else: YAML scanners go quadratic in long scalars. */
  static final int MAX_BYTES = 64 * 1024;

  private Decoding() {}

  static Optional<SourceText> decode(
      String name, int linesBefore, byte[] bytes, Problems problems) {
    Place start = SourceText.of(name, linesBefore, "").place(0);
    return decode(start, bytes, MAX_BYTES, problems);
  }

  /** The same of what may be longer. */
  static Optional<SourceText> decode(Place start, byte[] bytes, int most, Problems problems) {
    if (bytes.length > most) {
      reportTooLong(start, most, "", problems);
      return Optional.empty();
    }
    Optional<String> wide = wideEncoding(bytes);
    if (wide.isPresent()) {
      problems.error(start, "", wide.get(), "UTF-8", "save the file as UTF-8");
      return Optional.empty();
    }
    return utf8(start, bytes, problems);
  }

  static boolean isTooLong(Place start, int byteCount, String path, Problems problems) {
    if (byteCount <= MAX_BYTES) {
      return false;
    }
    reportTooLong(start, MAX_BYTES, path, problems);
    return true;
  }

  private static void reportTooLong(Place start, int most, String path, Problems problems) {
    String expected = "at most " + most / 1024 + " KiB a document";
    problems.error(start, path, "more than " + most + " bytes", expected, "");
  }

  private static Optional<SourceText> utf8(Place start, byte[] bytes, Problems problems) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    decoder.onMalformedInput(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    boolean sound = !decoder.decode(in, out, true).isError();
    if (sound) {
      return Optional.of(source(start, out.flip().toString()));
    }
    // The repaired text reads the same up to the bad byte, and shows its line.
    SourceText repaired = source(start, new String(bytes, StandardCharsets.UTF_8));
    SourceText before = source(start, out.flip().toString());
    String found = "the byte 0x" + String.format(Locale.ROOT, "%02X", bytes[in.position()]);
    problems.error(repaired.place(before.length()), "", found, "UTF-8", "save the file as UTF-8");
    return Optional.empty();
  }

  private static SourceText source(Place start, String text) {
    return SourceText.of(start.source().name(), start.source().linesBefore(), text);
  }

  private static Optional<String> wideEncoding(byte[] bytes) {
    int head = 0;
    for (int i = 0; i < 4; i++) {
      head = head << 8 | (i < bytes.length ? bytes[i] & 0xff : 1);
    }
    boolean utf32 = head == 0xfeff || head == 0xfffe0000 || (head >>> 8 == 0 && head != 0);
    if (utf32 || ((head & 0xffffff) == 0 && head != 0)) {
      return Optional.of("UTF-32");
    }
    boolean marked = head >>> 16 == 0xfeff || head >>> 16 == 0xfffe;
    boolean nulsFirst = (head & 0xff00ff00) == 0 && (head & 0xff) != 0;
    boolean nulsSecond = (head & 0x00ff00ff) == 0 && (head & 0xff00) != 0;
    return marked || nulsFirst || nulsSecond ? Optional.of("UTF-16") : Optional.empty();
  }
}
