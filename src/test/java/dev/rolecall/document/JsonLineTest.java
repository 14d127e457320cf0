package dev.rolecall.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line of JSON gives one tree, whichever parser reads it. */
class JsonLineTest {

  private static SourceText source(String text) {
    return SourceText.of("firms.jsonl", 41, text);
  }

  /** What the reader of YAML makes of it. */
  private static Optional<Node> slow(SourceText source, Problems problems) {
    return DocumentReader.tree(source, "", 0, problems);
  }

  /** Both agree, or the fast one leaves it to the other. */
  private static boolean agrees(String text) {
    SourceText source = source(text);
    Optional<Node> fast = JsonLine.read(source);
    if (fast.isPresent()) {
      Problems problems = new Problems();
      assertThat(fast).as(text).isEqualTo(slow(source, problems));
      assertThat(problems.all()).as(text).isEmpty();
    }
    return fast.isPresent();
  }

  @Test
  void readsTheExamplesAsTheOtherDoes() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("examples"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        assertThat(agrees(Schemas.yaml(Files.readString(file)).toString())).isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"a\":1,\"b\":[1,-2.5E+3,true,\"x\\/\\n\\u00e9\\\"\",[],{}],\"\":{\"c\":\"\"}}",
        "{ \"a\" : [ 1 , 2 ] , \"b\" : { } }  ",
        "{\"k\u00e9y\":\"M\u00fcller \u5f8b\u5e08\",\"#\":\"# : - ? | > ! & * ' %\"}",
        "{\"~\":\"~\",\"<<\":\"*a\",\"no\":\"0x1F\"}"
      })
  void readsSoundLines(String text) {
    assertThat(agrees(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":null}",
        "{\"a\":1,\"a\":2}",
        "{\"a\":1",
        "{\"a\":1}}",
        "{\"a\":1} {\"b\":2}",
        "{a: 1}",
        "{\"a\":010}",
        "{\"a\":NaN}",
        "{\"a\":1,}",
        "{\"a\":1} # no JSON",
        "{\"a\":\t1}",
        "{\"a\":\n1}",
        "{\"a\":\"\\ud83d\"}",
        "{\"a\":\"\u0085\u2028\"}",
        "[1]",
        "1",
        ""
      })
  void leavesTheRestToTheOther(String text) {
    assertThat(JsonLine.read(source(text))).isEmpty();
  }

  @Test
  void leavesLongKeysAndDeepTreesToTheOther() {
    assertThat(agrees("{\"" + "k".repeat(100) + "\":1}")).isTrue();
    assertThat(agrees("{\"" + "k".repeat(101) + "\":1}")).isFalse();
    assertThat(agrees("{\"a\":".repeat(32) + "1" + "}".repeat(32))).isTrue();
    assertThat(agrees("{\"a\":".repeat(33) + "1" + "}".repeat(33))).isFalse();
  }

  @Test
  void agreesOnWhateverIsWritten() {
    List<String> parts =
        List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"a\"",
            "\"b c\"",
            "\"\\n\"",
            "1",
            "-2",
            "1e5",
            "true",
            "false",
            " ",
            "\"\u00e9\"",
            "\"\"",
            "\"x#y\"",
            "\"a: b\"",
            "{\"k\":1}",
            "\"q\":");
    Random random = new Random(7);
    int read = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder("{\"a\":");
      for (int n = random.nextInt(8); n >= 0; n--) {
        text.append(parts.get(random.nextInt(parts.size())));
      }
      read += agrees(text.append("}").toString()) ? 1 : 0;
    }
    assertThat(read).isGreaterThan(500);
  }
}
