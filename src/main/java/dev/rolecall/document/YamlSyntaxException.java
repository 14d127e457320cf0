package dev.rolecall.document;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** What is written cannot be read as YAML, or not by us: the reading ends here. */
final class YamlSyntaxException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final String INDENTATION = "a line indented unlike those around it";
  private static final String NO_COLON = "a line that is no `key: value`";
  private static final String SECOND_COLON = "a colon where no key can be";
  private static final String QUOTE_IT = "put the text in quotes";

  private final int index;
  private final int knownUpTo;
  private final String found;
  private final String expected;
  private final String hint;

  YamlSyntaxException(int index, String found, String expected, String hint) {
    this(index, found, expected, hint, index);
  }

  /**
   * A fault in the words of a person who has never heard of scanners.
   *
   * @param index where it is, in code points
   * @param knownUpTo up to where the text had been understood
   */
  YamlSyntaxException(int index, String found, String expected, String hint, int knownUpTo) {
    super(found, null, false, false);
    this.index = index;
    this.found = found;
    this.expected = expected;
    this.hint = hint;
    this.knownUpTo = knownUpTo;
  }

  int index() {
    return index;
  }

  int knownUpTo() {
    return knownUpTo;
  }

  /** Whether a wrong indentation can be all that is behind it. */
  boolean isOfIndentation() {
    return found.equals(INDENTATION) || found.equals(NO_COLON) || found.equals(SECOND_COLON);
  }

  void report(Place place, String path, Problems problems) {
    // Where a bracket breaks off, the parser first makes up an empty value.
    problems.retract(place, TreeReader.NOTHING);
    problems.error(place, path, found, expected, hint);
  }

  /**
   * The fault.
   *
   * @param thrown whatever the library threw
   * @param read up to where it had read
   */
  static YamlSyntaxException of(Throwable thrown, int read, SourceText text) {
    Throwable cause = thrown.getCause() == null ? thrown : thrown.getCause();
    if (cause instanceof MarkedYamlEngineException e && e.getProblemMark().isPresent()) {
      return new Wording(e, text).fault();
    } else if (cause instanceof NumberFormatException) {
      return noCharacter(escape(read, text), read);
    }
    // The scanner's one fault without a place comes after a quote that ends its line too soon.
    return cause instanceof YamlEngineException
        ? moreText(read)
        : new YamlSyntaxException(read, "something that cannot be read", "YAML or JSON", "");
  }

  /** Where the next escape is that the scanner fails at: with eight digits, or at the end. */
  private static int escape(int from, SourceText text) {
    int i = from;
    while (i < text.length()
        && !(text.at(i) == '\\' && (text.at(i + 1) == 'U' || i + 2 == text.length()))) {
      i += text.at(i) == '\\' ? 2 : 1;
    }
    return Math.min(i, text.length());
  }

  private static YamlSyntaxException noCharacter(int at, int knownUpTo) {
    return new YamlSyntaxException(
        at, "an escape of no character", "a known character", "", knownUpTo);
  }

  private static YamlSyntaxException moreText(int at) {
    return new YamlSyntaxException(
        at, "more text after the value", "the end of the line", "put all of it in quotes");
  }

  /**
   * Says what the YAML parser could not read. Jackson's exception wraps that of its scanner, which
   * names the construct that it was in and where that began; what is wrong with it is seen in the
   * text there.
   */
  private static final class Wording {

    private final SourceText text;
    private final String construct;
    private final boolean scanned;
    private final int at;
    private final int opened;

    private Wording(MarkedYamlEngineException e, SourceText text) {
      this.text = text;
      this.construct = e.getContext() == null ? "" : e.getContext();
      this.scanned = !(e instanceof ParserException);
      this.at = index(e.getProblemMark());
      this.opened = index(e.getContextMark());
    }

    private static int index(Optional<Mark> mark) {
      return mark.map(Mark::getIndex).orElse(-1);
    }

    private YamlSyntaxException fault() {
      if (isIn("quoted scalar")) {
        return inQuotes();
      } else if (isIn("flow sequence")) {
        return inBrackets("`,` or `]`");
      } else if (isIn("flow mapping")) {
        return inBrackets("`,` or `}`");
      } else if (isIn("block scalar")) {
        return blockText();
      } else if (isIn("directive") || (!scanned && text.at(at) == '%')) {
        return says(text.word(at), "no directive but %YAML 1.2", "");
      } else if (isIn("simple key")) {
        // The scanner notices only at the line after.
        String expected = "a colon and a space after the key";
        return new YamlSyntaxException(opened, NO_COLON, expected, "", at);
      } else if (isIn("block mapping") || isIn("block collection")) {
        return outOfLine();
      } else if (opened >= 0 && "&*!".indexOf(text.at(opened)) >= 0) {
        String hint = "a text that starts with " + character(opened) + " needs quotes";
        return new YamlSyntaxException(opened, text.word(opened), "a value", hint, at);
      }
      return outside();
    }

    private boolean isIn(String name) {
      return construct.contains(name);
    }

    private YamlSyntaxException inQuotes() {
      if (at >= text.length()) {
        return says("the end of the text", "a closing quote", openedAt("quote"));
      } else if (text.isFirstOnLine(at)) {
        return says(text.word(at), "a closing quote", openedAt("quote"));
      } else if (text.at(at - 1) == '\\') {
        String hint = "write \\\\ for a backslash, or use single quotes";
        String found = "\\" + character(at);
        return new YamlSyntaxException(at - 1, found, "a known escape such as \\n", hint, opened);
      }
      int digits = text.at(at - 1) == 'x' ? 2 : text.at(at - 1) == 'u' ? 4 : 8;
      return text.text(at, Math.min(at + digits, text.length())).matches("[0-9a-fA-F]{8}")
          ? noCharacter(at - 2, opened)
          : says("an unfinished escape", digits + " hexadecimal digits", "");
    }

    private YamlSyntaxException inBrackets(String expected) {
      return says(whatIsThere(), expected, openedAt("bracket"));
    }

    private YamlSyntaxException blockText() {
      if (text.at(opened) != '|' && text.at(opened) != '>') {
        return says(INDENTATION, "no more spaces in the blank lines above", "");
      }
      String hint = "a text that starts with " + character(opened) + " needs quotes";
      return says(whatIsThere(), "a line break after " + character(opened), hint);
    }

    /** A line that does not go on with the block that it is in. */
    private YamlSyntaxException outOfLine() {
      int point = text.at(at);
      if (point == ']' || point == '}' || point == ',') {
        return says(character(at), "no bracket or comma here", QUOTE_IT);
      } else if (!text.isFirstOnLine(at)) {
        return moreText(at);
      } else if (point == ':') {
        return says("a colon", "a key before it", "");
      } else if (text.place(at).column() == text.place(opened).column()) {
        return point == '-'
            ? says("a list's item among keys", "a key", "")
            : says("a key among a list's items", "an item", "");
      }
      String hint = "what belongs together starts in one column";
      return says(INDENTATION, "the indentation of its neighbors", hint);
    }

    /** Something that can begin nothing where it is. */
    private YamlSyntaxException outside() {
      if (isIn("node")) {
        return says(whatIsThere(), "a value", "");
      } else if (isIn("next token")) {
        return says(character(at), "a value", QUOTE_IT);
      } else if (!scanned) {
        return afterTheEnd();
      }
      return switch (text.at(at)) {
        case ':' -> {
          String hint = "put a text with `: ` in it in quotes, or fix the indentation";
          yield says(SECOND_COLON, "one key to a line", hint);
        }
        case '-' ->
            says("a dash where no list can start", "a value", "start the list on its own line");
        default -> says(character(at), "no question mark here", QUOTE_IT);
      };
    }

    private YamlSyntaxException afterTheEnd() {
      if (text.at(0) == '%' && !text.text(0, at).contains("\n---")) {
        return says("a document right after a directive", "a line --- between them", "");
      }
      return says("more text after the end of the document", "one document", "");
    }

    private String whatIsThere() {
      return at >= text.length() ? "the end of the text" : text.word(at);
    }

    private String character(int index) {
      return index < text.length() ? text.text(index, index + 1) : "the end of the text";
    }

    private String openedAt(String what) {
      Place place = text.place(opened);
      return "the " + what + " opens at line " + place.line() + ", column " + place.column();
    }

    private YamlSyntaxException says(String found, String expected, String hint) {
      // Of an unfinished quote or block nothing after its opening is known.
      boolean within = isIn("quoted scalar") || isIn("block scalar");
      return new YamlSyntaxException(at, found, expected, hint, within ? opened : at);
    }
  }
}
