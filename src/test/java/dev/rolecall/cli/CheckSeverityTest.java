package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.Schemas;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** How findings of check count: off, a warning, an error, or accepted for a while. */
class CheckSeverityTest {

  private static final String LAST = "2027-01-31";
  private static final String AFTER = "2027-02-01";

  @TempDir private Path temp;

  private String firm(String expect) {
    return CheckFirm.write(temp, "firm.yaml", CheckFirm.expecting(expect));
  }

  private static Ran check(String firm, String... options) {
    List<String> args = new ArrayList<>(List.of("check", firm, "--draws=64"));
    args.addAll(List.of(options));
    return Ran.rolecall(args.toArray(String[]::new));
  }

  private String accepting() {
    return firm(
        "{recommendation: paralegal, ignore: [{rule: recommendation, reason: measured again,"
            + " until: "
            + LAST
            + "}]}");
  }

  @ParameterizedTest
  @EnumSource(CheckedFormats.class)
  void whatIsAcceptedForAWhileIsShownAndFailsTheDayAfter(CheckedFormats format) {
    String firm = accepting();
    String accepted = format == CheckedFormats.MARKDOWN ? "2027-01-31" : "accepted until " + LAST;

    Ran last = check(firm, "--format", format.id(), "--today", LAST);
    assertThat(last.exit()).isZero();
    assertThat(format.saysFailed(last.out())).isFalse();
    if (format == CheckedFormats.JSON) {
      accepted = "\"until\" : \"" + LAST;
    }
    assertThat(last.out()).contains(accepted, "measured again");

    Ran after = check(firm, "--format", format.id(), "--today", AFTER);
    assertThat(after.exit()).isEqualTo(1);
    assertThat(format.saysFailed(after.out())).isTrue();
    assertThat(after.out()).contains("measured again");
  }

  @Test
  void theTextSaysWhyAndUntilWhen() {
    String firm = accepting();
    assertThat(check(firm, "--today", LAST).out())
        .startsWith("tolerated  " + firm + " (Ruiz Injury Law): case_manager, ")
        .endsWith(
            ": note: expect.recommendation: found case_manager; expected paralegal\n"
                + "    (accepted until 2027-01-31: measured again)\n\n"
                + "1 profile: 1 tolerated; 1 accepted for a while. Passed.\n");
    assertThat(check(firm, "--today", AFTER).out())
        .startsWith("DRIFT      ")
        .endsWith(
            ": error: expect.recommendation: found case_manager; expected paralegal\n"
                + "    (was accepted until 2027-01-31: measured again)\n\n"
                + "1 profile: 1 drifted. FAILED.\n");
  }

  @Test
  void sarifSuppressesWhatIsAccepted() {
    String firm = accepting();
    JsonNode accepted = sarif(check(firm, "--format=sarif", "--today", LAST));
    assertThat(accepted.path("suppressions").path(0).path("kind").asString()).isEqualTo("inSource");
    assertThat(accepted.path("suppressions").path(0).path("justification").asString())
        .isEqualTo("accepted until 2027-01-31: measured again");
    JsonNode failing = sarif(check(firm, "--format=sarif", "--today", AFTER));
    assertThat(failing.path("suppressions").isMissingNode()).isTrue();
    assertThat(failing.path("level").asString()).isEqualTo("error");
  }

  private static JsonNode sarif(Ran ran) {
    return Schemas.json(ran.out()).path("runs").path(0).path("results").path(0);
  }

  @Test
  void jsonNamesTheDayOnlyWhereItCounts() {
    JsonNode json = Schemas.json(check(accepting(), "--format=json", "--today", LAST).out());
    assertThat(json.path("run").path("today").asString()).isEqualTo(LAST);
    JsonNode found = json.path("profiles").path(0).path("violations").path(0);
    assertThat(found.path("accepted").asBoolean()).isTrue();
    assertThat(found.path("exception").path("reason").asString()).isEqualTo("measured again");
    assertThat(json.path("counts").path("accepted").asInt()).isEqualTo(1);
    JsonNode other =
        Schemas.json(check(firm("{never: hold}"), "--format=json", "--today", LAST).out());
    assertThat(other.path("run").path("today").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"off, 0, passed", "warn, 0, tolerated", "error, 1, DRIFT"})
  void aFindingCountsAsTheProfileOrTheCommandLineSays(String level, int exit, String status) {
    String plain = firm("{min_margin: 60}");
    for (CheckedFormats format : CheckedFormats.values()) {
      Ran ran = check(plain, "--severity", "min_margin=" + level, "--format", format.id());
      assertThat(ran.exit()).as(format.id()).isEqualTo(exit);
      assertThat(format.saysFailed(ran.out())).as(format.id()).isEqualTo(exit > 0);
    }
    String firm = firm("{min_margin: 60, severity: {min_margin: " + level + "}}");
    assertThat(check(firm).out()).startsWith(status);
    assertThat(check(firm).exit()).isEqualTo(exit);
    assertThat(check(firm, "--severity=min_margin=error").exit()).isEqualTo(1);
  }

