package dev.rolecall.document;

import java.util.Optional;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Anchors, aliases and tags: none is wanted, and a text that starts as they do needs quotes. */
final class NodeProperties {
  private final CodePoints text;
  private final Problems problems;

  NodeProperties(CodePoints text, Problems problems) {
    this.text = text;
    this.problems = problems;
  }

  static boolean has(Event event) {
    return hasAnchor(event) || tag(event).isPresent();
  }

  /** Tells of an anchor and of a tag in front of a node, each at its own place. */
  void check(Event event, String path) {
    int start = CodePoints.index(event);
    boolean anchored = hasAnchor(event);
    boolean tagged = tag(event).isPresent();
    boolean anchorFirst = text.at(start) == '&';
    if (anchored) {
      refuse(anchorFirst || !tagged ? start : next(start), path, "anchor", '&');
    }
    if (tagged) {
      refuse(anchored && anchorFirst ? next(start) : start, path, "tag", '!');
    }
  }

  void refuseAlias(Event event, String path) {
    refuse(CodePoints.index(event), path, "alias", '*');
  }

  private void refuse(int index, String path, String what, char sign) {
    String hint = "write it out; a text that starts with " + sign + " needs quotes";
    String article = what.equals("tag") ? "a " : "an ";
    String expected = "a value without " + article + what;
    String found = text.word(index).replaceFirst("[,\\[\\]{}].*", "");
    problems.error(text.place(index), path, found, expected, hint);
  }

  private static boolean hasAnchor(Event event) {
    return event instanceof NodeEvent node && node.getAnchor().isPresent();
  }

  private static Optional<String> tag(Event event) {
    if (event instanceof ScalarEvent scalar) {
      return scalar.getTag();
    }
    return event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
  }

  /** Where the word after the one at an index starts. */
  private int next(int index) {
    int i = index + text.word(index).codePointCount(0, text.word(index).length());
    while (CodePoints.isBlankOrBreak(text.at(i))) {
      i++;
    }
    return i;
  }
}
