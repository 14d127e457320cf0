package dev.rolecall.document;

import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Scalar events to values and keys, telling of those that are neither. */
final class Scalars {
  static final String NOTHING = "nothing";

  /** A longer one is a misplaced text, and would be copied into the path of all below it. */
  static final int MAX_KEY_LENGTH = 100;

  private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

  private final CodePoints text;
  private final Problems problems;
  private final NodeProperties properties;

  Scalars(CodePoints text, Problems problems, NodeProperties properties) {
    this.text = text;
    this.problems = problems;
    this.properties = properties;
  }

  Optional<Node> value(ScalarEvent event, String path) {
    String value = event.getValue();
    Place place = text.place(event);
    if (isNull(event)) {
      // A tag or an anchor in front of nothing has been told of already.
      if (!value.isEmpty() || !NodeProperties.has(event)) {
        problems.error(place, path, value.isEmpty() ? NOTHING : value, "a value", "");
      }
      return Optional.empty();
    }
    if (hasHalfPair(value)) {
      String hint = "write both halves, as in \\ud83d\\ude00, or the character itself";
      problems.error(place, path, "half of a \\u pair", "a whole character", hint);
      return Optional.empty();
    }
    return Optional.of(new ScalarNode(place, path, value, event.isPlain()));
  }

  /** The key as text; empty, after telling why, if it cannot be one. */
  Optional<String> key(Event event, String path) {
    Place place = text.place(event);
    if (isMerge(event)) {
      String hint = "merge keys are not read: write the keys out";
      problems.error(place, path, "<<", "a key", hint);
      return Optional.empty();
    }
    if (!(event instanceof ScalarEvent scalar)
        || isNull(scalar)
        || hasHalfPair(scalar.getValue())) {
      problems.error(place, path, "a key that is not text", "a text as the key", "");
      return Optional.empty();
    }
    String key = scalar.getValue();
    if (key.codePointCount(0, key.length()) > MAX_KEY_LENGTH) {
      String found = "a key of " + key.codePointCount(0, key.length()) + " characters";
      problems.error(place, path, found, "at most " + MAX_KEY_LENGTH, "");
      return Optional.empty();
    }
    properties.check(event, NodeReplacer.join(path, key));
    return Optional.of(key);
  }

  static boolean isMerge(Event event) {
    return event instanceof ScalarEvent scalar
        && scalar.isPlain()
        && scalar.getValue().equals("<<");
  }

  private static boolean isNull(ScalarEvent event) {
    return event.isPlain() && NULLS.contains(event.getValue());
  }

  private static boolean hasHalfPair(String value) {
    int c;
    for (int i = 0; i < value.length(); i += Character.charCount(c)) {
      c = value.codePointAt(i);
      if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
        return true;
      }
    }
    return false;
  }
}
