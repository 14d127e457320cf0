package dev.rolecall.report.format;

import dev.rolecall.document.SafeText;
import dev.rolecall.document.WordWrap;
import dev.rolecall.report.format.TextFormat.Screen;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Span;
import java.util.List;
import java.util.stream.Collectors;

/** Lines of text for a screen: wrapped, in bold or color where it can, in ASCII where it must. */
final class TextLines {

  private static final String RESET = "\u001b[0m";
  private static final String[] TINTS = {
    "\u001b[36m", "\u001b[33m", "\u001b[32m", "\u001b[35m", "\u001b[34m", "\u001b[31m"
  };

  private final Screen screen;
  private final StringBuilder out = new StringBuilder();
  private boolean blank = true;

  TextLines(Screen screen) {
    this.screen = screen;
  }

  /** How a line looks; what it says must not depend on that. */
  enum Style {
    PLAIN(""),
    BOLD("\u001b[1m"),
    FAINT("\u001b[2m"),
    FINE("\u001b[32m"),
    HIGH("\u001b[33m"),
    CRITICAL("\u001b[31m");

    private final String code;

    Style(String code) {
      this.code = code;
    }
  }

  /** How a phrase looks: a severity in its color, all else plain. */
  Style style(Phrase phrase) {
    boolean severity = phrase.spans().size() == 1 && phrase.spans().get(0) instanceof Span.Severity;
    return severity
        ? Style.valueOf(((Span.Severity) phrase.spans().get(0)).level().name())
        : Style.PLAIN;
  }

  /** All lines so far. */
  String text() {
    return out.toString();
  }

  int width() {
    return screen.width();
  }

  /** One of two texts, by whether the screen can show more than ASCII. */
  String either(String unicode, String ascii) {
    return screen.unicode() ? unicode : ascii;
  }

  /** An empty line, but not a second one, nor one at the beginning. */
  void gap() {
    if (!blank) {
      line("");
    }
  }

  void paragraph(String text, String indent, Style style) {
    paragraph(text, indent, indent, style);
  }

  /** Words, wrapped; the first line and the next ones begin as given. */
  void paragraph(String text, String first, String next, Style style) {
    WordWrap.lines(text, first, next, screen.width()).forEach(line -> line(styled(line, style)));
  }

  /** A line as it is, however long. */
  void line(String text) {
    out.append(text.stripTrailing()).append('\n');
    blank = text.isBlank();
  }

  String styled(String text, Style style) {
    return styled(text, style.code);
  }

  /** Cells side by side, each in one of a few colors, or in none where its tint is negative. */
  String tinted(List<String> cells, int[] tints) {
    StringBuilder line = new StringBuilder();
    int from = 0;
    for (int at = 1; at <= tints.length; at++) {
      if (at == tints.length || tints[at] != tints[from]) {
        String code = tints[from] < 0 ? "" : TINTS[tints[from] % TINTS.length];
        line.append(styled(String.join("", cells.subList(from, at)), code));
        from = at;
      }
    }
    return line.toString();
  }

  /** Spaces at the end stay plain, so that a line can end without them. */
  private String styled(String text, String code) {
    String words = text.stripTrailing();
    return screen.color() && !code.isEmpty() && !words.isEmpty()
        ? code + words + RESET + text.substring(words.length())
        : text;
  }

  /** What a reader sees of a phrase. */
  String safe(Phrase phrase) {
    StringBuilder text = new StringBuilder();
    for (Span span : phrase.spans()) {
      boolean quoted = span instanceof Span.Code && span.shown().contains(" ");
      text.append(quoted ? "`" : "").append(safe(span.shown())).append(quoted ? "`" : "");
    }
    return text.toString();
  }

  /** Text with hidden characters spelled out, and all but ASCII where the screen needs that. */
  String safe(String text) {
    String visible = SafeText.of(text);
    return screen.unicode() ? visible : ascii(visible);
  }

  /** Text with whatever is not ASCII spelled out. */
  static String ascii(String text) {
    return text.codePoints()
        .mapToObj(c -> c < 0x80 ? Character.toString(c) : "\\u{" + Integer.toHexString(c) + "}")
        .collect(Collectors.joining());
  }
}
