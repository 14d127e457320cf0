package dev.rolecall.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Events to a tree, one document of it, telling of whatever a profile must not hold. */
final class TreeBuilder {
  static final int MAX_LEVELS = 32;

  private final YamlEvents events;
  private final CodePoints text;
  private final Problems problems;
  private final NodeProperties properties;
  private final Scalars scalars;
  private boolean isEmpty;

  TreeBuilder(YamlEvents events, CodePoints text, Problems problems) {
    this.events = events;
    this.text = text;
    this.problems = problems;
    this.properties = new NodeProperties(text, problems);
    this.scalars = new Scalars(text, problems, properties);
  }

  /** Reads the first document, as the value at a path, within so many levels. */
  Optional<Node> document(String path, int level) {
    events.next(); // the stream's start
    Event start = events.next();
    if (start.getEventId() == Event.ID.StreamEnd) {
      isEmpty = true;
      String expected = path.isEmpty() ? "a document" : "a value";
      problems.error(text.place(0), path, Scalars.NOTHING, expected, "");
      return Optional.empty();
    }
    new Directives(text, problems).check(CodePoints.index(start), path);
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
      problems.error(text.place(event), path, "a second document", "one document", "");
    }
  }

  private Optional<Node> node(Event event, String path, int level) {
    if (event instanceof AliasEvent) {
      properties.refuseAlias(event, path);
      return Optional.empty();
    }
    properties.check(event, path);
    if (event instanceof ScalarEvent scalar) {
      return scalars.value(scalar, path);
    }
    if (level >= MAX_LEVELS) {
      throw new TooDeep(CodePoints.index(event));
    }
    return Optional.of(
        event instanceof MappingStartEvent ? map(event, path, level) : list(event, path, level));
  }

  private MapNode map(Event start, String path, int level) {
    MapBuilder map = new MapBuilder(text.place(start), path, problems);
    for (Event key = events.next(); !(key instanceof CollectionEndEvent); key = events.next()) {
      Optional<String> name = scalars.key(key, path);
      skipRest(key, level);
      Event value = events.next();
      if (name.isPresent()) {
        String valuePath = NodeReplacer.join(path, name.get());
        map.put(name.get(), text.place(key), node(value, valuePath, level + 1));
      } else if (!(Scalars.isMerge(key) && value instanceof AliasEvent)) {
        node(value, path, level + 1);
      }
    }
    return map.build();
  }

  private ListNode list(Event start, String path, int level) {
    List<Node> items = new ArrayList<>();
    int number = 0;
    for (Event item = events.next(); !(item instanceof CollectionEndEvent); item = events.next()) {
      node(item, NodeReplacer.item(path, number++), level + 1).ifPresent(items::add);
    }
    return new ListNode(text.place(start), path, items);
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
        throw new TooDeep(CodePoints.index(e));
      }
    }
  }
}
