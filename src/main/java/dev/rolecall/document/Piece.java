package dev.rolecall.document;

import java.util.List;
import java.util.Optional;

/**
 * A value as it stands in a text: from where to where, and how it is written. Offsets are those of
 * the string.
 *
 * @param path as a {@link Node} has it
 * @param keyStart where its key starts; where it starts itself, if it has none
 * @param start where it starts
 * @param end just past its last character, but for a block text, which has no such place
 * @param form how it is written
 * @param parts of a map or list, in the order written
 */
public record Piece(String path, int keyStart, int start, int end, Form form, List<Piece> parts) {

  /** The ways to write a value. */
  public enum Form {
    PLAIN,
    SINGLE_QUOTED,
    DOUBLE_QUOTED,
    /** A text after {@code |} or {@code >}. */
    BLOCK_TEXT,
    /** A map or list in brackets, as in JSON. */
    FLOW,
    /** A map or list by lines. */
    BLOCK
  }

  /** The part of this one, or of its parts, with a path. */
  public Optional<Piece> at(String wanted) {
    if (path.equals(wanted)) {
      return Optional.of(this);
    }
    return parts.stream().flatMap(part -> part.at(wanted).stream()).findFirst();
  }

  /** Whether it, or its first part, is written in double quotes, as in JSON. */
  public boolean isDoubleQuoted() {
    return form == Form.DOUBLE_QUOTED || (!parts.isEmpty() && parts.get(0).isDoubleQuoted());
  }
}
