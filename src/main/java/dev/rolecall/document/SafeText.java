package dev.rolecall.document;

/**
 * Makes text from outside safe to show on a terminal and in a report: whatever would not be seen,
 * or would move or recolor what is seen (control and escape characters, line and paragraph
 * separators, bidirectional and other invisible format characters, lone surrogates), is spelled out
 * as a backslash and {@code u{1b}}. The two joiners (U+200C, U+200D) stay: Persian, Hindi and many
 * an emoji are not written right without them.
 *
 * <p>It knows nothing of HTML, CSV or file names, each of which needs its own escaping on top. The
 * characters are listed here and not asked of {@link Character#getType(int)}, whose answer depends
 * on the JDK.
 */
public final class SafeText {
  private static final String CUT = "...";

  private SafeText() {}

  public static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(out, c));
    return out.toString();
  }

  /** The same, cut to at most that many characters, with {@code ...} where it was cut. */
  public static String of(String text, int maxCharacters) {
    StringBuilder out = new StringBuilder();
    int length = 0;
    int keep = 0;
    for (int i = 0; i < text.length() && length <= maxCharacters; ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      int before = out.length();
      append(out, c);
      length += out.codePointCount(before, out.length());
      keep = length <= maxCharacters - CUT.length() ? out.length() : keep;
    }
    return length <= maxCharacters ? out.toString() : out.substring(0, keep) + CUT;
  }

  /** The same of a path: its end is kept, as that is where paths differ. */
  public static String path(String path, int maxCharacters) {
    String whole = of(path);
    if (length(whole) <= maxCharacters) {
      return whole;
    }
    String end = "";
    String longer = "";
    for (int i = path.length(); length(longer) <= maxCharacters - CUT.length(); ) {
      end = longer;
      i -= Character.charCount(path.codePointBefore(i));
      longer = of(path.substring(i));
    }
    return CUT + end;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static void append(StringBuilder out, int codePoint) {
    if (hides(codePoint)) {
      out.append("\\u{").append(Integer.toHexString(codePoint)).append('}');
    } else {
      out.appendCodePoint(codePoint);
    }
  }

  /** True for a character that would not be seen, or would move or recolor what is seen. */
  public static boolean hides(int c) {
    if (c < 0x300) {
      return c < 0x20 || (c >= 0x7f && c <= 0x9f) || c == 0xad;
    }
    return isBidiOrSeparator(c)
        || (c >= 0xd800 && c <= 0xdfff)
        || c == 0x180e
        || c == 0xfeff
        || (c >= 0xfff9 && c <= 0xfffb)
        || (c & 0xfffe) == 0xfffe
        || (c >= 0x13430 && c <= 0x1343f)
        || (c >= 0x1bca0 && c <= 0x1bca3)
        || (c >= 0x1d173 && c <= 0x1d17a)
        || (c >= 0xe0000 && c <= 0xe007f);
  }

  private static boolean isBidiOrSeparator(int c) {
    return c == 0x61c
        || c == 0x200b
        || c == 0x200e
        || c == 0x200f
        || (c >= 0x2028 && c <= 0x202e)
        || (c >= 0x2060 && c <= 0x206f);
  }
}
