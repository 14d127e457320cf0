package dev.rolecall.document;

import java.util.Locale;

/**
 * Characters that no text should hold: controls but for tab and line breaks, lone surrogates and
 * non-characters. The engine gives up at the first; here each line's first is told and all are put
 * aside, so that the rest can be read.
 */
final class ControlCharacters {
  private static final int REPLACEMENT = 0xfffd;

  private ControlCharacters() {}

  static void replace(int[] points, CodePoints text, String path, Problems problems) {
    int lastLine = 0;
    for (int i = 0; i < points.length; i++) {
      if (isRefused(points[i])) {
        Place place = text.place(i);
        if (place.line() != lastLine) {
          String found = "the control character U+" + String.format(Locale.ROOT, "%04X", points[i]);
          problems.error(place, path, found, "text", "");
        }
        lastLine = place.line();
        points[i] = REPLACEMENT;
      }
    }
  }

  private static boolean isRefused(int c) {
    boolean spacing = c == '\t' || LineStarts.isBreak(c);
    return (c < 0x20 && !spacing)
        || (c >= 0x7f && c <= 0x9f)
        || (c >= 0xd800 && c <= 0xdfff)
        || c == 0xfffe
        || c == 0xffff;
  }
}
