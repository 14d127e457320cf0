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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** Verdict rows a second, of firms already read, by one advisor: one thread, and two. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class VerdictRowBenchmark {

  @Param({"64", "1024", "16384", "65536"})
  private int draws;

  private Advisor advisor;
  private List<Profile> firms;

  /** Which firm is next, for each thread. */
  @State(Scope.Thread)
  public static class Turn {
    private int next;
  }

  /** Reads the example firms. */
  @Setup
  public void prepare() throws IOException {
    Rulebook rulebook = RulebookReader.standard();
    advisor = new Advisor(rulebook, new Settings(draws, 1), "benchmark");
    firms = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("examples"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        byte[] text = Files.readAllBytes(file);
        firms.add(
            ProfileDocument.read("firm.yaml", text, List.of())
                .under(rulebook)
                .profile()
                .orElseThrow());
      }
    }
  }

  /** A row, in one thread. */
  @Benchmark
  public Assessment oneThread(Turn turn) {
    return advisor.assess(next(turn), Depth.VERDICT);
  }

  /** A row, in each of two threads. */
  @Benchmark
  @Threads(2)
  public Assessment twoThreads(Turn turn) {
    return advisor.assess(next(turn), Depth.VERDICT);
  }

  private Profile next(Turn turn) {
    turn.next = (turn.next + 1) % firms.size();
    return firms.get(turn.next);
  }
}
