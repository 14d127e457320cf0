package dev.rolecall.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
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

  /** By bytes and before anything else: YAML scanners go quadratic in long scalars. */
  static final int MAX_BYTES = 64 * 1024;

  private DocumentReader() {}

  /**
   * What was read.
   *
   * @param root empty if and only if no tree could be made; the problems say why. There may be both
   *     a tree and errors: then the rest can be checked too, but must not be used.
   */
  public record Reading(Optional<Node> root, Problems problems) {}

  public static Reading read(String name, byte[] bytes) {
    return read(name, 0, bytes);
  }

  /** One document of several, after so many lines of the file that was named. */
  public static Reading read(String name, int linesBefore, byte[] bytes) {
    Problems problems = new Problems();
    Place start = new SourceText(name, linesBefore, "").place(0);
    Optional<Node> root =
        decode(start, bytes, MAX_BYTES, problems).flatMap(source -> tree(source, "", 0, problems));
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
    if (text.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      reportTooLong(start, MAX_BYTES, path, problems);
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

  /** Bytes to text, refusing what is longer than it may be and whatever is not UTF-8. */
  static Optional<SourceText> decode(Place start, byte[] bytes, int most, Problems problems) {
    if (bytes.length > most) {
      reportTooLong(start, most, "", problems);
      return Optional.empty();
    }
    Optional<String> wide = wideEncoding(bytes);
    if (wide.isPresent()) {
      problems.error(start, "", wide.get(), "UTF-8", "save the file as UTF-8");
      return Optional.empty();
    }
    return utf8(start, bytes, problems);
  }

  private static void reportTooLong(Place start, int most, String path, Problems problems) {
    String expected = "at most " + most / 1024 + " KiB a document";
    problems.error(start, path, "more than " + most + " bytes", expected, "");
  }

  private static Optional<SourceText> utf8(Place start, byte[] bytes, Problems problems) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    decoder.onMalformedInput(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    boolean sound = !decoder.decode(in, out, true).isError();
    if (sound) {
      return Optional.of(source(start, out.flip().toString()));
    }
    // The repaired text reads the same up to the bad byte, and shows its line.
    SourceText repaired = source(start, new String(bytes, StandardCharsets.UTF_8));
    SourceText before = source(start, out.flip().toString());
    String found = "the byte 0x" + String.format(Locale.ROOT, "%02X", bytes[in.position()]);
    problems.error(repaired.place(before.length()), "", found, "UTF-8", "save the file as UTF-8");
    return Optional.empty();
  }

  private static SourceText source(Place start, String text) {
    return new SourceText(start.source().name(), start.source().linesBefore(), text);
  }

  private static Optional<String> wideEncoding(byte[] bytes) {
    int head = 0;
    for (int i = 0; i < 4; i++) {
      head = head << 8 | (i < bytes.length ? bytes[i] & 0xff : 1);
    }
    boolean utf32 = head == 0xfeff || head == 0xfffe0000 || (head >>> 8 == 0 && head != 0);
    if (utf32 || ((head & 0xffffff) == 0 && head != 0)) {
      return Optional.of("UTF-32");
    }
    boolean marked = head >>> 16 == 0xfeff || head >>> 16 == 0xfffe;
    boolean nulsFirst = (head & 0xff00ff00) == 0 && (head & 0xff) != 0;
    boolean nulsSecond = (head & 0x00ff00ff) == 0 && (head & 0xff00) != 0;
    return marked || nulsFirst || nulsSecond ? Optional.of("UTF-16") : Optional.empty();
  }
}
