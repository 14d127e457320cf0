package dev.rolecall.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.ExampleFirms;
import dev.rolecall.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What --accept writes, and that it writes nothing else. The firm's verdict is case_manager. */
class CheckAcceptTest {

  private static final String FIRM =
      """
      # a note
      rolecall: 1
      firm: {attorneys: 1, practice_areas: {personal_injury: 100%}}  # another
      caseload: {open_matters: 80}
      drafting: {backlog_hours: 16, attorney_hours_per_week: 4}
      client_response: {lag_hours: 32}
      coordination: {task_lag_days: 6}
      economics: {attorney_hour_value: 320, case_manager_salary: 50000}
      """;

  private static final String JSON =
      """
      {"rolecall": 1, "firm": {"attorneys": 1, "practice_areas": {"personal_injury": 1}},
       "caseload": {"open_matters": 80},
       "drafting": {"backlog_hours": 16, "attorney_hours_per_week": 4},
       "client_response": {"lag_hours": 32}, "coordination": {"task_lag_days": 6},
       "economics": {"attorney_hour_value": 320, "case_manager_salary": 50000}""";

  @TempDir private Path temp;

  private Path profile(String name, byte[] bytes) throws IOException {
    return Files.write(temp.resolve(name), bytes);
  }

  private static Ran accept(Path file, String... more) {
    return Ran.rolecall(
        Stream.concat(
                Stream.of("check", file.toString(), "--accept", "--draws=64"), Stream.of(more))
            .toArray(String[]::new));
  }

  /** A profile before and after. */
  private record Edit(String before, String after) {}

  private static Edit appended(String before, String more) {
    return new Edit(before, before + more);
  }

  private static Edit inExpect(String before, String after) {
    return new Edit(FIRM + before, FIRM + after);
  }

