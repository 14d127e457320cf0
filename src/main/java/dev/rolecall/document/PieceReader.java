package dev.rolecall.document;

import dev.rolecall.document.Piece.Form;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Finds where the values of a text stand, so that one can be replaced and all else kept. Only for a
 * text that {@link DocumentReader} read without an error.
 */
public final class PieceReader {

  private final YamlEvents events;
  private final String text;

  /** How far code points have been turned into offsets, since they only grow. */
  private int points;

  private int offset;

  private PieceReader(String text) {
    this.text = text;
    events = new YamlEvents(text);
  }

  /**
   * The whole text.
   *
   * @param text without a byte-order mark
   */
  public static Piece read(String text) {
    PieceReader reader = new PieceReader(text);
    reader.events.next();
    reader.events.next();
    return reader.piece(reader.events.next(), "", -1);
  }

  private int offset(int index) {
    if (index < points) {
      return text.offsetByCodePoints(0, index);
    }
    offset = text.offsetByCodePoints(offset, index - points);
    points = index;
    return offset;
  }

  private int start(Event event) {
    return offset(CodePoints.index(event));
  }

  private int end(Event event) {
    return offset(event.getEndMark().orElseThrow().getIndex());
  }

  private Piece piece(Event event, String path, int keyStart) {
    int start = start(event);
    int key = keyStart < 0 ? start : keyStart;
    if (event instanceof ScalarEvent scalar) {
      return new Piece(path, key, start, end(event), form(scalar.getScalarStyle()), List.of());
    }
    boolean flow = ((CollectionStartEvent) event).getFlowStyle() == FlowStyle.FLOW;
    List<Piece> parts = new ArrayList<>();
    Event last = event instanceof MappingStartEvent ? entries(path, parts) : items(path, parts);
    int end = flow || parts.isEmpty() ? end(last) : parts.get(parts.size() - 1).end();
    return new Piece(path, key, start, end, flow ? Form.FLOW : Form.BLOCK, List.copyOf(parts));
  }

  private Event entries(String path, List<Piece> parts) {
    Event key = events.next();
    while (!(key instanceof CollectionEndEvent)) {
      int keyStart = start(key);
      String name = ((ScalarEvent) key).getValue();
      parts.add(piece(events.next(), NodeReplacer.join(path, name), keyStart));
      key = events.next();
    }
    return key;
  }

  private Event items(String path, List<Piece> parts) {
    Event item = events.next();
    while (!(item instanceof CollectionEndEvent)) {
      parts.add(piece(item, path + "[" + parts.size() + "]", -1));
      item = events.next();
    }
    return item;
  }

  private static Form form(ScalarStyle style) {
    return switch (style) {
      case PLAIN -> Form.PLAIN;
      case SINGLE_QUOTED -> Form.SINGLE_QUOTED;
      case DOUBLE_QUOTED, JSON_SCALAR_STYLE -> Form.DOUBLE_QUOTED;
      case LITERAL, FOLDED -> Form.BLOCK_TEXT;
    };
  }
}
