package dev.rolecall.report.format;

import dev.rolecall.document.SafeText;

/**
 * Makes any text safe as running text of a Markdown document: nothing in it is markup, HTML, a link
 * or an image, whether the reader follows CommonMark or GitHub.
 */
public final class MarkdownEscape {

  private static final String SPECIALS = "\\`*_{}[]()#+|~!$^=";

  private MarkdownEscape() {}

  /** The text, with hidden characters spelt out and every special one escaped. */
  public static String of(String text) {
    String visible = SafeText.of(text);
    StringBuilder out = new StringBuilder(visible.length() + 16);
    for (int i = 0; i < visible.length(); i++) {
      append(visible, i, out);
    }
    return out.toString();
  }

  private static void append(String text, int i, StringBuilder out) {
    char c = text.charAt(i);
    switch (c) {
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '&' -> out.append("&amp;");
      case '@' -> out.append("&#64;");
      case ':' -> out.append(text.startsWith("://", i) ? "\\:" : ":");
      case '.' -> out.append(isList(text, i) || isWww(text, i) ? "\\." : ".");
      case '-' -> out.append(i == 0 ? "\\-" : "-");
      default -> {
        if (SPECIALS.indexOf(c) >= 0 && !isHarmless(text, i)) {
          out.append('\\');
        }
        out.append(c);
      }
    }
  }

  /** "1." or "1)" at the beginning, with nothing or a space behind, would begin a list. */
  private static boolean isList(String text, int mark) {
    boolean ends = mark + 1 == text.length() || text.charAt(mark + 1) == ' ';
    return ends && mark > 0 && text.substring(0, mark).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isWww(String text, int dot) {
    return dot >= 3 && text.regionMatches(true, dot - 3, "www", 0, 3);
  }

  /** Parentheses are special only after a closing bracket, which is always escaped. */
  private static boolean isHarmless(String text, int i) {
    char c = text.charAt(i);
    return c == '(' || (c == ')' && !isList(text, i));
  }
}