  @Test
  void aWarningThatCountsAsAnErrorFails() {
    String firm = firm("{recommendation: case_manager}");
    String baseline = temp.resolve("saved.json").toString();
    String other = CheckFirm.write(temp, "other.yaml", CheckFirm.TEXT.replace("Ruiz", "Other"));
    assertThat(Ran.rolecall("assess", other, "--format=json", "-o", baseline).exit()).isZero();
    Path folder = temp.resolve("saved");
    CheckFirm.write(folder, "a.json", read(baseline));

    assertThat(check(firm, "--baseline", folder.toString()).exit()).isZero();
    for (CheckedFormats format : CheckedFormats.values()) {
      Ran ran =
          check(
              firm,
              "--baseline=" + folder,
              "--severity=no_baseline=error",
              "--format=" + format.id());
      assertThat(ran.exit()).isEqualTo(1);
      assertThat(format.saysFailed(ran.out())).as(ran.out()).isTrue();
    }
    assertThat(check(firm, "--baseline=" + folder, "--severity=no-baseline=error").out())
        .startsWith("FAILED     ")
        .contains(": error: no baseline matches this firm, or several do; ")
        .endsWith("\n1 profile: 1 with a finding that fails. FAILED.\n");
  }

  private static String read(String file) {
    try {
      return java.nio.file.Files.readString(Path.of(file));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void warningsOfTheProfileCountTheSameWay() {
    String odd =
        CheckFirm.TEXT.replaceFirst("backlog_hours: [^ \n]+", "backlog_hours: 16000")
            + "expect: {ignore: {rule: profile_warning, reason: a big case, until: 2027-01-31}}\n";
    String firm = CheckFirm.write(temp, "odd.yaml", odd);
    Ran last = check(firm, "--strict", "--today", LAST);
    assertThat(last.exit()).as(last.out()).isZero();
    assertThat(last.out())
        .contains(": warning: drafting.backlog_hours: found ")
        .contains("   (accepted until 2027-01-31: a big case)\n");
    assertThat(check(firm, "--strict", "--today", AFTER).exit()).isEqualTo(65);
    assertThat(check(firm, "--severity=profile_warning=off", "--today", AFTER).out())
        .doesNotContain("warning: drafting");
  }

  @Test
  void whatIsOffLeavesNoWarningOfItself() {
    String firm = firm("{recommendation: paralegal, min_margin: 60}");
    assertThat(check(firm, "--severity=recommendation=off,min_margin=off").out())
        .endsWith(" points ahead of hybrid\n\n1 profile: 1 as expected. Passed.\n");
  }

  @Test
  void everyFaultOfTheTwoKeysIsReportedAtItsPlace() {
    String firm =
        firm(
            "{severity: {min_margn: warn, never: loud}, ignore: [{rule: nevr, reason: \" \", until:"
                + " soon, foo: x}, close_call]}");
    Ran ran = check(firm);
    assertThat(ran.exit()).isEqualTo(65);
    assertThat(ran.out())
        .contains(
            "expect.severity.min_margn: found the key min_margn; expected one of recommendation,",
            "expect.severity.never: found `loud`; expected one of off, warn, error\n",
            "expect.ignore[0].rule: found `nevr`; expected one of recommendation, ",
            "hint: did you mean `never`?",
            "expect.ignore[0].reason: found an empty text; expected a text\n",
            "expect.ignore[0].until: found `soon`; expected a day such as 2026-06-30\n",
            "expect.ignore[0].foo: found the key foo; expected one of rule, reason, until\n",
            "expect.ignore[1]: found `close_call`; expected a map of `key: value` lines\n");
  }

  @Test
  void optionsOfAnotherFormAreRefused() {
    assertThat(check("x", "--severity", "foo=off").err())
        .isEqualTo(
            "rolecall check: Invalid value for option '--severity' (FINDING=LEVEL): 'foo=off' is"
                + " not a finding and how it counts, such as close_call=error\n"
                + "Try `rolecall check --help`.\n");
    assertThat(check("x", "--today", "2027-02-30").err())
        .isEqualTo(
            "rolecall check: Invalid value for option '--today': '2027-02-30' is not a day such as"
                + " 2026-06-30\nTry `rolecall check --help`.\n");
  }
}
