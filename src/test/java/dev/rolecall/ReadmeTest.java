package dev.rolecall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.cli.CommandRun;
import dev.rolecall.cli.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The README's commands run, its outputs are what they print, and its tables are those of the code.
 * {@code mvn test -Drolecall.rebaseline=true} writes outputs and tables anew.
 */
class ReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final Pattern OUTPUT =
      Pattern.compile("<!-- output: (.*?) -->\n```text\n(.*?)```\n", Pattern.DOTALL);
  private static final Pattern TABLE =
      Pattern.compile("<!-- table: ([a-z-]+) -->\n((?:\\|[^\n]*\n)*)");
  private static final Pattern SHELL = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

  @Test
  void showsWhatTheCommandsPrint() throws IOException {
    replace(OUTPUT, match -> outputBlock(match.group(1)));
    List<MatchResult> outputs = OUTPUT.matcher(Files.readString(README)).results().toList();
    assertThat(outputs).isNotEmpty();
    for (MatchResult output : outputs) {
      assertThat(output.group()).isEqualTo(outputBlock(output.group(1)));
    }
  }

  private static String outputBlock(String command) {
    CommandRun run = CommandRun.of(command);
    assertThat(run.code()).as(command + run.errors()).isZero();
    return "<!-- output: " + command + " -->\n```text\n" + run.text() + "```\n";
  }

  @Test
  void hasTheTablesOfTheCode() throws IOException {
    replace(TABLE, match -> tableBlock(match.group(1)));
    List<MatchResult> tables = TABLE.matcher(Files.readString(README)).results().toList();
    assertThat(tables).hasSize(3);
    for (MatchResult table : tables) {
      assertThat(table.group()).isEqualTo(tableBlock(table.group(1)));
    }
  }

  private static String tableBlock(String name) {
    return "<!-- table: " + name + " -->\n" + Tables.markdown(name);
  }

  @Test
  void beginsWithTheTwoCommands() throws IOException {
    MatchResult first = SHELL.matcher(Files.readString(README)).results().findFirst().orElseThrow();
    assertThat(first.group(1).lines())
        .containsExactly(
            "mvn -q -DskipTests package && target/rolecall assess examples/solo-injury.yaml",
            "mvn verify");
  }

  @Test
  void runsEveryCommandItShows() throws IOException {
    List<String> commands = new ArrayList<>();
    SHELL
        .matcher(Files.readString(README))
        .results()
        .flatMap(block -> block.group(1).lines())
        .filter(line -> line.startsWith("rolecall "))
        .forEach(commands::add);
    assertThat(commands).hasSizeGreaterThan(5);
    Path folder = Files.createTempDirectory(Path.of("target"), "readme");
    Files.writeString(folder.resolve("riverside.yaml"), rulebookShown());
    for (String command : commands) {
      CommandRun run = CommandRun.of(inFolder(command, folder));
      assertThat(run.code()).as(command + "\n" + run.errors()).isZero();
    }
  }

  private static String rulebookShown() throws IOException {
    Pattern yaml = Pattern.compile("```yaml\n(rulebook: 1\n.*?)```", Pattern.DOTALL);
    return yaml.matcher(Files.readString(README)).results().findFirst().orElseThrow().group(1);
  }

  /** The command with the user's own files in a folder of the test's. */
  private static String inFolder(String command, Path folder) {
    return command.replaceAll(
        " ((firm|riverside|rolecall\\.schema|result|check)\\.(yaml|json|xml|html)|results\\b)",
        " " + folder + "/$1");
  }

  private static void replace(Pattern pattern, Function<MatchResult, String> block)
      throws IOException {
    if (Boolean.getBoolean("rolecall.rebaseline")) {
      String text = Files.readString(README);
      String anew =
          pattern.matcher(text).replaceAll(match -> Matcher.quoteReplacement(block.apply(match)));
      Files.writeString(README, anew);
    }
  }
}
