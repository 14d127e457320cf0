package dev.rolecall.document;

import dev.rolecall.document.SourceSpan.Range;
import java.util.Optional;

/**
 * Changes what a YAML or JSON text says and leaves all else in it as it was: comments, order, the
 * manner of writing, line ends, a byte-order mark. What cannot be changed without loss is refused,
 * and the text is then as before.
 *
 * <p>Values are given as they are to be written, on one line ({@link FlowText} writes such). Paths
 * are those of {@link Node}. A caller should read the text again and check that it says what was
 * meant.
 */
public final class DocumentEditor {

  private static final String MARK = "\uFEFF";

  private final String mark;
  private SourceText text;
  private SourceSpan root;

  private DocumentEditor(String mark, SourceText text) {
    this.mark = mark;
    this.text = text;
    this.root = SourceSpan.read(text);
  }

  /** An editor of a text that {@link DocumentReader} reads without an error. */
  public static DocumentEditor of(String text) {
    return new DocumentEditor(text.startsWith(MARK) ? MARK : "", SourceText.of("", text));
  }

  /** An editor of any text; empty where it cannot be read. */
  public static Optional<DocumentEditor> ofAny(String text) {
    try {
      return Optional.of(of(text));
    } catch (YamlSyntaxException e) {
      return Optional.empty();
    }
  }

  /** A reason to leave a text alone. */
  public static final class Refused extends Exception {

    private static final long serialVersionUID = 1;

    private Refused(String reason) {
      super(reason, null, false, false);
    }
  }

  /**
   * Some characters of a text that others take the place of.
   *
   * @param from the index of the first
   * @param to just past the last; the same where something is only put in
   */
  record Splice(int from, int to, String with) {}

  private void apply(Splice splice) throws Refused {
    String edited =
        text.text(0, splice.from()) + splice.with() + text.text(splice.to(), text.length());
    SourceText now = SourceText.of("", edited);
    try {
      root = SourceSpan.read(now);
    } catch (YamlSyntaxException e) {
      throw cannotBeAddedTo();
    }
    text = now;
  }

  public String text() {
    return mark + text.text();
  }

  /** Whether all of it is JSON, and should stay so. */
  public boolean isJson() {
    return root.isInBraces() && quotesKeys(root);
  }

  /** A value as it is written; empty where there is none. */
  public Optional<String> written(String path) {
    return root.at(path).map(span -> text.text(span.start(), span.end()));
  }

  /** Whether a value, or its first part, is written in double quotes. */
  public boolean isQuoted(String path) {
    return root.at(path).filter(SourceSpan::isQuoted).isPresent();
  }

  /** Whether a key is in double quotes, or would be, as those beside it are. */
  public boolean isKeyQuoted(String path) {
    Optional<SourceSpan> there = root.at(path);
    return there.isPresent()
        ? text.at(there.get().key().start()) == '"'
        : quotesKeys(nearest(path));
  }

  private boolean quotesKeys(SourceSpan map) {
    SourceSpan one = map.parts().isEmpty() ? map : map.parts().get(0);
    return text.at(one.key().start()) == '"';
  }

  /** The map that is there and nearest to a path: the one to add a key to. */
  private SourceSpan nearest(String path) {
    int dot = path.lastIndexOf('.');
    if (dot < 0) {
      return root;
    }
    String parent = path.substring(0, dot);
    return root.at(parent).orElseGet(() -> nearest(parent));
  }

  /** Puts a value in the place of another; or adds it, with the maps that it needs. */
  public void set(String path, String value) throws Refused {
    Optional<SourceSpan> there = root.at(path);
    if (there.isPresent()) {
      replace(there.get(), value);
      return;
    }
    SourceSpan map = nearest(path);
    String missing = map == root ? path : path.substring(map.path().length() + 1);
    if (missing.contains("[")) {
      throw cannotBeAddedTo(); // an item of a list, which is no key
    }
    NewEntry entry = new NewEntry(text, map, quotesKeys(map));
    apply(map == root ? entry.last(missing, value) : entry.first(missing, value));
  }

  /**
   * Puts a text in the place of a key or a single value, in quotes where it was in quotes.
   *
   * @param found what is there, without quotes; another text is left alone
   * @return whether it was there
   */
  public boolean replace(Place place, String found, String with) throws Refused {
    Optional<Range> there = at(root, place.index(), found);
    if (there.isEmpty()) {
      return false;
    }
    int from = there.get().start();
    int sign = text.at(from);
    String written =
        sign == '"'
            ? FlowText.quoted(with)
            : sign == '\'' ? "'" + with + "'" : FlowText.scalar(with);
    apply(new Splice(from, there.get().end(), written));
    return true;
  }

