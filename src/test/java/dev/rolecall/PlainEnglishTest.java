package dev.rolecall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a user reads is plain American English: none of the words that an earlier edition had and
 * its readers stumbled over, and no British spelling.
 */
class PlainEnglishTest {

  private static final Pattern OLD =
      Pattern.compile(
          "\\b(told|heeds?|outclassed|hold(s|ing)? back|as said|bears?|wants|whom|presses|in suit"
              + "|of ours|colour\\w*|favour\\w*|behaviour\\w*"
              + "|neighbour\\w*|labour\\w*|honour\\w*|centres?|practis\\w*|judgement\\w*|licences?"
              + "|catalogues?|programmes?|cheques?|whilst|amongst|towards|organis\\w+|recognis\\w+"
              + "|summaris\\w+|prioritis\\w+|optimis(e|ing)\\w*|analys(e|ed|ing)|cancell\\w+"
              + "|modell\\w+|labell\\w+)\\b",
          Pattern.CASE_INSENSITIVE);

  /** A string of a Java file, or a block of text. */
  private static final Pattern LITERAL =
      Pattern.compile("\"\"\".*?\"\"\"|\"(?:[^\"\\\\\n]|\\\\.)*\"", Pattern.DOTALL);

  private static final Pattern COMMENT =
      Pattern.compile("/\\*.*?\\*/|^\\s*//[^\n]*$", Pattern.DOTALL | Pattern.MULTILINE);

  /** Addresses, attributes of a page, and ids that are code. */
  private static final Pattern NOT_SHOWN =
      Pattern.compile("https?://\\S+|aria-labelledby|`?something_presses`?");

  /** Two stops, a stop after a space, an empty pair of brackets, a word twice. */
  private static final Pattern BADLY_JOINED =
      Pattern.compile(
          "[a-z)]\\.\\.(?=\\s)|[a-z)] [.,;:](?=\\s)|[,;:] ?[.,;](?=\\s)|\\(\\)"
              + "|\\b(?!that\\b)([a-z]+) \\1\\b");

  @Test
  void noRecordedSentenceIsBadlyJoined() throws IOException {
    List<String> found = new ArrayList<>();
    Path root = Path.of("src/test/resources/dev/rolecall");
    for (Path folder : List.of(root.resolve("golden"), root.resolve("cli"))) {
      for (Path file : files(folder, "txt")) {
        BADLY_JOINED
            .matcher(Files.readString(file))
            .results()
            .map(match -> file + ": " + match.group())
            .forEach(found::add);
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void noOldWordIsShown() throws IOException {
    List<String> found = new ArrayList<>();
    for (String root : List.of("src/main", "src/doc", "examples", "README.md")) {
      for (Path file : files(Path.of(root), "java|yaml|jte|md|json|properties")) {
        OLD.matcher(shown(file))
            .results()
            .map(match -> file + ": " + match.group())
            .forEach(found::add);
      }
    }
    assertThat(found).isEmpty();
  }

  private static List<Path> files(Path root, String endings) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> file.toString().matches(".*\\.(" + endings + ")"))
          .sorted()
          .toList();
    }
  }

  /** Of a Java file, its strings; of others, all of it. */
  private static String shown(Path file) throws IOException {
    String text = Files.readString(file);
    if (!file.toString().endsWith(".java")) {
      return NOT_SHOWN.matcher(text).replaceAll("");
    }
    String code = COMMENT.matcher(text).replaceAll("");
    return LITERAL
        .matcher(code)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.joining("\n"));
  }
}
