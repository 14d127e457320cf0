package dev.rolecall.cli;

import java.util.concurrent.Executor;

/**
 * Runs tasks beside the main thread, each in a thread of its own that is over with the run: one
 * answer is there sooner where a machine has two cores. A fault there is not told: whoever needs
 * what the task was for comes upon it again, and tells it.
 */
final class Beside implements Executor {

  @Override
  public void execute(Runnable task) {
    Thread thread = new Thread(task, "beside");
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((failed, fault) -> {});
    thread.start();
  }
}
