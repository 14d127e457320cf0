package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.cli.guide.CommandGuide;
import dev.rolecall.cli.guide.CommandGuide.OptionGuide;
import dev.rolecall.cli.guide.Guide.Meaning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The manual pages. */
class ManCommandTest {

  @TempDir private Path temp;

  @Test
  void printsThePageOfACommand() {
    Golden.check("man/rolecall-schema.1", good("man", "schema"));
  }

  @Test
  void printsThePageOfRolecall() {
    String page = good("man");
    assertThat(page)
        .contains(".TH \"ROLECALL\" 1 ", "\nrolecall \\- whom a small law firm should hire next\n");
    for (CommandName name : CommandName.values()) {
      assertThat(page)
          .contains("\\fB" + name.id() + "\\fR\n", "\\fBrolecall\\-" + name.id() + "\\fR(1)");
    }
    for (ExitCode code : ExitCode.values()) {
      assertThat(page).contains("\\fB" + code.code() + "\\fR\n");
    }
  }

  @Test
  void everyPageHasItsOptionsExamplesAndExitCodes() {
    for (CommandGuide command : CommandGuides.all().commands()) {
      String page = good("man", command.id());
      for (OptionGuide option : command.options()) {
        assertThat(page).contains("\n\\fB" + String.join(", ", option.names()).replace("-", "\\-"));
      }
      for (Meaning exit : command.exits()) {
        assertThat(page)
            .contains(
                "\n\\fB"
                    + exit.word()
                    + "\\fR\n"
                    + exit.meaning().substring(0, 1).toUpperCase(java.util.Locale.ROOT));
      }
      assertThat(page.split("\n\\.nf\n", -1)).hasSize(command.examples().size() + 1);
    }
  }

  @Test
  void noLineIsTakenForARequestAndAllIsAscii() {
    for (CommandName name : CommandName.values()) {
      assertThat(good("man", name.id()).lines())
          .allMatch(line -> line.matches("[ -~]*"))
          .filteredOn(line -> line.startsWith(".") || line.startsWith("'"))
          .allMatch(line -> line.matches("\\.(TH|SH|PP|TP|B|br|nf|fi|RS|RE|\\\\\").*"));
    }
  }

  @Test
  void writesEveryPage() throws IOException {
    Path folder = temp.resolve("share/man/man1");
    for (int i = 0; i < 2; i++) {
      assertThat(Ran.rolecall("man", "--into", folder.toString())).isEqualTo(new Ran(0, "", ""));
    }
    List<String> expected = new ArrayList<>(List.of("rolecall.1"));
    CommandName.ids().forEach(id -> expected.add("rolecall-" + id + ".1"));
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()).toList())
          .containsExactlyInAnyOrderElementsOf(expected);
    }
    assertThat(folder.resolve("rolecall-plan.1")).hasContent(good("man", "plan"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"groff -ww -man -z", "mandoc -Tlint -Wwarning"})
  void formattersFindNoFault(String formatter) {
    List<String> command = new ArrayList<>(List.of(formatter.split(" ")));
    Program.need(command.get(0));
    Ran.rolecall("man", "--into", temp.toString());
    command.add("rolecall.1");
    CommandName.ids().forEach(id -> command.add("rolecall-" + id + ".1"));
    assertThat(Program.run(temp, Map.of(), command.toArray(String[]::new)))
        .isEqualTo(new Program(0, ""));
  }

  @Test
  void whatIsWrittenIsWhatIsRead() {
    Program.need("groff");
    Ran.rolecall("man", "--into", temp.toString());
    String read =
        Program.run(
                temp,
                Map.of(),
                "groff",
                "-man",
                "-Tascii",
                "-P-cbou",
                "-rLL=300n",
                "rolecall-whatif.1")
            .output()
            .replaceAll(" +", " ");
    CommandGuide command = CommandGuides.of(CommandName.WHATIF);
    assertThat(read).contains(command.examples());
    for (OptionGuide option : command.options()) {
      assertThat(read)
          .contains(option.names())
          .contains(option.description().replaceAll(" +", " "));
    }
  }

  @Test
  void refusesWhatIsNoCommandAndAPageWithAFolder() {
    assertThat(Ran.rolecall("man", "asess"))
        .isEqualTo(
            new Ran(
                2,
                "",
                "rolecall: there is no command `asess`; did you mean `assess`?\n"
                    + "Try `rolecall --help`.\n"));
    assertThat(Ran.rolecall("man", "plan", "--into", temp.toString()))
        .isEqualTo(
            new Ran(
                2,
                "",
                "rolecall man: --into writes every page; leave out `plan`\n"
                    + "Try `rolecall man --help`.\n"));
  }

  @Test
  void saysWhyAFolderCannotBeMade() throws IOException {
    Path file = Files.createFile(temp.resolve("file"));
    assertThat(Ran.rolecall("man", "--into", file.toString()))
        .isEqualTo(
            new Ran(
                73,
                "",
                "rolecall: cannot write " + file + ": it is no folder\nTry another name.\n"));
  }

  private static String good(String... args) {
    Ran ran = Ran.rolecall(args);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isZero();
    return ran.out();
  }
}
