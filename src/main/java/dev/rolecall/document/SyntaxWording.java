package dev.rolecall.document;

import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Our words for what the engine says, found by parts of its sentences that have been stable. */
final class SyntaxWording {
  private static final String QUOTE_IT = "put the text in quotes";

  private final CodePoints text;
  private final String context;
  private final String problem;
  private final int at;
  private final int opened;

  SyntaxWording(MarkedYamlEngineException e, CodePoints text) {
    this.text = text;
    this.context = e.getContext() == null ? "" : e.getContext();
    this.problem = e.getProblem() == null ? "" : e.getProblem();
    this.at = SyntaxFault.index(e.getProblemMark());
    this.opened = SyntaxFault.index(e.getContextMark());
  }

  SyntaxFault fault() {
    if (context.contains("quoted scalar")) {
      return inQuotes();
    } else if (context.contains("flow sequence")) {
      return inBrackets("`,` or `]`");
    } else if (context.contains("flow mapping")) {
      return inBrackets("`,` or `}`");
    } else if (context.contains("anchor") || context.contains("alias") || isTag()) {
      return sign();
    } else if (context.contains("block scalar")) {
      return blockText();
    } else if (context.contains("directive") || problem.contains("directive")) {
      return says(text.word(at), "no directive but %YAML 1.2", "");
    }
    return inBlock();
  }

  private SyntaxFault inQuotes() {
    if (problem.contains("unexpected end of stream")) {
      return says("the end of the text", "a closing quote", openedAt("quote"));
    } else if (problem.contains("document separator")) {
      return says(text.word(at), "a closing quote", openedAt("quote"));
    } else if (problem.contains("expected escape sequence")) {
      return says("an unfinished escape", digitsOfEscape() + " hexadecimal digits", "");
    }
    String hint = "write \\\\ for a backslash, or use single quotes";
    return at(at - 1, "\\" + character(at), "a known escape such as \\n", hint);
  }

  private SyntaxFault inBrackets(String expected) {
    return says(whatIsThere(), expected, openedAt("bracket"));
  }

  private SyntaxFault blockText() {
    if (problem.contains("leading empty lines")) {
      return says(SyntaxFault.INDENTATION, "no more spaces in the blank lines above", "");
    }
    String hint = "a text that starts with " + character(opened) + " needs quotes";
    return says(whatIsThere(), "a line break after " + character(opened), hint);
  }

  private SyntaxFault inBlock() {
    if (problem.contains("<block end>")) {
      return outOfLine();
    } else if (problem.contains("could not find expected ':'")) {
      // The engine notices only at the line after.
      return at(opened, SyntaxFault.NO_COLON, "a colon and a space after the key", "");
    } else if (problem.contains("mapping values are not allowed")) {
      String hint = "put a text with `: ` in it in quotes, or mend the indentation";
      return says(SyntaxFault.SECOND_COLON, "one key to a line", hint);
    } else if (problem.contains("sequence entries are not allowed")) {
      return says("a dash where no list can start", "a value", "start the list on its own line");
    } else if (problem.contains("mapping keys are not allowed")) {
      return says(character(at), "no question mark here", QUOTE_IT);
    } else if (problem.contains("<document start>")) {
      return afterTheEnd();
    } else if (problem.contains("cannot start any token")) {
      return says(character(at), "a value", QUOTE_IT);
    } else if (problem.contains("expected the node content")) {
      return says(whatIsThere(), "a value", "");
    }
    return says("something that cannot be read", "YAML or JSON", "");
  }

  static SyntaxFault moreText(int index, int knownUpTo) {
    String hint = "put all of it in quotes";
    return new SyntaxFault(
        index, "more text after the value", "the end of the line", hint, knownUpTo);
  }

  private SyntaxFault afterTheEnd() {
    if (text.at(0) == '%' && !text.text(0, at).contains("\n---")) {
      return says("a document right after a directive", "a line --- between them", "");
    }
    return says("more text after the end of the document", "one document", "");
  }

  private SyntaxFault outOfLine() {
    if (text.at(at) == ']' || text.at(at) == '}' || text.at(at) == ',') {
      return says(character(at), "no bracket or comma here", QUOTE_IT);
    } else if (text.at(at) == ':' && text.isFirstOnLine(at)) {
      return says("a colon", "a key before it", "");
    } else if (text.isFirstOnLine(at) && column(at) == column(opened)) {
      boolean item = text.at(at) == '-';
      return says(
          item ? "a list's item among keys" : "a key among a list's items",
          item ? "a key" : "an item",
          "");
    } else if (text.isFirstOnLine(at)) {
      String hint = "what belongs together starts in one column";
      return says(SyntaxFault.INDENTATION, "the indentation of its neighbours", hint);
    }
    return moreText(at, at);
  }

  private boolean isTag() {
    return context.contains("scanning a tag") || problem.contains("tag handle");
  }

  private SyntaxFault sign() {
    int start = opened >= 0 ? opened : at;
    String hint = "a text that starts with " + character(start) + " needs quotes";
    return at(start, text.word(start), "a value", hint);
  }

  private char digitsOfEscape() {
    return text.at(at - 1) == 'x' ? '2' : text.at(at - 1) == 'u' ? '4' : '8';
  }

  private int column(int index) {
    return text.place(index).column();
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

  private SyntaxFault says(String found, String expected, String hint) {
    return at(at, found, expected, hint);
  }

  private SyntaxFault at(int index, String found, String expected, String hint) {
    // Of an unfinished quote or block nothing after its opening is known.
    boolean within = context.contains("quoted scalar") || context.contains("block scalar");
    return new SyntaxFault(index, found, expected, hint, within ? opened : at);
  }
}
