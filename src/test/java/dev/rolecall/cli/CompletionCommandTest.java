package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The completion script, in the shells that it is for. */
@DisabledOnOs(OS.WINDOWS)
class CompletionCommandTest {

  /** What is typed, and what is offered for the last word. */
  private static final List<List<String>> TYPED =
      List.of(
          List.of("rolecall sch", "schema"),
          List.of("rolecall --v", "--version"),
          List.of("rolecall assess --exp", "--explain"),
          List.of("rolecall rules --format ''", "text", "json", "yaml"),
          List.of("rolecall whatif --format c", "csv"),
          List.of("rolecall rules --color al", "always"),
          List.of("rolecall batch --report t", "text"),
          List.of("rolecall assess --set caseload.open", "caseload.open_matters="),
          List.of("rolecall compare a b --set-b firm.at", "firm.attorneys="),
          List.of(
              "rolecall whatif firm.yaml --vary drafting.b",
              "drafting.backlog_hours=",
              "drafting.backlog_trend_hours_per_week="),
          List.of("rolecall rules turn", "turnover"),
          List.of("rolecall help pl", "plan"),
          List.of("rolecall completion ''", "bash", "zsh"),
          List.of("rolecall schema r", "rulebook", "result", "review"),
          List.of("rolecall assess firm"));

  /** Calls the function as readline does, and prints what it offers. */
  private static final String BASH =
      """
      set -u
      source rolecall.bash
      compopt() { :; }
      complete -p rolecall | grep -o -- '-o default'
      try() {
        COMP_WORDS=("$@")
        COMP_CWORD=$(($# - 1))
        COMP_LINE="$*"
        COMPREPLY=()
        _complete_rolecall
        echo "$* -> ${COMPREPLY[*]-}"
      }
      """;

  @TempDir private Path folder;

  @BeforeEach
  void scripts() {
    for (String shell : List.of("bash", "zsh")) {
      String file = folder.resolve("rolecall." + shell).toString();
      assertThat(Ran.rolecall("completion", shell, "-o", file)).isEqualTo(new Ran(0, "", ""));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh"})
  void theShellReadsIt(String shell) {
    Program.need(shell);
    assertThat(run(shell, "-n", "rolecall." + shell)).isEqualTo(new Program(0, ""));
  }

  /** Where nothing is offered, bash completes names of files by default. */
  @Test
  void bashOffersCommandsOptionsAndValues() {
    Program.need("bash");
    StringBuilder script = new StringBuilder(BASH);
    StringBuilder offered = new StringBuilder("-o default\n");
    for (List<String> typed : TYPED) {
      script.append("try ").append(typed.get(0)).append('\n');
      offered.append(typed.get(0).replace("''", "")).append(" -> ");
      offered.append(String.join(" ", typed.subList(1, typed.size()))).append('\n');
    }
    assertThat(run("bash", "--norc", "-c", script.toString()))
        .isEqualTo(new Program(0, offered.toString()));
  }

  @Test
  void zshTakesItForTheProgram() {
    Program.need("zsh");
    String script =
        "autoload -U +X compinit && compinit -u; source ./rolecall.zsh; print $_comps[rolecall]";
    assertThat(run("zsh", "-f", "-c", script))
        .isEqualTo(new Program(0, "_bash_complete -F _complete_rolecall -o default\n"));
  }

  @Test
  void everyCommandAndOptionIsInTheScript() {
    String script = Ran.rolecall("completion", "bash").out();
    for (CommandLine command : HelpPages.commands()) {
      assertThat(script).contains("_picocli_rolecall_" + command.getCommandName() + "()");
      for (OptionSpec option : command.getCommandSpec().options()) {
        assertThat(script).contains(option.names());
      }
    }
  }

  @Test
  void refusesAnotherShell() {
    assertThat(Ran.rolecall("completion", "tcsh"))
        .isEqualTo(
            new Ran(
                2,
                "",
                "rolecall completion: Invalid value for positional parameter at index 0 (SHELL):"
                    + " 'tcsh' is not bash or zsh\nTry `rolecall completion --help`.\n"));
  }

  private Program run(String... command) {
    return Program.run(folder, Map.of("HOME", folder.toString()), command);
  }
}
