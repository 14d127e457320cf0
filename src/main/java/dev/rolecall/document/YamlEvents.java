package dev.rolecall.document;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * The engine's streaming YAML parser, one step below what it makes objects of: its events keep
 * documents and directives, anchors and aliases, whether a scalar was quoted, and every place.
 */
final class YamlEvents {
  private final ParserImpl parser;
  private int index;

  YamlEvents(String text) {
    // All the text at once: when a surrogate pair straddles the end of its buffer, the engine reads
    // past it. Versions are judged by the tree builder, where they can be told with a place.
    LoadSettings settings =
        LoadSettings.builder()
            .setBufferSize(text.length() + 1)
            .setVersionFunction(version -> version)
            .build();
    parser = new ParserImpl(settings, new StreamReader(settings, text));
  }

  /**
   * The next event.
   *
   * @throws Unreadable if there is none for what is written there
   */
  Event next() {
    try {
      Event event = parser.next();
      index = event.getEndMark().orElseThrow().getIndex();
      return event;
    } catch (RuntimeException | StackOverflowError e) {
      // Whatever the library throws, a person gets a place and a sentence.
      throw new Unreadable(e, index);
    }
  }
}
