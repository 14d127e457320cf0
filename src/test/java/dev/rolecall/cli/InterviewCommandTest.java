package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Interviews with piped answers, as a script or a person without a terminal holds them. */
class InterviewCommandTest {

  private static final String FOUR = "1\n60\n10\n40\n";

  @TempDir private Path temp;
  private Path firm;

  @BeforeEach
  void name() {
    firm = temp.resolve("firm.yaml");
  }

  @Test
  void aWholeInterviewWithPipedAnswers() throws IOException {
    String answers =
        "2\n?\nabout 140\n20 to 40\nback\n25\n30\n12 hours\nback\n\n"
            + "economics.budget_per_year=$85k\nreadiness.sourcing=virtual staff\n\n";
    Shell run = interview(answers);

    Golden.check("interview.txt", shown(run.err()));
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(assess().out());
    Golden.check("interview.yaml", Files.readString(firm));
  }

  @Test
  void theWholeOfItAtSixtyColumnsInPlainAscii() {
    Shell run =
        Shell.run(
            (FOUR + "?\n?\ndone\n").getBytes(StandardCharsets.UTF_8),
            Map.of("LC_ALL", "C"),
            "interview",
            firm.toString(),
            "--plain",
            "--width",
            "60");

    Golden.check("interview-60-plain.txt", shown(run.err()));
    assertThat(run.err()).matches("\\p{ASCII}*");
    assertThat(shown(run.err()).lines()).allMatch(line -> line.length() <= 60);
  }

  @Test
  void endsByItselfAndReadsNoFurther() throws IOException {
    Shell run = interview("3\n200\n150\n24\nlots\nof\nother\nlines\n");

    assertThat(run.code()).isZero();
    assertThat(run.err().replaceAll("\\s+", " "))
        .contains("No answer that is still open could change that.")
        .doesNotContain("lots");
    assertThat(run.out()).isEqualTo(assess().out());
  }

  @Test
  void theVerdictIsTheOneThatAssessGivesForTheProfile() throws IOException {
    Shell run = interview(FOUR + "done\n");

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(assess().out()).startsWith("firm: ");
    assertThat(assess().err()).isEmpty();
  }

