package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Standard output that takes no more: whoever closed it wants to hear no more, others do. */
class StandardOutputTest {

  private static final String FIRM = "examples/solo-injury.yaml";
  private static final String ANSWERS = "2\n140\n60\n16\ndone\n";

  private static final String MENDED = BatchTest.FIRM;
  private static final String MISSPELT = MENDED.replace("attorneys", "atorneys");

  @TempDir private static Path temp;

  @BeforeAll
  static void save() {
    Shell saved =
        Shell.run("assess", FIRM, "--draws=64", "--format=json", "-o", file("saved.json"));
    assertThat(saved.err()).isEmpty();
  }

  private static void start() throws IOException {
    Files.writeString(temp.resolve("misspelt.yaml"), MISSPELT);
    Files.deleteIfExists(temp.resolve("new.yaml"));
  }

  private static String file(String name) {
    return temp.resolve(name).toString();
  }

  /** Every command, in every format that goes through another way. */
  static Stream<String> commands() {
    Stream<String> formats =
        Stream.of(
                "assess FIRM --draws=0: text json markdown html",
                "plan FIRM --draws=0: text json markdown html",
                "compare FIRM examples/calm-firm.yaml --draws=0: text json markdown html",
                "whatif FIRM --draws=0 --vary drafting.backlog_hours=20..90:2: text json markdown html csv",
                "review TEMP/saved.json FIRM --weeks 26: text json markdown html",
                "report TEMP/saved.json: text json markdown html",
                "check FIRM --draws=0: text json junit github sarif markdown",
                "rules: text json",
                "rules task_lag_days: text json yaml")
            .flatMap(
                line ->
                    Stream.of(line.split(": ")[1].split(" "))
                        .map(format -> line.split(": ")[0] + " --format " + format));
    return Stream.concat(
        formats,
        Stream.of(
            "assess FIRM --draws=0 --full",
            "assess FIRM --draws=0 --explain",
            "whatif FIRM --draws=0",
            "check FIRM --draws=0 --report json=-",
            "batch FIRM FIRM --draws=0",
            "batch FIRM FIRM --draws=0 --quiet --jobs=2",
            "import examples/records --fee-model hourly",
            "interview TEMP/new.yaml",
            "schema",
            "schema result",
            "new",
            "fix TEMP/misspelt.yaml",
            "fix --dry-run TEMP/misspelt.yaml",
            "completion bash",
            "completion zsh",
            "help",
            "help assess",
            "help inputs",
            "help rulebook",
            "--help",
            "--version",
            "assess --help"));
  }

  @Test
  void noCommandIsMissing() {
    Set<String> tried = commands().map(line -> line.split(" ")[0]).collect(Collectors.toSet());
    assertThat(tried).containsAll(new TreeSet<>(HelpPages.root().getSubcommands().keySet()));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aFullDiskIsReportedAndAClosedPipeIsNot(String line) throws IOException {
    start();
    Shell full = withOutputThatFails("No space left on device", line);
    assertThat(full.code()).isEqualTo(73);
    assertThat(full.err())
        .endsWith(
            "rolecall: cannot write standard output: it is closed or full\n"
                + "Try -o with the name of a file.\n");

    start();
    Shell closed = withOutputThatFails("Broken pipe", line);
    assertThat(closed.code()).isEqualTo(141);
    if (line.startsWith("interview")) {
      assertThat(closed.err()).as("questions alone").endsWith("\n> done\n\n");
    } else {
      assertThat(closed.err()).isEmpty();
    }
    assertThat(temp.resolve("misspelt.yaml"))
        .as("what was to be written is, whoever hears of it")
        .hasContent(line.startsWith("fix TEMP") ? MENDED : MISSPELT);
  }

  @Test
  void aPipeMayBeNamedToo() throws IOException {
    Path pipe = temp.resolve("pipe");
    assertThat(Program.run(temp, Map.of(), "mkfifo", pipe.toString()).exit()).isZero();
    Thread reader = new Thread(() -> Program.run(temp, Map.of(), "head", "-c1", pipe.toString()));
    reader.start();

    // More than a pipe holds: the reader is gone before all of it is written.
    Shell ran = Shell.run("assess", FIRM, "--draws=64", "--format=json", "-o", pipe.toString());

    assertThat(ran).isEqualTo(new Shell(141, "", ""));
  }

  private Shell withOutputThatFails(String fault, String line) {
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(fault);
          }
        };
    String[] args = line.replace("FIRM", FIRM).replace("TEMP", temp.toString()).split(" ");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ByteArrayInputStream in = new ByteArrayInputStream(ANSWERS.getBytes(StandardCharsets.UTF_8));
    int code = Main.run(args, in, out, err, Map.of());
    return new Shell(code, "", err.toString(StandardCharsets.UTF_8));
  }
}
