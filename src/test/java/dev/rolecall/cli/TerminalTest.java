package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people used to a terminal expect of any program. */
class TerminalTest {

  private static final String FIRM = "examples/solo-injury.yaml";

  @ParameterizedTest
  @MethodSource("dev.rolecall.cli.HelpPages#names")
  void helpFitsTheTerminal(String name) {
    for (int columns : new int[] {60, 71, 80, 200}) {
      for (String[] args : new String[][] {{name, "-h"}, {"help", name}, {"-h"}}) {
        Shell help = Shell.onTerminal(columns, Map.of("NO_COLOR", "1"), args);
        assertThat(help.code()).isZero();
        assertThat(help.out().lines())
            .as("%s in %d columns", name, columns)
            .allMatch(line -> line.length() <= Math.min(columns, 80))
            .allMatch(line -> line.equals(line.stripTrailing()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("dev.rolecall.cli.HelpPages#names")
  void helpTellsOptionsExitCodesAndExamples(String name) {
    PrintStream console = System.err;
    ByteArrayOutputStream warnings = new ByteArrayOutputStream();
    System.setErr(new PrintStream(warnings));
    Ran help = Ran.rolecall(name, "--help");
    System.setErr(console);
    assertThat(warnings.toString(StandardCharsets.UTF_8)).as("what picocli warns of").isEmpty();
    assertThat(help.exit()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out())
        .startsWith("Usage: rolecall " + name + " [OPTIONS]")
        .contains("\nOptions:\n", "\n  -h, --help ", "\nExit codes:\n  0     done\n")
        .containsPattern("\nExamples:\n  [a-z]");
    assertThat(Ran.rolecall("help", name)).isEqualTo(help);
    assertThat(Ran.rolecall("--help", name)).isEqualTo(help);
  }

  @Test
  void helpHasEveryExitCodeAndNoOther() {
    assertThat(HelpPages.root().getCommandSpec().usageMessage().exitCodeList().keySet())
        .containsExactlyElementsOf(
            Stream.of(ExitCode.values()).map(code -> Integer.toString(code.code())).toList());
  }

  @Test
  void helpIsInColorWhereItsReaderWantsThat() {
    assertThat(Ran.rolecall("assess", "--help", "--color=always").out()).contains("\u001b[");
    assertThat(Shell.onTerminal(80, Map.of(), "help", "assess").out()).contains("\u001b[");
    assertThat(Shell.onTerminal(80, Map.of(), "assess", "-h", "--color=never").out())
        .doesNotContain("\u001b");
  }

  @Test
  void theHelpOfACommandIsLaidOutForReading() {
    Golden.check("help/new.txt", Ran.rolecall("new", "--help").out());
    Golden.check(
        "help/whatif-60.txt",
        Shell.onTerminal(60, Map.of("NO_COLOR", "1"), "help", "whatif").out());
  }

  @Test
  void helpOfNoCommandGuesses() {
    assertThat(Ran.rolecall("help", "asess"))
        .isEqualTo(
            new Ran(
                2,
                "",
                "rolecall: there is no command `asess`; did you mean `assess`?\n"
                    + "Try `rolecall --help`.\n"));
    assertThat(Ran.rolecall("help", "xyzzy"))
        .isEqualTo(
            new Ran(2, "", "rolecall: there is no command `xyzzy`.\nTry `rolecall --help`.\n"));
    assertThat(Ran.rolecall("help")).isEqualTo(Ran.rolecall("--help"));
  }

  @Test
  void anOptionBeforeTheCommandIsExplained() {
    assertThat(Ran.rolecall("--format", "json", "assess", FIRM))
        .isEqualTo(
            new Ran(
                2,
                "",
                "rolecall: Unknown options: '--format', 'json'; options come after the command\n"
                    + "Try `rolecall --help`.\n"));
  }

  @Test
  void aProfileWithoutACommandIsToBeAssessed() {
    assertThat(Ran.rolecall("firm.yaml"))
        .isEqualTo(
            new Ran(
                2,
                "",
                "rolecall: there is no command `firm.yaml`; did you mean"
                    + " `rolecall assess firm.yaml`?\nTry `rolecall --help`.\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--form", "--expl", "--col"})
  void optionsAreNotAbbreviated(String option) {
    Ran ran = Ran.rolecall("assess", FIRM, option);
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err())
        .startsWith("rolecall assess: Unknown option: '" + option + "'")
        .endsWith("\nTry `rolecall assess --help`.\n");
  }

  @Test
  void twoHyphensEndTheOptions() {
    assertThat(Ran.rolecall("assess", "--draws=0", "--", FIRM))
        .isEqualTo(Ran.rolecall("assess", FIRM, "--draws=0"));
    assertThat(Ran.rolecall("assess", "--", "--help"))
        .isEqualTo(
            new Ran(
                66,
                "",
                "rolecall: cannot read --help: there is no such file\n"
                    + "Try another name, or - for standard input.\n"));
  }

  @Test
  void aColorIsOneOfThree() {
    assertThat(Ran.rolecall("assess", FIRM, "--color", "yes"))
        .isEqualTo(
            new Ran(
                2,
                "",
                "rolecall assess: Invalid value for option '--color': 'yes' is not auto, always or"
                    + " never\nTry `rolecall assess --help`.\n"));
  }

  @ParameterizedTest
  @CsvSource({"100, 72, 72", "100, '', 100", "100, wide, 100", "0, 72, 0", "100, 0, 100"})
  void columnsIsHeededOnATerminalAlone(String terminal, String wanted, int columns) {
    Properties properties = new Properties();
    properties.setProperty("rolecall.columns", terminal);
    assertThat(Console.Terminal.of(properties, Map.of("COLUMNS", wanted)).columns())
        .isEqualTo(columns);
  }

  @Test
  void aBugIsALineAndAStackTraceOnlyOnDemand() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() {
            throw new IllegalStateException("oops");
          }
        };
    for (String[] args : new String[][] {{"assess", "-"}, {"assess", "-", "--stacktrace"}}) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      assertThat(Main.run(args, broken, out, err, Map.of())).isEqualTo(70);
      assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
      String text = err.toString(StandardCharsets.UTF_8);
      if (args.length == 2) {
        assertThat(text)
            .isEqualTo(
                "rolecall: a bug in Rolecall; please report it, with what --stacktrace adds\n");
      } else {
        assertThat(text)
            .startsWith("rolecall: a bug in Rolecall; please report it\n")
            .contains("IllegalStateException: oops");
      }
    }
  }

  @Test
  void tooLittleMemoryIsNoBug() {
    for (Error fault :
        List.of(
            new OutOfMemoryError(), new Error(new IllegalStateException(new OutOfMemoryError())))) {
      assertThat(ErrorReporter.internal(fault, false))
          .matches(
              "rolecall: too little memory: Java may use [0-9]+ MB\\n"
                  + "Take fewer --draws or --jobs, or allow more, as in"
                  + " JAVA_TOOL_OPTIONS=-Xmx2g.\\n");
    }
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            throw new OutOfMemoryError();
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] args = {"assess", "-"};
    assertThat(Main.run(args, endless, new ByteArrayOutputStream(), err, Map.of())).isEqualTo(70);
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("rolecall: too little memory");
  }

  @ParameterizedTest
  @CsvSource({"assess", "plan", "compare", "whatif --vary drafting.backlog_hours=20..90:3"})
  void aPageIsNotWrittenToATerminalUnasked(String command) {
    List<String> args = new ArrayList<>(List.of(command.split(" ")));
    args.addAll(List.of(FIRM, "--draws", "0", "--format", "html"));
    if (command.equals("compare")) {
      args.add("examples/calm-firm.yaml");
    }
    Shell refused = Shell.onTerminal(80, Map.of(), args.toArray(String[]::new));
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err())
        .contains(
            "html is not for a terminal: add -o report.html or --open, or -o - to print it here");
    args.addAll(List.of("-o", "-"));
    assertThat(Shell.onTerminal(80, Map.of(), args.toArray(String[]::new)).out())
        .startsWith("<!doctype html>");
  }

  @Test
  void theVersionTellsTheRulebook() {
    assertThat(Ran.rolecall("--version").out())
        .matches("rolecall [0-9.]+\nrulebook rolecall [0-9.]+ \\([0-9a-f]{12}\\)\n");
    assertThat(Ran.rolecall("-V")).isEqualTo(Ran.rolecall("--version"));
  }

  @Test
  void everyVariableOfTheLauncherIsInTheHelp() throws IOException {
    String help = Ran.rolecall("--help").out();
    Pattern.compile("\\$\\{?([A-Z_]{4,})")
        .matcher(Files.readString(Path.of("src/main/launcher/rolecall")))
        .results()
        .map(variable -> variable.group(1))
        .forEach(name -> assertThat(help).contains(name));
  }
}
