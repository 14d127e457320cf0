package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code rolecall assess} as a user meets it: options, files, and what goes where. */
class AssessTest {

  static final String FIRM =
      """
      rolecall: 1
      firm: {name: Harbor Law, attorneys: 2}
      caseload: {open_matters: 80}
      drafting: {backlog_hours: 60}
      client_response: {lag_hours: 20}
      """;

  private static final String TRY = "Try `rolecall assess --help`.\n";

  @TempDir Path folder;
  private String firm;

  @BeforeEach
  void writeFirm() throws IOException {
    firm = file("firm.yaml", FIRM);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void aVerdictGoesToStandardOutputAlone() {
    Shell run = Shell.run("assess", firm);
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("Harbor Law: ").endsWith("\n");
    assertThat(run.err()).isEmpty();
  }

  /** The cheapest virtual hire of the rulebook, full time, costs $18,000 in a year. */
  @ParameterizedTest
  @CsvSource({"30000, true", "18000, true", "17900, false", "26, false"})
  void aVirtualHireIsAdvisedOnlyWhereTheBudgetMayBearIt(String budget, boolean advised) {
    Shell run =
        Shell.run(
            "assess", "examples/budget-gate.yaml", "--set", "economics.budget_per_year=" + budget);

    assertThat(run.out().contains("onsider a virtual hire")).isEqualTo(advised);
  }

  @Test
  void standardInputIsRead() {
    Shell run = Shell.run(FIRM.getBytes(StandardCharsets.UTF_8), Shell.UTF_8, "assess", "-");
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(Shell.run("assess", firm).out());
  }

  @Test
  void jsonIsTheCanonicalResult() {
    Shell run = Shell.run("assess", firm, "--format", "json", "--draws", "64", "--seed", "7");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("{\n  \"format\" : 2,\n  \"firm\" : {\n    \"name\" : \"Harbor Law\",\n")
        .contains("    \"seed\" : 7,\n    \"draws\" : 64\n  }\n")
        .endsWith("}\n");
  }

  @Test
  void withoutDrawsNoConfidenceIsReported() {
    Shell json = Shell.run("assess", firm, "--draws", "0", "--format=json");
    assertThat(json.out()).contains("\"strength\" : null,\n  \"confidence\" : null,");
    assertThat(Shell.run("assess", firm, "--draws", "0").out())
        .containsPattern("Confidence .*\n+not computed ");
    assertThat(Shell.run("assess", firm, "--draws", "0", "--full").out())
        .contains("The confidence was not computed: these are the most likely values alone.");
  }

  @Test
  void fullIsTheReportAndExplainAddsTheLedger() {
    String screen = Shell.run("assess", firm).out();
    String full = Shell.run("assess", firm, "--full").out();
    String explained = Shell.run("assess", firm, "--explain").out();
    assertThat(screen.lines().count()).isLessThanOrEqualTo(40);
    assertThat(full).contains("Five questions to find the role", "Current KPIs");
    assertThat(full.length()).isGreaterThan(screen.length() + 1000);
    assertThat(explained.length()).isGreaterThan(full.length() + 1000);
    assertThat(Shell.run("assess", firm, "--full", "--format=html").out())
        .isEqualTo(Shell.run("assess", firm, "--format=html").out());
  }

  // --- writing

  @Test
  void anOutputFileIsWrittenWholeAndNothingIsLeftBeside() throws IOException {
    Path target = folder.resolve("result.json");
    Files.writeString(target, "old and much longer than nothing");
    Shell run = Shell.run("assess", firm, "--format", "json", "-o", target.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEmpty();
    assertThat(target).hasContent(Shell.run("assess", firm, "--format", "json").out());
    assertThat(leftovers()).containsExactlyInAnyOrder("firm.yaml", "result.json");
  }

  @Test
  void aProfileWithFaultsLeavesTheOldOutput() throws IOException {
    Path target = folder.resolve("result.json");
    Files.writeString(target, "old");
    String bad = file("bad.yaml", "rolecall: 1\n");
    assertThat(Shell.run("assess", bad, "-o", target.toString()).code()).isEqualTo(65);
    assertThat(target).hasContent("old");
    assertThat(leftovers()).containsExactlyInAnyOrder("firm.yaml", "bad.yaml", "result.json");
  }

  @Test
  void whatCannotBeWrittenIsReported() throws IOException {
    Path missing = folder.resolve("nowhere").resolve("result.txt");
    Shell run = Shell.run("assess", firm, "-o", missing.toString());
    assertThat(run)
        .isEqualTo(
            new Shell(
                73,
                "",
                "rolecall: cannot write "
                    + missing
                    + ": its folder does not exist\nTry another name, or - for standard output.\n"));
    assertThat(Shell.run("assess", firm, "-o", folder.toString()))
        .isEqualTo(
            new Shell(
                73,
                "",
                "rolecall: cannot write "
                    + folder
                    + ": it is a folder\nTry another name, or - for standard output.\n"));
    assertThat(leftovers()).containsExactly("firm.yaml");
  }

  private Stream<String> leftovers() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).toList().stream();
    }
  }

  // --- reading

  @Test
  void whatCannotBeReadIsReported() {
    Path missing = folder.resolve("none.yaml");
    assertThat(Shell.run("assess", missing.toString()))
        .isEqualTo(
            new Shell(
                66,
                "",
                "rolecall: cannot read "
                    + missing
                    + ": there is no such file\nTry another name, or - for standard input.\n"));
    assertThat(Shell.run("assess", folder.toString()))
        .isEqualTo(
            new Shell(
                66,
                "",
                "rolecall: cannot read "
                    + folder
                    + ": it is a folder, and a file is needed\nTry another name, or - for standard input.\n"));
    assertThat(Shell.run("assess", "a\0b"))
        .isEqualTo(
            new Shell(
                66,
                "",
                "rolecall: cannot read a\\u{0}b: no file can have that name\nTry another name, or - for standard input.\n"));
    assertThat(Shell.run("assess", firm, "--rulebook", missing.toString()).code()).isEqualTo(66);
  }

  @Test
  void aFileThatMayHaveBeenMeantIsReported() {
    Path missing = folder.resolve("frim.yaml");
    assertThat(Shell.run("assess", missing.toString()))
        .isEqualTo(
            new Shell(
                66,
                "",
                "rolecall: cannot read "
                    + missing
                    + ": there is no such file\nDid you mean `"
                    + firm
                    + "`?\n"));
  }

  @Test
  void aFileNameThatBeginsWithAnAtIsAFileName() throws IOException {
    String at = "@" + file("args.txt", "--help");
    assertThat(Shell.run("assess", at))
        .isEqualTo(
            new Shell(
                66,
                "",
                "rolecall: cannot read "
                    + at
                    + ": there is no such file\nTry another name, or - for standard input.\n"));
  }

  @Test
  void aFaultyProfileIsToldInFull() throws IOException {
    String bad = file("bad.yaml", FIRM.replace("backlog_hours: 60", "backlog_hour: many"));
    assertThat(Shell.run("assess", bad))
        .isEqualTo(
            new Shell(
                65,
                "",
                bad
                    + ":4:12: error: drafting.backlog_hour: found the key backlog_hour; expected"
                    + " one of backlog_hours, backlog_trend_hours_per_week,"
                    + " awaiting_review_hours, attorney_hours_per_week\n"
                    + "    4 | drafting: {backlog_hour: many}\n"
                    + "      |            ^\n"
                    + "   hint: did you mean `backlog_hours`?\n"
                    + "1 error; nothing was assessed\nTry `rolecall new`: it shows every input, and what to write.\n"));
  }

  // --- usage

  @Test
  void aMissingProfileIsWrongUsage() {
    assertThat(Shell.run("assess"))
        .isEqualTo(
            new Shell(2, "", "rolecall assess: Missing required parameter: 'PROFILE'\n" + TRY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"100", "-64", "32", "64.5", "", "2097152", "9999999999", "abc", "１２８"})
  void drawsAreAPowerOfTwo(String draws) {
    assertThat(Shell.run("assess", firm, "--draws", draws))
        .isEqualTo(
            new Shell(
                2,
                "",
                "rolecall assess: Invalid value for option '--draws': '"
                    + draws
                    + "' is not 0 or a power of two from 64 to 1048576\n"
                    + TRY));
  }

  @Test
  void optionsSayWhatTheyTake() {
    assertUsage("'--seed': 'x' is not a whole number", "--seed", "x");
    assertUsage("'--format': 'yaml' is not text, json, markdown or html", "--format", "yaml");
    assertUsage("'--color': 'blue' is not auto, always or never", "--color", "blue");
    assertUsage("'--width': '39' is not a whole number from 40 to 200", "--width", "39");
    assertUsage("'--width': '201' is not a whole number from 40 to 200", "--width", "201");
    assertUsage("'--set' (PATH=VALUE): 'x' is not of the form path=value", "--set", "x");
    assertUsage("'--set' (PATH=VALUE): '=3' is not of the form path=value", "--set", "=3");
  }

  private void assertUsage(String complaint, String... args) {
    String[] all = Stream.concat(Stream.of("assess", firm), Stream.of(args)).toArray(String[]::new);
    assertThat(Shell.run(all))
        .isEqualTo(
            new Shell(
                2, "", "rolecall assess: Invalid value for option " + complaint + "\n" + TRY));
  }

  @Test
  void aMisspelledOptionIsGuessed() {
    assertThat(Shell.run("assess", firm, "--drws", "64"))
        .isEqualTo(
            new Shell(
                2,
                "",
                "rolecall assess: Unknown options: '--drws', '64'; did you mean `--draws`?\n"
                    + TRY));
    assertThat(Shell.run("assess", firm, "--wat"))
        .isEqualTo(new Shell(2, "", "rolecall assess: Unknown option: '--wat'\n" + TRY));
    assertThat(Shell.run("assess", firm, "second.yaml").code()).isEqualTo(2);
  }

  @Test
  void aMisspelledCommandIsGuessed() {
    assertThat(Shell.run("asess", firm))
        .isEqualTo(
            new Shell(
                2,
                "",
                "rolecall: there is no command `asess`; did you mean `assess`?\nTry `rolecall"
                    + " --help`.\n"));
    assertThat(Shell.run("xyzzy\u001b[2J"))
        .isEqualTo(
            new Shell(
                2,
                "",
                "rolecall: there is no command `xyzzy\\u{1b}[2J`.\nTry `rolecall --help`.\n"));
  }

  @Test
  void withoutACommandHelpIsAProblem() {
    Shell run = Shell.run();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo(Shell.run("--help").out()).startsWith("Usage: rolecall");
  }

  @Test
  void helpIsAResult() {
    for (String[] args : new String[][] {{"--help"}, {"-h"}, {"help"}, {"--version"}, {"-V"}}) {
      Shell run = Shell.run(args);
      assertThat(run.code()).isZero();
      assertThat(run.err()).isEmpty();
      assertThat(run.out()).isNotBlank();
    }
    Shell help = Shell.run("assess", "--help");
    assertThat(help.code()).isZero();
    assertThat(help.out()).contains("Examples:").isEqualTo(Shell.run("help", "assess").out());
    assertThat(Shell.run("help", "asess").code()).isEqualTo(2);
  }

  // --- --set

  @Test
  void anInputIsReplacedOrAdded() throws IOException {
    String changed =
        file(
            "changed.yaml",
            FIRM.replace("open_matters: 80", "open_matters: 90, growth_per_year: 5%"));
    Shell set =
        Shell.run(
            "assess",
            firm,
            "--format=json",
            "--set",
            "caseload.open_matters=90",
            "--set=caseload.growth_per_year=5%");
    assertThat(set.code()).isZero();
    assertThat(options(set)).isEqualTo(options(Shell.run("assess", changed, "--format=json")));
    assertThat(set.out())
        .contains("\"path\" : \"caseload.open_matters\",\n        \"value\" : \"90\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "drafting.backlog_hours=60..110",
        "drafting.backlog_hours=~90",
        "drafting.backlog_hours={low: 60, likely: 80, high: 110}",
        "readiness.delegated_duties=[client_updates, scheduling]",
        "firm.practice_areas={family: 50%, estate: 50%}",
        "firm.name=Smith = Sons",
        "firm.litigated=35%"
      })
  void everyWayToWriteAValueCanBeSet(String setting) {
    Shell run = Shell.run("assess", firm, "--draws", "64", "--set", setting);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void anUnknownPathIsReported() {
    assertThat(Shell.run("assess", firm, "--set", "caseload.open_maters=90").err())
        .startsWith("--set caseload.open_maters=90:1:1: error: caseload.open_maters: found the key")
        .contains("   hint: did you mean `open_matters`?\n")
        .endsWith(
            "1 error; nothing was assessed\nTry `rolecall new`: it shows every input, and what to write.\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "firm.attorneys=several|found `several`; expected a number of people, more than 0",
        "firm.attorneys=0|found `0`; expected a number of people, more than 0",
        "firm.litigated=35|found `35`; expected a share, 0% to 100%",
        "firm.state=XX|found `XX`; expected one of",
        "firm.attorneys=|error: firm.attorneys: found nothing",
        "firm.attorneys=[1, 2]|found a list; expected a number of people, more than 0",
        "firm=3|found `3`; expected a map",
        "readiness.sop_maturity=lots|expected one of none, partial, documented",
        "readiness.delegated_duties=[court_filing]|did you mean `court_filings`?",
        "firm..attorneys=3|error:",
        ".=3|error:",
        "firm.attorneys.x=3|error:",
        "rolecall=2|expected one of 1"
      })
  void aBadValueIsToldWithItsSetting(String setting, String complaint) {
    Shell run = Shell.run("assess", firm, "--set", setting);
    assertThat(run.code()).isEqualTo(65);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(complaint).contains("nothing was assessed");
  }

  @Test
  void prioritiesThatAllCountForNothingAreReported() throws IOException {
    String all = "priorities={fit: 0, relief: 0, return: 0, durability: 0}";
    assertThat(Shell.run("assess", firm, "--set", all).err())
        .contains("expected at least one priority above 0");
    String over =
        file(
            "over.yaml",
            "rulebook: 1\nreason: a trial\ncategories: {relief: {weight: 0}, return: {weight: 0}, durability:"
                + " {weight: 0}}\n");
    Shell one = Shell.run("assess", firm, "--rulebook", over, "--set", "priorities.fit=0");
    assertThat(one.code()).isEqualTo(65);
    assertThat(one.err()).contains("expected at least one priority above 0");
  }

  @Test
  void aPathOfTooManyStepsIsReported() {
    String deep = "a" + ".a".repeat(100);
    Shell run = Shell.run("assess", firm, "--set", deep + "=1");
    assertThat(run.code()).isEqualTo(65);
    assertThat(run.err()).contains("more levels than can be read");
  }

  // --- --rulebook

  @Test
  void aRulebookIsLaidOverTheDefault() throws IOException {
    String over =
        file("over.yaml", "rulebook: 1\nreason: a trial\nparameters: {drain: {value: 4}}\n");
    Shell run = Shell.run("assess", firm, "--rulebook", over, "--format=json");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            """
            "changes" : [ {
                    "path" : "parameters.drain.value",
                    "from" : "8",
                    "to" : "4",
                    "reason" : "a trial"
                  } ]
            """);
    assertThat(Shell.run("assess", firm, "--rulebook", over).out())
        .containsPattern("1 value\\s+of\\s+the\\s+rulebook\\s+was\\s+changed\\.");
    assertThat(Shell.run("assess", firm, "--rulebook", over, "--full").out())
        .containsPattern(
            "Changed from the default rulebook\n.*\n *parameters.drain.value +8 +4 +a trial\n");
  }

  @Test
  void aConsultantAddsAnOptionWithoutCode() throws IOException {
    String over =
        file(
            "over.yaml",
            """
            rulebook: 1
            reason: a trial
            options:
              two_paralegals: {hires: [paralegal, paralegal]}
            """);
    Shell json = Shell.run("assess", firm, "--rulebook", over, "--format=json", "--draws=64");
    assertThat(json.err()).isEmpty();
    assertThat(json.code()).isZero();
    assertThat(json.out()).contains("\"id\" : \"two_paralegals\",\n    \"engagement\" : \"");
    assertThat(Shell.run("assess", firm, "--rulebook", over).out()).contains("Two paralegals");
  }

  @Test
  void aFaultyRulebookIsToldWhereItIs() throws IOException {
    String over =
        file(
            "over.yaml",
            """
            rulebook: 1
            reason: a trial
            parameters:
              drain: {value: lots}
              drains: {value: 4}
            options:
              two: {hires: [paralegals]}
            """);
    Shell run = Shell.run("assess", firm, "--rulebook", over);
    assertThat(run.code()).isEqualTo(65);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains(over + ":4:18: error: parameters.drain.value: found `lots`; expected a number")
        .contains(over + ":5:3: error: parameters.drains: found the key drains; expected one of ")
        .contains("   hint: did you mean `drain`?\n")
        .contains(over + ":7:17: error: options.two.hires")
        .contains("did you mean `paralegal`?")
        .endsWith(
            "3 errors; nothing was assessed\nTry `rolecall rules`: it lists every entry, and what it sets.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "rulebook: 2",
        "parameters: {drain: {value: 4}}", // no version
        "rulebook: 1\nreason: a trial\nparameters: 3",
        "rulebook: 1\nreason: a trial\noptions: {hold: {hires: [paralegal]}}", // no baseline
        "rulebook: 1\nreason: a trial\noptions: {also: {hires: []}}", // two baselines
        "rulebook: 1\nreason: a trial\nneeds: {drafting: {weight: 0}}",
        "rulebook: 1\nreason: a trial\nneeds: {drafting: {kpis: {backlog_weeks: 0.7}}}",
        "rulebook: 1\nreason: a trial\nkpis: {backlog_weeks: {calm: 4}}",
        "rulebook: 1\nreason: a trial\ndurability: {span: {from: 6}}",
        "rulebook: 1\nreason: a trial\nroles: {paralegal: {owns: [cooking]}}",
        "rulebook: 1\nreason: a trial\nroles: {new: {like: nobody}}",
        "rulebook: 1\nreason: a trial\nparameters: {drain: {value: 0}}",
        "rulebook: 1\nreason: a trial\nparameters: {ramp_partial: {value: 0..0}}",
        "rulebook: 1\nreason: a trial\nparameters: {weight_factor: {value: 0}}",
        "rulebook: 1\nreason: a trial\npriors: {firm.practice_areas: {value: cooking}}",
        "rulebook: 1\nreason: a trial\npriors: {firm.fee_model: {value: barter}}",
        "rulebook: 1\nreason: a trial\npriors: {readiness.sop_maturity: {value: 3}}",
        "rulebook: 1\nreason: a trial\npriors: {readiness.sourcing: {value: moon}}",
        "rulebook: 1\nreason: a trial\npriors: {firm.litigated: {value: plenty}}",
        "rulebook: 1\nreason: a trial\npriors: {firm.litigated: {value: 7}}",
        "rulebook: 1\nreason: a trial\npriors: {client_response.sla_hours: {value: 0}}",
        "rulebook: 1\nreason: a trial\npriors: {caseload.new_leads_per_month: {per: firm.nonsense}}",
        "rulebook: 1\nreason: a trial\npriors: {caseload.new_leads_per_month: {per: caseload.growth_per_year}}",
        "rulebook: 1\nreason: a trial\npriors: {firm.litigated: {per: firm.litigated}}",
        "rulebook: 1\nreason: a trial\npriors: {firm.nonsense: {value: 1, grade: U, assumption: x}}",
        "rulebook: 1\nreason: a trial\ncategories: {fit: {weight: 0}, relief: {weight: 0}, return: {weight: 0},"
            + " durability: {weight: 0}}",
        "rulebook: 1\nreason: a trial\npractice_areas: {space: {drafting: 1}}",
        "rulebook: 1\nreason: a trial\npriors: {firm.practice_areas: {value: \"\"}}",
        "rulebook: 1\nreason: a trial\npriors: {caseload.new_leads_per_month: {when: {input: firm.attorneys, is: 3,"
            + " value: 4}}}",
        "rulebook: 1\nreason: a trial\npriors: {economics.staff_billing_rate: {when: {is: barter}}}",
        "rulebook: 1\nreason: a trial\noptions: {\"\\e[2J\": {hires: [paralegal]}}",
        "rulebook: 1\nreason: a trial\nneeds: {new: {label: new, weight: 0.1, kpis: {admin_hours: 1},"
            + " assumption: x}}" // no role has an affinity to it
      })
  void aRulebookThatCannotWorkIsRefused(String text) throws IOException {
    Shell run = Shell.run("assess", firm, "--rulebook", file("over.yaml", text));
    assertThat(run.err()).doesNotContain("a bug in Rolecall");
    assertThat(run.code()).isEqualTo(65);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void caseAndHyphensOfAPriorDoNotMatter() throws IOException {
    String over = "rulebook: 1\nreason: a trial\npriors: {readiness.sourcing: {value: VIRTUAL},";
    String sloppy = over + " firm.practice_areas: {value: Personal-Injury}}";
    String neat = sloppy.toLowerCase(java.util.Locale.ROOT).replace('-', '_');
    Shell run = json(sloppy);
    assertThat(run.code()).isZero();
    assertThat(options(run)).isEqualTo(options(json(neat)));
  }

  private Shell json(String rulebook) throws IOException {
    String over = file("over.yaml", rulebook);
    return Shell.run("assess", firm, "--rulebook", over, "--format=json", "--draws=64");
  }

  private static String options(Shell run) {
    return run.out().substring(0, run.out().lastIndexOf("\"run\""));
  }

  @Test
  void moreThanTheDrawsCanHoldIsRefused() throws IOException {
    StringBuilder options = new StringBuilder("rulebook: 1\nreason: a trial\noptions:\n");
    for (int i = 0; i < 600; i++) {
      options.append("  o").append(i).append(": {hires: [hybrid]}\n");
    }
    Shell many = json(options.toString());
    assertThat(many.code()).isEqualTo(65);
    assertThat(many.err()).contains("options: found 606 entries; expected at most 100");
    String crowd = "paralegal, ".repeat(11);
    Shell hires =
        json("rulebook: 1\nreason: a trial\noptions: {crowd: {hires: [" + crowd + "paralegal]}}");
    assertThat(hires.code()).isEqualTo(65);
    assertThat(hires.err()).contains("options.crowd: found 12 hires; expected at most 10");
    String ten = crowd.substring(0, 10 * 11 - 2);
    assertThat(
            json("rulebook: 1\nreason: a trial\noptions: {crowd: {hires: [" + ten + "]}}").code())
        .isZero();
  }

  @Test
  void aRulebooksTextsCannotReachTheTerminal() throws IOException {
    String over =
        file(
            "over.yaml",
            "rulebook: 1\nreason: a trial\nid: \"\\e[2J\"\noptions: {both: {label: \"\\e[31m\\u202e\", sentence:"
                + " \"\\e[31m\"}}\nneeds: {drafting: {label: \"\\u009b\"}}\n");
    Shell run = Shell.run("assess", firm, "--rulebook", over, "--explain");
    assertThat(run.code()).isZero();
    assertThat(run.out()).doesNotContain("\u001b", "\u202e", "\u009b");
  }

  // --- color

  @Test
  void colorIsForTerminals() {
    Map<String, String> plain = Map.of();
    assertThat(Shell.run("assess", firm).out()).doesNotContain("\u001b");
    assertThat(Shell.onTerminal(80, plain, "assess", firm).out()).contains("\u001b[1m");
    assertThat(Shell.onTerminal(80, Map.of("NO_COLOR", "1"), "assess", firm).out())
        .doesNotContain("\u001b");
    assertThat(Shell.onTerminal(80, Map.of("NO_COLOR", ""), "assess", firm).out())
        .contains("\u001b[1m");
    assertThat(Shell.onTerminal(80, Map.of("TERM", "dumb"), "assess", firm).out())
        .doesNotContain("\u001b");
    assertThat(Shell.onTerminal(80, plain, "assess", firm, "--color", "never").out())
        .doesNotContain("\u001b");
    assertThat(Shell.run("assess", firm, "--color", "always").out()).contains("\u001b[1m");
    assertThat(
            Shell.onTerminal(80, Map.of("NO_COLOR", "1"), "assess", firm, "--color=always").out())
        .contains("\u001b[1m");
  }

  @Test
  void colorChangesNothingElse() {
    String colored = Shell.run("assess", firm, "--color", "always").out();
    assertThat(colored.replaceAll("\u001b\\[[0-9]*m", ""))
        .isEqualTo(Shell.run("assess", firm).out());
  }
}
