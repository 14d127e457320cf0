package dev.rolecall.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.document.DocumentReader.Reading;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text made to break the reader or to hold it up: reading ends, and it never throws. */
class HostileTextTest {
  private static final String FIRM =
      """
      rolecall: 1
      firm: # comment
        name: "Harbor \\u00e9 Law"
        staff: {paralegals: 1, 'case_managers': 0}
        areas:
        - personal_injury
        - [a, ~90]
      text: |
        one
        two
      json: {"a": [1, 2], "b": null}
      """;

  private static final String PIECES =
      "[]{}\"'\\:,-?#&*!|>%@`~<. \t\n\r\u0000\u0085\uFEFF\u00e9aZ0u";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "{",
        "\"",
        "'",
        "- ",
        "? ",
        "&a ",
        "&a",
        "*a ",
        "a:\n",
        "a",
        "a ",
        "a\n",
        "a\n ",
        "!",
        "*",
        "|\n",
        ">",
        "{a: ",
        "[{",
        "\t",
        "\t[",
        "a: ",
        ": ",
        ",",
        "[,",
        "]",
        "}",
        "\n",
        "#",
        " ",
        "\r",
        "%\n",
        "---\n",
        "...\n",
        "\0",
        "\0\n",
        "\\",
        "\"\\u",
        "\u00e9",
        "{? ",
        "\"a\n\"",
        "-\n",
        "? - ",
        "a: |\n",
        "\uFEFF",
        "[[],",
        "{a,",
        "a\t",
        "\"\t",
        "'\t\n",
        "a\t\n",
        "{\t",
        " \t",
        "x: 'y\t\n"
      })
  void sixtyFourKibOfAnythingAreReadOrRefused(String piece) {
    int size = piece.getBytes(StandardCharsets.UTF_8).length;
    check(bytes(piece.repeat(DocumentReader.MAX_BYTES / size)));
  }

  @Test
  void wideAndLongKeysAreReadOrRefused() {
    StringBuilder wide = new StringBuilder("? " + "k".repeat(100) + "\n: {");
    for (int i = 0; i < 8_000; i++) {
      wide.append('a').append(i).append(',');
    }
    check(bytes(wide + "}"));
    String deep = ("{" + "k".repeat(100) + ": ").repeat(31) + "[" + "1,".repeat(30_000);
    check(bytes(deep));
  }

  @Test
  void generatedMalformedTextsNeverThrow() {
    Random random = new Random(20_240_601);
    for (int i = 0; i < 5_000; i++) {
      check(i % 2 == 0 ? bytes(mutated(random)) : noise(random));
    }
  }

  @Test
  void everyPrefixOfAProfileIsReadOrToldOf() {
    byte[] all = bytes(FIRM);
    for (int length = 0; length <= all.length; length++) {
      check(Arrays.copyOf(all, length));
    }
  }

  private static void check(byte[] bytes) {
    Reading reading = DocumentReader.read("firm.yaml", bytes);
    assertThat(reading.root().isPresent() || reading.problems().hasErrors()).isTrue();
    StringBuilder out = new StringBuilder();
    reading.problems().all().stream().limit(50).forEach(p -> ProblemText.print(p, out));
    String report = out.toString();
    assertThat(report)
        .doesNotContain("Exception", "org.", "java.", "<block", "scanning", "in 'reader'");
    assertThat(report).doesNotContain("something that cannot be read");
    assertThat(report.codePoints())
        .allMatch(c -> c == '\n' || c >= 0x20 && !(c >= 0x7f && c < 0xa0));
  }

  private static String mutated(Random random) {
    StringBuilder text = new StringBuilder(FIRM);
    for (int n = 1 + random.nextInt(4); n > 0; n--) {
      int at = random.nextInt(text.length());
      char piece = PIECES.charAt(random.nextInt(PIECES.length()));
      switch (random.nextInt(3)) {
        case 0 -> text.insert(at, piece);
        case 1 -> text.setCharAt(at, piece);
        default -> text.delete(at, Math.min(text.length() - 1, at + 1 + random.nextInt(6)));
      }
    }
    return text.toString();
  }

  private static byte[] noise(Random random) {
    if (random.nextInt(4) == 0) {
      byte[] bytes = new byte[random.nextInt(60)];
      random.nextBytes(bytes);
      return bytes;
    }
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(60); n > 0; n--) {
      text.append(PIECES.charAt(random.nextInt(PIECES.length())));
    }
    return bytes(text.toString());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
