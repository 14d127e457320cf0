package dev.rolecall.document;

import dev.rolecall.document.MapNode.Entry;
import dev.rolecall.document.Node.ListNode;
import dev.rolecall.document.Node.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonToken;

/** Tokens to a tree, one document of it, with a problem for whatever a profile must not hold. */
final class TreeReader {

  private static final String COMMA_IN_BRACES =
      "within { } a comma ends a value: write 1400 for 1,400, and 1.5 for 1,5";

  static final String NOTHING = "nothing";

  /** A longer one is a misplaced text, and would be copied into the path of all below it. */
  static final int MAX_KEY_LENGTH = 100;

  private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
  private static final String YAML_1_2 = "%YAML +1\\.2 *( #.*)?";

  private final YamlTokens tokens;
  private final SourceText text;
  private final Problems problems;

  TreeReader(YamlTokens tokens, SourceText text, Problems problems) {
    this.tokens = tokens;
    this.text = text;
    this.problems = problems;
  }

  /** Reads the first document, as the value at a path. */
  Optional<Node> document(String path) {
    JsonToken first;
    try {
      first = tokens.nextToken();
    } finally {
      refuseDirectives(path);
    }
    if (first == null) {
      String expected = path.isEmpty() ? "a document" : "a value";
      problems.error(text.place(0), path, NOTHING, expected, "");
      return Optional.empty();
    }
    return node(path);
  }

  /** Reads on to the end of the text, which should come at once. */
  void end(String path) {
    if (tokens.documents() == 0) {
      return;
    }
    try {
      tokens.nextToken();
    } catch (YamlSyntaxException e) {
      if (tokens.documents() == 1) {
        throw e;
      }
    }
    if (tokens.documents() > 1) {
      Place second = text.place(tokens.documentStart());
      problems.error(second, path, "a second document", "one document", "");
    }
  }

  /** Every directive but {@code %YAML 1.2}; they are read from the text, as no token has them. */
  private void refuseDirectives(String path) {
    int i = tokens.documents() == 0 ? text.length() : tokens.documentStart();
    while (text.at(i) == '%' || text.at(i) == '#' || SourceText.isBlankOrBreak(text.at(i))) {
      String line = text.text(i, text.lineEnd(i));
      if (text.at(i) == '%' && !line.matches(YAML_1_2)) {
        problems.error(text.place(i), path, line.stripTrailing(), "no directive but %YAML 1.2", "");
      }
      i = line.isEmpty() ? i + 1 : text.lineEnd(i);
    }
  }

  private Place here() {
    return text.place(tokens.start());
  }

  private Optional<Node> node(String path) {
    if (tokens.isCurrentAlias()) {
      refuseSign(tokens.start(), path);
      return Optional.empty();
    }
    refuseProperties(path);
    return switch (tokens.currentToken()) {
      case START_OBJECT -> Optional.of(map(path));
      case START_ARRAY -> Optional.of(list(path));
      default -> scalar(path);
    };
  }

  private void refuseProperties(String path) {
    int at = tokens.start();
    for (int left = tokens.properties(); left > 0; left--) {
      at = refuseSign(at, path);
      while (text.at(at) == '#') {
        at = text.skipBlanks(text.lineEnd(at));
      }
    }
  }

  /** An alias, an anchor or a tag; the index of what follows it. */
  private int refuseSign(int start, String path) {
    String sign = text.text(start, start + 1);
    String what = sign.equals("!") ? "a tag" : sign.equals("&") ? "an anchor" : "an alias";
    String hint = "write it out; a text that starts with " + sign + " needs quotes";
    String found = text.word(start).replaceFirst("[,\\[\\]{}].*", "");
    problems.error(text.place(start), path, found, "a value without " + what, hint);
    return text.skipBlanks(start + found.codePointCount(0, found.length()));
  }

  /** Of a key that comes twice the first stays. */
  private MapNode map(String path) {
    Place place = here();
    Map<String, Entry> entries = new LinkedHashMap<>();
    Map<String, Place> keyPlaces = new LinkedHashMap<>();
    while (tokens.nextToken() == JsonToken.PROPERTY_NAME) {
      Place keyPlace = here();
      boolean isMerge = tokens.isPlain() && tokens.currentName().equals("<<");
      Optional<String> key = key(path, isMerge);
      tokens.nextToken();
      if (key.isPresent()) {
        String name = key.get();
        String valuePath = Node.join(path, name);
        Optional<Node> value = node(valuePath);
        Place first = keyPlaces.putIfAbsent(name, keyPlace);
        if (first == null) {
          value.ifPresent(node -> entries.put(name, new Entry(name, keyPlace, node)));
        } else {
          String hint = "first at line " + first.line();
          problems.error(keyPlace, valuePath, name, "each key once", hint);
        }
      } else if (!(isMerge && tokens.isCurrentAlias())) {
        node(path);
      }
    }
    keyPlaces.keySet().removeAll(entries.keySet());
    return new MapNode(place, path, entries, keyPlaces.keySet());
  }

  /** The key as text; empty, with a problem, if it cannot be one. */
  private Optional<String> key(String path, boolean isMerge) {
    String key = tokens.currentName();
    int length = key.codePointCount(0, key.length());
    if (isMerge) {
      problems.error(here(), path, key, "a key", "merge keys are not read: write the keys out");
      return Optional.empty();
    } else if ((tokens.isPlain() && NULLS.contains(key)) || hasHalfPair(key)) {
      problems.error(here(), path, "a key that is not text", "a text as the key", "");
      return Optional.empty();
    } else if (length > MAX_KEY_LENGTH) {
      String found = "a key of " + length + " characters";
      problems.error(here(), path, found, "at most " + MAX_KEY_LENGTH, "");
      return Optional.empty();
    }
    refuseProperties(Node.join(path, key));
    return Optional.of(key);
  }

  private ListNode list(String path) {
    Place place = here();
    List<Node> items = new ArrayList<>();
    for (int number = 0; tokens.nextToken() != JsonToken.END_ARRAY; number++) {
      node(Node.item(path, number)).ifPresent(items::add);
    }
    return new ListNode(place, path, items);
  }

  private Optional<Node> scalar(String path) {
    String value = tokens.getString();
    if (tokens.isPlain() && NULLS.contains(value)) {
      // Of an anchor or a tag in front of nothing enough has been said.
      if (tokens.properties() == 0 || !value.isEmpty()) {
        String hint = path.matches(".*[.][0-9]{1,3}") ? COMMA_IN_BRACES : "";
        problems.error(here(), path, value.isEmpty() ? NOTHING : value, "a value", hint);
      }
      return Optional.empty();
    }
    if (hasHalfPair(value)) {
      String hint = "write both halves, as in \\ud83d\\ude00, or the character itself";
      problems.error(here(), path, "half of a \\u pair", "a whole character", hint);
      return Optional.empty();
    }
    return Optional.of(new ScalarNode(here(), path, value, tokens.isPlain()));
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
