package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a firm calls itself, the report keeps its width and the terminal its state. */
class HostileNamesTest {

  private static final Map<String, String> ASCII = Map.of("LC_ALL", "C");

  private static final List<String> NAMES =
      List.of(
          "n".repeat(10_000),
          "many words ".repeat(900).strip(),
          "\u001b[31mRed\u001b[0m \u001b]0;title\u0007",
          "\u009b31m C1",
          "\u202egnireenignE \u2066Law\u2069 \u200f",
          "\u05e2\u05d5\u05e8\u05db\u05d9 \u05d3\u05d9\u05df",
          "\u5f8b\u5e08\u4e8b\u52a1\u6240".repeat(30),
          "\ud83d\ude00\ud83d\ude01 Smile & Partners",
          "line\nbreak\rreturn\ttab\u2028sep\u0085next",
          "zero\u200bwidth\ufeff\u2060",
          "=cmd|' /C calc'!A0",
          "<script>alert(1)</script>",
          "../../etc/passwd",
          "%n%s%d ${HOME} `id`",
          "  padded  ",
          "\"quoted\" \\ back");

  static Stream<String> names() {
    return NAMES.stream();
  }

  /** By name: the firm's saved result, which `report` prints as `assess` would. */
  private static final Map<String, byte[]> SAVED = new HashMap<>();

  private static Shell report(String name, Map<String, String> environment, String... more) {
    byte[] saved =
        SAVED.computeIfAbsent(
            name,
            firm ->
                assess(firm, Shell.UTF_8, "--format=json").out().getBytes(StandardCharsets.UTF_8));
    List<String> args = new ArrayList<>(List.of("report", "-"));
    args.addAll(List.of(more));
    return Shell.run(saved, environment, args.toArray(String[]::new));
  }

  private static Shell assess(String name, Map<String, String> environment, String... more) {
    StringBuilder quoted = new StringBuilder("\"");
    name.chars()
        .forEach(
            c ->
                quoted.append(
                    c >= 0x20 && c < 0x7f && c != '"' && c != '\\'
                        ? String.valueOf((char) c)
                        : String.format(java.util.Locale.ROOT, "\\u%04x", c)));
    String firm = AssessTest.FIRM.replace("Harbor Law", quoted.append('"'));
    List<String> args = new ArrayList<>(List.of("assess", "-", "--draws=64"));
    args.addAll(List.of(more));
    return Shell.run(
        firm.getBytes(StandardCharsets.UTF_8), environment, args.toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource("names")
  void noLineIsLongerThanTheWidth(String name) {
    for (Map<String, String> environment : List.of(Shell.UTF_8, ASCII)) {
      for (int width : new int[] {60, 80, 120}) {
        Shell run = report(name, environment, "--format=text", "--width=" + width, "--explain");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines().filter(line -> !line.contains("://")))
            .allSatisfy(
                line ->
                    assertThat(line.codePointCount(0, line.length()))
                        .as(line)
                        .isLessThanOrEqualTo(width));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void nothingHiddenReachesTheOutput(String name) {
    for (String format : List.of("text", "markdown", "html")) {
      Shell run = report(name, Shell.UTF_8, "--format", format);
      assertThat(run.code()).isZero();
      assertThat(run.err()).isEmpty();
      assertThat(run.out().codePoints().filter(HostileNamesTest::isHidden)).as(format).isEmpty();
    }
  }

  private static boolean isHidden(int c) {
    int type = Character.getType(c);
    return c != '\n'
        && (type == Character.CONTROL
            || type == Character.FORMAT
            || type == Character.LINE_SEPARATOR
            || type == Character.PARAGRAPH_SEPARATOR);
  }

  @Test
  void jsonKeepsTheNameAsItIs() {
    // escaped, not changed: a reader of the JSON gets the very name
    assertThat(assess("a\u202eb\u001bc\u009bd", Shell.UTF_8, "--format=json").out())
        .containsIgnoringCase("\"name\" : \"a\\u202eb\\u001bc\\u009bd\"");
    assertThat(assess("\ud83d\ude00", Shell.UTF_8, "--format=json").out())
        .contains("\"name\" : \"\ud83d\ude00\"");
  }

  @ParameterizedTest
  @MethodSource("names")
  void withoutUtf8TheTextIsAscii(String name) {
    assertThat(report(name, ASCII, "--format=text").out().chars()).allMatch(c -> c < 0x80);
    assertThat(report(name, Map.of(), "--format=text").out().chars()).allMatch(c -> c < 0x80);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en_US.UTF-8", "C.utf8", "de_DE.UTF8", "tr_TR.utf-8"})
  void utf8IsKnownByTheLocale(String locale) {
    assertThat(report("Firm", Map.of("LANG", locale), "--format=text").out()).contains("\u2588");
    assertThat(report("Firm", Map.of("LANG", locale, "LC_ALL", "C"), "--format=text").out())
        .doesNotContain("\u2588");
  }

  @Test
  void aSettingOrFileNameCannotReachTheTerminalEither() {
    assertThat(Shell.run("assess", "\u001b[2Jx.yaml").err())
        .isEqualTo(
            "rolecall: cannot read \\u{1b}[2Jx.yaml: there is no such file\nTry another name, or - for standard input.\n");
    Shell set =
        Shell.run(
            AssessTest.FIRM.getBytes(StandardCharsets.UTF_8),
            Shell.UTF_8,
            "assess",
            "-",
            "--set",
            "firm.\u001b[2J=\u202e1");
    assertThat(set.code()).isEqualTo(65);
    assertThat(set.err().codePoints().filter(HostileNamesTest::isHidden)).isEmpty();
  }
}
