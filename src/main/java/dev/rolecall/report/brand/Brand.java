package dev.rolecall.report.brand;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * Under whose name a page goes out. Texts are raw.
 *
 * @param accent the one color of a page, on white paper
 * @param darkAccent the same on dark paper
 * @param contact how to reach whoever sends the page
 * @param disclaimer what to say at its end
 */
public record Brand(
    String name,
    Optional<Logo> logo,
    Optional<Color> accent,
    Optional<Color> darkAccent,
    Optional<String> contact,
    Optional<String> disclaimer) {

  /**
   * A picture that stands within the page, so that nothing has to be fetched. A browser runs no
   * script of a picture, and loads nothing for it.
   *
   * @param kind the media type
   */
  public record Logo(String kind, String base64) {

    /** The most bytes of a picture; a logo needs far less. */
    public static final int MAX_BYTES = 256 * 1024;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    /** A picture, known by its first bytes; empty if it is no PNG, JPEG or SVG. */
    static Optional<Logo> of(byte[] bytes) {
      return kind(bytes).map(kind -> new Logo(kind, Base64.getEncoder().encodeToString(bytes)));
    }

    private static Optional<String> kind(byte[] bytes) {
      if (starts(bytes, PNG)) {
        return Optional.of("image/png");
      }
      if (starts(bytes, JPEG)) {
        return Optional.of("image/jpeg");
      }
      int head = Math.min(bytes.length, 1_000);
      String text = new String(bytes, 0, head, StandardCharsets.UTF_8);
      boolean drawing = text.stripLeading().startsWith("<") && text.contains("<svg");
      return drawing ? Optional.of("image/svg+xml") : Optional.empty();
    }

    private static boolean starts(byte[] bytes, byte[] with) {
      return bytes.length > with.length && Arrays.equals(with, Arrays.copyOf(bytes, with.length));
    }

    /** The address under which a page shows it. */
    public String address() {
      return "data:" + kind + ";base64," + base64;
    }
  }
}
