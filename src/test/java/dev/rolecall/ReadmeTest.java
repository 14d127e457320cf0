package dev.rolecall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.cli.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The README's commands run, its outputs are what they print. {@code mvn test
 * -Drolecall.rebaseline=true} writes the outputs anew.
 */
class ReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final Pattern OUTPUT =
      Pattern.compile("<!-- output: (.*?) -->\n```text\n(.*?)```\n", Pattern.DOTALL);
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

  /** What a command prints, or the first lines of it where {@code | head -N} follows. */
  private static String outputBlock(String shown) {
    String[] piped = shown.split(" \\| head -");
    CommandRun run = CommandRun.of(piped[0]);
    assertThat(run.code()).as(shown + run.errors()).isZero();
    long lines = piped.length > 1 ? Long.parseLong(piped[1]) : Long.MAX_VALUE;
    String text = run.text().lines().limit(lines).collect(Collectors.joining("\n", "", "\n"));
    return "<!-- output: " + shown + " -->\n```text\n" + text + "```\n";
  }

  @Test
  void isShortEnoughToRead() throws IOException {
    assertThat(Files.readAllLines(README)).hasSizeLessThanOrEqualTo(250);
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
    Files.writeString(folder.resolve("riverside.yaml"), shown("rulebook: 1"));
    Files.writeString(folder.resolve("firm.yaml"), shown("rolecall: 1"));
    for (String command : commands) {
      CommandRun run = CommandRun.of(inFolder(command, folder));
      assertThat(run.code()).as(command + "\n" + run.errors()).isZero();
    }
  }

  /** The YAML that begins with a line. */
  private static String shown(String first) throws IOException {
    Pattern yaml = Pattern.compile("```yaml\n(" + first + "\n.*?)```", Pattern.DOTALL);
    return yaml.matcher(Files.readString(README)).results().findFirst().orElseThrow().group(1);
  }

  /** The command with the user's own files in a folder of the test's. */
  private static String inFolder(String command, Path folder) {
    return command.replaceAll(
        " ((firm|measured|then|riverside|rolecall\\.schema|result|check)\\.(yaml|json|xml|html)|results\\b)",
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
