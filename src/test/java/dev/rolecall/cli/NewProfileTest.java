package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewProfileTest {

  @TempDir private Path temp;

  @Test
  void printsATemplateThatCanBeAssessedAsItIs() {
    Ran template = Ran.rolecall("new");

    assertThat(template.exit()).isZero();
    assertThat(template.err()).isEmpty();
    Ran assessed = Ran.fed(template.out(), "assess", "-", "--draws", "0");
    assertThat(assessed.exit()).isZero();
    assertThat(assessed.err()).isEmpty();
    assertThat(assessed.out()).startsWith("Unnamed firm: ").contains("27 answers are missing");
  }

  @Test
  void writesAFileOnceAndNeverOverIt() throws IOException {
    Path file = temp.resolve("firm.yaml");

    assertThat(Ran.rolecall("new", "-o", file.toString())).isEqualTo(new Ran(0, "", ""));
    assertThat(file).hasContent(Ran.rolecall("new").out());

    Files.writeString(file, "mine");
    assertThat(Ran.rolecall("new", "-o", file.toString()))
        .isEqualTo(
            new Ran(
                73,
                "",
                "rolecall: cannot write "
                    + file
                    + ": it exists already, and is left as it is\nTry another name, or - for standard output.\n"));
    assertThat(file).hasContent("mine");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aBrokenLinkIsInTheWayToo() throws IOException {
    Path target = temp.resolve("elsewhere");
    Path link = Files.createSymbolicLink(temp.resolve("firm.yaml"), target);

    assertThat(Ran.rolecall("new", "--output", link.toString()).exit()).isEqualTo(73);
    assertThat(target).doesNotExist();
  }

  @Test
  void saysWhyItCannotWrite() {
    assertThat(Ran.rolecall("new", "-o", temp.toString()).err())
        .isEqualTo(
            "rolecall: cannot write "
                + temp
                + ": it is a folder\nTry another name, or - for standard output.\n");
    Path file = temp.resolve("none").resolve("firm.yaml");
    assertThat(Ran.rolecall("new", "-o", file.toString()))
        .isEqualTo(
            new Ran(
                73,
                "",
                "rolecall: cannot write "
                    + file
                    + ": its folder does not exist\nTry another name, or - for standard output.\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rules", "schema", "new"})
  void theNewCommandsAreListedAndHaveHelpWithExamples(String command) {
    assertThat(Ran.rolecall("--help").out()).contains("\n  " + command + " ");
    Ran help = Ran.rolecall(command, "--help");
    assertThat(help.exit()).isZero();
    assertThat(help.out()).contains("\nExamples:\n  rolecall " + command);
    assertThat(help.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(Ran.rolecall("help", command)).isEqualTo(help);
  }
}
