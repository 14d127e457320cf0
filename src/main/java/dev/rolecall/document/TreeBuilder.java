package dev.rolecall.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Events to a tree, one document of it, telling of whatever a profile must not hold. */
final class TreeBuilder {
  static final int MAX_LEVELS = 32;

  static final String NOTHING = "nothing";

  /** A longer one is a misplaced text, and would be copied into the path of all below it. */
  private static final int MAX_KEY_LENGTH = 100;

  private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

  private final YamlEvents events;
  private final CodePoints text;
  private final Problems problems;
  private final NodeProperties properties;
  private boolean isEmpty;

  TreeBuilder(YamlEvents events, CodePoints text, Problems problems) {
    this.events = events;
    this.text = text;
    this.problems = problems;
    this.properties = new NodeProperties(text, problems);
  }

  /** Reads the first document. */
  Optional<Node> document(String path, int level) {
    events.next(); // the stream's start
    Event start = events.next();
    if (start.getEventId() == Event.ID.StreamEnd) {
      isEmpty = true;
      problems.error(text.place(0), path, NOTHING, path.isEmpty() ? "a document" : "a value", "");
      return Optional.empty();
    }
    new Directives(text, problems).check(index(start), path);
    return node(events.next(), path, level);
  }

  /** Reads on to the end of the text, and tells of a second document. */
  void end(String path) {
    if (isEmpty) {
      return;
    }
    events.next(); // the document's end
    Event event = events.next();
    if (event.getEventId() != Event.ID.StreamEnd) {
      problems.error(place(event), path, "a second document", "one document", "");
    }
  }

  private Optional<Node> node(Event event, String path, int level) {
    if (event instanceof AliasEvent) {
      properties.refuseAlias(event, path);
      return Optional.empty();
    }
    properties.check(event, path);
    if (event instanceof ScalarEvent scalar) {
      return scalar(scalar, path);
    }
    if (level >= MAX_LEVELS) {
      throw new TooDeep(index(event));
    }
    return Optional.of(
        event instanceof MappingStartEvent ? map(event, path, level) : list(event, path, level));
  }

  private Optional<Node> scalar(ScalarEvent event, String path) {
    String value = event.getValue();
    if (isNull(event)) {
      // A tag or an anchor in front of nothing has been told of already.
      if (!value.isEmpty() || !NodeProperties.has(event)) {
        String found = value.isEmpty() ? NOTHING : value;
        problems.error(place(event), path, found, "a value", "");
      }
      return Optional.empty();
    }
    if (hasHalfPair(value)) {
      String hint = "write both halves, as in \\ud83d\\ude00, or the character itself";
      problems.error(place(event), path, "half of a \\u pair", "a whole character", hint);
      return Optional.empty();
    }
    return Optional.of(new ScalarNode(place(event), path, value, event.isPlain()));
  }

  private MapNode map(Event start, String path, int level) {
    MapBuilder map = new MapBuilder(place(start), path, problems);
    for (Event key = events.next(); !(key instanceof CollectionEndEvent); key = events.next()) {
      Optional<String> name = key(key, path);
      boolean merge = isMerge(key);
      skipRest(key, level);
      Event value = events.next();
      if (name.isPresent()) {
        map.put(name.get(), place(key), node(value, Graft.join(path, name.get()), level + 1));
      } else if (!(merge && value instanceof AliasEvent)) {
        node(value, path, level + 1);
      }
    }
    return map.build();
  }

  /** The key as text; empty, after telling why, if it cannot be one. */
  private Optional<String> key(Event event, String path) {
    if (isMerge(event)) {
      String hint = "merge keys are not read: write the keys out";
      problems.error(place(event), path, "<<", "a key", hint);
      return Optional.empty();
    }
    if (!(event instanceof ScalarEvent scalar)
        || isNull(scalar)
        || hasHalfPair(scalar.getValue())) {
      problems.error(place(event), path, "a key that is not text", "a text as the key", "");
      return Optional.empty();
    }
    String key = scalar.getValue();
    properties.check(event, Graft.join(path, VisibleText.of(key, MAX_KEY_LENGTH)));
    if (key.length() > MAX_KEY_LENGTH) {
      String found = "a key of " + key.codePointCount(0, key.length()) + " characters";
      problems.error(place(event), path, found, "at most " + MAX_KEY_LENGTH, "");
      return Optional.empty();
    }
    return Optional.of(key);
  }

  private ListNode list(Event start, String path, int level) {
    List<Node> items = new ArrayList<>();
    int number = 0;
    for (Event item = events.next(); !(item instanceof CollectionEndEvent); item = events.next()) {
      node(item, path + "[" + number++ + "]", level + 1).ifPresent(items::add);
    }
    return new ListNode(place(start), path, items);
  }

  /** Passes over what is left of a node whose first event has been read. */
  private void skipRest(Event event, int level) {
    int open = 0;
    for (Event e = event; ; e = events.next()) {
      open += e instanceof CollectionStartEvent ? 1 : 0;
      open -= e instanceof CollectionEndEvent ? 1 : 0;
      if (open == 0) {
        return;
      }
      if (level + open >= MAX_LEVELS) {
        throw new TooDeep(index(e));
      }
    }
  }

  private static boolean isMerge(Event event) {
    return event instanceof ScalarEvent scalar
        && scalar.isPlain()
        && scalar.getValue().equals("<<");
  }

  private static boolean isNull(ScalarEvent event) {
    return event.isPlain() && NULLS.contains(event.getValue());
  }

  private static boolean hasHalfPair(String value) {
    return value.codePoints().anyMatch(c -> c >= 0xd800 && c <= 0xdfff);
  }

  private Place place(Event event) {
    return text.place(index(event));
  }

  private static int index(Event event) {
    return event.getStartMark().orElseThrow().getIndex();
  }

  /** More levels than any document needs; reading on would only take time. */
  static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int index;

    TooDeep(int index) {
      super(null, null, false, false);
      this.index = index;
    }

    int index() {
      return index;
    }
  }
}
