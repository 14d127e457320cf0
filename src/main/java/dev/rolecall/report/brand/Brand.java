package dev.rolecall.report.brand;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
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
   * A picture that is part of the page, so that nothing has to be fetched. A browser runs no script
   * of a picture, and loads nothing for it.
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
      boolean drawing =
          text.replace("\ufeff", "").stripLeading().startsWith("<") && text.contains("<svg");
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

  /** A color of a screen, each part from 0 to 255. */
  public record Color(int red, int green, int blue) {

    /** The paper of pages by day. */
    public static final Color WHITE = new Color(255, 255, 255);

    /** The paper of pages by night. */
    public static final Color NIGHT = new Color(0x14, 0x19, 0x1c);

    /**
     * The least contrast at which text is easily read: level AA of the accessibility guidelines.
     */
    public static final double LEAST_CONTRAST = 4.5;

    private static final int STEPS = 40;

    /** A color written as #rrggbb or #rgb. */
    public static Optional<Color> of(String text) {
      if (text.matches("#[0-9a-fA-F]{3}")) {
        return of(text.replaceAll("([0-9a-fA-F])", "$1$1"));
      }
      if (!text.matches("#[0-9a-fA-F]{6}")) {
        return Optional.empty();
      }
      int all = Integer.parseInt(text.substring(1), 16);
      return Optional.of(new Color(all >> 16, all >> 8 & 0xff, all & 0xff));
    }

    /** As a style sheet writes it. */
    public String hex() {
      return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /** The contrast to another color, from 1 to 21, as the accessibility guidelines count it. */
    public double contrast(Color other) {
      double one = luminance();
      double two = other.luminance();
      return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** True where text of this color can be read on a paper. */
    public boolean isReadableOn(Color paper) {
      return contrast(paper) >= LEAST_CONTRAST;
    }

    /** The nearest color of the same hue, away from the paper's, that can be read on it. */
    public Color readableOn(Color paper) {
      Color goal = paper.luminance() > 0.5 ? new Color(0, 0, 0) : WHITE;
      for (int step = 0; step < STEPS; step++) {
        Color mixed = mixed(goal, step / (double) STEPS);
        if (mixed.isReadableOn(paper)) {
          return mixed;
        }
      }
      return goal;
    }

    private Color mixed(Color other, double share) {
      return new Color(
          mixed(red, other.red, share),
          mixed(green, other.green, share),
          mixed(blue, other.blue, share));
    }

    private static int mixed(int one, int other, double share) {
      return (int) (one + (other - one) * share + 0.5);
    }

    private double luminance() {
      return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
      double value = part / 255.0;
      return value <= 0.04045 ? value / 12.92 : power((value + 0.055) / 1.055);
    }

    /** To the power of 2.4, by Newton's fifth root: the same on every machine. */
    private static double power(double value) {
      double squared = value * value;
      double root = 1;
      for (int i = 0; i < STEPS; i++) {
        double fourth = root * root * root * root;
        root = (4 * root + squared / fourth) / 5;
      }
      return squared * root;
    }
  }
}