  private static Stream<Edit> edits() {
    String added = "expect:\n  recommendation: case_manager\n";
    String crlf = FIRM.replace("\n", "\r\n");
    String dos = added.replace("\n", "\r\n");
    String bare = FIRM.stripTrailing();
    String indented = FIRM.replaceAll("(?m)^", "  ").stripTrailing() + "\n";
    return Stream.of(
        appended(FIRM, added),
        appended(crlf, dos),
        appended("\ufeff" + FIRM, added),
        appended("\ufeff" + crlf, dos),
        appended(bare, "\n" + added.stripTrailing()),
        appended(bare.replace("\n", "\r\n"), ("\n" + added.stripTrailing()).replace("\n", "\r\n")),
        appended(FIRM.replace("\n", "\r"), added.replace("\n", "\r")),
        appended("---\n" + FIRM + "# the end\n\n", added),
        appended(indented, "  expect:\n    recommendation: case_manager\n"),
        new Edit(FIRM + "...\n# after\n", FIRM + added + "...\n# after\n"),
        inExpect(
            "expect:\n  recommendation: both # why\n",
            "expect:\n  recommendation: case_manager # why\n"),
        inExpect("expect: {recommendation: 'both'}\n", "expect: {recommendation: case_manager}\n"),
        inExpect(
            "expect: {recommendation: \"both\"}\n", "expect: {recommendation: \"case_manager\"}\n"),
        inExpect(
            "expect:\n  recommendation: [both,\n    hold]\n  never: paralegal\n",
            "expect:\n  recommendation: case_manager\n  never: paralegal\n"),
        inExpect(
            "expect:\n  recommendation:\n    - both\n    - hold\n# end\n",
            "expect:\n  recommendation: case_manager\n# end\n"),
        inExpect(
            "expect:\n  never:  # these\n  - case_manager\n  - both\n  min_margin: 0\n",
            "expect:\n  recommendation: case_manager\n  never: [both]  # these\n  min_margin: 0\n"),
        inExpect(
            "expect:\n  # not these\n  never: [case_manager, hold]\n",
            "expect:\n  recommendation: case_manager\n  # not these\n  never: [hold]\n"),
        inExpect(
            "expect: {never: case-manager}\n",
            "expect: {recommendation: case_manager, never: []}\n"),
        inExpect(
            "expect: {\n  never: [case_manager]\n}\n",
            "expect: {\n  recommendation: case_manager,\n  never: []\n}\n"),
        inExpect("expect: {}\n", "expect: {recommendation: case_manager}\n"),
        inExpect(
            "expect: {recommendation: [case_manager, both], min_margin: 50}\n",
            "expect: {recommendation: [case_manager, both], min_margin: @m}\n"),
        inExpect(
            "expect:\n  recommendation: case_manager\n  min_confidence: 99.9%   # high\n",
            "expect:\n  recommendation: case_manager\n  min_confidence: @c%   # high\n"),
        inExpect(
            "expect: {recommendation: case_manager, min_confidence: 0.999, min_margin: \"40\"}\n",
            "expect: {recommendation: case_manager, min_confidence: 0.@c, min_margin: \"@m\"}\n"),
        new Edit(JSON + "}", JSON + ",\n \"expect\": {\"recommendation\": \"case_manager\"}}"),
        new Edit(
            JSON.replace("}, \"coordination\"", "},\n \"coordination\"")
                    .replace("}, \"co", "},\n\"co")
                    .replace("},\n \"economics\"", "},\n  \"economics\"")
                + "\n}\n",
            JSON.replace("}, \"coordination\"", "},\n \"coordination\"")
                    .replace("}, \"co", "},\n\"co")
                    .replace("},\n \"economics\"", "},\n  \"economics\"")
                + ",\n  \"expect\": {\"recommendation\": \"case_manager\"}\n}\n"),
        new Edit(
            JSON + ", \"expect\": {\"recommendation\": [\"both\"], \"min_confidence\": 0.999}}",
            JSON
                + ", \"expect\": {\"recommendation\": \"case_manager\", \"min_confidence\": 0.@c}}"),
        new Edit(
            JSON.replace("\n ", "\n\t") + "\n}\n",
            JSON.replace("\n ", "\n\t")
                + ",\n\t\"expect\": {\"recommendation\": \"case_manager\"}\n}\n"),
        new Edit(
            JSON.replace("\n", "") + "}",
            JSON.replace("\n", "") + ", \"expect\": {\"recommendation\": \"case_manager\"}}"),
        new Edit(
            "{rolecall: 1, firm: {attorneys: 1, practice_areas: {personal_injury: 100%}},"
                + " caseload: {open_matters: 80}, drafting: {backlog_hours: 16,"
                + " attorney_hours_per_week: 4}, client_response: {lag_hours: 32}, coordination:"
                + " {task_lag_days: 6}, economics: {attorney_hour_value: 320,"
                + " case_manager_salary: 50000},}\n",
            "{rolecall: 1, firm: {attorneys: 1, practice_areas: {personal_injury: 100%}},"
                + " caseload: {open_matters: 80}, drafting: {backlog_hours: 16,"
                + " attorney_hours_per_week: 4}, client_response: {lag_hours: 32}, coordination:"
                + " {task_lag_days: 6}, economics: {attorney_hour_value: 320,"
                + " case_manager_salary: 50000}, expect: {recommendation: case_manager},}\n"));
  }

  @ParameterizedTest
  @MethodSource("edits")
  void writesTheVerdictAndChangesNoOtherByte(Edit edit) throws IOException {
    Path file = profile("firm.yaml", edit.before().getBytes(UTF_8));
    Ran ran = accept(file);

    assertThat(ran.exit()).as(ran.out()).isZero();
    assertThat(new String(Files.readAllBytes(file), UTF_8)).isEqualTo(filled(edit.after()));
    assertThat(ran.out())
        .contains("note: accepted: expect.")
        .containsPattern("\n1 profile: 1 as expected(; [0-9] warnings?)?. Passed.\n$");
    byte[] once = Files.readAllBytes(file);
    assertThat(accept(file).exit()).isZero();
    assertThat(Files.readAllBytes(file)).isEqualTo(once);
    try (Stream<Path> files = Files.list(temp)) {
      assertThat(files).hasSize(1);
    }
  }

