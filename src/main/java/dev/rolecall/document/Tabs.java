package dev.rolecall.document;

import java.util.ArrayDeque;
import java.util.Deque;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Tabs used as white space: told, and read as one space each, so that columns stay right and the
 * rest can be read. In JSON they are welcome. Tabs in quotes, block texts and comments stay.
 *
 * <p>Where those are, the engine knows best; but it gives up at a tab. So it reads the text once
 * with a space for every tab, only to say where quotes and blocks are.
 */
final class Tabs {
  private record Span(int start, int end) {}

  private final CodePoints text;
  private final Deque<Span> spans = new ArrayDeque<>();
  private int limit;
  private boolean indents;

  private Tabs(CodePoints text) {
    this.text = text;
  }

  /** Whether a tab that indented was replaced, so that a fault of indentation is its doing. */
  static boolean replace(int[] points, CodePoints text, String path, Problems problems) {
    if (text.find('\t') < 0) {
      return false;
    }
    Tabs tabs = new Tabs(text);
    tabs.findSpans(points);
    tabs.replaceOutside(points, path, text.isJson() ? new Problems() : problems);
    return tabs.indents && !text.isJson();
  }

  private void findSpans(int[] points) {
    int[] spaced = points.clone();
    for (int i = 0; i < spaced.length; i++) {
      spaced[i] = spaced[i] == '\t' ? ' ' : spaced[i];
    }
    YamlEvents events = new YamlEvents(new String(spaced, 0, spaced.length));
    limit = points.length;
    try {
      int level = 0;
      for (Event event = events.next();
          event.getEventId() != Event.ID.StreamEnd && level <= TreeBuilder.MAX_LEVELS;
          event = events.next()) {
        level += event instanceof CollectionStartEvent ? 1 : 0;
        level -= event instanceof CollectionEndEvent ? 1 : 0;
        addSpan(event);
        limit = level > TreeBuilder.MAX_LEVELS ? CodePoints.index(event) : limit;
      }
    } catch (Unreadable e) {
      // What comes after is unknown, and unread anyway.
      limit = SyntaxFault.of(e, text).knownUpTo();
    }
  }

  private void addSpan(Event event) {
    if (event instanceof ScalarEvent scalar && scalar.getScalarStyle() != ScalarStyle.PLAIN) {
      int start = CodePoints.index(event);
      boolean block = text.at(start) == '|' || text.at(start) == '>';
      int end = event.getEndMark().orElseThrow().getIndex();
      spans.add(new Span(block ? text.lineEnd(start) : start, end));
    }
  }

  private void replaceOutside(int[] points, String path, Problems problems) {
    boolean comment = false;
    boolean leading = true;
    for (int i = 0; i < limit; i++) {
      if (isInSpan(i)) {
        continue;
      }
      boolean fresh = i == 0 || CodePoints.isBlankOrBreak(text.at(i - 1));
      comment = !LineStarts.isBreak(points[i]) && (comment || (fresh && points[i] == '#'));
      leading = fresh && (leading || i == 0 || LineStarts.isBreak(text.at(i - 1)));
      if (points[i] == '\t' && !comment) {
        points[i] = ' ';
        indents |= leading;
        if (text.at(i - 1) != '\t') {
          problems.error(text.place(i), path, "a tab", "spaces", "use spaces");
        }
      }
    }
  }

  private boolean isInSpan(int index) {
    while (!spans.isEmpty() && spans.peek().end() <= index) {
      spans.remove();
    }
    return !spans.isEmpty() && spans.peek().start() <= index;
  }
}
