package dev.rolecall.report;

import dev.rolecall.document.SafeText;
import dev.rolecall.report.format.Screen;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Lines of text on a screen: wrapping, emphasis, and what plain ASCII cannot show. */
final class TextCanvas {

  private static final String BOLD = "\u001b[1m";
  private static final String DIM = "\u001b[2m";
  private static final String RESET = "\u001b[0m";

  private static final String[] TINTS = {
    "\u001b[36m", "\u001b[33m", "\u001b[32m", "\u001b[35m", "\u001b[34m", "\u001b[31m"
  };

  private final Screen screen;
  private final Appendable out;

  TextCanvas(Screen screen, Appendable out) {
    this.screen = screen;
    this.out = out;
  }

  int width() {
    return screen.width();
  }

  /** One of two texts, by whether the screen can show more than ASCII. */
  String either(String unicode, String ascii) {
    return screen.unicode() ? unicode : ascii;
  }

  void blank() {
    line("");
  }

  void heading(String text) {
    blank();
    paragraph(text, "", "", BOLD);
  }

  /** A paragraph of words, wrapped; the first line and the next ones begin as given. */
  void paragraph(String text, String first, String next) {
    paragraph(text, first, next, "");
  }

  void bold(String text) {
    paragraph(text, "", "", BOLD);
  }

  /** The same in bold, with indents. */
  void bold(String text, String first, String next) {
    paragraph(text, first, next, BOLD);
  }

  void faint(String text, String indent) {
    paragraph(text, indent, indent, DIM);
  }

  private void paragraph(String text, String first, String next, String style) {
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : text.split(" ")) {
      if (!empty && length(line) + 1 + length(word) > screen.width()) {
        line(styled(line.toString(), style));
        line = new StringBuilder(next);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    line(styled(line.toString(), style));
  }

  /** A row of a table: numbers of a fixed width, under the label where both do not fit. */
  void row(String label, int labelWidth, String numbers, boolean strong) {
    String shownLabel = strong ? strong(left(label, labelWidth)) : left(label, labelWidth);
    if (length(label) > labelWidth) {
      line(strong ? strong(label) : label);
      shownLabel = " ".repeat(labelWidth);
    }
    line(shownLabel + numbers);
  }

  /** A line as it is, broken where it is too long. */
  void line(String text) {
    try {
      out.append(fitted(shown(text).stripTrailing())).append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line that stays whole however long it is: an address that is to be copied. */
  void whole(String text) {
    try {
      out.append(shown(text).stripTrailing()).append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String strong(String text) {
    return styled(text, BOLD);
  }

  /** Text in one of a few colours; what it says must not depend on that. */
  String tinted(String text, int tint) {
    return styled(text, TINTS[tint % TINTS.length]);
  }

  private String styled(String text, String style) {
    return screen.color() && !style.isEmpty() ? style + text + RESET : text;
  }

  /** Text from a profile, made visible and safe. */
  String safe(String text) {
    return SafeText.of(shown(text), Math.max(screen.width() - 20, 20));
  }

  /** Breaks what is longer than the screen is wide; colours take no room. */
  private String fitted(String text) {
    if (text.length() <= screen.width()) {
      return text;
    }
    StringBuilder lines = new StringBuilder();
    int column = 0;
    boolean style = false;
    int c;
    for (int at = 0; at < text.length(); at += Character.charCount(c)) {
      c = text.codePointAt(at);
      style = style || c == 0x1b;
      if (!style && column == screen.width()) {
        lines.append('\n');
        column = 0;
      }
      lines.appendCodePoint(c);
      column += style ? 0 : 1;
      style = style && c != 'm';
    }
    return lines.toString();
  }

  private String shown(String text) {
    if (screen.unicode()) {
      return text;
    }
    StringBuilder ascii = new StringBuilder();
    int c;
    for (int at = 0; at < text.length(); at += Character.charCount(c)) {
      c = text.codePointAt(at);
      if (c < 0x80) {
        ascii.append((char) c);
      } else {
        ascii.append("\\u{").append(Integer.toHexString(c)).append('}');
      }
    }
    return ascii.toString();
  }

  static String left(String text, int width) {
    return text + " ".repeat(Math.max(0, width - length(text)));
  }

  static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - length(text))) + text;
  }

  static int length(CharSequence text) {
    return text.toString().codePointCount(0, text.length());
  }
}
