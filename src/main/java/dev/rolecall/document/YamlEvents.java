package dev.rolecall.document;

import java.io.Reader;
import java.io.StringReader;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLFactoryBuilder;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Jackson's streaming YAML parser, read one step below its tokens.
 *
 * <p>Its tokens hide documents and directives, deliver aliases as text, forget whether a scalar was
 * quoted, mix up the anchors of a map and of its first key, and end at the first key that is no
 * text, with the place of the token before. Its events, which it lets subclasses see, keep all
 * that.
 */
final class YamlEvents {
  private final EventParser parser;
  private int index;

  YamlEvents(String text) {
    // All the text at once: when a surrogate pair straddles the end of its buffer, the engine reads
    // past it. Versions are judged by the tree builder, where they can be told with a place.
    LoadSettings settings =
        LoadSettings.builder()
            .setBufferSize(text.length() + 1)
            .setVersionFunction(version -> version)
            .build();
    parser = new EventFactory(settings).open(text);
  }

  /**
   * The next event.
   *
   * @throws Unreadable if there is none for what is written there
   */
  Event next() {
    try {
      Event event = parser.event();
      index = event.getEndMark().orElseThrow().getIndex();
      return event;
    } catch (RuntimeException | StackOverflowError e) {
      // Whatever the library throws, a person gets a place and a sentence.
      throw new Unreadable(e, index);
    }
  }

  private static final class EventFactory extends YAMLFactory {
    private static final long serialVersionUID = 1L;

    EventFactory(LoadSettings settings) {
      super(new Settings(settings));
    }

    EventParser open(String text) {
      return (EventParser) createParser(ObjectReadContext.empty(), new StringReader(text));
    }

    @Override
    protected YAMLParser _createParser(ObjectReadContext context, IOContext io, Reader reader) {
      return new EventParser(context, io, _loadSettings, reader);
    }

    /** The builder's own constructor is closed to all but subclasses. */
    private static final class Settings extends YAMLFactoryBuilder {
      Settings(LoadSettings settings) {
        loadSettings(settings);
      }
    }
  }

  private static final class EventParser extends YAMLParser {
    EventParser(ObjectReadContext context, IOContext io, LoadSettings settings, Reader reader) {
      super(context, io, null, 0, 0, settings, reader);
    }

    Event event() {
      return nextEvent();
    }
  }
}
