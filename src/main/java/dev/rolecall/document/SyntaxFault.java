package dev.rolecall.document;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What the engine could not read, in the words of a person who has never heard of scanners.
 *
 * @param index where it is, in code points
 * @param knownUpTo up to where the engine had understood the text
 */
record SyntaxFault(int index, String found, String expected, String hint, int knownUpTo) {
  static final String INDENTATION = "a line indented unlike those around it";
  static final String NO_COLON = "a line that is no `key: value`";
  static final String SECOND_COLON = "a colon where no key can be";

  static SyntaxFault of(Unreadable unreadable, CodePoints text) {
    if (unreadable.getCause() instanceof MarkedYamlEngineException e
        && e.getProblemMark().isPresent()) {
      return new SyntaxWording(e, text).fault();
    }
    int index = unreadable.index();
    if (unreadable.getCause() instanceof NumberFormatException) {
      // The engine's own slip: an escape past all characters, or cut short by the text's end.
      int escape = text.findEscape(index);
      return new SyntaxFault(escape, "an escape of no character", "a known character", "", index);
    }
    String message = String.valueOf(unreadable.getCause().getMessage());
    if (message.contains("A simple key is required only if")) {
      // The engine gives no mark with this one; it comes after a quote that ends its line too soon.
      return SyntaxWording.moreText(index, index);
    }
    return new SyntaxFault(index, "something that cannot be read", "YAML or JSON", "", index);
  }

  /** Whether a wrong indentation can be all that is behind it. */
  boolean isOfIndentation() {
    return found.equals(INDENTATION) || found.equals(NO_COLON) || found.equals(SECOND_COLON);
  }

  static int index(Optional<Mark> mark) {
    return mark.map(Mark::getIndex).orElse(-1);
  }
}