  /** Where a key or a single value is, if it is what it should be. */
  private Optional<Range> at(SourceSpan span, int index, String found) {
    Range value = new Range(span.start(), span.end());
    if (span.key().start() == index && isText(span.key(), found)) {
      return Optional.of(span.key());
    } else if (span.parts().isEmpty() && span.start() == index && isText(value, found)) {
      return Optional.of(value);
    }
    return span.parts().stream().flatMap(part -> at(part, index, found).stream()).findFirst();
  }

  private boolean isText(Range range, String found) {
    String written = text.text(range.start(), range.end());
    boolean quoted = written.length() > 1 && (written.startsWith("\"") || written.startsWith("'"));
    return (quoted ? written.substring(1, written.length() - 1) : written).equals(found);
  }

  private void replace(SourceSpan old, String value) throws Refused {
    if (old.hasBlockText()) {
      throw new Refused("it is a text of several lines; change it by hand");
    } else if (old.isBlock()) {
      replaceBlock(old, value);
    } else {
      refuseComments(old.start(), old.end());
      // In a quote or a bracket's place a plain text would go on with a comment right after it.
      String gap = text.at(old.end()) == '#' ? " " : "";
      apply(new Splice(old.start(), old.end(), value + gap));
    }
  }

  /** The value goes on the line of its key, and the lines of the block go. */
  private void replaceBlock(SourceSpan old, String value) throws Refused {
    int afterKey = old.key().end();
    while (text.at(afterKey) == ' ') {
      afterKey++;
    }
    int blockLine = text.lineStart(text.place(old.start()).line());
    if (text.at(afterKey) != ':' || blockLine <= afterKey || !text.isFirstOnLine(old.start())) {
      throw cannotBeAddedTo();
    }
    int colon = afterKey + 1;
    int lastLineEnd = text.lineEnd(old.end());
    refuseComments(blockLine - 1, lastLineEnd);
    int before = text.lineEndOf(text.place(blockLine - 1).line());
    apply(new Splice(colon, lastLineEnd, " " + value + text.text(colon, before)));
  }

  private void refuseComments(int from, int to) throws Refused {
    String old = text.text(from, to);
    if (old.indexOf('#') >= 0 && old.chars().anyMatch(SourceText::isBreak)) {
      throw new Refused("there is a comment in what would be replaced; change it by hand");
    }
  }

  static Refused cannotBeAddedTo() {
    return new Refused("this profile is written in a way that it cannot be added to");
  }

  /** Makes a comment of a key and its value, where they have a line to themselves. */
  public void commentOut(String path) throws Refused {
    SourceSpan old = root.at(path).orElseThrow();
    int start = old.key().start();
    boolean hasLine = text.isFirstOnLine(start) && old.end() <= text.lineEnd(start);
    String rest = hasLine ? text.text(old.end(), text.lineEnd(start)).strip() : "";
    if (isJson() || !hasLine || old.hasBlockText() || !rest.matches(",?|#.*")) {
      throw new Refused("it does not have a line to itself; change it by hand");
    }
    apply(new Splice(start, start, "#"));
  }

  /**
   * Writes an input on the line that was left for it as a comment, {@code #key: what to write}, if
   * there is just one such line in its section.
   *
   * @return whether there was
   */
  public boolean uncomment(String path, String value) throws Refused {
    String key = path.substring(path.lastIndexOf('.') + 1);
    String section = path.substring(0, Math.max(0, path.length() - key.length() - 1));
    String heading = section.substring(section.lastIndexOf('.') + 1) + ":";
    int found = 0;
    for (int line = 1; text.lineStart(line) >= 0; line++) {
      boolean left = text.line(line).strip().startsWith("#" + key + ": ");
      boolean here =
          section.isEmpty() ? heading(line).isEmpty() : heading(line).startsWith(heading);
      if (left && here) {
        found = found == 0 ? line : -1;
      }
    }
    if (found <= 0) {
      return false;
    }
    String old = text.line(found);
    String comma = old.stripTrailing().endsWith(",") ? "," : "";
    String now = old.substring(0, old.indexOf('#')) + key + ": " + value + comma;
    apply(new Splice(text.lineStart(found), text.lineEndOf(found), now));
    return true;
  }

  /**
   * The nearest line above that is indented less and is not a comment; empty where there is none.
   */
  private String heading(int line) {
    for (int above = line - 1; above > 0; above--) {
      String words = text.line(above).strip();
      if (!words.isEmpty() && !words.startsWith("#") && indent(above) < indent(line)) {
        return words;
      }
    }
    return "";
  }

  private int indent(int line) {
    String written = text.line(line);
    return written.length() - written.stripLeading().length();
  }
}
