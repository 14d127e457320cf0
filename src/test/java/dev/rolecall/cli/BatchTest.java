package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import dev.rolecall.Golden;
import dev.rolecall.Schemas;
import dev.rolecall.profile.Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {

  static final String FIRM =
      "{rolecall: 1, firm: {name: \"NAME\", attorneys: 2}, caseload: {open_matters: 90},"
          + " drafting: {backlog_hours: 80}, client_response: {lag_hours: 20}}\n";

  @TempDir private Path temp;

  private static Shell batch(String in, String... args) {
    List<String> all = new ArrayList<>(List.of("batch", "--draws", "64"));
    all.addAll(List.of(args));
    byte[] bytes = in.getBytes(StandardCharsets.UTF_8);
    return Shell.run(bytes, Shell.UTF_8, all.toArray(String[]::new));
  }

  private static String firm(String name) {
    return FIRM.replace("NAME", name);
  }

  /** Every file below a folder, by name, with its content. */
  static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return contents;
  }

  private Path out(String name) {
    return temp.resolve(name);
  }

  @Test
  void writesARowForEachFirmInTheOrderOfTheirNames() throws IOException {
    Shell run = batch("", "examples");
    assertThat(run.code()).isZero();
    Golden.assertSame("batch/examples.jsonl", run.out());
    Golden.assertSame("batch/examples.err.txt", run.err());
    assertThat(run.out().lines())
        .allSatisfy(
            line ->
                assertThat(
                        Schemas.faults(
                            Schemas.schema(Shell.run("schema", "summary").out()),
                            Schemas.json(line)))
                    .isEmpty());
  }

  @Test
  void isTheSameForAnyNumberOfJobs() throws IOException {
    Shell one = batch("", "examples", "--jobs", "1");
    for (String jobs : new String[] {"2", "8"}) {
      assertThat(batch("", "examples", "--jobs", jobs)).isEqualTo(one);
    }
    for (String jobs : new String[] {"1", "8"}) {
      Shell run =
          batch("", "examples", "-j", jobs, "-o", out(jobs).toString(), "--report", "text,json");
      assertThat(run.code()).isZero();
    }
    assertThat(contents(out("8"))).isEqualTo(contents(out("1")));
    assertThat(withoutReports(contents(out("1")).get("summary.jsonl")))
        .isEqualTo(withoutReports(one.out()));
  }

  /** Rows without the fingerprints of their reports, and the checksums that count those. */
  private static String withoutReports(String rows) {
    return rows.replaceAll(",\"reports\":[^\n]*", "");
  }

  @Test
  void reportsAreWhatAssessWrites() throws IOException {
    batch("", "examples", "-o", out("o").toString(), "--report", "text,json,markdown,html");
    Map<String, String> files = contents(out("o"));
    long examples = Files.list(Path.of("examples")).filter(Files::isRegularFile).count();
    assertThat(files).hasSize(3 + 4 * (int) examples);
    for (String format : new String[] {"text", "json", "markdown", "html"}) {
      String extension = format.replace("text", "txt").replace("markdown", "md");
      Shell run =
          Shell.run(
              "assess", "examples/solo-injury.yaml", "--draws=64", "--full", "--format", format);
      String report = run.out();
      assertThat(files.get("reports/000016-ruiz-injury-law." + extension)).isEqualTo(report);
    }
  }

  @Test
  void theTableReadsBackInASpreadsheet() throws IOException {
    String in = firm("=1+1") + firm("Doe, \\\"Roe\\\"") + "oops\n" + firm("\u00c4\u5f8b\\tx");
    Shell run = batch(in, "-", "-o", out("o").toString());
    assertThat(run.code()).isEqualTo(3);
    String csv = Files.readString(out("o").resolve("summary.csv"));
    assertThat(csv).startsWith("\ufeff\"index\",\"firm\",");
    try (var rows = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(csv.substring(1))) {
      List<Map<String, String>> read = rows.stream().map(row -> row.getFieldsAsMap()).toList();
      assertThat(read.stream().map(row -> row.get("firm")))
          .containsExactly("'=1+1", "Doe, \"Roe\"", "", "\u00c4\u5f8b\\u{9}x");
      assertThat(read.get(0).get("net_benefit_low")).matches("-?[0-9]+(\\.[0-9]+)?");
      assertThat(read.get(0).get("error_code")).isEmpty();
      assertThat(read.get(2).get("error_code")).isEqualTo("65");
      assertThat(read.get(2).get("recommendation")).isEmpty();
      assertThat(read.get(2).get("errors"))
          .isEqualTo("'-:3:1: error: found `oops`; expected a map of `key: value` lines");
    }
  }

  @Test
  void oneBadProfileNeverStopsTheRest() throws IOException {
    Path in = Files.createDirectories(Path.of("target/bad-ones"));
    Files.createDirectories(in.resolve("empty"));
    Files.writeString(in.resolve("a.yaml"), firm("A"));
    Files.writeString(in.resolve("b.yaml"), firm("B").replace("20}", "soon}"));
    Files.write(in.resolve("c.yaml"), new byte[] {(byte) 0xff});
    Files.writeString(in.resolve("d.yaml"), "x".repeat(70_000));
    Files.writeString(in.resolve("e.yaml"), "");
    Files.writeString(in.resolve("f.yaml"), firm("F"));
    Shell run = batch("", in.toString(), in + "/none.yaml", in + "/empty");
    assertThat(run.code()).isEqualTo(3);
    List<String> codes =
        run.out().lines().map(line -> line.replaceAll(".*\"error\":(\\{\"code\":)?", "")).toList();
    assertThat(codes.stream().map(code -> code.replaceAll(",.*", "")))
        .containsExactly("null", "65", "65", "65", "65", "null", "66", "66");
    Golden.assertSame("batch/bad-ones.err.txt", run.err());
  }

  @Test
  void aStreamGoesOnAfterABadDocument() {
    String in =
        firm("One") + "{\"rolecall\": 1, \"cut\n" + "\n" + firm("Two") + "---\n" + firm("3");
    Shell run = batch(in, "-", "--quiet");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out().lines().map(line -> line.replaceAll(",\"state.*", "")))
        .containsExactly(
            "{\"index\":1,\"firm\":\"One\",\"source\":\"-\",\"line\":1",
            "{\"index\":2,\"firm\":null,\"source\":\"-\",\"line\":2",
            "{\"index\":3,\"firm\":\"Two\",\"source\":\"-\",\"line\":4",
            "{\"index\":4,\"firm\":\"3\",\"source\":\"-\",\"line\":5");
    assertThat(run.err())
        .startsWith("-:2:21: error: found the end of the text; expected")
        .doesNotContain("firms");
  }

  @Test
  void nothingReadableIsAnExitCodeOfItsOwn() {
    assertThat(batch("", temp + "/none.yaml").code()).isEqualTo(66);
    assertThat(batch("", temp.toString()).code()).isEqualTo(66);
    Shell nothing = batch("", "-");
    assertThat(nothing.code()).isEqualTo(66);
    assertThat(nothing.err()).startsWith("rolecall: cannot read -: there is no profile in it\n");
  }

  @Test
  void wrongUsageIsToldBeforeAnythingIsDone() {
    for (String[] args :
        new String[][] {
          {},
          {"examples", "--resume"},
          {"examples", "--report", "text"},
          {"examples", "--out", "x", "--report", "csv"},
          {"examples", "--jobs", "0"},
          {"examples", "--glob", "{"},
        }) {
      Shell run = batch("", args);
      assertThat(run.code()).as(String.join(" ", args)).isEqualTo(2);
      assertThat(run.out()).isEmpty();
    }
    assertThat(batch("", "examples", "--resume").err())
        .isEqualTo("rolecall batch: --resume needs --out DIR\nTry `rolecall batch --help`.\n");
  }

  @Test
  void aFolderWithOtherContentIsRefused() throws IOException {
    String folder = out("o").toString();
    assertThat(batch("", "examples/solo-injury.yaml", "-o", folder).code()).isZero();
    Shell again = batch("", "examples/solo-injury.yaml", "-o", folder);
    assertThat(again)
        .isEqualTo(
            new Shell(
                73,
                "",
                "rolecall: cannot write "
                    + folder
                    + ": it is not empty\nTry another folder, or continue with --resume.\n"));
    Files.delete(out("o").resolve("summary.jsonl"));
    assertThat(batch("", "examples/solo-injury.yaml", "-o", folder, "--resume").err())
        .isEqualTo(
            "rolecall: cannot write "
                + folder
                + ": it holds other files and no summary.jsonl to resume\nTry another folder.\n");
    Files.writeString(out("file"), "x");
    assertThat(batch("", "examples", "-o", out("file").toString(), "--resume").err())
        .endsWith("file: it is a file, and a folder is needed\nTry another folder.\n");
  }

  @Test
  void resultsWithinAFolderAreNoProfiles() throws IOException {
    Files.writeString(temp.resolve("a.yaml"), firm("A"));
    String folder = temp.toString();
    for (int i = 0; i < 2; i++) {
      Shell run =
          batch("", folder, "-o", folder + "/results", "--report", "json", "--resume", "--quiet");
      assertThat(run).isEqualTo(new Shell(0, "", ""));
      assertThat(contents(out("results")).keySet())
          .containsExactly("reports/000001-a.json", "summary.csv", "summary.jsonl");
    }
  }

  @Test
  void anonymizeLeavesNoNameInAnythingThatGoesOut() throws IOException {
    Path in = Files.createDirectory(out("in"));
    Files.writeString(in.resolve("zebulon-one.yaml"), firm("Zebulon Law"));
    Files.writeString(in.resolve("zebulon-two.yaml"), firm("Zebulon Two").replace("90", "lots"));
    String[] args = {in.toString(), "--anonymize", "-o", out("o").toString(), "--report"};
    List<String> all = new ArrayList<>(List.of(args));
    all.add("text,markdown,html,json");
    assertThat(batch("", all.toArray(String[]::new)).code()).isEqualTo(3);

    Map<String, String> written = contents(out("o"));
    assertThat(written).hasSize(7);
    assertThat(written.toString()).doesNotContainIgnoringCase("zebulon");
    String name = Profile.pseudonym("Zebulon Law");
    assertThat(written.get("summary.jsonl").lines())
        .first()
        .asString()
        .startsWith("{\"index\":1,\"firm\":\"" + name + "\",\"source\":\"profile 1\"");
    assertThat(written.get("summary.jsonl")).contains("\"profile 2:1:");
    assertThat(written.get("index.html")).contains(name);

    all.add("--resume");
    assertThat(batch("", all.toArray(String[]::new)).code()).isEqualTo(3);
    assertThat(contents(out("o"))).isEqualTo(written);
  }
}
