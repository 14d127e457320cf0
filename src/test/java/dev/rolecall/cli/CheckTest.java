package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.ExampleFirms;
import dev.rolecall.Schemas;
import dev.rolecall.Trial;
import dev.rolecall.decision.Decision;
import dev.rolecall.decision.Decision.Confidence;
import dev.rolecall.decision.Depth;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CheckTest {

  @TempDir private Path temp;

  private static Ran check(CheckedFormats format, String... more) {
    List<String> args = new ArrayList<>(List.of("check", "--format", format.id()));
    args.addAll(List.of(more));
    if (Stream.of(more).noneMatch(option -> option.startsWith("--draws"))) {
      args.add("--draws=64");
    }
    return Ran.rolecall(args.toArray(String[]::new));
  }

  private String file(String name, String text) {
    return CheckFirm.write(temp, name, text);
  }

  /** What there is to check, and the exit code that every format must give. */
  private record Case(String name, int exit, List<String> files, List<String> options) {

    static Case of(String name, int exit, String... files) {
      return new Case(name, exit, List.of(files), List.of());
    }

    Case with(String... some) {
      return new Case(name, exit, files, List.of(some));
    }
  }

  private static Stream<Case> cases() {
    String holds = CheckFirm.expecting("{recommendation: case_manager}");
    String drift = CheckFirm.expecting("{recommendation: paralegal}");
    String nothing = CheckFirm.TEXT;
    String invalid = "rolecall: 1\nfirm: {attorneys: many}\n";
    return Stream.of(
        Case.of("holds", 0, holds),
        Case.of("one of a list", 0, CheckFirm.expecting("{recommendation: [both, case-manager]}")),
        Case.of(
            "all that can be expected",
            0,
            CheckFirm.expecting(
                "{recommendation: case_manager, never: [hold], min_confidence: 60%, min_margin: 2}")),
        Case.of("thin", 0, CheckFirm.expecting(thinly(64))),
        Case.of("another option", 1, drift),
        Case.of("none of a list", 1, CheckFirm.expecting("{recommendation: [both, hold]}")),
        Case.of("never", 1, CheckFirm.expecting("{never: [hold, case_manager]}")),
        Case.of("too unsure", 1, CheckFirm.expecting("{min_confidence: 99.9%}")),
        Case.of("too close", 1, CheckFirm.expecting("{min_margin: 40}")),
        Case.of("no confidence without draws", 1, CheckFirm.expecting("{min_confidence: 1%}"))
            .with("--draws=0"),
        Case.of("expects nothing", 0, nothing),
        Case.of("must expect something", 1, nothing).with("--require-expect"),
        Case.of("an empty expect", 1, CheckFirm.TEXT + "expect: {}\n").with("--require-expect"),
        Case.of("invalid", 65, invalid),
        Case.of("invalid before drift", 65, drift, invalid, holds),
        Case.of("empty", 65, ""),
        Case.of("unreadable", 66),
        Case.of("unreadable before all", 66, holds, drift, invalid).with("/nowhere.yaml"),
        Case.of("drift among many", 1, holds, nothing, drift, holds));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyFormatGivesTheSameExitCodeAndSaysSo(Case test) {
    List<String> args = new ArrayList<>();
    for (String text : test.files()) {
      args.add(file("firm" + args.size() + ".yaml", text));
    }
    if (args.isEmpty()) {
      args.add(temp.resolve("missing.yaml").toString());
    }
    args.addAll(test.options());
    for (CheckedFormats format : CheckedFormats.values()) {
      Ran ran = check(format, args.toArray(String[]::new));

      assertThat(ran.exit()).as(test.name() + " " + format).isEqualTo(test.exit());
      assertThat(ran.err()).isEmpty();
      assertThat(format.saysFailed(ran.out())).as(ran.out()).isEqualTo(test.exit() != 0);
    }
  }

  /** A firm that weighs fit above all, so that what a role owns decides. */
  @ParameterizedTest
  @EnumSource(CheckedFormats.class)
  void aChangedAffinityInTheRulebookIsDriftWithItsCause(CheckedFormats format) {
    String firm =
        file(
            "firm.yaml",
            CheckFirm.expecting("{recommendation: case_manager}")
                + "priorities: {fit: 70, relief: 10, return: 10, durability: 10}\n");
    String saved = temp.resolve("saved.json").toString();
    assertThat(Ran.rolecall("assess", firm, "--format=json", "-o", saved).exit()).isZero();
    String rulebook =
        file(
            "house.yaml",
            """
            rulebook: 1
            reason: a trial
            id: house
            roles: {case_manager: {affinity: {client_response: {value: 0.2}}}}
            """);
    String[] args = {firm, "--baseline", saved, "--draws=1024"};

    assertThat(check(format, args).exit()).isZero();
    Ran ran = check(format, with(args, "--rulebook", rulebook));

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(format.saysFailed(ran.out())).isTrue();
    String now = assessed(firm, "--rulebook", rulebook).path("recommendation").asString();
    assertThat(now).isNotEqualTo("case_manager");
    assertThat(ran.out().replace("\\", ""))
        .contains(
            "expect.recommendation: found " + now + "; expected case_manager",
            "the rulebook's roles.case_manager.affinity.client_response.value, from 0.9 to"
                + " 0.2. That alone changes the advice; the lead of case manager")
        .containsPattern(
            " over "
                + now
                + "[a-z, ]* goes from "
                + lead(assessed(firm), now)
                + " to "
                + lead(assessed(firm, "--rulebook", rulebook), now)
                + " points\\.");
  }

  private static JsonNode assessed(String firm, String... options) {
    return Schemas.json(Ran.rolecall(with(options, "assess", firm, "--format=json")).out());
  }

  /** By how many points the case manager is ahead of another option, as it is printed. */
  private static String lead(JsonNode result, String other) {
    double points = score(result, "case_manager") - score(result, other);
    return new BigDecimal(points).setScale(1, RoundingMode.HALF_EVEN).toString();
  }

  private static double score(JsonNode result, String option) {
    for (JsonNode one : result.path("options")) {
      if (one.path("id").asString().equals(option)) {
        return one.path("score").path("likely").asDouble();
      }
    }
    throw new AssertionError(option);
  }

  @Test
  void checksWhatAssessShows() {
    for (String file : ExampleFirms.files()) {
      JsonNode assessed = Schemas.json(Ran.rolecall("assess", file, "--format=json").out());
      JsonNode checked =
          Schemas.json(Ran.rolecall("check", file, "--format=json").out())
              .path("profiles")
              .path(0)
              .path("verdict");

      assertThat(checked.path("recommendation")).isEqualTo(assessed.path("recommendation"));
      assertThat(checked.path("confidence")).isEqualTo(assessed.path("confidence"));
      assertThat(checked.path("margin")).isEqualTo(assessed.path("lead").path("margin"));
      assertThat(checked.path("runner_up")).isEqualTo(assessed.path("lead").path("runner_up"));
    }
  }

  @Test
  void checksUnderTheOptionsOfAssess() {
    String firm = "examples/near-tie.yaml";
    String[] options = {
      "--set", "caseload.open_matters=30", "--seed=7", "--draws=128", "--format=json"
    };
    JsonNode assessed = Schemas.json(Ran.rolecall(with(options, "assess", firm)).out());
    JsonNode checked = Schemas.json(Ran.rolecall(with(options, "check", firm)).out());

    assertThat(checked.path("profiles").path(0).path("verdict").path("margin"))
        .isEqualTo(assessed.path("lead").path("margin"));
    assertThat(checked.path("run").path("seed").asInt()).isEqualTo(7);
    assertThat(checked.path("run").path("draws").asInt()).isEqualTo(128);
  }

  private static String[] with(String[] options, String... first) {
    return Stream.concat(Stream.of(first), Stream.of(options)).toArray(String[]::new);
  }

  @ParameterizedTest
  @EnumSource(CheckedFormats.class)
  void writesTheSameBytesToAFileAndForAnyNumberOfJobs(CheckedFormats format) throws IOException {
    Path target = temp.resolve("report");
    String draws = "--draws=1024"; // the examples expect what the default draws give
    Ran shown = check(format, "examples", "--jobs", "1", draws);
    Ran written = check(format, "examples", "--jobs", "3", "-o", target.toString(), draws);

    assertThat(shown.exit()).isZero();
    assertThat(shown.err()).isEmpty();
    assertThat(written.exit()).isZero();
    assertThat(written.out()).isEmpty();
    assertThat(written.err())
        .matches("18 profiles: 18 as expected(; [0-9]+ warnings?)?\\. Passed\\.\n");
    assertThat(target).hasContent(shown.out());
  }

  @Test
  void aStreamOnStandardInputIsChecked() {
    String two =
        CheckFirm.expecting("{recommendation: case_manager}")
            + "---\n"
            + CheckFirm.expecting("{recommendation: hybrid}");
    Ran ran = Ran.fed(two, "check", "-", "--draws=64", "--format=junit");
    ReportTestSuite suite = CheckedFormats.suite(ran.out());

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(suite.getTestCases().stream().map(c -> c.getName())).containsExactly("-", "-:44");
    assertThat(ran.out()).contains("-:87:26: error: expect.recommendation: found case_manager");
  }

  @Test
  void aFindingAboutAnOptionNamesTheOption() {
    String firm = file("firm.yaml", CheckFirm.TEXT);
    Ran ran = check(CheckedFormats.GITHUB, firm, "--set", "expect.recommendation=both");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out())
        .isEqualTo(
            "::error file="
                + firm
                + ",title=rolecall%3A Verdict drift::Ruiz Injury Law: --set"
                + " expect.recommendation=both: expect.recommendation: found case_manager; expected"
                + " both\n1 profile: 1 drifted. FAILED.\n");
  }

  @Test
  void githubEscapesWhatWouldEndACommandOrStartAnother() {
    String firm =
        file(
            "a,b:c%.yaml",
            CheckFirm.expecting("{recommendation: both}")
                .replace("Ruiz Injury Law", "\"100%\\r\\n::error::x ##[error] :: , %0A\""));
    Ran ran = check(CheckedFormats.GITHUB, firm);

    assertThat(ran.out().lines()).hasSize(2);
    assertThat(ran.out())
        .startsWith("::error file=" + temp + "/a%2Cb%3Ac%25.yaml,line=43,col=26,title=")
        .contains("::100%25\\u{d}\\u{a}::error::x ##[error] :: , %250A: expect.recommendation: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>&amp;]]>\\\"'</b>",
        "\\e[31mRed\\0",
        "\\u202egnirts\\u2066",
        "\\ufffe\\uffff\\u0085",
        "line\\nbreak\\rreturn\\ttab",
        "\\ud83d\\ude00 Law"
      })
  void hostileNamesStayWhatTheyAreInEveryFormat(String name) {
    String text =
        CheckFirm.expecting("{recommendation: both}")
            .replace("Ruiz Injury Law", "\"" + name + "\"");
    String firm = file("<&\"'>\u202e.yaml", text);
    for (CheckedFormats format : CheckedFormats.values()) {
      Ran ran = check(format, firm);

      assertThat(ran.exit()).isEqualTo(1);
      assertThat(format.saysFailed(ran.out())).isTrue();
      assertThat(ran.out().codePoints().filter(CheckTest::isHidden)).as(format.id()).isEmpty();
    }
  }

  private static boolean isHidden(int c) {
    int type = Character.getType(c);
    return c != '\n'
        && (type == Character.CONTROL
            || type == Character.FORMAT
            || type == Character.UNASSIGNED
            || type == Character.LINE_SEPARATOR);
  }

  @Test
  void sarifNamesFilesByUris() {
    String firm = file("a b/\u00e4#1.yaml", CheckFirm.expecting("{recommendation: both}"));
    JsonNode result =
        Schemas.json(check(CheckedFormats.SARIF, firm).out())
            .path("runs")
            .path(0)
            .path("results")
            .path(0);
    JsonNode place = result.path("locations").path(0).path("physicalLocation");

    assertThat(place.path("artifactLocation").path("uri").asString())
        .startsWith("file:///")
        .endsWith("/a%20b/%C3%A4%231.yaml");
    assertThat(place.path("region").path("startLine").asInt()).isEqualTo(43);
    assertThat(place.path("region").path("startColumn").asInt()).isEqualTo(26);
  }

  @Test
  void aFolderWithoutProfilesDoesNotPass() {
    Ran ran = check(CheckedFormats.TEXT, temp.toString());

    assertThat(ran.exit()).isEqualTo(66);
    assertThat(ran.out())
        .isEqualTo(
            "UNREADABLE "
                + temp
                + "\n  "
                + temp
                + ": error: cannot be read: no file in it matches *.{yaml,yml,json}\n\n"
                + "1 profile: 1 unreadable. FAILED.\n");
  }

  @Test
  void warnsBeforeAVerdictFlips() {
    JsonNode verdict = assessed(file("firm.yaml", CheckFirm.TEXT));
    String thin = file("thin.yaml", CheckFirm.expecting(thinly(1024)));
    String margin = lead(verdict, verdict.path("lead").path("runner_up").asString());
    assertThat(check(CheckedFormats.TEXT, thin, "--draws=1024").out())
        .containsPattern(
            "thin.yaml:43:26: warning: expect.min_confidence [0-9.]+% is barely met: [0-9.]+%, plus"
                + " or minus [0-9]%\n")
        .containsPattern(
            "thin.yaml:43:26: warning: expect.min_margin [0-9.]+ is barely met: case_manager is "
                + margin.replaceAll("\\.0$", "")
                + "[0-9.]* points ahead of hybrid\n")
        .contains("\n1 profile: 1 as expected; 2 warnings. Passed.\n");
    assertThat(check(CheckedFormats.TEXT, thin, "--draws=1024", "--tolerance=0.01").out())
        .contains("1 profile: 1 as expected; 1 warning. Passed.\n");
    assertThat(check(CheckedFormats.TEXT, nearlyTied(), "--draws=1024").out())
        .containsPattern(
            "warning: [a-z_]+ is only [0-9.]+ points ahead of [a-z_]+, which counts as a tie;"
                + " expect either of them, or require less\n");
  }

  /** Expects of the firm just less than it has, so that both thresholds are barely met. */
  private static String thinly(int draws) {
    Decision decision = Trial.of(CheckFirm.TEXT).decision(draws, Depth.VERDICT);
    Confidence sure = decision.confidence().orElseThrow();
    return "{min_confidence: "
        + downTo(3, (sure.low() + sure.share()) / 2)
        + ", min_margin: "
        + downTo(1, decision.margin().orElseThrow() - 0.1)
        + "}";
  }

  private static String downTo(int places, double value) {
    return new BigDecimal(value).setScale(places, RoundingMode.FLOOR).toString();
  }

  /** The firm of the near tie, expecting the one answer of two that it gets. */
  private String nearlyTied() {
    String text = text("examples/near-tie.yaml");
    String firm = text.substring(0, text.indexOf("expect:"));
    String advised = Trial.of(firm).decision(1024, Depth.VERDICT).recommended().option().id();
    return file("close.yaml", firm + "expect: {recommendation: " + advised + "}\n");
  }

  private static String text(String file) {
    try {
      return Files.readString(Path.of(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @EnumSource(CheckedFormats.class)
  void showsEveryStatusInEveryFormat(CheckedFormats format) {
    String folder = "src/test/resources/dev/rolecall/check";
    Ran ran = Ran.rolecall("check", folder, folder + "/none.yaml", "--format", format.id());

    assertThat(ran.exit()).isEqualTo(66);
    assertThat(ran.err()).isEmpty();
    Golden.check("check." + format.id(), ran.out());
  }

  @Test
  void helpShowsCommandsThatRun() throws IOException {
    String firm = file("firm.yaml", CheckFirm.expecting("{recommendation: case_manager}"));
    String saved = temp.resolve("result.json").toString();
    Ran.rolecall("assess", firm, "--format=json", "-o", saved);
    List<String> examples = HelpPages.examples(HelpPages.root().getSubcommands().get("check"));

    assertThat(examples).hasSize(6);
    for (String example : examples) {
      String line =
          example.replaceAll(" (firm\\.yaml|result\\.json|check\\.xml)", " " + temp + "/$1");
      assertThat(CommandRun.of(line).code()).as(line).isZero();
    }
    assertThat(temp.resolve("check.xml")).isRegularFile();
  }

  @Test
  void refusesWhatCannotBe() {
    String firm = file("firm.yaml", CheckFirm.TEXT);
    assertRefused(
        "'html' is not text, json, junit, github, sarif or markdown", firm, "--format=html");
    assertRefused(
        "'1,x' is not score points such as 2, nor with a share such as 2,20%",
        firm, "--tolerance=1,x");
    assertRefused("Missing required parameter: 'PATH'");
    assertRefused(
        "--accept writes the verdict of the profile as it is; leave out --set",
        firm,
        "--accept",
        "--set=firm.attorneys=2");
    assertRefused("--accept needs simulations; leave out --draws 0", firm, "--accept", "--draws=0");
    assertRefused("--accept cannot write to standard input; name the file", "-", "--accept");
  }

  private static void assertRefused(String message, String... args) {
    Ran ran =
        Ran.rolecall(Stream.concat(Stream.of("check"), Stream.of(args)).toArray(String[]::new));
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .contains(message)
        .startsWith("rolecall check: ")
        .endsWith("\nTry `rolecall check --help`.\n");
  }
}
