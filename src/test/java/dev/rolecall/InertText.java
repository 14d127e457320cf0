package dev.rolecall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a text from outside must not bring into an output. */
public final class InertText {

  private static final Pattern TAG = Pattern.compile("<(/?[a-zA-Z!][a-zA-Z0-9-]*)");
  private static final Pattern ATTRIBUTE = Pattern.compile("\\s([a-zA-Z-]+)=\"");

  private InertText() {}

  /** No control or other hidden character, but a joiner, which some names need. */
  public static void assertShown(String text) {
    assertThat(text.codePoints().filter(InertText::isHidden)).isEmpty();
  }

  private static boolean isHidden(int c) {
    int type = Character.getType(c);
    return c != '\n'
        && c != 0x200c
        && c != 0x200d
        && (type == Character.CONTROL
            || type == Character.FORMAT
            || type == Character.SURROGATE
            || type == Character.LINE_SEPARATOR
            || type == Character.PARAGRAPH_SEPARATOR);
  }

  /** The tags and attributes of a page, in order. */
  public static List<String> tags(String html) {
    return found(TAG, html);
  }

  /** The attributes of a page, in order. */
  public static List<String> attributes(String html) {
    return found(ATTRIBUTE, html);
  }

  private static List<String> found(Pattern pattern, String html) {
    return pattern.matcher(html).results().map((MatchResult match) -> match.group(1)).toList();
  }

  /** What each line of Markdown begins with, and how many cells it has. */
  public static List<String> shape(String markdown) {
    return markdown
        .lines()
        .map(
            line ->
                line.replaceAll("\\\\.", "")
                        .replaceAll("`[^`]*`", "")
                        .replaceAll("^(#+ |- |\\| |    )?.*$", "$1")
                    + line.replaceAll("\\\\.", "").replaceAll("[^|]", ""))
        .toList();
  }

  /** No HTML and no link of another's making. */
  public static void assertNoMarkup(String markdown) {
    String words =
        markdown
            .replaceAll("\\\\.", "")
            .replaceAll("`[^`\\n]*`", "")
            .replaceAll("<https?://[^ >]*>", "");
    assertThat(words).doesNotContain("<", "](");
  }
}
