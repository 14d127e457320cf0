package dev.rolecall.document;

import dev.rolecall.document.DocumentEditor.Refused;
import dev.rolecall.document.DocumentEditor.Splice;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A key that a map does not have yet: where it goes, and how it is written there. */
final class NewEntry {

  private static final Pattern LINE_FEED = Pattern.compile("\r?\n");

  private final SourceText text;
  private final SourceSpan map;
  private final String quote;

  NewEntry(SourceText text, SourceSpan map, boolean quotesKeys) {
    this.text = text;
    this.map = map;
    this.quote = quotesKeys ? "\"" : "";
  }

  /** At the start of the map, in front of the comments of what was its first key. */
  Splice first(String path, String value) throws Refused {
    if (map.isInBraces()) {
      return firstInBraces(flow(path, value));
    }
    int keyLine = text.place(map.key().start()).line();
    int firstLine = text.place(map.start()).line();
    if (!map.isBlock() || firstLine == keyLine || !text.isFirstOnLine(map.start())) {
      throw DocumentEditor.cannotBeAddedTo();
    }
    int at = text.lineStart(keyLine + 1);
    String indent = text.text(text.lineStart(firstLine), map.start());
    return new Splice(at, at, block(path, value, indent));
  }

  private Splice firstInBraces(String entry) {
    int inside = map.start() + 1;
    if (map.parts().isEmpty()) {
      return new Splice(inside, inside, entry);
    }
    int first = map.parts().get(0).key().start();
    String gap = text.text(inside, first);
    if (!gap.isBlank()) {
      return new Splice(first, first, entry + ", ");
    }
    return gap.chars().anyMatch(SourceText::isBreak)
        ? new Splice(inside, inside, gap + entry + ",")
        : new Splice(inside, first, entry + ", ");
  }

  /** At the end of the map, which is the whole document. */
  Splice last(String path, String value) throws Refused {
    if (!map.isInBraces() && !map.isBlock()) {
      throw DocumentEditor.cannotBeAddedTo();
    }
    return map.isInBraces() ? lastInBraces(flow(path, value)) : lastLines(path, value);
  }

  private Splice lastInBraces(String entry) {
    List<SourceSpan> parts = map.parts();
    if (parts.isEmpty()) {
      return firstInBraces(entry);
    }
    SourceSpan last = parts.get(parts.size() - 1);
    int key = last.key().start();
    int line = text.lineStart(text.place(key).line());
    boolean ownLine = line > 0 && text.isFirstOnLine(key);
    String gap = ownLine ? lineEnd() + text.text(line, key) : " ";
    return new Splice(last.end(), last.end(), "," + gap + entry);
  }

  /** Before the line that ends the document, if there is one; else at the end of the text. */
  private Splice lastLines(String path, String value) {
    int at = text.length();
    int line = text.place(map.end()).line();
    for (int start = text.lineStart(line); start >= 0; start = text.lineStart(++line)) {
      if (start >= map.end() && text.word(start).equals("...")) {
        at = start;
        break;
      }
    }
    int firstLine = text.lineStart(text.place(map.start()).line());
    String lines = block(path, value, " ".repeat(map.start() - firstLine));
    if (at == 0 || SourceText.isBreak(text.at(at - 1))) {
      return new Splice(at, at, lines);
    }
    String end = lineEnd();
    return new Splice(at, at, end + lines.substring(0, lines.length() - end.length()));
  }

  private String flow(String path, String value) {
    String[] keys = path.split("\\.");
    String between = quote + ": {" + quote;
    String end = "}".repeat(keys.length - 1);
    return quote + String.join(between, keys) + quote + ": " + value + end;
  }

  private String block(String path, String value, String indent) {
    int dot = path.indexOf('.');
    String key = indent + quote + (dot < 0 ? path : path.substring(0, dot)) + quote + ":";
    return dot < 0
        ? key + " " + value + lineEnd()
        : key + lineEnd() + block(path.substring(dot + 1), value, indent + "  ");
  }

  private String lineEnd() {
    Matcher feed = LINE_FEED.matcher(text.text());
    return feed.find() ? feed.group() : text.text().indexOf('\r') < 0 ? "\n" : "\r";
  }
}
