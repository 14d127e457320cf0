package dev.rolecall.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.ExampleFirms;
import dev.rolecall.InertText;
import dev.rolecall.cli.Main;
import dev.rolecall.document.ProblemText;
import dev.rolecall.document.Problems;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.profile.ProfileReader;
import dev.rolecall.profile.Setting;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A run of the program, or a part of it, on a made-up input; none may end with a bug, or print what
 * is hidden.
 */
record Fuzzed(int code, String out, String err) {

  private static final Pattern PLACE =
      Pattern.compile("^(.*?):([0-9]+):([0-9]+): (?:error|warning): ", Pattern.MULTILINE);

  private static final Pattern ALIVE =
      Pattern.compile(
          "<(?:script|iframe|object|embed|form|base)|<img src=\"(?!data:image/)|\\son[a-z]+=\""
              + "|href=\"(?!https?://|#|data:,\"|reports/)",
          Pattern.CASE_INSENSITIVE);

  /** Texts, numbers and words of JSON, keys too. */
  private static final Pattern TOKEN =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|-?[0-9][-+.eE0-9]*|true|false|null");

  /** Whether a fuzzer looks for more, and an input in sixteen is enough to go all the way. */
  private static final boolean SAMPLED = System.getenv("JAZZER_FUZZ") != null;

  Fuzzed {
    assertThat(code).as(err).isNotEqualTo(70);
    InertText.assertShown(err);
  }

  static Fuzzed run(byte[] in, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Map<String, String> environment = Map.of("LANG", "en_US.UTF-8");
    int code = Main.run(args, new ByteArrayInputStream(in), out, err, environment);
    return new Fuzzed(code, text(out.toByteArray()), text(err.toByteArray()));
  }

  /** What comes of reading something; there is a value unless an error was reported. */
  static Fuzzed read(Optional<?> value, Problems problems) {
    assertThat(value.isEmpty()).isEqualTo(problems.hasErrors());
    return new Fuzzed(value.isPresent() ? 0 : 65, "", ProblemText.list(problems.all()));
  }

  /** Reads a profile under the default rulebook. */
  static Fuzzed profile(byte[] profile, List<Setting> settings) {
    ProfileReader.Reading reading =
        ProfileDocument.read("-", profile, settings).under(ExampleFirms.RULEBOOK);
    return read(reading.profile(), reading.problems());
  }

  /** Whether it was accepted, and is to go all the way. */
  boolean goesOn(byte[] in) {
    return code == 0 && (!SAMPLED || Arrays.hashCode(in) % 16 == 0);
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Every place that was reported of a file is one of its text. */
  Fuzzed placesIn(String file, byte[] bytes) {
    String text = text(bytes).replaceFirst("^\ufeff", "");
    List<String> lines = List.of(text.split("\r\n|[\n\r]", -1));
    for (MatchResult place : PLACE.matcher(err).results().toList()) {
      if (place.group(1).equals(file)) {
        int line = Integer.parseInt(place.group(2));
        assertThat(line).as(place.group()).isBetween(1, lines.size());
        String there = lines.get(line - 1);
        assertThat(Integer.parseInt(place.group(3)))
            .as(place.group())
            .isBetween(1, there.codePointCount(0, there.length()) + 1);
      }
    }
    return this;
  }

  /** Assesses a profile at central values; what is accepted is rendered, and read back. */
  static Fuzzed assess(byte[] profile, String... more) {
    String[] args = new String[4 + more.length];
    List.of("assess", "-", "--draws=0", "--format=json").toArray(args);
    System.arraycopy(more, 0, args, 4, more.length);
    Fuzzed run = run(profile, args);
    assertThat(run.code).as(run.err).isIn(0, 2, 65);
    assertThat(run.code == 0).as(run.err).isEqualTo(!run.out.isEmpty());
    if (run.code == 0) {
      assertThat(report(run.out)).isEqualTo(run.out);
    }
    return run;
  }

  /** Renders a saved result in every format; gives it as JSON again. */
  static String report(String json) {
    InertText.assertShown(page(json, "text"));
    String markdown = page(json, "markdown");
    InertText.assertShown(markdown);
    InertText.assertNoMarkup(markdown);
    assertInert(page(json, "html"));
    return page(json, "json");
  }

  static void assertInert(String html) {
    InertText.assertShown(html);
    assertThat(html).doesNotContainPattern(ALIVE);
  }

  private static String page(String json, String format) {
    Fuzzed run = run(bytes(json), "report", "-", "--format", format);
    assertThat(run.code).as(run.err).isZero();
    return run.out;
  }

  /**
   * A JSON text with some of its tokens replaced.
   *
   * @param edits lines such as {@code 37 1e400}: the place of a token, and what to write there
   */
  static String edited(String json, String edits) {
    List<MatchResult> tokens = TOKEN.matcher(json).results().toList();
    TreeMap<Integer, String> replaced = new TreeMap<>();
    for (String edit : edits.split("\n")) {
      String[] parts = edit.split(" ", 2);
      if (parts.length == 2 && parts[0].matches("[0-9]{1,6}")) {
        replaced.put(Integer.parseInt(parts[0]) % tokens.size(), parts[1]);
      }
    }
    StringBuilder text = new StringBuilder(json);
    replaced
        .descendingMap()
        .forEach((i, word) -> text.replace(tokens.get(i).start(), tokens.get(i).end(), word));
    return text.toString();
  }
}
