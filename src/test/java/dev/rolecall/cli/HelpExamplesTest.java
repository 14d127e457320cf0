package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples in a command's help do what they show. */
class HelpExamplesTest {

  private static final Pattern FILES =
      Pattern.compile("(?<= )(results|firm\\.yaml|rolecall\\.schema\\.json)(?=[ /\n]|$)");

  @TempDir private Path temp;

  @ParameterizedTest
  @ValueSource(strings = {"batch", "schema", "new", "help"})
  void run(String command) throws Exception {
    List<String> examples = examples(command);
    assertThat(examples).isNotEmpty();
    for (String example : examples) {
      String line = FILES.matcher(example).replaceAll(Matcher.quoteReplacement(temp + "/") + "$1");
      CommandRun run = CommandRun.of(line.replace("'", ""));
      assertThat(run.code()).as(example + "\n" + run.errors()).isZero();
      if (example.contains("--out results --report text,json --resume")) {
        assertThat(Files.list(temp.resolve("results/reports"))).hasSizeGreaterThan(20);
      } else if (example.contains("--out results")) {
        assertThat(temp.resolve("results/summary.csv")).exists();
      }
    }
  }

  private static List<String> examples(String command) {
    String help = Shell.run(command, "--help").out();
    List<String> examples = new ArrayList<>();
    help.substring(help.indexOf("\nExample"))
        .lines()
        .map(String::strip)
        .filter(line -> line.startsWith("rolecall "))
        .forEach(examples::add);
    return examples;
  }
}
