package dev.rolecall.document;

import dev.rolecall.document.SourceSpan.Range;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * A text as the parser gets it. What the parser would give up at is a problem here, and is
 * replaced, code point for code point, so that places stay right and the rest can be read: control
 * characters, lone surrogates, non-characters, and tabs that are used as white space.
 *
 * <p>In JSON tabs are welcome. In quotes, block texts and comments they stay. Where those are, the
 * parser knows best; so it reads the text once with a space for every tab, only to say that.
 */
final class ParserInput {

  private final SourceText text;
  private final String path;
  private final Problems problems;
  private final int[] points;
  private final Deque<Range> quoted = new ArrayDeque<>();
  private int limit;
  private boolean isIndentedByTabs;

  private ParserInput(SourceText text, String path, Problems problems) {
    this.text = text;
    this.path = path;
    this.problems = problems;
    this.points = text.copyPoints();
    this.limit = points.length;
  }

  static ParserInput of(SourceText text, String path, Problems problems) {
    ParserInput input = new ParserInput(text, path, problems);
    input.replaceControls();
    if (text.text().indexOf('\t') >= 0) {
      input.findQuoted();
      input.replaceTabs();
    }
    return input;
  }

  String text() {
    return new String(points, 0, points.length);
  }

  /** Whether a tab that indented was refused, so that a fault of indentation is its doing. */
  boolean isIndentedByTabs() {
    return isIndentedByTabs;
  }

  /** Refuses the first of each line, and replaces all. */
  private void replaceControls() {
    int refusedTo = 0;
    for (int i = 0; i < points.length; i++) {
      if (isControl(points[i])) {
        if (i >= refusedTo) {
          String found = String.format(Locale.ROOT, "the control character U+%04X", points[i]);
          problems.error(text.place(i), path, found, "text", "");
          refusedTo = text.lineEnd(i);
        }
        points[i] = 0xfffd;
      }
    }
  }

  private static boolean isControl(int c) {
    boolean spacing = c == '\t' || SourceText.isBreak(c);
    return (c < 0x20 && !spacing)
        || (c >= 0x7f && c <= 0x9f)
        || (c >= 0xd800 && c <= 0xdfff)
        || c == 0xfffe
        || c == 0xffff;
  }

  /** Where quotes and block texts are, as far as the text can be read. */
  private void findQuoted() {
    try (YamlTokens tokens = new YamlTokens(text().replace('\t', ' '), text, 0)) {
      limit = tokens.readAll().orElse(limit);
      quoted.addAll(tokens.quoted());
    }
  }

  private void replaceTabs() {
    boolean isJson = text.isJson();
    boolean comment = false;
    boolean leading = true;
    for (int i = 0; i < limit; i++) {
      if (isQuoted(i)) {
        continue;
      }
      boolean fresh = i == 0 || SourceText.isBlankOrBreak(text.at(i - 1));
      comment = !SourceText.isBreak(points[i]) && (comment || (fresh && points[i] == '#'));
      leading = fresh && (leading || i == 0 || SourceText.isBreak(text.at(i - 1)));
      if (points[i] == '\t' && !comment) {
        points[i] = ' ';
        if (!isJson) {
          isIndentedByTabs |= leading;
          refuseTab(i);
        }
      }
    }
  }

  /** The first of several in a row. */
  private void refuseTab(int index) {
    if (text.at(index - 1) != '\t') {
      problems.error(text.place(index), path, "a tab", "spaces", "use spaces");
    }
  }

  private boolean isQuoted(int index) {
    while (!quoted.isEmpty() && quoted.peek().end() <= index) {
      quoted.remove();
    }
    return !quoted.isEmpty() && quoted.peek().start() <= index;
  }
}
