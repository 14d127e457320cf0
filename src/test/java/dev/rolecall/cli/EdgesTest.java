package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.rolecall.Schemas;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** What commands do at the edges: files that must not be lost, huge values, streams that fail. */
class EdgesTest {

  private static final String FIRM =
      """
      firm: {name: Alder, attorneys: 2}
      caseload: {open_matters: 90}
      drafting: {backlog_hours: 80}
      client_response: {lag_hours: 20}
      """;

  @TempDir private Path temp;

  private String file(String name, String text) throws IOException {
    return Files.writeString(temp.resolve(name), text).toString();
  }

  private String saved() throws IOException {
    String file = temp.resolve("saved.json").toString();
    Shell ran =
        Shell.run("assess", file("f.yaml", FIRM), "--draws=64", "--format=json", "-o", file);
    assertThat(ran.err()).isEmpty();
    return file;
  }

  @Test
  void whatACommandReadsIsNotWrittenOver() throws IOException {
    String saved = saved();
    String firm = temp.resolve("f.yaml").toString();
    String rulebook = file("house.yaml", "rulebook: 1\nreason: a trial\nid: house\nversion: '1'\n");
    String link = Files.createSymbolicLink(temp.resolve("l"), Path.of("f.yaml")).toString();
    String second = Files.createLink(temp.resolve("s"), temp.resolve("f.yaml")).toString();
    String[][] runs = {
      {"assess", firm, "-o", firm},
      {"assess", firm, "-o", link},
      {"assess", link, "-o", second},
      {"plan", firm, "--output=" + firm},
      {"report", saved, "-o", saved},
      {"schema", "--rulebook=" + rulebook, "-o", rulebook},
      {"check", firm, "-o", firm},
      {"check", firm, "--rulebook", rulebook, "-o", rulebook},
      {"check", firm, "--rulebook", rulebook, "--report", "json=" + rulebook},
      {"check", firm, "--baseline", saved, "-o", saved},
      {"check", temp.toString(), "--draws=64", "--glob=f.yaml", "-o", firm},
    };
    Map<String, String> before = BatchTest.contents(temp);
    for (String[] run : runs) {
      Shell ran = Shell.run(run);
      assertThat(ran.code()).as(String.join(" ", run)).isEqualTo(73);
      assertThat(ran.err())
          .endsWith(
              ": this command reads it, and it would be lost\n"
                  + "Try another name, or - for standard output.\n");
    }
    assertThat(BatchTest.contents(temp)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "junit", "github", "sarif"})
  void aHundredProblemsOfAFileAreEnough(String format) throws IOException {
    String many =
        IntStream.range(0, 12_000).mapToObj(i -> "x").collect(Collectors.joining(",", "[", "]"));
    String file = file("many.yaml", FIRM + "readiness: {delegated_duties: " + many + "}\n");

    Shell ran = Shell.run("check", file, "--format", format);

    assertThat(ran.code()).isEqualTo(65);
    assertThat(ran.out().length()).isLessThan(200_000);
    assertThat(ran.out())
        .contains(format.equals("json") ? "\"more_problems\" : 11900" : "11900 more problems");
    assertThat(Shell.run("assess", file).err())
        .contains("many.yaml: 11900 more problems are not shown\n12000 errors; nothing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"readiness: {delegated_duties: ", "expect: {never: ", "firm: {practice_areas: "})
  void aProblemThatIsOneOfManyTakesLittleWork(String list) throws IOException {
    int many = 20_000;
    String file = file("many.yaml", list + "[" + "x,".repeat(many) + "x]}\n");
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    Shell.run("assess", file);
    long before = thread.getCurrentThreadAllocatedBytes();

    Shell ran = Shell.run("assess", file);

    // In bytes, which unlike seconds are the same each time.
    assertThat((thread.getCurrentThreadAllocatedBytes() - before) / many).isLessThan(8_000);
    assertThat(ran.err()).contains(" errors; nothing was assessed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "firm.attorneys=1e9",
        "caseload.open_matters=1e9",
        "economics.case_manager_salary=1e9 readiness.hire_hours_per_week=1e9",
        "firm.attorneys=0.000001 caseload.open_matters=1e9 drafting.backlog_hours=1e9",
        "client_response.lag_hours=1e9 client_response.sla_hours=0.000001 firm.attorneys=1e9",
        "economics.attorney_hour_value=1e9 economics.fee_per_matter=1e9 firm.attorneys=1e9",
      })
  void theLargestValuesGiveAResultThatIsReadBack(String settings) throws IOException {
    String[] set = settings.split(" ");
    String[] args = new String[4 + set.length];
    args[0] = "assess";
    args[1] = file("f.yaml", FIRM);
    args[2] = "--draws=64";
    args[3] = "--format=json";
    for (int i = 0; i < set.length; i++) {
      args[4 + i] = "--set=" + set[i];
    }

    Shell ran = Shell.run(args);

    assertThat(ran.code()).as(ran.err()).isZero();
    String json = file("r.json", ran.out());
    assertThat(Shell.run("report", json, "--format=json")).isEqualTo(new Shell(0, ran.out(), ""));
    for (String format : new String[] {"html", "markdown", "text"}) {
      assertThat(Shell.run("report", json, "--format", format).err()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"9999999999", "1000000000", "2147483647", "-64", "1000", "1e3", "64.5", "\"64\""})
  void aBaselineOfSoManyDrawsIsABadFile(String draws) throws IOException {
    String saved = saved();
    String text = Files.readString(Path.of(saved));
    Files.writeString(Path.of(saved), text.replace("\"draws\" : 64", "\"draws\" : " + draws));

    Shell ran =
        Shell.run("check", temp.resolve("f.yaml").toString(), "--draws=64", "--baseline", saved);

    assertThat(ran.code()).isEqualTo(65);
    assertThat(ran.err()).startsWith(saved + ":").endsWith("1 error; nothing was checked\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assess FIRM --draws=-64",
        "assess FIRM --draws=9999999999",
        "assess FIRM --draws=1e400",
        "assess FIRM --seed=9223372036854775808",
        "assess FIRM --width=0",
        "assess FIRM --width=4294967376",
        "batch FIRM --jobs=0",
        "batch FIRM --jobs=99999999999999999999",
        "check FIRM --tolerance=1e400",
        "check FIRM --today=+999999999-12-31",
        "plan FIRM --start=+999999999-12-31",
        "plan FIRM --start=2079-01-01",
        "import examples/records --weeks=0",
        "import examples/records --weeks=4294967322",
        "import examples/records --as-of=-999999999-01-01",
        "import examples/records --business-hours=9:00-99999999999:00",
        "import examples/records --draft-hours=motion=-1",
        "import examples/records --draft-hours=motion=1e400",
        "import examples/records --draft-hours=motion=NaN",
      })
  void aNumberOrDayOutOfBoundsIsWrongUsage(String line) throws IOException {
    Shell ran = Shell.run(line.replace("FIRM", file("f.yaml", FIRM)).split(" "));

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains(" is not ");
  }

  @Test
  void aResultWithoutAPartIsABadFile() throws IOException {
    ObjectNode json = (ObjectNode) Schemas.json(Files.readString(Path.of(saved())));
    ((ObjectNode) json.path("courses").path(0).path("kpis").path("admin_hours")).remove("low");

    Shell ran = Shell.run("report", file("r.json", json.toString()));

    assertThat(ran.code()).isIn(0, 65);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/options/0 | weeks | {}",
        "/options/0/weeks | 26 | {}",
        "/courses/0/kpis/admin_hours | low | null",
        "/plan | week | []",
        "/plan | onboarding | []",
        "/plan/supervision | hires | []",
        "/flip_points/0/from | number | null",
        "/flip_points/0/to | word | \"none\"",
        "/run | draws | 9223372036854775808",
        "/run | seed | 1e400",
      })
  void aPartOfAResultThatWasEditedIsABadFile(String at, String key, String value)
      throws IOException {
    JsonNode json =
        Schemas.json(
            Shell.run("assess", "examples/solo-injury.yaml", "--draws=64", "--format=json").out());
    ObjectNode part = (ObjectNode) json.at(at);
    assertThat(part.has(key)).isTrue();
    part.putRawValue(key, new RawValue(value));
    String file = file("edited.json", json.toString());

    for (String format : new String[] {"text", "html", "json"}) {
      Shell ran = Shell.run("report", file, "--format", format);
      assertThat(ran.code()).isEqualTo(65);
    }
  }

  @Test
  void aResultOfAnEarlierRolecallIsRefusedInWords() throws IOException {
    ObjectNode json = (ObjectNode) Schemas.json(Files.readString(Path.of(saved())));
    json.put("later", "is passed over");
    assertThat(Shell.run("report", file("later.json", json.toString())).code()).isZero();
    ((ObjectNode) json.path("glossary").path("sources").path("S0")).remove("stale");
    String old = file("old.json", json.toString());
    String firm = temp.resolve("f.yaml").toString();
    for (String[] args :
        new String[][] {
          {"report", old},
          {"check", firm, "--baseline", old},
          {"compare", old, firm},
          {"review", old, firm, "--weeks=9"}
        }) {
      Shell ran = Shell.run(args);
      assertThat(ran.code()).isEqualTo(65);
      assertThat(ran.err())
          .contains("error: glossary.sources.S0.stale: found nothing; expected a text\n")
          .contains("\n   hint: it may be of an earlier Rolecall; save it again\n1 error; ");
    }
    json.put("format", 1);
    assertThat(Shell.run("report", file("older.json", json.toString())).err())
        .contains("found format 1; expected a result of `rolecall assess` in format 2\n");
  }

  @Test
  void noMoreFirmsAtOnceThanTheMemoryHolds() {
    long memory = 128L << 20;
    assertThat(ModelOptions.fitting(16, 1024, memory)).isEqualTo(16);
    assertThat(ModelOptions.fitting(256, 1024, memory)).isEqualTo(64);
    assertThat(ModelOptions.fitting(2, 65_536, memory)).isEqualTo(1);
    assertThat(ModelOptions.fitting(8, 0, memory)).isEqualTo(8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "recommendation: [] | found an empty list; expected at least one option",
        "never: [] | found an empty list; expected at least one option",
        "never: [hold, paralegal, case_manager, hybrid, both] | found every option; expected fewer",
      })
  void anExpectationThatExpectsNothingIsAnError(String expect, String found) throws IOException {
    Shell ran = Shell.run("check", file("f.yaml", FIRM + "expect:\n  " + expect + "\n"));

    assertThat(ran.code()).isEqualTo(65);
    assertThat(ran.out()).contains(found);
  }

  @Test
  void nothingToCheckIsNoPass() throws IOException {
    assertThat(Shell.run("check", file("empty.ndjson", "\n")).code()).isEqualTo(66);
    assertThat(Shell.run("batch", "-").code()).isEqualTo(66);
  }

  @Test
  void aRulebookThatLeavesNobodyToHireIsRefused() throws IOException {
    String options =
        Stream.of("paralegal", "case_manager", "hybrid", "both")
            .map(id -> "  " + id + ": {alternative: true}\n")
            .collect(Collectors.joining());
    String rulebook =
        file("house.yaml", "rulebook: 1\nreason: a trial\nid: house\noptions:\n" + options);

    Shell ran = Shell.run("assess", file("f.yaml", FIRM), "--rulebook", rulebook);

    assertThat(ran.code()).isEqualTo(65);
    assertThat(ran.err()).contains("expected an option with a hire that is no alternative");
  }

  @Test
  void aFolderWithoutResultsIsNoBaseline() throws IOException {
    String firm = file("f.yaml", FIRM);
    String folder = Files.createDirectory(temp.resolve("baselines")).toString();
    Path pipe = temp.resolve("baselines/x.json");
    assertThat(Program.run(temp, Map.of(), "mkfifo", pipe.toString()).exit()).isZero();

    Shell ran = Shell.run("check", firm, "--baseline", folder);

    assertThat(ran.code()).isEqualTo(66);
    assertThat(ran.err())
        .isEqualTo(
            "rolecall: skipped "
                + pipe
                + ": it is not a result of `rolecall assess --format json`\nrolecall: cannot read "
                + folder
                + ": there is no result in it\nSave one with --format json.\n");
  }

  @Test
  void aPipeOfFirmsIsReadOnce() throws IOException {
    Path pipe = temp.resolve("firms.jsonl");
    assertThat(Program.run(temp, Map.of(), "mkfifo", pipe.toString()).exit()).isZero();
    String firms = BatchTest.FIRM.repeat(40);
    Thread writer =
        new Thread(
            () -> {
              try {
                Files.writeString(pipe, firms);
              } catch (IOException e) {
                throw new AssertionError(e);
              }
            });
    writer.setDaemon(true);
    writer.start();

    Shell ran = Shell.run("batch", pipe.toString(), "--draws=0");

    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines()).hasSize(40);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"assess nothing.yaml", "assess bad.yaml", "assess --bad", "batch nothing"})
  void whoCannotComplainStillKnowsHowToEnd(String line) throws IOException {
    file("bad.yaml", "firm: 1\n");
    String[] args = line.replace("bad.yaml", temp.resolve("bad.yaml").toString()).split(" ");
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    int code =
        Main.run(
            args, InputStream.nullInputStream(), OutputStream.nullOutputStream(), full, Map.of());

    assertThat(code).isEqualTo(Shell.run(args).code()).isIn(2, 65, 66);
  }

  @ParameterizedTest
  @ValueSource(strings = {"    code", " - item", "   3. item", "\\t> quote", "  # title"})
  void aDisclaimerIsAParagraph(String text) throws IOException {
    String brand = file("b.yaml", "name: Brand\ndisclaimer: \"" + text + "\"\n");
    Shell page =
        Shell.run(
            "assess", file("f.yaml", FIRM), "--draws=64", "--format=markdown", "--brand", brand);
    assertThat(page.out())
        .containsPattern(
            "(?m)^Prepared by Brand$\n\n(code|\\\\- item|3\\\\\\. item|\\\\\\\\|\\\\#)");
  }
}
