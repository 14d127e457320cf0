package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * Every example of every help runs, unchanged, where the folder examples is: a firm and a rulebook
 * of the user's own are there too, and what examples before it wrote.
 */
@DisabledOnOs(OS.WINDOWS)
class HelpExamplesTest {

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  /** What no shell needs to take apart. */
  private static final String PLAIN = "rolecall [\\w ./=:,%-]*( \\| rolecall [\\w ./=:,%-]*)*";

  /** The one command that talks to somebody: without a terminal and an answer it has nothing. */
  private static final String TALKS = "rolecall interview";

  @TempDir private Path folder;

  @BeforeEach
  void files() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("examples"))) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file));
      }
    }
    Path firm = Path.of("examples/solo-injury.yaml");
    Files.copy(firm, folder.resolve("firm.yaml"));
    for (String name : List.of("my-rulebook.yaml", "house-rules.yaml")) {
      Files.writeString(
          folder.resolve(name),
          "rulebook: 1\nreason: a trial\nid: mine\nkpis: {task_lag_days: {calm: 2}}\n");
    }
    String result = Shell.run("assess", firm.toString(), "--draws=0", "--format=json").out();
    for (String name : List.of("march.json", "june.json")) {
      Files.writeString(folder.resolve(name), result);
    }
    Path program = folder.resolve("bin/rolecall");
    Files.createDirectory(program.getParent());
    Files.writeString(
        program,
        "#!/bin/sh\nexec '"
            + JAVA
            + "' -XX:TieredStopAtLevel=1 -cp '"
            + classPath()
            + "' "
            + Main.class.getName()
            + " \"$@\"\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
  }

  private static String classPath() {
    return System.getProperty("java.class.path");
  }

  @Test
  void everyCommandHasExamplesOfItsOwn() {
    for (CommandLine command : HelpPages.commands()) {
      assertThat(HelpPages.examples(command))
          .isNotEmpty()
          .anyMatch(line -> line.contains("rolecall " + command.getCommandName()));
    }
  }

  @Test
  void thoseWithoutShellSyntaxRun() throws IOException {
    List<String> lines =
        examples().filter(line -> line.matches(PLAIN) && !writesTheFirm(line)).toList();
    assertThat(lines).hasSizeGreaterThan(20);
    Path input = folder.resolve("lines.txt");
    Files.write(input, lines);
    Program ran =
        sh(
            "'"
                + JAVA
                + "' -cp '"
                + classPath()
                + "' "
                + ExampleLines.class.getName()
                + " <lines.txt");
    assertThat(ran).isEqualTo(new Program(0, ""));
  }

  @Test
  void thoseOfAShellRun() {
    Program.need("bash");
    List<String> lines = examples().filter(line -> !line.matches(PLAIN)).toList();
    assertThat(lines).isNotEmpty();
    for (String line : lines) {
      Program ran = sh(line);
      assertThat(ran.exit()).as(line + "\n" + ran.output()).isZero();
    }
  }

  @Test
  void aNewFirmIsWritten() throws IOException {
    Files.delete(folder.resolve("firm.yaml"));
    for (String line : examples().filter(HelpExamplesTest::writesTheFirm).toList()) {
      assertThat(sh(line)).as(line).isEqualTo(new Program(0, ""));
    }
    assertThat(folder.resolve("firm.yaml")).exists();
  }

  @Test
  void whatTheReadmeInstallsIsInstalled() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String begin = "<!-- shell: install -->\n```sh\n";
    String block = readme.substring(readme.indexOf(begin) + begin.length());
    assertThat(sh("set -e\n" + block.substring(0, block.indexOf("```"))))
        .isEqualTo(new Program(0, ""));
    assertThat(folder.resolve(".local/share/bash-completion/completions/rolecall"))
        .hasContent(Ran.rolecall("completion", "bash").out());
    assertThat(folder.resolve(".zsh/rolecall.zsh")).isNotEmptyFile();
  }

  private static boolean writesTheFirm(String line) {
    return line.endsWith("-o firm.yaml");
  }

  private static Stream<String> examples() {
    return HelpPages.commands().stream()
        .flatMap(command -> HelpPages.examples(command).stream())
        .filter(line -> !line.startsWith(TALKS));
  }

  private Program sh(String line) {
    String path = folder.resolve("bin") + ":" + System.getenv("PATH");
    Map<String, String> environment = Map.of("PATH", path, "HOME", folder.toString());
    return Program.run(folder, environment, "bash", "--norc", "-o", "pipefail", "-c", line);
  }
}
