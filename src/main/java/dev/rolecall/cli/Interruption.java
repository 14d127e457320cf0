package dev.rolecall.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a long command finish what it is at when it is interrupted. The virtual machine then ends
 * with 128 and the signal's number, 130 for Ctrl-C, as soon as the command is done, or a minute
 * later.
 */
final class Interruption implements AutoCloseable {

  private static final int PATIENCE = 60;

  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook = new Thread(this::await);
  private volatile boolean stopped;

  private Interruption() {}

  /** Watches for signals until it is closed. */
  static Interruption watch() {
    Interruption interruption = new Interruption();
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  /** Whether it is time to stop. */
  boolean isStopped() {
    return stopped;
  }

  private void await() {
    stopped = true;
    try {
      done.await(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // the machine is on its way down already
    }
  }

  /** Says that the command is done. */
  @Override
  public void close() {
    done.countDown();
    if (!stopped) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        stopped = true; // the signal came this very moment
      }
    }
  }
}
