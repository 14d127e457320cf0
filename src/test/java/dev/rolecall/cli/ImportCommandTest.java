package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.records.RecordedFirm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

  private static final Path EXAMPLE = Path.of("examples/records");

  @TempDir private Path folder;

  /**
   * The example's records are a made-up firm's. After the generator has changed, run {@code mvn
   * test -Drolecall.rebaseline=true} and read the difference.
   */
  @Test
  void theExampleIsAsGenerated() throws IOException {
    new RecordedFirm(RecordedFirm.EXAMPLE, LocalDate.of(2026, 6, 30), 17).example(folder);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        Path kept = EXAMPLE.resolve(file.getFileName());
        if (Boolean.getBoolean("rolecall.rebaseline")) {
          Files.copy(file, kept, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(kept).hasSameTextualContentAs(file);
      }
    }
  }

  @Test
  void writesACommentedProfile() {
    Typed ran = Typed.utf8("", "import", EXAMPLE.toString(), "--fee-model", "hourly", "--explain");
    Golden.check("import.yaml", ran.out());
    Golden.check("import-summary.txt", ran.err());
    assertThat(ran.exit()).isZero();
  }

  /** The example has every line that the import writes, and answers to what it asks. */
  @Test
  void theExampleIsWhatTheImportWrites() throws IOException {
    Typed ran = Typed.utf8("", "import", EXAMPLE.toString(), "--fee-model", "hourly");
    String written = ran.out().substring(ran.out().indexOf("rolecall: 1"));
    List<String> lines =
        written.substring(0, written.indexOf("\n# What the records")).lines().toList();
    assertThat(Files.readAllLines(Path.of("examples/from-records.yaml")))
        .containsSubsequence(lines);
  }

  /** What it writes is a profile; what it lacks is asked for, and nothing else. */
  @Test
  void assessReadsIt() throws IOException {
    Path profile = folder.resolve("firm.yaml");
    Typed ran = Typed.utf8("", "import", EXAMPLE.toString(), "-o", profile.toString());
    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).isEmpty();
    Typed verdict = Typed.utf8("", "assess", profile.toString(), "--draws", "64");
    assertThat(verdict.err()).isEmpty();
    assertThat(verdict.exit()).isZero();
    Typed again = Typed.utf8("", "import", EXAMPLE.toString(), "-o", profile.toString());
    assertThat(again.exit()).isEqualTo(73);
    assertThat(again.err()).contains("it exists already, and is left as it is");
  }

  @Test
  void whatIsRequiredAndUnknownIsAQuestion() throws IOException {
    new RecordedFirm(RecordedFirm.ORDINARY, LocalDate.of(2026, 6, 30), 3).casePeer(folder);
    Typed ran = Typed.utf8("", "import", folder.toString());
    assertThat(ran.out())
        .contains("# client_response.lag_hours: The export does not say who spoke");
    Typed verdict = Typed.utf8(ran.out(), "assess", "-");
    assertThat(verdict.exit()).isEqualTo(65);
    assertThat(verdict.err()).contains("client_response.lag_hours", "firm.attorneys");
  }

  @Test
  void savesWhatMapSays() throws IOException {
    Files.writeString(
        folder.resolve("tasks.csv"),
        "Nr,Faellig,Fertig\n" + "1,2026-06-15,2026-06-17\n".repeat(12));
    String map = folder.resolve("map.yaml").toString();
    Typed first =
        Typed.utf8(
            "",
            "import",
            folder.toString(),
            "--map",
            "tasks.due=Faellig",
            "--map",
            "tasks.completed=Fertig",
            "--save-map",
            map);
    assertThat(first.out()).contains("  task_lag_days: 2\n");
    Typed second = Typed.utf8("", "import", folder.toString(), "--maps", map);
    assertThat(second.out()).contains("  task_lag_days: 2\n").contains("your own map");
  }

  @Test
  void wrongUsageIsSaid() {
    assertThat(usage("--map", "tasks.finished=X"))
        .contains("there is no column 'tasks.finished'", "tasks.completed");
    assertThat(usage("--map", "x")).contains("--map");
    assertThat(usage("--fee-model", "barter")).contains("contingency, hourly, flat");
    assertThat(usage("--holidays", "xmas")).contains("'xmas' is not us, none or a day");
    assertThat(usage("--business-hours", "17-9")).contains("business hours such as 9:00-17:00");
    assertThat(usage("--zone", "Chicago")).contains("a time zone such as America/Chicago");
    assertThat(usage("--as-of", "30.6.2026")).contains("a day such as 2026-06-30");
    assertThat(usage("--weeks", "0")).contains("1 to 104");
    Typed missing = Typed.utf8("", "import", "nowhere");
    assertThat(missing.exit()).isEqualTo(66);
    assertThat(missing.err()).isEqualTo("rolecall: cannot read nowhere: there is no such file\n");
  }

  private static String usage(String option, String value) {
    Typed ran = Typed.utf8("", "import", EXAMPLE.toString(), option, value);
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    return ran.err();
  }
}
