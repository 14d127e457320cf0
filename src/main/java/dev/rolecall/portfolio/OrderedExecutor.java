package dev.rolecall.portfolio;

import java.io.IOException;
import java.util.Iterator;
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
 * Runs the same work on many inputs, several at a time, and passes the results on in the order of
 * the inputs. The number of inputs in progress is bounded, so memory does not grow with their
 * number. A separate thread reads the inputs, so that a slow stream does not delay results.
 *
 * @param <S> the inputs
 * @param <T> the results
 */
public final class OrderedExecutor<S, T> {

  /** Inputs in progress for each thread: enough to keep all busy while one firm takes longer. */
  private static final int WINDOW = 16;

  /** Milliseconds between checks of whether to stop, while no result arrives. */
  private static final int POLL = 100;

  private final int jobs;
  private final Function<S, T> work;
  private final BooleanSupplier stopped;

  @FunctionalInterface
  public interface Sink<T> {
    void accept(T result) throws IOException;
  }

  /**
   * An executor.
   *
   * @param jobs how many threads work
   * @param work must not throw: an exception ends the run
   * @param stopped once true, work in progress is finished and no other is started
   */
  public OrderedExecutor(int jobs, Function<S, T> work, BooleanSupplier stopped) {
    this.jobs = jobs;
    this.work = work;
    this.stopped = stopped;
  }

  /**
   * Runs the work on all inputs.
   *
   * @throws IOException what the sink threw
   */
  public void run(Iterator<S> inputs, Sink<T> sink) throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(jobs, OrderedExecutor::daemon);
    BlockingQueue<Future<T>> window = new ArrayBlockingQueue<>(jobs * WINDOW);
    Thread reader = daemon(() -> read(inputs, workers, window));
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

  /** The next result; null after the last. */
  private T take(BlockingQueue<Future<T>> window) {
    try {
      Future<T> next = window.poll(POLL, TimeUnit.MILLISECONDS);
      while (next == null && !stopped.getAsBoolean()) {
        next = window.poll(POLL, TimeUnit.MILLISECONDS);
      }
      return next == null ? null : next.get();
    } catch (InterruptedException e) {
      throw new IllegalStateException("the thread was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private void read(Iterator<S> inputs, ExecutorService workers, BlockingQueue<Future<T>> window) {
    try {
      window.put(readAll(inputs, workers, window));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // the results are no longer wanted
    }
  }

  /** Submits all inputs; the end marker of the results, failed if the inputs failed. */
  private Future<T> readAll(
      Iterator<S> inputs, ExecutorService workers, BlockingQueue<Future<T>> window)
      throws InterruptedException {
    try {
      while (!stopped.getAsBoolean() && inputs.hasNext()) {
        S input = inputs.next();
        window.put(workers.submit(() -> stopped.getAsBoolean() ? null : work.apply(input)));
      }
      return CompletableFuture.completedFuture(null);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return CompletableFuture.failedFuture(e);
    }
  }
}
