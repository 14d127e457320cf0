package dev.rolecall.document;

import dev.rolecall.document.SourceSpan.Range;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import org.snakeyaml.engine.v2.schema.Schema;
import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Jackson's tokens of a YAML text, every scalar as text, with what they leave out: which scalars
 * are plain, and where quotes and documents start.
 *
 * <p>Where Jackson would stop, reading goes on, so that one fault does not hide the next: a key
 * that is a list, a map or an alias becomes an empty one, and a tag says nothing of a value.
 */
final class YamlTokens extends YAMLParser {

  static final int MAX_LEVELS = 32;

  private static final Schema TEXTS = new FailsafeSchema();
  private static final StreamReadConstraints CONSTRAINTS =
      StreamReadConstraints.builder().maxNameLength(DocumentReader.MAX_BYTES).build();

  private final SourceText text;
  private int levels;
  private int levelsAroundKey = Integer.MAX_VALUE;
  private int read;
  private int documents;
  private int documentStart;
  private NodeEvent node;
  private final List<Range> quoted = new ArrayList<>();

  /**
   * The tokens of a text.
   *
   * @param input the text, cleared of what the parser gives up at, code point for code point
   * @param levels how many levels there are around the text
   */
  YamlTokens(String input, SourceText text, int levels) {
    super(
        ObjectReadContext.empty(),
        context(),
        new BufferRecycler(),
        0,
        0,
        settings(input),
        new StringReader(input));
    this.text = text;
    this.levels = levels;
  }

  private static IOContext context() {
    return new IOContext(
        CONSTRAINTS,
        StreamWriteConstraints.defaults(),
        ErrorReportConfiguration.defaults(),
        new BufferRecycler(),
        ContentReference.unknown(),
        true,
        JsonEncoding.UTF8);
  }

  /**
   * Versions are judged where they can be refused with their place. The scanner gets all the text
   * at once: where a surrogate pair straddles the end of its buffer, it reads past it.
   */
  private static LoadSettings settings(String input) {
    return LoadSettings.builder()
        .setSchema(TEXTS)
        .setVersionFunction(version -> version)
        .setBufferSize(input.length() + 1)
        .build();
  }

  /**
   * The next token.
   *
   * @throws YamlSyntaxException if there is none for what is written there
   */
  @Override
  public JsonToken nextToken() {
    try {
      return super.nextToken();
    } catch (YamlSyntaxException e) {
      throw e;
    } catch (RuntimeException e) {
      // Whatever the library throws, a person gets a place and a sentence.
      throw YamlSyntaxException.of(e, read, text);
    }
  }

  @Override
  protected Event nextEvent() {
    while (levels > levelsAroundKey) {
      readEvent();
    }
    levelsAroundKey = Integer.MAX_VALUE;
    boolean isKey = streamReadContext().inObject() && currentToken() != JsonToken.PROPERTY_NAME;
    int around = levels;
    Event event = readEvent();
    if (isKey && event instanceof NodeEvent && !(event instanceof ScalarEvent)) {
      levelsAroundKey = around;
      event = untagged("", event);
    }
    node = event instanceof NodeEvent found ? found : null;
    return event instanceof ScalarEvent scalar && scalar.getTag().isPresent()
        ? untagged(scalar.getValue(), event)
        : event;
  }

  private static ScalarEvent untagged(String value, Event event) {
    return new ScalarEvent(
        Optional.empty(),
        Optional.empty(),
        new ImplicitTuple(true, false),
        value,
        ScalarStyle.PLAIN,
        event.getStartMark(),
        event.getEndMark());
  }

  private Event readEvent() {
    Event event = super.nextEvent();
    read = event.getEndMark().map(Mark::getIndex).orElse(read);
    levels += event instanceof CollectionStartEvent ? 1 : 0;
    levels -= event instanceof CollectionEndEvent ? 1 : 0;
    if (event instanceof DocumentStartEvent) {
      documents++;
      documentStart = index(event);
    }
    if (event instanceof ScalarEvent one && !one.isPlain()) {
      boolean block = one.isLiteral() || one.isFolded();
      quoted.add(new Range(block ? text.lineEnd(index(event)) : index(event), read));
    }
    if (levels > MAX_LEVELS) {
      throw tooDeep(index(event));
    }
    return event;
  }

  static YamlSyntaxException tooDeep(int index) {
    String most = "at most " + MAX_LEVELS + " levels";
    return new YamlSyntaxException(index, "more levels than can be read", most, "");
  }

  private static int index(Event event) {
    return event.getStartMark().orElseThrow().getIndex();
  }

  /** Where the current token starts, with the anchor and the tag in front of it. */
  int start() {
    return index(_lastEvent);
  }

  int end() {
    return (int) currentLocation().getCharOffset();
  }

  /** Reads to the end; where there is a fault, up to where the text had been understood. */
  OptionalInt readAll() {
    try {
      while (nextToken() != null) {
        // Only what the tokens leave behind is of interest.
      }
      return OptionalInt.empty();
    } catch (YamlSyntaxException e) {
      return OptionalInt.of(e.knownUpTo());
    }
  }

  /**
   * The scalars in quotes so far and the block texts without the line of their sign, those within a
   * key that is not text too.
   */
  List<Range> quoted() {
    return quoted;
  }

  int documents() {
    return documents;
  }

  /** Where the document starts that was begun last, with its directives. */
  int documentStart() {
    return documentStart;
  }

  /** Whether the current token is a scalar without quotes, and not a block. */
  boolean isPlain() {
    return node instanceof ScalarEvent scalar && scalar.isPlain();
  }

  /** How many there are of an anchor and a tag in front of the current value or key. */
  int properties() {
    boolean tagged =
        node instanceof ScalarEvent scalar
            ? scalar.getTag().isPresent()
            : node instanceof CollectionStartEvent start && start.getTag().isPresent();
    boolean anchored = node.getAnchor().isPresent();
    return (tagged ? 1 : 0) + (anchored ? 1 : 0);
  }
}
