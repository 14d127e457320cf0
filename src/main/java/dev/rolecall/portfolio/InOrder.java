package dev.rolecall.portfolio;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Does the same work on many things, several at a time, and hands the results on in the order of
 * the things. Only so many things are under way at once, however many there are: memory does not
 * grow with them. Things are read by a thread of their own, so that a slow stream holds up no
 * result.
 *
 * @param <S> what is worked on
 * @param <T> what comes of it
 */
public final class InOrder<S, T> {

  /** Under way for each thread: enough to keep all busy while one firm takes its time. */
  private static final int WINDOW = 16;

  /** Milliseconds between looks at whether to stop, where no result comes. */
  private static final int LOOK = 100;

  private final int jobs;
  private final Function<S, T> work;
  private final BooleanSupplier stopped;

  /** Takes the results, one at a time. */
  @FunctionalInterface
  public interface Sink<T> {
    void accept(T result) throws IOException;
  }

  /**
   * A way of working.
   *
   * @param jobs how many threads work
   * @param work must not throw: an exception ends everything
   * @param stopped once true, what was begun is finished and nothing else is begun
   */
  public InOrder(int jobs, Function<S, T> work, BooleanSupplier stopped) {
    this.jobs = jobs;
    this.work = work;
    this.stopped = stopped;
  }

  /**
   * Works through all things.
   *
   * @throws IOException what the sink threw
   */
  public void run(Iterator<S> things, Sink<T> sink) throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(jobs, InOrder::daemon);
    BlockingQueue<Future<Optional<T>>> window = new ArrayBlockingQueue<>(jobs * WINDOW);
    Thread reader = daemon(() -> read(things, workers, window));
    reader.start();
    try {
      for (T result = take(window); result != null; result = take(window)) {
        sink.accept(result);
      }
    } finally {
      reader.interrupt();
      workers.shutdownNow();
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task);
    thread.setDaemon(true);
    return thread;
  }

  /** The next result; null where there is none any more. */
  private T take(BlockingQueue<Future<Optional<T>>> window) {
    try {
      Future<Optional<T>> next = window.poll(LOOK, TimeUnit.MILLISECONDS);
      while (next == null && !stopped.getAsBoolean()) {
        next = window.poll(LOOK, TimeUnit.MILLISECONDS);
      }
      return next == null ? null : next.get().orElse(null);
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts this thread", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private void read(
      Iterator<S> things, ExecutorService workers, BlockingQueue<Future<Optional<T>>> window) {
    try {
      window.put(readAll(things, workers, window));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // the results are no longer wanted
    }
  }

  /** Puts all things to work; what it gives is how the results end. */
  private Future<Optional<T>> readAll(
      Iterator<S> things, ExecutorService workers, BlockingQueue<Future<Optional<T>>> window)
      throws InterruptedException {
    try {
      while (!stopped.getAsBoolean() && things.hasNext()) {
        S thing = things.next();
        CompletableFuture<Optional<T>> result = new CompletableFuture<>();
        window.put(result);
        workers.execute(() -> work(thing, result));
      }
      return CompletableFuture.completedFuture(Optional.empty());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private void work(S thing, CompletableFuture<Optional<T>> result) {
    try {
      result.complete(stopped.getAsBoolean() ? Optional.empty() : Optional.of(work.apply(thing)));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      result.completeExceptionally(e);
    }
  }
}
