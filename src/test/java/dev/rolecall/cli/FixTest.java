package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixTest {

  private static final String WRONG =
      """
      # our firm
      frm: {attorneys: 2, litigated: 35}   # both of us
      caseload:
        open_maters: 120..90   # since May
        "new_leads_per_mnth": 12
      drafting: {backlog_hours: 60}
      client_response:
        lag_hours: 2 days
        missed_calls: 0,1
      readiness:
        sop_maturity: 'parital'
        sourcing: [in_house, vritual]
      """;

  private static final String MENDED =
      WRONG
          .replace("frm:", "firm:")
          .replace("35}", "35%}")
          .replace("open_maters: 120..90", "open_matters: 90..120")
          .replace("leads_per_mnth", "leads_per_month")
          .replace("parital", "partial")
          .replace("vritual", "virtual");

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("firm.yaml");
    Files.writeString(file, WRONG);
  }

  @Test
  void writesWhatWasCertainlyMeantAndNothingElse() throws IOException {
    Shell run = Shell.run("fix", file.toString());

    assertThat(file).hasContent(MENDED);
    assertThat(run.out().replace(file.toString(), "firm.yaml"))
        .isEqualTo(
            """
            firm.yaml:2: frm -> firm
            firm.yaml:2: 35 -> 35%
            firm.yaml:4: open_maters -> open_matters
            firm.yaml:4: 120..90 -> 90..120
            firm.yaml:5: new_leads_per_mnth -> new_leads_per_month
            firm.yaml:11: parital -> partial
            firm.yaml:12: vritual -> virtual
            """);
    assertThat(run.code()).as("what has two meanings is left").isEqualTo(65);
    assertThat(run.err()).contains("found `0,1`").contains("write 0.1");
  }

  @Test
  void aDryRunPrintsADiffAndWritesNothing() throws IOException {
    Shell run = Shell.run("fix", "--dry-run", file.toString());

    assertThat(file).hasContent(WRONG);
    assertThat(run.out())
        .contains(
            "@@ -2 +2 @@\n-frm: {attorneys: 2, litigated: 35}   # both of us\n+firm: {attorneys:")
        .contains(
            "@@ -4 +4 @@\n-  open_maters: 120..90   # since May\n+  open_matters: 90..120   #");
  }

  @Test
  void leavesTwoKeysAloneThatWouldBecomeTheSameOne() throws IOException {
    String twice =
        MENDED.replace("open_matters", "open_mattrs: 80\n  open_mater").replace("0,1", "0");
    String beside = twice.replace("open_mattrs", "open_matters");
    for (String text : List.of(twice, beside)) {
      Files.writeString(file, text);
      Shell run = Shell.run("fix", file.toString());
      assertThat(run.code()).isEqualTo(65);
      assertThat(run.err()).contains("did you mean `open_matters`?").doesNotContain("missing");
      assertThat(file).hasContent(text);
    }
  }

  @Test
  void leavesARightProfileAndAnUnreadableOneAlone() throws IOException {
    String right = MENDED.replace("0,1", "0.1");
    Files.writeString(file, right);
    assertThat(Shell.run("fix", file.toString())).isEqualTo(new Shell(0, "", ""));

    Files.writeString(file, "firm: [1\natorneys: 2\n");
    Shell run = Shell.run("fix", file.toString());
    assertThat(run.code()).isEqualTo(65);
    assertThat(run.out()).isEmpty();
    assertThat(file).hasContent("firm: [1\natorneys: 2\n");
    assertThat(Shell.run("fix", "-").code()).isEqualTo(2);
    assertThat(Shell.run("fix", folder.resolve("none.yaml").toString()).code()).isEqualTo(66);
  }
}