  @Test
  void withoutAnswersItSaysWhatIsMissingAndHowToGiveIt() {
    Shell run = Shell.run("interview", firm.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .endsWith(
            """
            rolecall interview: standard input is not a terminal, and it holds no answers.
            Still required:
              firm.attorneys: How many attorneys work here?
              caseload.open_matters: How many matters are open?
              drafting.backlog_hours: How many hours of drafting are waiting?
              client_response.lag_hours: How many business hours does a client wait for an answer, on average?
            Give them as lines, each PATH=VALUE, to
              rolecall interview %s
            or write a profile with `rolecall new`, fill it in, and try `rolecall assess`.
            """
                .formatted(firm));
    assertThat(firm).doesNotExist();
  }

  @Test
  void tooFewAnswersAreKept() throws IOException {
    Shell run = interview("2\n140\n");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains(
            """
            rolecall interview: standard input is not a terminal, and its answers end too early.
            Still required:
              drafting.backlog_hours: How many hours of drafting are waiting?
              client_response.lag_hours: How many business hours does a client wait for an answer, on average?
            """);
    assertThat(firm).content().contains("\n  attorneys: 2\n", "\n  open_matters: 140\n");
  }

  @Test
  void goesOnWhereItWasLeft() throws IOException {
    interview("2\n140\nsave\n");
    Shell run = interview("25\n30\ndone\n");

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .startsWith("Continuing a profile;")
        .contains("Question 3 of about 8. How many hours of drafting are waiting?");
    assertThat(firm)
        .content()
        .contains("\n  attorneys: 2\n", "\n  backlog_hours: 25\n", "\n  lag_hours: 30\n");
  }

  @ParameterizedTest
  @CsvSource({"forty", "35%", "don't know", "''"})
  void aRefusedAnswerEndsTheRunWithItsNumber(String answer) {
    Shell run = interview("2\n" + (answer.equals("forty") ? "fourty" : answer) + "\n12\n9\n");

    assertThat(run.code()).isEqualTo(65);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("rolecall interview: answer 2 was refused, and none after it was read.\n")
        .doesNotContain("error:");
    assertThat(firm).content().contains("\n  attorneys: 2\n").doesNotContain("12");
  }

  @Test
  void aNewJsonFileIsJson() throws IOException {
    Path json = temp.resolve("new.json");
    byte[] answers = "2\nabout 140\nfirm.name=A \"B\"\nsave\n".getBytes(StandardCharsets.UTF_8);
    Shell.run(answers, Shell.UTF_8, "interview", json.toString());

    assertThat(json)
        .hasContent(
            """
            {
              "rolecall": 1,
              "firm": {
                "name": "A \\"B\\"",
                "attorneys": 2
              },
              "caseload": {
                "open_matters": "~140"
              }
            }
            """);
  }

  @Test
  void saveSaysWhereItIsAndHowToGoOn() {
    Shell run = interview("2\nsave\n");

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .endsWith(
            """
            > save
            Your answers are saved. For the verdict, or to continue:
              rolecall assess %1$s
              rolecall interview %1$s
            """
                .formatted(firm));
  }

  @Test
  void saveWithoutAnAnswerLeavesNoFile() {
    Shell run = interview("save\n");

    assertThat(run.code()).isZero();
    assertThat(run.err()).endsWith("> save\nNothing was answered, so nothing was saved.\n");
    assertThat(firm).doesNotExist();
  }

  @Test
  void thereIsNoVerdictWithoutWhatIsRequired() {
    Shell run = interview("2\ndone\n140\n25\n30\ndone\n");

    assertThat(run.code()).isZero();
    assertThat(run.err().replaceAll("\\s+", " "))
        .contains(
            "There is no verdict without open matters, drafting backlog, client response time.");
  }

  @Test
  void takesAnswersByName() {
    Shell run =
        interview(
            "client_response.lag_hours=30\ndrafting.backlog_hours = 25\ncaseload.open_matters=140\n"
                + "firm.name=Hale & Moss\nfirm.attorneys=2\ndone\n");

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("Hale & Moss: ");
    assertThat(firm).content().contains("\n  name: \"Hale & Moss\"\n");
  }

  @Test
  void asksForEverythingIfToldTo() throws IOException {
    List<String> lines = new ArrayList<>(List.of("Hale & Moss", "CA", "2"));
    while (lines.size() < 60) {
      lines.add(
          lines.size() == 9 ? "140" : lines.size() == 12 ? "25" : lines.size() == 16 ? "30" : "");
    }
    Shell run = interview(String.join("\n", lines) + "\n", "--all");

    assertThat(run.err()).contains("Which matters more: a) that the hire lasts");
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(assess().out()).startsWith("Hale & Moss: ");
  }

  @Test
  void editsAProfileLineByLineAndLosesNoComment() throws IOException {
    String mine = "# mine\nrolecall: 1\nfirm: {attorneys: 2} # both of us\n# the end\n";
    Files.writeString(firm, mine);
    Shell run = interview("140\n25\n30\nfirm.attorneys=3\ndone\n");

    assertThat(run.code()).isZero();
    assertThat(firm)
        .hasContent(
            mine.replace("attorneys: 2", "attorneys: 3")
                + "caseload:\n  open_matters: 140\n"
                + "drafting:\n  backlog_hours: 25\n"
                + "client_response:\n  lag_hours: 30\n");
    assertThat(run.out()).isEqualTo(assess().out());
  }

  @Test
  void leavesAFileThatCannotBeEditedWithoutLossAndSaysSo() throws IOException {
    String mine = "rolecall: 1\nfirm: {attorneys: 2}\n? caseload\n: growth_per_year: 10%\n";
    Path firm = temp.resolve("firm.yml");
    Files.writeString(firm, mine);
    Files.writeString(temp.resolve("firm-2.yaml"), "mine too");
    Shell run =
        Shell.run(
            "140\n25\n30\ndone\n".getBytes(StandardCharsets.UTF_8),
            Shell.UTF_8,
            "interview",
            firm.toString());

    assertThat(run.code()).isZero();
    assertThat(firm).hasContent(mine);
    assertThat(temp.resolve("firm-2.yaml")).hasContent("mine too");
    Path kept = temp.resolve("firm-3.yaml");
    assertThat(run.err())
        .contains(
            """
            That file cannot be edited without loss, so it stays as it is. Your answers are
            now saved in:
              %s
            """
                .formatted(kept));
    assertThat(run.err()).endsWith("  rolecall interview " + kept + "\n");
    assertThat(run.out()).isEqualTo(Shell.run("assess", kept.toString()).out());
  }

  @Test
  void leavesJsonJson() throws IOException {
    String mine = "{\"rolecall\": 1, \"firm\": {\"attorneys\": 2}}\n";
    Path json = temp.resolve("firm.json");
    Files.writeString(json, mine);
    byte[] answers = "140\n25\n~30\ndone\n".getBytes(StandardCharsets.UTF_8);
    Shell run = Shell.run(answers, Shell.UTF_8, "interview", json.toString());

    assertThat(run.code()).isZero();
    assertThat(json)
        .hasContent(
            mine.replace("}}", "}, \"caseload\": {\"open_matters\": 140}")
                    .replace("\n", ", \"drafting\": {\"backlog_hours\": 25},")
                + " \"client_response\": {\"lag_hours\": \"~30\"}}\n");
  }

  @Test
  void aFileThatIsWrittenToMeanwhileIsLeftAlone() throws IOException {
    interview("2\nsave\n");
    String half = Files.readString(firm);
    Files.writeString(firm, half + "# a note\n");
    interview("140\nsave\n");

    assertThat(firm).content().contains("\n# a note\n").endsWith("  open_matters: 140\n");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void followsALinkAndKeepsAFileAsPrivateAsItWas() throws IOException {
    Path real = temp.resolve("real.yaml");
    Files.writeString(real, "rolecall: 1\nfirm: {attorneys: 2}\n");
    Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-------"));
    Files.createSymbolicLink(firm, real);
    interview("140\nsave\n");

    assertThat(firm).isSymbolicLink();
    assertThat(real).content().contains("open_matters: 140");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real)))
        .isEqualTo("rw-------");
    try (Stream<Path> files = Files.list(temp)) {
      assertThat(files).containsExactlyInAnyOrder(firm, real);
    }
  }

  @Test
  void refusesAProfileWithProblemsAndLeavesItAsItIs() throws IOException {
    String wrong = "rolecall: 1\nfirm:\n  attorneys: lots\n  color: red\n";
    Files.writeString(firm, wrong);
    Shell run = interview("2\n");

    assertThat(run.code()).isEqualTo(65);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("firm.yaml:3:14: error: firm.attorneys: found `lots`")
        .contains("firm.yaml:4:3: error: firm.color: ")
        .endsWith(
            "\n2 errors; nothing was assessed\n"
                + "Try `rolecall new`: it shows every input, and what to write.\n");
    assertThat(firm).hasContent(wrong);
  }

  @Test
  void saysBeforehandThatItCannotWrite() {
    Path there = temp.resolve("none").resolve("firm.yaml");
    Shell run =
        Shell.run(
            FOUR.getBytes(StandardCharsets.UTF_8), Shell.UTF_8, "interview", there.toString());

    assertThat(run)
        .isEqualTo(
            new Shell(
                73,
                "",
                "rolecall: cannot write "
                    + there
                    + ": its folder does not exist\nTry another name.\n"));
  }

  @Test
  void standardInputIsForTheAnswers() {
    assertThat(Shell.run("interview", "-"))
        .isEqualTo(
            new Shell(
                2,
                "",
                "rolecall interview: standard input has the answers, so the profile needs a name\n"
                    + "Try `rolecall interview --help`.\n"));
  }

  @Test
  void hostileNamesAreShownAndNotObeyed() throws IOException {
    String name = "\u001b[31mRed\u202e: {a: 1} # x";
    Shell run =
        interview("firm.name=" + name + "\n2\n140\n25\n30\nback\nback\nback\nback\nback\nsave\n");

    assertThat(run.code()).isZero();
    assertThat(run.err()).doesNotContain("\u001b", "\u202e").contains("\\u001b[31mRed\\u202e");
    assertThat(assess().out()).startsWith("\\u{1b}[31mRed\\u{202e}: {a: 1} # x: ");
  }

  @ParameterizedTest
  @CsvSource({"virtual-hire", "court-filings", "near-tie", "from-records"})
  void goesOnWithAnyExampleAndGivesItsVerdict(String example) throws IOException {
    Path copy = temp.resolve(example + ".yaml");
    Files.copy(Path.of("examples", example + ".yaml"), copy);
    Shell run =
        Shell.run(
            "done\n".getBytes(StandardCharsets.UTF_8), Shell.UTF_8, "interview", copy.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(Shell.run("assess", copy.toString()).out());
    assertThat(copy).hasSameTextualContentAs(Path.of("examples", example + ".yaml"));
  }

  private Shell interview(String answers, String... options) {
    List<String> args = new ArrayList<>(List.of("interview", firm.toString()));
    args.addAll(List.of(options));
    return Shell.run(
        answers.getBytes(StandardCharsets.UTF_8), Shell.UTF_8, args.toArray(String[]::new));
  }

  private Shell assess() {
    return Shell.run("assess", firm.toString());
  }

  /** The same wherever the file is. */
  private String shown(String text) {
    return text.replace(firm.toString(), "FIRM.YAML");
  }
}
