package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ends runs at random moments, by Ctrl-C, by kill and by kill -9, again and again in the same
 * folder, and lets the last go on to the end: the folder must hold the bytes of a run that nothing
 * disturbed. Many more trials than the suite's few: {@code mvn test -Dtest=InterruptTest
 * -Drolecall.trials=60}.
 */
@DisabledOnOs(OS.WINDOWS)
class InterruptTest {

  private static final int TRIALS = Integer.getInteger("rolecall.trials", 4);
  private static final long SEED = Long.getLong("rolecall.trials.seed", 20_261_125);
  private static final List<String> SIGNALS = List.of("KILL", "INT", "TERM");
  private static final int FIRMS = 40;

  @TempDir private Path temp;

  @Test
  void goingOnEndsAsIfNothingHadHappened() throws Exception {
    Path in = firms();
    Path undisturbed = temp.resolve("undisturbed");
    assertThat(start(in, undisturbed).waitFor()).isEqualTo(3);
    Map<String, String> wanted = BatchTest.contents(undisturbed);
    assertThat(wanted).hasSize(2 + 2 * (FIRMS - 1));
    Random random = new Random(SEED);
    int cutShort = 0;
    for (int trial = 0; trial < TRIALS; ) {
      Path out = temp.resolve("trial-" + trial);
      for (int again = random.nextInt(3); again >= 0 && trial < TRIALS; again--) {
        String signal = SIGNALS.get(trial % SIGNALS.size());
        trial++;
        int code = end(start(in, out), signal, out, random.nextInt(FIRMS));
        cutShort += code > 3 ? 1 : 0;
        check(out, code, wanted);
      }
      assertThat(start(in, out).waitFor()).isEqualTo(3);
      assertThat(BatchTest.contents(out)).as("seed " + SEED).isEqualTo(wanted);
    }
    System.out.println(cutShort + " of " + TRIALS + " runs were cut short");
  }

  private Path firms() throws IOException {
    Path in = Files.createDirectory(temp.resolve("in"));
    for (int i = 0; i < FIRMS; i++) {
      String firm = BatchTest.FIRM.replace("NAME", "Firm " + i).replace("90", "" + (60 + i));
      Files.writeString(in.resolve(100 + i + ".yaml"), i == 7 ? "oops" : firm);
    }
    return in;
  }

  private Process start(Path in, Path out) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of("batch", in.toString(), "--out", out.toString(), "--resume"));
    command.addAll(List.of("--report", "text,json", "--draws", "0"));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(temp.resolve("errors.txt").toFile())
        .start();
  }

  /** Sends a signal once there are so many rows; gives the exit code. */
  private static int end(Process process, String signal, Path out, int rows) throws Exception {
    Path summary = out.resolve("summary.jsonl");
    while (process.isAlive() && rows(summary) < rows) {
      TimeUnit.MILLISECONDS.sleep(2);
    }
    if (process.isAlive()) {
      new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
    }
    return process.waitFor();
  }

  private static long rows(Path summary) throws IOException {
    return Files.exists(summary) ? Files.readString(summary).lines().count() : 0;
  }

  /** Nothing that was finished is torn, and a run that could say so, did. */
  private void check(Path out, int code, Map<String, String> wanted) throws IOException {
    assertThat(code).isIn(3, 130, 137, 143);
    if (code == 130 || code == 143) {
      String reported = Files.readString(temp.resolve("errors.txt"));
      boolean tooLate = Files.exists(out) && BatchTest.contents(out).equals(wanted);
      assertThat(
              tooLate
                  || reported.isEmpty()
                  || reported.contains("rolecall batch: interrupted after "))
          .as(reported)
          .isTrue();
    }
    if (!Files.exists(out)) {
      return; // it ended before it had begun
    }
    for (Map.Entry<String, String> file : BatchTest.contents(out).entrySet()) {
      if (file.getKey().matches("reports/[0-9].*")) {
        assertThat(file.getValue()).as(file.getKey()).isEqualTo(wanted.get(file.getKey()));
      }
    }
    Path summary = out.resolve("summary.jsonl");
    if (Files.exists(summary)) {
      assertThat(wanted.get("summary.jsonl")).startsWith(Files.readString(summary));
    }
  }
}
