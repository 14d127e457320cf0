package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.cli.guide.CommandGuide;
import dev.rolecall.cli.guide.CommandGuide.OptionGuide;
import dev.rolecall.cli.guide.Completion.Kind;
import java.io.IOException;
import java.nio.file.Files;
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

/** The scripts, in the shells they are for. */
@DisabledOnOs(OS.WINDOWS)
class CompletionCommandTest {

  /** What is typed, and what is offered. */
  private static final List<List<String>> TYPED =
      List.of(
          List.of("rolecall sch", "schema"),
          List.of("rolecall assess --exp", "--explain"),
          List.of("rolecall whatif --format ", "csv", "json", "text"),
          List.of("rolecall whatif --format c", "csv"),
          List.of("rolecall rules --color al", "always"),
          List.of("rolecall assess --set caseload.open", "caseload.open_matters="),
          List.of("rolecall compare a b --set-b firm.at", "firm.attorneys="),
          List.of(
              "rolecall whatif --vary drafting.b",
              "drafting.backlog_hours=",
              "drafting.backlog_trend_hours_per_week="),
          List.of("rolecall rules turn", "turnover"),
          List.of("rolecall rules --format json another_att", "another_attorney"),
          List.of("rolecall rules turnover turn"),
          List.of("rolecall help pl", "plan"),
          List.of("rolecall help assess pl"),
          List.of("rolecall completion ", "bash", "fish", "zsh"),
          List.of("rolecall schema r", "result"),
          List.of("rolecall assess firm", "firm.json", "firm.yaml", "firm.yml"),
          List.of("rolecall assess firm.yaml firm"),
          List.of("rolecall compare firm.yaml firm.ya", "firm.yaml"),
          List.of("rolecall assess --draws 64 firm.y", "firm.yaml", "firm.yml"),
          List.of("rolecall assess --explain firm.y", "firm.yaml", "firm.yml"),
          List.of("rolecall assess -o firm.t", "firm.txt"),
          List.of("rolecall nonsense "));

  @TempDir private Path folder;

