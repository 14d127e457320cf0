package dev.rolecall.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON that Rolecall wrote, such as a saved result, into the same tree as a document. A null
 * is left out, as its key means that there is nothing to say. More is refused than a result needs:
 * 4 MiB, 32 levels, a key twice.
 */
public final class JsonReader {

  /** The most bytes that are read. */
  public static final int MAX_BYTES = 4 * 1024 * 1024;

  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  private final JsonParser parser;
  private final TextCursor cursor;
  private final Problems problems;

  private JsonReader(JsonParser parser, TextCursor cursor, Problems problems) {
    this.parser = parser;
    this.cursor = cursor;
    this.problems = problems;
  }

  /** One document; every fault that ends reading is told at its place. */
  public static DocumentReader.Reading read(String name, byte[] bytes) {
    Problems problems = new Problems();
    Place start = SourceText.of(name, "").place(0);
    Optional<Node> root =
        Decoding.decode(start, bytes, MAX_BYTES, problems).flatMap(text -> tree(text, problems));
    return new DocumentReader.Reading(root, problems);
  }

  static Optional<Node> tree(SourceText source, Problems problems) {
    TextCursor cursor = new TextCursor(source);
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), source.text())) {
      return new JsonReader(parser, cursor, problems).document();
    } catch (YamlSyntaxException e) {
      e.report(cursor.place(e.index()), "", problems);
    } catch (JacksonException e) {
      Place place = cursor.place(index(e.getLocation()));
      String rest = place.source().line(place.line());
      boolean end = place.column() > rest.codePointCount(0, rest.length());
      problems.error(place, "", end ? "the end of the line" : "what is no JSON", "JSON", "");
    }
    return Optional.empty();
  }

  private static int index(TokenStreamLocation location) {
    return location == null ? 0 : (int) Math.max(0, location.getCharOffset());
  }

  private Optional<Node> document() {
    JsonToken first = parser.nextToken();
    if (first == null || first == JsonToken.VALUE_NULL) {
      problems.error(here(), "", TreeReader.NOTHING, "a document", "");
      return Optional.empty();
    }
    Optional<Node> root = node("", 0);
    if (parser.nextToken() != null) {
      problems.error(here(), "", "a second document", "one document", "");
    }
    return root;
  }

  private Place here() {
    return cursor.place(index(parser.currentTokenLocation()));
  }

  private Optional<Node> node(String path, int level) {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_NULL) {
      return Optional.empty();
    }
    if (token != JsonToken.START_OBJECT && token != JsonToken.START_ARRAY) {
      boolean plain = token != JsonToken.VALUE_STRING;
      return Optional.of(new ScalarNode(here(), path, parser.getString(), plain));
    }
    if (level >= YamlTokens.MAX_LEVELS) {
      throw YamlTokens.tooDeep(index(parser.currentTokenLocation()));
    }
    return Optional.of(token == JsonToken.START_OBJECT ? map(path, level) : list(path, level));
  }

  private MapNode map(String path, int level) {
    MapBuilder map = new MapBuilder(here(), path, problems);
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = parser.currentName();
      Place place = here();
      parser.nextToken();
      Optional<Node> value = node(NodeReplacer.join(path, key), level + 1);
      if (value.isPresent()) {
        map.put(key, place, value);
      }
    }
    return map.build();
  }

  private ListNode list(String path, int level) {
    Place place = here();
    List<Node> items = new ArrayList<>();
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      node(NodeReplacer.item(path, i), level + 1).ifPresent(items::add);
    }
    return new ListNode(place, path, items);
  }
}
