package dev.rolecall.assessment;

import dev.rolecall.decision.Errands;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Has work done beside the thread that gives it away, one piece after the other. */
final class ErrandsBeside implements Errands {

  private final Executor beside;
  private Errand<?> latest;

  ErrandsBeside(Executor beside) {
    this.beside = beside;
  }

  @Override
  public <T> Supplier<T> give(Supplier<T> work) {
    Errand<T> errand = new Errand<>(latest, work);
    latest = errand;
    beside.execute(errand.task);
    return errand;
  }

  /** A piece of work, begun once the piece before it is done. */
  private static final class Errand<T> implements Callable<T>, Supplier<T> {

    private final Errand<?> before;
    private final Supplier<T> work;
    private final FutureTask<T> task = new FutureTask<>(this);

    Errand(Errand<?> before, Supplier<T> work) {
      this.before = before;
      this.work = work;
    }

    @Override
    public T call() {
      if (before != null) {
        before.get();
      }
      return work.get();
    }

    @Override
    public T get() {
      try {
        return task.get();
      } catch (InterruptedException e) {
        throw new IllegalStateException("nobody interrupts this thread", e);
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      }
    }
  }
}