  @BeforeEach
  void files() throws IOException {
    for (String name : List.of("firm.yaml", "firm.yml", "firm.json", "firm.txt")) {
      Files.createFile(folder.resolve(name));
    }
    Files.createDirectory(folder.resolve("clients"));
    for (String shell : List.of("bash", "zsh", "fish")) {
      Path file = folder.resolve("rolecall." + shell);
      Ran ran = Ran.rolecall("completion", shell, "-o", file.toString());
      assertThat(ran).isEqualTo(new Ran(0, "", ""));
      assertThat(file).hasContent(Ran.rolecall("completion", shell).out());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void theShellReadsIt(String shell) {
    Program.need(shell);
    assertThat(run(shell, "-n", "rolecall." + shell)).isEqualTo(new Program(0, ""));
  }

  @Test
  void bashOffersWhatMayStandThere() {
    StringBuilder script = new StringBuilder(BASH);
    for (List<String> typed : TYPED) {
      script.append("try ").append(typed.get(0).replaceAll(" $", " ''")).append('\n');
    }
    assertThat(bash(script)).isEqualTo(expected());
  }

  /** Calls the function as readline does, and prints what it offers, sorted. */
  private static final String BASH =
      """
      set -u
      source rolecall.bash
      try() {
        COMP_WORDS=("$@")
        COMP_CWORD=$(($# - 1))
        _rolecall rolecall 2>&1
        if ((${#COMPREPLY[@]})); then
          printf '%s\\n' "${COMPREPLY[@]}" | LC_ALL=C sort | tr '\\n' ' '
        fi
        echo
      }
      """;

  /** Readline takes words apart at equals signs, and replaces only what follows the last. */
  @Test
  void bashCompletesBehindAnEqualsSign() {
    String script =
        BASH
            + """
            try rolecall whatif --format = j
            try rolecall whatif --format =
            try rolecall assess --set = firm.attor
            try rolecall assess --set firm.fee_model = h
            try rolecall assess --set = firm.fee_model =
            try rolecall assess --rulebook = firm.t
            COMP_WORDBREAKS=${COMP_WORDBREAKS//=}
            try rolecall whatif --format=j
            try rolecall assess --set=firm.attor
            try rolecall assess --set firm.fee_model=h
            """;
    assertThat(bash(script))
        .isEqualTo(
            """
            json \n\
            csv json text \n\
            firm.attorneys= \n\
            hourly \n\
            contingency flat hourly \n\
            firm.txt \n\
            --format=json \n\
            --set=firm.attorneys= \n\
            firm.fee_model=hourly \n\
            """);
  }

  @Test
  void bashOffersFoldersAndNoOptionAfterTwoHyphens() {
    String script =
        BASH
            + """
            try rolecall man --into ''
            try rolecall plan cli
            try rolecall plan -- --
            try rolecall --v
            """;
    assertThat(bash(script)).isEqualTo("clients \nclients \n\n--version \n");
  }

  private String bash(CharSequence script) {
    Program.need("bash");
    Program ran = run("bash", "--norc", "-c", script.toString());
    assertThat(ran.exit()).as(ran.output()).isZero();
    return ran.output();
  }

  private static String expected() {
    StringBuilder text = new StringBuilder();
    for (List<String> typed : TYPED) {
      typed.stream().skip(1).forEach(word -> text.append(word).append(' '));
      text.append('\n');
    }
    return text.toString();
  }

  @Test
  void fishOffersWhatMayStandThere() {
    Program.need("fish");
    StringBuilder script = new StringBuilder("source rolecall.fish\n");
    for (List<String> typed : TYPED) {
      script.append("complete -C '").append(typed.get(0));
      script.append("' | string replace -r '\\t.*' '' | sort | tr '\\n' ' '; echo\n");
    }
    script.append("complete -C 'rolecall assess --set firm.fee_model=h'\n");
    script.append("complete -C 'rolecall assess --set=firm.attor'\n");

    Program ran =
        Program.run(
            folder,
            Map.of("HOME", folder.toString(), "XDG_CONFIG_HOME", folder.toString()),
            "fish",
            "--no-config",
            "-c",
            script.toString());

    assertThat(ran.output())
        .isEqualTo(
            expected()
                + "firm.fee_model=hourly\tReplace or add an input, such as firm.attorneys=3;"
                + " repeatable.\n--set=firm.attorneys=\tattorneys\n");
  }

  /** The functions of zsh's completion system, which needs a terminal, are made to tell. */
  @Test
  void zshIsToldWhatMayStandThere() {
    Program.need("zsh");
    String script =
        """
        compdef() { print -r -- "compdef $*" }
        _arguments() {
          if [[ $1 == -C ]]; then state=arguments; else print -rl -- "$@"; fi
        }
        _describe() { print -r -- "$4 ${(P)4[1]}" }
        compset() { return 1 }
        source ./rolecall.zsh
        words=(completion)
        _rolecall
        words=(plan)
        _rolecall
        _rolecall_inputs
        """;
    Program ran = run("zsh", "-f", "-c", script);
    assertThat(ran.output())
        .startsWith("compdef _rolecall rolecall\n-S\n:\n")
        .contains(
            "\n1:SHELL:(bash zsh fish)\n",
            "\n1:PROFILE:_rolecall_documents\n",
            "\n(-o --output)--output=[Write there instead of standard output; whole or not at all.]"
                + ":FILE:_files\n",
            "\n*--set=[Replace or add an input, such as firm.attorneys=3; repeatable.]"
                + ":PATH=VALUE:_rolecall_inputs\n")
        .endsWith("\ninputs firm.name:firm name\n");
  }

  @Test
  void everyScriptHasEveryCommandOptionAndWord() {
    for (String shell : List.of("bash", "zsh", "fish")) {
      String script = Ran.rolecall("completion", shell).out();
      for (CommandGuide command : CommandGuides.all().commands()) {
        assertThat(script).contains(command.id());
        for (OptionGuide option : command.options()) {
          assertThat(script).contains(option.names().get(0).replaceFirst("^-+", ""));
          for (String word : option.completion().words()) {
            assertThat(script).contains(word);
          }
        }
      }
      assertThat(script).doesNotContainPattern("@[a-z]+@");
    }
  }

  @Test
  void everyWordThatIsOfferedIsAccepted() {
    for (CommandName name : CommandName.values()) {
      for (OptionGuide option : CommandGuides.of(name).options()) {
        for (String word : option.completion().words()) {
          var line = Dispatcher.commandLine(name, name.make());
          String longest = option.names().get(option.names().size() - 1);
          assertThat(line.parseArgs(longest + "=" + word, "--help").hasMatchedOption(longest))
              .as(name.id() + " " + longest + " " + word)
              .isTrue();
        }
      }
    }
  }

  @Test
  void filesAndInputsAreOfferedWhereTheyAreWanted() {
    CommandGuide whatif = CommandGuides.of(CommandName.WHATIF);
    assertThat(whatif.arguments().get(0).completion().kind()).isEqualTo(Kind.DOCUMENTS);
    assertThat(whatif.options())
        .filteredOn(option -> option.completion().kind() == Kind.INPUTS)
        .extracting(option -> option.names().get(0))
        .containsExactlyInAnyOrder("--set", "--vary");
  }

  @Test
  void refusesAnotherShell() {
    assertThat(Ran.rolecall("completion", "tcsh"))
        .isEqualTo(
            new Ran(
                2,
                "",
                "rolecall completion: Invalid value for positional parameter at index 0 (SHELL):"
                    + " 'tcsh' is not bash, zsh or fish\nTry `rolecall completion --help`.\n"));
  }

  private Program run(String... command) {
    return Program.run(folder, Map.of("HOME", folder.toString()), command);
  }
}
