package dev.rolecall.cli.guide;

import dev.rolecall.cli.guide.Guide.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a manual page in the man macros of roff. */
final class Roff {

  private final StringBuilder page = new StringBuilder();

  /** Whether the last line is a section's heading. */
  private boolean begun;

  /** Begins a page. */
  Roff(String title, Release release) {
    line(".\\\" Written by `rolecall man`.");
    line(
        ".TH "
            + quoted(title.toUpperCase(Locale.ROOT))
            + " 1 "
            + release.date()
            + " "
            + quoted("Rolecall " + release.number())
            + " "
            + quoted("User commands"));
  }

  Roff section(String name) {
    line(".SH " + quoted(name));
    begun = true;
    return this;
  }

  /** A paragraph; what stands in backticks is bold. */
  void text(String text) {
    paragraph();
    line(emphasized(text));
  }

  /** Begins a paragraph, unless a section has just begun. */
  private void paragraph() {
    if (!begun) {
      line(".PP");
    }
  }

  void synopsis(String command, String rest) {
    if (!begun) {
      line(".br");
    }
    line(".B " + escaped(command));
    line(guarded(escaped(rest)));
  }

  /**
   * An entry of a list.
   *
   * @param name bold, or empty
   * @param label what follows it in italics, or empty
   */
  void item(String name, String label, String text) {
    line(".TP");
    String bold = name.isEmpty() ? "" : "\\fB" + escaped(name) + "\\fR";
    String between = name.isEmpty() || label.isEmpty() ? "" : " ";
    String italic = label.isEmpty() ? "" : "\\fI" + escaped(label) + "\\fR";
    line(bold + between + italic);
    line(emphasized(text));
  }

  /** A line as it is typed. */
  void example(String command) {
    paragraph();
    line(".nf");
    line(".RS 4");
    line(guarded(escaped(command)));
    line(".RE");
    line(".fi");
  }

  void references(List<String> titles) {
    List<String> references = new ArrayList<>();
    titles.forEach(title -> references.add("\\fB" + escaped(title) + "\\fR(1)"));
    line(String.join(",\n", references));
  }

  private void line(String text) {
    page.append(text).append('\n');
    begun = false;
  }

  private static String emphasized(String text) {
    StringBuilder marked = new StringBuilder();
    String[] parts = text.split("`", -1);
    for (int i = 0; i < parts.length; i++) {
      boolean code = i % 2 == 1;
      marked.append(code ? "\\fB" : "").append(escaped(parts[i])).append(code ? "\\fR" : "");
    }
    return guarded(marked.toString());
  }

  /** A line that begins with a dot or an apostrophe would be taken for a request. */
  private static String guarded(String line) {
    return line.startsWith(".") || line.startsWith("'") ? "\\&" + line : line;
  }

  private static String quoted(String argument) {
    return "\"" + escaped(argument) + "\"";
  }

  /** Characters that roff would read or print as something else. */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().forEach(c -> append(out, c));
    return out.toString();
  }

  private static void append(StringBuilder out, int c) {
    switch (c) {
      case '\\' -> out.append("\\e");
      case '-' -> out.append("\\-");
      case '"' -> out.append("\\(dq");
      case '\'' -> out.append("\\(aq");
      case '`' -> out.append("\\(ga");
      case '^' -> out.append("\\(ha");
      case '~' -> out.append("\\(ti");
      default -> {
        if (c < 0x7f) {
          out.appendCodePoint(c);
        } else {
          out.append(String.format(Locale.ROOT, "\\[u%04X]", c));
        }
      }
    }
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
