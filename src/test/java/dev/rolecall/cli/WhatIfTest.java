package dev.rolecall.cli;

import static dev.rolecall.WhatIfFirms.NEAR_TIE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhatIfTest {

  private static final String BACKLOG = "drafting.backlog_hours=60..200:5";
  private static final String HOSTILE =
      NEAR_TIE.replace(
          "Bell & Abara Family Law",
          "\"=HYPERLINK(1)\\e[31m<script>\\\"</script>\\n,\\u202E../x\"");

  private static Typed whatIf(String... args) {
    return Typed.utf8(NEAR_TIE, arguments(args));
  }

  private static String[] arguments(String... args) {
    List<String> all = new ArrayList<>(List.of("whatif", "-"));
    all.addAll(List.of(args));
    return all.toArray(String[]::new);
  }

  @Test
  void flipPoints() {
    Golden.check("whatif-flips.txt", whatIf("--draws", "64").fits(80).good());
  }

  @Test
  void flipPointsAsCsvAndJson() {
    Golden.check("whatif-flips.csv", whatIf("--format", "csv", "--draws", "0").good());
    String json = whatIf("--format", "json", "--draws", "64").valid("whatif");
    assertThat(json).contains("\"axes\" : [ ]").contains("\"regions\" : null");
    assertThat(json).contains("\"path\" : \"drafting.backlog_hours\"");
  }

  @Test
  void oneInput() {
    Golden.check("whatif-line.txt", whatIf("--vary", BACKLOG, "--draws", "64").fits(80).good());
  }

  @Test
  void oneInputAtCentralValues() {
    Golden.check(
        "whatif-line-ascii.txt",
        Typed.ascii(
                NEAR_TIE,
                arguments(
                    "--vary",
                    "economics.budget_per_year=60000..100000:3",
                    "--draws",
                    "0",
                    "--width",
                    "60"))
            .fits(60)
            .good());
  }

  @Test
  void oneInputAsCsvAndJson() {
    String csv = whatIf("--vary", BACKLOG, "--draws", "64", "--format", "csv").good();
    Golden.check("whatif-line.csv", csv);
    String json = whatIf("--vary", BACKLOG, "--draws", "64", "--format", "json").valid("whatif");
    Golden.check("whatif-line.json", json);
    whatIf("--vary", BACKLOG, "--draws", "0", "--format", "json").valid("whatif");
  }

  /** No score follows a budget, so that lines would be flat and say nothing. */
  @Test
  void anInputThatOnlyGatesHasTheStripAlone() {
    String text =
        whatIf("--vary", "economics.budget_per_year=40000..160000:7", "--draws", "0").good();
    assertThat(text.replaceAll("\\s+", " "))
        .contains("No score follows this input: it only decides what is ruled out.");
    assertThat(text.lines().filter(line -> line.contains("\u2524"))).isEmpty();
    assertThat(text).contains("\u2502\u2500", "Which advice where\n");
  }

  @Test
  void aWord() {
    String[] vary = {"--vary", "readiness.sourcing=in_house,virtual", "--draws", "64"};
    Golden.check("whatif-word.txt", whatIf(vary).fits(80).good());
    Typed.utf8(NEAR_TIE, "whatif", "-", vary[0], vary[1], "--format", "json").valid("whatif");
  }

  @Test
  void twoInputs() {
    String[] grid = {
      "--vary", "firm.attorneys=1..3:5", "--vary", "caseload.open_matters=40..200:3"
    };
    Golden.check("whatif-grid.txt", whatIf(with(grid, "--draws", "64")).fits(80).good());
    String ascii =
        Typed.ascii(NEAR_TIE, arguments(with(grid, "--draws", "0", "--width", "60")))
            .fits(60)
            .good();
    Golden.check("whatif-grid-ascii.txt", ascii);
    String csv = whatIf(with(grid, "--draws", "0", "--format", "csv")).good();
    Golden.check("whatif-grid.csv", csv);
    whatIf(with(grid, "--draws", "64", "--format", "json")).valid("whatif");
  }

  /** Many columns go into panels, one below the other. */
  @ParameterizedTest
  @ValueSource(ints = {60, 80, 200})
  void everythingFits(int width) {
    String columns = Integer.toString(width);
    String[] narrow = {"--draws", "0", "--width", columns};
    String[] line = {"--vary", "economics.budget_per_year=50000.5..1000000:2"};
    whatIf(with(line, narrow)).fits(width).good();
    whatIf(with(narrow)).fits(width).good();
    String[] grid = {"--vary", "firm.attorneys=1..3:101", "--vary", "firm.litigated=0..1:2"};
    whatIf(with(grid, narrow)).fits(width).good();
    String[] words = {
      "--vary",
      "firm.fee_model=contingency,hourly,flat",
      "--vary",
      "readiness.sop_maturity=none,partial,documented"
    };
    whatIf(with(words, narrow)).fits(width).good();
  }

  @Test
  void colorAddsNothingButColor() {
    String plain = whatIf("--vary", BACKLOG, "--draws", "0").good();
    String color = whatIf("--vary", BACKLOG, "--draws", "0", "--color", "always").good();
    assertThat(color).contains("\u001b[");
    assertThat(color.replaceAll("\u001b\\[[0-9]*m", "").replaceAll(" +\n", "\n")).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource({"text", "csv", "json"})
  void hostileNames(String format) {
    for (String[] vary : List.of(new String[0], new String[] {"--vary", BACKLOG, "--draws", "0"})) {
      Typed typed = Typed.utf8(HOSTILE, arguments(with(vary, "--format", format)));
      String out = typed.good();
      assertThat(out).doesNotContain("\u001b", "\r");
      if (format.equals("csv")) {
        assertThat(out).doesNotContain("HYPERLINK");
      } else {
        assertThat(out).contains("HYPERLINK");
      }
      if (format.equals("text")) {
        assertThat(out).doesNotContain("\u202e");
      }
      if (format.equals("json")) {
        typed.valid("whatif");
      }
    }
    Typed.ascii(HOSTILE, arguments("--draws", "0")).fits(80).good();
  }

  @Test
  void moreDrawsAreAsked() {
    assertThat(whatIf("--vary", BACKLOG).good()).contains("1,024 simulations");
    assertThat(whatIf("--vary", BACKLOG, "--draws", "128").good()).contains("128 simulations");
  }

  @Test
  void theSameBytes() {
    String first = whatIf("--vary", BACKLOG, "--format", "json").good();
    assertThat(whatIf("--vary", BACKLOG, "--format", "json").good()).isEqualTo(first);
  }

  @Test
  void intoAFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("grid.csv");
    String[] args = {"--vary", BACKLOG, "--draws", "0", "--format", "csv"};
    assertThat(whatIf(with(args, "-o", file.toString())).good()).isEmpty();
    assertThat(Files.readString(file)).isEqualTo(whatIf(args).good());
  }

  @Test
  void wrongUsage() {
    assertUsage("Missing required parameter: 'PROFILE'", "whatif");
    assertUsage(
        "--vary can be given once or twice, not 3 times",
        arguments("--vary", "a=1..2", "--vary", "b=1..2", "--vary", "c=1..2"));
    assertUsage("--vary is given twice for a", arguments("--vary", "a=1..2", "--vary", "a=1..2"));
    assertUsage(
        "Invalid value for option '--vary' (PATH=LO..HI[:STEPS]): 'abc' is not of the form"
            + " path=lo..hi",
        arguments("--vary", "abc"));
    assertUsage(
        "Invalid value for option '--format': 'xml' is not text, markdown, html, csv or json",
        arguments("--format", "xml"));
  }

  private static void assertUsage(String message, String... args) {
    Typed typed = Typed.utf8(NEAR_TIE, args);
    assertThat(typed.err())
        .isEqualTo("rolecall whatif: " + message + "\nTry `rolecall whatif --help`.\n");
    assertThat(typed.exit()).isEqualTo(2);
    assertThat(typed.out()).isEmpty();
  }

  @Test
  void badVariations() {
    Typed typed =
        whatIf("--vary", "firm.attorney=1..2", "--vary", "drafting.backlog_hours=9..1:1000");
    assertThat(typed.err())
        .isEqualTo(
            """
            --vary firm.attorney=1..2:1:1: error: firm.attorney: found no input that can be \
            varied; expected the path of a number or of a word, such as drafting.backlog_hours
                1 | 1..2
                  | ^
               hint: did you mean `firm.attorneys`?
            --vary drafting.backlog_hours=9..1:1000:1:6: error: drafting.backlog_hours: \
            found `1000`; expected a whole number of steps from 2 to 101
                1 | 9..1:1000
                  |      ^
            2 errors; nothing was assessed
            Try `rolecall new`: it shows every input, and what to write.
            """);
    assertThat(typed.exit()).isEqualTo(65);
    assertThat(typed.out()).isEmpty();
  }

  @Test
  void badProfile() {
    Typed typed = Typed.utf8("rolecall: 1\n", arguments("--vary", BACKLOG));
    assertThat(typed.exit()).isEqualTo(65);
    assertThat(typed.out()).isEmpty();
  }

  private static String[] with(String[] args, String... more) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }
}
