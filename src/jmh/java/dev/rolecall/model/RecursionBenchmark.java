package dev.rolecall.model;

import dev.rolecall.profile.Profile;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.RulebookReader;
import dev.rolecall.rulebook.Scales.Need;
import dev.rolecall.rulebook.Staffing.Option;
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

/** One year under one option, beside the same year written by hand over double arrays. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class RecursionBenchmark {

  @Param({"hold", "case_manager", "hybrid", "both"})
  private String optionId;

  private FirmState situation;
  private Projection projection;
  private Team team;
  private Team nobody;
  private Year hold;
  private Year year;
  private HandWrittenYear byHand;

  /** Sets up one firm at central values. */
  @Setup
  public void prepare() throws IOException {
    Rulebook rulebook = RulebookReader.standard();
    byte[] bytes = Files.readAllBytes(Path.of("examples/both-pressures.yaml"));
    Profile profile =
        ProfileDocument.read("firm.yaml", bytes, List.of()).under(rulebook).profile().orElseThrow();
    UncertainInputs variables = new UncertainInputs(profile, rulebook);
    List<Need> needs = rulebook.scales().needs();
    Option option = rulebook.staffing().options().get(optionId);
    situation = new FirmState(profile, rulebook, variables);
    situation.read(variables.central());
    projection = new Projection(situation, 2);
    team = new Team(option, needs, variables);
    nobody = new Team(rulebook.staffing().baseline(), needs, variables);
    hold = new Year(needs.size(), 0);
    year = new Year(needs.size(), team.size());
    projection.read();
    projection.run(nobody, hold, hold);
    projection.run(team, hold, year);
    byHand = new HandWrittenYear(situation, team, profile, rulebook, hold);
    double mine = byHand.run();
    double difference = Math.abs(mine - year.netBenefit());
    if (team.size() > 0 && difference > 1e-6 * Math.abs(mine)) {
      throw new IllegalStateException("the two differ: " + mine + ", " + year.netBenefit());
    }
  }

  /** The projection as the program runs it. */
  @Benchmark
  public Year projection() {
    projection.run(team, hold, year);
    return year;
  }

  /** The same arithmetic in one loop. */
  @Benchmark
  public double byHand() {
    return byHand.run();
  }
}
