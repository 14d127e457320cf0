package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What check says of firms with a baseline, and the reports of one run. */
class CheckReportsTest {

  @TempDir private Path temp;
  private String firm;
  private String saved;

  @BeforeEach
  void save() throws IOException {
    firm = file("firm.yaml", BatchTest.FIRM.replace("NAME", "A | <b>"));
    saved = temp.resolve("saved.json").toString();
    assertThat(Shell.run("assess", firm, "--draws=64", "--format=json", "-o", saved).code())
        .isZero();
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(temp.resolve(name), text).toString();
  }

  private Shell check(String... args) {
    List<String> all = new ArrayList<>(List.of("check", firm, "--draws=64"));
    all.addAll(List.of(args));
    return Shell.run(all.toArray(String[]::new));
  }

  private String report(String format, String... args) throws IOException {
    Path file = temp.resolve("report." + format);
    List<String> all = new ArrayList<>(List.of(args));
    all.add("--report=" + format + "=" + file);
    check(all.toArray(String[]::new));
    return Files.readString(file);
  }

  @Test
  void aVerdictThatIsTheBaselinesHolds() throws IOException {
    Shell ran = check("--baseline", saved, "--require-expect");

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith("baseline   " + firm + " (A | <b>): ")
        .contains(": note: the verdict is that of the baseline ")
        .endsWith("1 profile: 1 as in their baseline. Passed.\n");
    assertThat(report("json", "--baseline", saved)).contains("\"status\" : \"held\"");
    assertThat(report("junit", "--baseline", saved)).contains("skipped=\"0\"", "failures=\"0\"");
    assertThat(report("sarif", "--baseline", saved))
        .contains("\"ruleId\" : \"baseline\"", "\"level\" : \"note\"", "\"exitCode\" : 0")
        .contains("\"startLine\" : 1", "\"informationUri\"", "A | <b>: the verdict");
    assertThat(report("github", "--baseline", saved)).startsWith("::notice ");
    assertThat(check("--require-expect").code()).isEqualTo(1);
  }

  @Test
  void aSummaryIsABaselineToo() {
    String results = temp.resolve("results").toString();
    assertThat(Shell.run("batch", firm, "-o", results, "--draws=64", "-q").code()).isZero();
    for (String baseline : List.of(results, results + "/summary.jsonl")) {
      assertThat(check("--baseline", baseline, "--require-expect").code()).isZero();
      Shell moved = check("--baseline", baseline, "--set", "drafting.backlog_hours=0", "--seed=2");
      assertThat(moved.code()).isEqualTo(1);
      assertThat(moved.out())
          .contains(
              "cause: since the baseline, the settings laid over them and the number of simulations,"
                  + " or their seed changed.\n");
    }
    assertThat(check("--baseline", firm.replace("firm.yaml", "none.jsonl")).code()).isEqualTo(66);
  }

  @Test
  void oneRunWritesSeveralReports() throws IOException {
    String json = temp.resolve("c.json").toString();
    String markdown = temp.resolve("c.md").toString();

    Shell ran = check("--report=json=" + json, "--report", "markdown=" + markdown);

    assertThat(ran.out()).startsWith("no expect  ");
    assertThat(Schemas.json(Files.readString(Path.of(json))).path("exit_code").asInt()).isZero();
    assertThat(Files.readString(Path.of(markdown)))
        .startsWith("### Rolecall: 1 profile: 1 without an expectation. Passed.\n\n| Result |")
        .contains("firm.yaml, A \\| &lt;b&gt; | ");
    assertThat(check("--report", "xml=x").err()).contains("'xml' is not text, json");
    assertThat(check("--report", "json").err()).contains("'json' is not of the form junit=check");
    assertThat(check("--report=json=" + firm).code()).isEqualTo(73);
    assertThat(check("--baseline", saved, "--report=json=" + saved).code()).isEqualTo(73);
  }

  @Test
  void onlyFailuresAreListedIfWanted() throws IOException {
    String bad = file("bad.yaml", "firm: {}\n");

    Shell ran = check(bad, "--only-failures");

    assertThat(ran.code()).isEqualTo(65);
    assertThat(ran.out())
        .startsWith("INVALID ")
        .doesNotContain("firm.yaml")
        .endsWith("\n2 profiles: 1 without an expectation, 1 invalid. FAILED.\n");
    assertThat(check("--only-failures").out())
        .isEqualTo("1 profile: 1 without an expectation. Passed.\n");
  }
}
