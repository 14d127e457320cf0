package dev.rolecall.assessment;

import dev.rolecall.decision.Depth;
import dev.rolecall.decision.Settings;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.RulebookReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A whole assessment of one firm from its text on, warm, at each depth. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class AssessBenchmark {

  @Param({"VERDICT", "REPORT", "FULL"})
  private Depth depth;

  private Rulebook rulebook;
  private Advisor advisor;
  private byte[] text;

  /** Reads the rulebook and the firm's text once. */
  @Setup
  public void prepare() throws IOException {
    rulebook = RulebookReader.standard();
    advisor = new Advisor(rulebook, Settings.STANDARD, "benchmark");
    text = Files.readAllBytes(Path.of("examples/solo-injury.yaml"));
  }

  /** Reads and assesses. */
  @Benchmark
  public Assessment assess() {
    Profile profile =
        ProfileDocument.read("firm.yaml", text, List.of()).under(rulebook).profile().orElseThrow();
    return advisor.assess(profile, depth);
  }
}
