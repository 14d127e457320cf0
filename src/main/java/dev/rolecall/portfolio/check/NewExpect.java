package dev.rolecall.portfolio.check;

import dev.rolecall.document.Piece;
import dev.rolecall.document.Piece.Form;

/** Where a profile that expects nothing begins to expect something: at its end. */
final class NewExpect {

  private final String text;
  private final Piece root;

  NewExpect(String text, Piece root) {
    this.text = text;
    this.root = root;
  }

  /** Whether keys are quoted, and words must be. */
  boolean isJson() {
    return text.charAt(root.parts().get(0).keyStart()) == '"';
  }

  /** What puts it in. */
  Splice splice(String word) {
    return root.form() == Form.FLOW ? flow(word) : block(word);
  }

  /** Before the line that ends the document, if there is one; else at the end of the text. */
  private Splice block(String word) {
    int at = text.length();
    for (int line = root.end(); line >= 0; line = nextLine(line)) {
      if (text.startsWith("...", line)) {
        at = line;
        break;
      }
    }
    boolean whole = at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r';
    String indent = " ".repeat(column(root.start()));
    String end = lineEnd(text);
    String entry =
        (whole ? "" : end) + indent + "expect:" + end + indent + "  recommendation: " + word;
    return new Splice(at, at, whole ? entry + end : entry);
  }

  private int nextLine(int from) {
    int feed = text.indexOf('\n', from);
    return feed < 0 ? -1 : feed + 1;
  }

  private Splice flow(String word) {
    String quote = isJson() ? "\"" : "";
    Piece last = root.parts().get(root.parts().size() - 1);
    String entry =
        quote + "expect" + quote + ": {" + quote + "recommendation" + quote + ": " + word + "}";
    return new Splice(last.end(), last.end(), "," + gap(last) + entry);
  }

  /** What stands before the last key, if that begins a line of its own. */
  private String gap(Piece last) {
    int line = last.keyStart();
    while (line > 0 && (text.charAt(line - 1) == ' ' || text.charAt(line - 1) == '\t')) {
      line--;
    }
    boolean own = line > 0 && (text.charAt(line - 1) == '\n' || text.charAt(line - 1) == '\r');
    return own ? lineEnd(text) + text.substring(line, last.keyStart()) : " ";
  }

  private int column(int at) {
    int line = at;
    while (line > 0 && text.charAt(line - 1) != '\n' && text.charAt(line - 1) != '\r') {
      line--;
    }
    return at - line;
  }

  /** How the text ends its lines. */
  static String lineEnd(String text) {
    int feed = text.indexOf('\n');
    if (feed < 0) {
      return text.indexOf('\r') < 0 ? "\n" : "\r";
    }
    return feed > 0 && text.charAt(feed - 1) == '\r' ? "\r\n" : "\n";
  }
}
