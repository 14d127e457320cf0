package dev.rolecall.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.rolecall.ExampleFirms;
import dev.rolecall.model.Ledger;
import dev.rolecall.model.UncertainInputs;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Option;
import dev.rolecall.rulebook.Rulebook;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A draw allocates nothing: what more draws take is their place in the arrays of results. */
class AllocationTest {

  private static final int FEW = 256;
  private static final int MANY = 1024;

  /** The Java platform may allocate a little of its own on the way, but not for each draw. */
  private static final long NOISE = MANY - FEW;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final Rulebook rulebook = ExampleFirms.RULEBOOK;

  @Test
  void moreDrawsTakeNoMoreThanTheirResults() throws IOException {
    Profile profile = ExampleFirms.read("examples/both-pressures.yaml");
    Draws few = new Draws(rulebook, new Settings(FEW, 1));
    Draws many = new Draws(rulebook, new Settings(MANY, 1));
    allocated(profile, few);
    allocated(profile, many);
    long more = allocated(profile, many) - allocated(profile, few);
    long results = resultsPerDraw(profile) * (MANY - FEW);
    assertThat(more - results).isBetween(-NOISE, NOISE);
  }

  private long allocated(Profile profile, Draws draws) {
    UncertainInputs variables = new UncertainInputs(profile, rulebook);
    Field field = field(profile, variables);
    long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    Drawn drawn = new Drawn(profile, variables, field, draws, new NoFlips());
    long after = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    assertThat(drawn.tallies).isNotEmpty();
    return after - before;
  }

  private record NoFlips() implements FlipErrand {
    @Override
    public void begin() {}

    @Override
    public List<FlipPoint> found() {
      return List.of();
    }
  }

  private Field field(Profile profile, UncertainInputs variables) {
    List<Option> all = List.copyOf(rulebook.staffing().options().values());
    return new Field(profile, rulebook, variables, new Ledger(rulebook), all);
  }

  /** Bytes: three numbers of each option, and the value of each input that follows another. */
  private long resultsPerDraw(Profile profile) {
    long following = 0;
    for (Input input : new Sample(profile, null, null, FEW).inputs) {
      following += profile.number(input).orElseThrow().per().isPresent() ? 1 : 0;
    }
    return (3L * rulebook.staffing().options().size() + following) * Double.BYTES;
  }
}
