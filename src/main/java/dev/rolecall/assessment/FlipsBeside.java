package dev.rolecall.assessment;

import dev.rolecall.decision.Decider;
import dev.rolecall.decision.Depth;
import dev.rolecall.decision.FlipErrand;
import dev.rolecall.decision.FlipPoint;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Rulebook;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/** Has the flip points of a firm searched for in another thread. */
final class FlipsBeside implements FlipErrand, Callable<List<FlipPoint>> {

  private final Profile profile;
  private final Rulebook rulebook;
  private final Depth depth;
  private final Executor beside;
  private final FutureTask<List<FlipPoint>> search = new FutureTask<>(this);

  FlipsBeside(Profile profile, Rulebook rulebook, Depth depth, Executor beside) {
    this.profile = profile;
    this.rulebook = rulebook;
    this.depth = depth;
    this.beside = beside;
  }

  @Override
  public void begin() {
    beside.execute(search);
  }

  @Override
  public List<FlipPoint> call() {
    return Decider.flips(profile, rulebook, depth);
  }

  @Override
  public List<FlipPoint> found() {
    try {
      return search.get();
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts this thread", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
