package dev.rolecall.cli;

import static dev.rolecall.WhatIfFirms.NEAR_TIE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompareTest {

  private static final String HOSTILE =
      NEAR_TIE.replace(
          "Bell & Abara Family Law", "\"=1\\e[31m<script>\\\"</script>\\n,\\u202E../x\"");

  @TempDir private Path folder;
  private String firm;

  @BeforeEach
  void write() throws IOException {
    firm = file("firm.yaml", NEAR_TIE);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void beforeAndAfter() {
    String[] args = {
      "compare", firm, firm, "--set-b", "client_response.lag_hours=6", "--draws", "64"
    };
    Golden.check("compare.txt", Typed.utf8("", args).fits(80).good());
  }

  @Test
  void asJson() {
    String[] args = {
      "compare",
      firm,
      firm,
      "--set-b",
      "client_response.lag_hours=6",
      "--set-b",
      "firm.litigated=10%..40%",
      "--format",
      "json",
      "--draws",
      "0"
    };
    Golden.check("compare.json", Typed.utf8("", args).valid("compare"));
  }

  @Test
  void underTwoRulebooks() throws IOException {
    String house =
        file(
            "house.yaml",
            "rulebook: 1\nreason: a trial\nid: house\nversion: '1'\ncategories: {durability: {weight: 100}}\n");
    String[] args = {"compare", firm, "-", "--rulebook-b", house, "--draws", "64"};
    Golden.check("compare-rulebooks.txt", Typed.utf8(NEAR_TIE, args).fits(80).good());
    String[] json = {"compare", firm, firm, "--rulebook-b", house, "--format", "json"};
    Typed.utf8("", json).valid("compare");
  }

  /** Points do not turn such a verdict, so they would explain nothing. */
  @Test
  void aVerdictThatAHardLimitTurnsIsExplainedByIt() throws IOException {
    String rich =
        file(
            "rich.yaml",
            Files.readString(Path.of("examples/budget-gate.yaml"))
                .replace("budget_per_year: 95000", "budget_per_year: 200000"));
    String poor = "examples/budget-gate.yaml";

    assertThat(why(Typed.utf8("", "compare", rich, poor, "--width", "200")))
        .isEqualTo(
            "the hiring budget, from $200,000 to $95,000 a year. That alone changes the"
                + " advice; a limit then rules out both: a full year would cost $156,000, $61,500 over"
                + " your budget of $95,000.");
    assertThat(why(Typed.utf8("", "compare", poor, rich, "--width", "200")))
        .endsWith(
            "before, a limit ruled out both: a full year would cost $156,000, $61,500 over your budget"
                + " of $95,000.");
    String[] two = {
      "compare", rich, poor, "--set-b", "readiness.supervision_hours_per_week=0", "--width", "200"
    };
    assertThat(why(Typed.utf8("", two)))
        .as("the limit that the one change turns by, not the budget, which differs too")
        .startsWith(
            "hours free to supervise, from 10 to 0 hours a week. Of 2 differences, only this one"
                + " changes the advice by itself; a limit then rules out both: supervision would take ")
        .doesNotContain("your budget");
  }

  private static String why(Typed typed) {
    String text = typed.good();
    int start = text.indexOf("\nWhy  ") + "\nWhy  ".length();
    return text.substring(start, text.indexOf("\n\n", start)).replaceAll("\\s+", " ");
  }

  @Test
  void theSame() {
    String[] args = {"compare", firm, firm, "--draws", "0"};
    Golden.check("compare-same.txt", Typed.ascii("", args).fits(80).good());
    Typed.utf8("", "compare", firm, firm, "--format", "json").valid("compare");
  }

  private String saved(String name, String... settings) throws IOException {
    List<String> args = new ArrayList<>(List.of("assess", firm, "--draws", "64"));
    args.addAll(List.of(settings));
    args.addAll(List.of("--format", "json"));
    return file(name, Typed.utf8("", args.toArray(String[]::new)).good());
  }

  /** What two results say of each other is what their firms say. */
  @Test
  void savedResultsCompareAsTheirProfilesDo() throws IOException {
    String before = saved("before.json");
    String after = saved("after.json", "--set", "client_response.lag_hours=6");
    String[] profiles = {
      "compare", firm, firm, "--set-b", "client_response.lag_hours=6", "--draws", "64"
    };
    String compared = Typed.utf8("", profiles).good();

    assertThat(Typed.utf8("", "compare", before, after).good()).isEqualTo(compared);
    assertThat(
            Typed.utf8("", "compare", before, firm, "--set-b", "client_response.lag_hours=6")
                .good())
        .as("a profile is run with the simulations of the result")
        .isEqualTo(compared);
    Typed.utf8("", "compare", before, after, "--format", "json").valid("compare");
    assertUsage(
        "--set and --rulebook change profiles, and one of the two is a saved result",
        "compare",
        before,
        firm,
        "--set",
        "firm.attorneys=3");
    assertUsage(
        "--set-b and --rulebook-b change profiles, and B is a saved result",
        "compare",
        firm,
        before,
        "--set-b",
        "firm.attorneys=3");
  }

  @Test
  void whatCannotBeComputedAgainIsComparedWithoutACause() throws IOException {
    String before = saved("before.json");
    String other =
        file(
            "other.json",
            Files.readString(Path.of(saved("after.json", "--set", "client_response.lag_hours=6")))
                .replaceFirst("(\"digest\" : \")[0-9a-f]{8}", "$100000000"));
    assertThat(Typed.utf8("", "compare", before, other).good().replaceAll("\\s+", " "))
        .contains("Which difference did it cannot be traced", "Client response");
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 200})
  void everythingFits(int width) throws IOException {
    String other = file("other.yaml", HOSTILE.replace("attorneys: 2", "attorneys: 5"));
    String[] args = {
      "compare",
      firm,
      other,
      "--set-b",
      "firm.practice_areas={general: 40%, estate: 60%}",
      "--draws",
      "64",
      "--width",
      Integer.toString(width)
    };
    assertThat(Typed.utf8("", args).fits(width).good()).doesNotContain("\u001b", "\u202e");
    Typed.ascii("", args).fits(width).good();
  }

  @Test
  void setIsForBoth() {
    String[] args = {
      "compare",
      firm,
      firm,
      "--set",
      "firm.attorneys=3",
      "--set-b",
      "firm.attorneys=4",
      "--draws",
      "0"
    };
    assertThat(Typed.utf8("", args).good()).contains("  Attorneys  3 people  4 people\n");
  }

  @Test
  void hostileNamesInJson() throws IOException {
    String other = file("other.yaml", HOSTILE);
    String[] args = {"compare", firm, other, "--format", "json", "--draws", "0"};
    assertThat(Typed.utf8("", args).valid("compare")).doesNotContain("\u001b");
  }

  @Test
  void wrongUsage() {
    assertUsage("Missing required parameter: 'B'", "compare", firm);
    assertUsage("standard input can be read once only", "compare", "-", "-");
    assertUsage(
        "Invalid value for option '--set-b' (PATH=VALUE): 'x' is not of the form path=value",
        "compare",
        firm,
        firm,
        "--set-b",
        "x");
  }

  private static void assertUsage(String message, String... args) {
    Typed typed = Typed.utf8("", args);
    assertThat(typed.err())
        .isEqualTo("rolecall compare: " + message + "\nTry `rolecall compare --help`.\n");
    assertThat(typed.exit()).isEqualTo(2);
  }

  @Test
  void whatCannotBeReadOrIsWrong() throws IOException {
    assertThat(Typed.utf8("", "compare", firm, firm + "x").exit()).isEqualTo(66);
    String bad = file("bad.yaml", "rolecall: 1\n");
    Typed typed = Typed.utf8("", "compare", firm, bad);
    assertThat(typed.exit()).isEqualTo(65);
    assertThat(typed.out()).isEmpty();
    Typed set = Typed.utf8("", "compare", firm, firm, "--set-b", "firm.attorneys=0");
    assertThat(set.exit()).isEqualTo(65);
    assertThat(set.err()).startsWith("--set firm.attorneys=0:1:1: error: firm.attorneys: found");
  }
}
