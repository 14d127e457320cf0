package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Warnings about a profile are part of what is made from it. */
class WarningsTest {

  private static final String FIRM =
      """
      firm: {name: Odd Law, attorneys: 2}
      caseload: {open_matters: 90}
      drafting: {backlog_hours: 80}
      client_response: {lag_hours: 20}
      economics: {budget_per_year: 90}
      """;

  private static final String WARNING =
      "Hiring budget: $90 a year, but expected usually $5,000 a year to $5,000,000 a year (if"
          + " that is in thousands of dollars, write 90000)";

  @TempDir private Path folder;

  private static Shell run(String profile, String... args) {
    return Shell.run(profile.getBytes(StandardCharsets.UTF_8), Shell.UTF_8, args);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "markdown", "html", "json"})
  void everyReportShowsThem(String format) {
    String report = run(FIRM, "assess", "-", "--draws", "64", "--format", format).out();

    assertThat(report.replaceAll("\\s+", " ").replace("\\", ""))
        .contains(format.equals("json") ? "\"found\" : \"$90 a year\"" : WARNING);
  }

  @Test
  void everyRowShowsThem() throws IOException {
    String out = folder.resolve("out").toString();
    run(FIRM, "batch", "-", "--out", out, "--draws", "64");

    assertThat(Files.readString(folder.resolve("out/summary.jsonl")))
        .contains("\"warnings\":[\"hiring budget: $90 a year, but expected usually");
    assertThat(Files.readString(folder.resolve("out/summary.csv")))
        .contains("hiring budget: $90 a year, but expected usually");
  }

  @ParameterizedTest
  @CsvSource({"assess -, 65", "plan -, 65", "whatif -, 65", "batch -, 3", "check -, 65"})
  void strictRefusesThem(String command, int code) {
    String[] args = (command + " --strict --draws 64").split(" ");
    Shell strict = run(FIRM, args);

    assertThat(strict.code()).isEqualTo(code);
    assertThat(strict.err() + strict.out())
        .contains("error: economics.budget_per_year: found $90 a year; expected usually");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "attorney_time: {admin_hours_per_week: 110} | error | found 110 hours of admin and drafting"
            + " a week; expected at most 100 hours for each attorney",
        "attorney_time: {worked_hours_per_week: 200} | error | expected at most the 168 of a week",
        "attorney_time: {admin_hours_per_week: 60, worked_hours_per_week: 40} | warning | found 60"
            + " hours of admin and drafting a week; expected at most the 40 hours worked"
      })
  void hoursThatNobodyHas(String yaml, String severity, String message) {
    Shell run = run(FIRM + yaml + "\n", "assess", "-", "--draws", "64", "--format", "json");

    assertThat(run.err()).contains(severity + ": attorney_time").contains(message);
    assertThat(run.code()).isEqualTo(severity.equals("error") ? 65 : 0);
  }

  @Test
  void hoursAroundTheClockAreAskedAbout() {
    String day = FIRM.replace("lag_hours: 20", "lag_hours: 20, sla_hours: 24");
    assertThat(run(day, "assess", "-", "--draws", "64").err())
        .contains("that is 3 business days")
        .contains("hint: if you count around the clock, write 8");
  }
}
