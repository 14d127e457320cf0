package dev.rolecall.document;

import java.util.Optional;

/**
 * Reads YAML 1.2 and JSON, which is YAML too, into a tree in which every value knows its place, and
 * gathers all that is wrong with it.
 *
 * <p>Refused, each with its line and column: more than 64 KiB, other encodings than UTF-8, control
 * characters, tabs as white space, nulls, duplicate keys, keys that are not text, anchors, aliases,
 * merge keys, tags, directives, a second document, more than 32 levels. A byte-order mark and any
 * line ends are read. Reading takes time about linear in the text, whatever it holds.
 */
public final class DocumentReader {
  private DocumentReader() {}

  /**
   * What was read.
   *
   * @param root empty if and only if no tree could be made; the problems say why. There may be both
   *     a tree and errors: then the rest can be checked too, but must not be used.
   */
  public record Reading(Optional<Node> root, Problems problems) {}

  /** One document. */
  public static Reading read(String name, byte[] bytes) {
    return read(name, 0, bytes);
  }

  /** One document of several, after so many lines of the file that was named. */
  public static Reading read(String name, int linesBefore, byte[] bytes) {
    Problems problems = new Problems();
    Optional<Node> root =
        Decoding.decode(name, linesBefore, bytes, problems)
            .flatMap(source -> tree(source, "", 0, problems));
    return new Reading(root, problems);
  }

  /**
   * One value, as {@code --set path=value} gives it.
   *
   * @param name the option as it was typed
   * @param path the dotted path of the value, put before all paths; its steps count as levels
   */
  public static Reading readValue(String name, String path, String text) {
    Problems problems = new Problems();
    SourceText source = SourceText.of(name, text);
    Place start = SourceText.of(name, "").place(0);
    int steps = path.isEmpty() ? 0 : (int) path.chars().filter(c -> c == '.').count() + 1;
    if (Decoding.isTooLong(start, utf8Length(text), path, problems)) {
      return new Reading(Optional.empty(), problems);
    } else if (steps > YamlTokens.MAX_LEVELS) {
      YamlTokens.tooDeep(0).report(source.place(0), path, problems);
      return new Reading(Optional.empty(), problems);
    }
    return new Reading(tree(source, path, steps, problems), problems);
  }

  private static Optional<Node> tree(
      SourceText source, String path, int levels, Problems problems) {
    ParserInput input = ParserInput.of(source, path, problems);
    Optional<Node> root = Optional.empty();
    try (YamlTokens tokens = new YamlTokens(input.text(), source, levels)) {
      TreeReader reader = new TreeReader(tokens, source, problems);
      root = reader.document(path);
      reader.end(path);
    } catch (YamlSyntaxException e) {
      if (!(input.isIndentedByTabs() && e.isOfIndentation())) {
        e.report(source.place(e.index()), path, problems);
      }
    }
    return root;
  }

  private static int utf8Length(String text) {
    return text.codePoints().map(c -> c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4).sum();
  }
}
