package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a user runs it. */
class PlanCommandTest {

  private static final String FIRM = "examples/solo-injury.yaml";

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    return Main.run(args, new ByteArrayInputStream(new byte[0]), out, err, Map.of());
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void printsThePlan() {
    assertThat(run("plan", FIRM)).isZero();
    assertThat(out())
        .startsWith("Ruiz Injury Law: Plan: Hire a case manager, part time.\n")
        .contains("\nThis week\n  1. ", "\nTimeline\n", "\nHandoffs\n")
        .contains("[city], TX", "[name, email]")
        .doesNotContain("Who owns every duty\n");
    assertThat(out().indexOf("This week")).isLessThan(out().indexOf("Timeline"));
    assertThat(err()).isEmpty();
    out.reset();
    assertThat(run("plan", FIRM, "--full", "--draws", "0")).isZero();
    assertThat(out()).contains("Who owns every duty\n");
  }

  @Test
  void datesFollowTheStart() {
    assertThat(run("plan", FIRM, "--draws", "0", "--start", "2026-12-01")).isZero();
    assertThat(out())
        .contains("(Jan 12)", "Mar 2", "counted from Dec 1, 2026.")
        .doesNotContain("--start");
    assertThat(run("plan", FIRM, "--start", "2026-02-30")).isEqualTo(2);
    assertThat(err()).contains("'2026-02-30' is not a day such as 2026-06-30");
  }

  @Test
  void aBrandAndAPseudonymGoOutWithIt() throws IOException {
    Path brand = folder.resolve("brand.yaml");
    Files.writeString(brand, "name: Marsh & Daughters\n");
    String named = brand.toString();
    for (String format : List.of("text", "markdown", "html")) {
      out.reset();
      assertThat(
              run(
                  "plan",
                  FIRM,
                  "--draws",
                  "0",
                  "--format",
                  format,
                  "--brand",
                  named,
                  "--anonymize"))
          .isZero();
      assertThat(out()).contains("Marsh &").doesNotContain("Ruiz");
    }
  }

  @Test
  void writesMarkdownAndJsonToAFile() throws IOException {
    Path file = folder.resolve("plan.md");
    assertThat(run("plan", FIRM, "--format", "markdown", "-o", file.toString())).isZero();
    assertThat(Files.readString(file))
        .startsWith("# Ruiz Injury Law: Plan: Hire a case manager, part time\n")
        .contains("\n## This week\n\n1. ", "\n## Handoffs\n");
    assertThat(out()).isEmpty();
    assertThat(run("plan", FIRM, "--format", "json", "--draws", "0")).isZero();
    assertThat(out()).startsWith("{\n  \"week\" : [");
  }

  @Test
  void warnsWhereADutyStandsThatTheHireMayNotDo() throws IOException {
    Path file = folder.resolve("firm.yaml");
    String firm =
        Files.readString(Path.of(FIRM))
            .replace("readiness:", "readiness:\n  delegated_duties: [client_updates, discovery]");
    Files.writeString(file, firm);
    int line = firm.substring(0, firm.indexOf("delegated_duties")).split("\n", -1).length;
    String warning =
        file
            + ":"
            + line
            + ":38: warning: readiness.delegated_duties[1]: found `discovery`; expected duties"
            + " that the recommended hire may do\n"
            + "   "
            + line
            + " |   delegated_duties: [client_updates, discovery]\n"
            + "      |                                      ^\n"
            + "   hint: an attorney must keep it [rule discovery; S0 S1 S2]\n";
    assertThat(run("plan", file.toString(), "--draws", "64")).isZero();
    assertThat(err()).isEqualTo(warning);
    assertThat(out()).contains("- Not for the case manager: drafting discovery requests");
    err.reset();
    assertThat(run("assess", file.toString(), "--draws", "64")).isZero();
    assertThat(err()).isEqualTo(warning);
  }

  @Test
  void refusesWhatOnlyAnAttorneyMayDo() {
    assertThat(run("plan", FIRM, "--set", "readiness.delegated_duties=legal_advice")).isEqualTo(65);
    assertThat(out()).isEmpty();
    assertThat(err()).contains("duties that a supervised non-lawyer may do");
  }

  @Test
  void helpHasExamplesAndAFormatIsChecked() {
    assertThat(run("plan", "--help")).isZero();
    assertThat(out()).contains("\nExamples:\n  rolecall plan examples/solo-injury.yaml\n");
    assertThat(run("plan", FIRM, "--format", "pdf")).isEqualTo(2);
    assertThat(err()).contains("'pdf' is not text, markdown, html or json");
    assertThat(run("plan")).isEqualTo(2);
  }
}