  /** The margin and the confidence that assess shows, rounded down. */
  private String filled(String after) throws IOException {
    Path plain = profile("plain.yaml", FIRM.getBytes(UTF_8));
    var result =
        Schemas.json(Ran.rolecall("assess", plain.toString(), "--format=json", "--draws=64").out());
    Files.delete(plain);
    double margin = result.path("lead").path("margin").asDouble();
    double share = result.path("confidence").path("share").asDouble();
    return after
        .replace("@m", String.valueOf(Math.floor(margin * 10) / 10))
        .replace("@c", String.valueOf((int) Math.floor(share * 100)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "expect:\n  recommendation:\n    - both # once\n    - hold\n",
        "expect:\r  recommendation:\r    - both # once\r    - hold\r",
        "expect:\n  recommendation: >-\n    both\n",
        "expect:\n  recommendation: &x both\n",
        "expect:\n  recommendation: bot\n",
        "expect: {never: [case_manager]}\nexpect: {}\n"
      })
  void leavesAloneWhatItCannotMendWithoutLoss(String expect) throws IOException {
    Path file = profile("firm.yaml", (FIRM + expect).getBytes(UTF_8));
    Ran ran = accept(file);

    assertThat(ran.exit()).isIn(1, 65);
    assertThat(file).hasContent(FIRM + expect);
    assertThat(ran.out()).endsWith(". FAILED.\n");
  }

  @Test
  void saysWhyItLeftAProfileAlone() throws IOException {
    Path file =
        profile(
            "firm.yaml",
            (FIRM + "expect:\n  recommendation:\n    - both # once\n    - hold\n").getBytes(UTF_8));
    assertThat(accept(file).out())
        .contains(
            "warning: the verdict was not written: there is a comment in what would be replaced;"
                + " change it by hand\n");
    Path stream = profile("firms.jsonl", (JSON.replace("\n", "") + "}\n").getBytes(UTF_8));
    Ran ran = accept(stream);
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out())
        .contains(
            "warning: the verdict was not written: it is one of several profiles in a file\n");
  }

  @Test
  void aBaselineAloneMayBeAccepted() throws IOException {
    Path file = profile("firm.yaml", FIRM.getBytes(UTF_8));
    Path saved = temp.resolve("saved.json");
    Ran.rolecall(
        "assess",
        file.toString(),
        "--draws=64",
        "--format=json",
        "--set=client_response.lag_hours=2",
        "--set=coordination.task_lag_days=0",
        "-o",
        saved.toString());
    assertThat(
            Ran.rolecall("check", file.toString(), "--draws=64", "--baseline", saved.toString())
                .exit())
        .isEqualTo(1);

    assertThat(accept(file, "--baseline", saved.toString()).exit()).isZero();
    assertThat(file).hasContent(FIRM + "expect:\n  recommendation: case_manager\n");
  }

  @Test
  void keepsLinksAndPermissions() throws IOException {
    Path file = profile("firm.yaml", FIRM.getBytes(UTF_8));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Path link = Files.createSymbolicLink(temp.resolve("link.yaml"), Path.of("firm.yaml"));

    assertThat(accept(link).exit()).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent(FIRM + "expect:\n  recommendation: case_manager\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
  }

  @Test
  void everyExampleTakesItsOwnVerdict() throws IOException {
    for (String example : ExampleFirms.files()) {
      String text = Files.readString(Path.of(example));
      String before = text.substring(0, text.indexOf("expect:"));
      Path file = profile("firm.yaml", before.getBytes(UTF_8));
      Ran ran = Ran.rolecall("check", file.toString(), "--accept");

      assertThat(ran.exit()).as(example + ran.out()).isZero();
      assertThat(Files.readString(file)).startsWith(before + "expect:\n  recommendation: ");
    }
  }
}
