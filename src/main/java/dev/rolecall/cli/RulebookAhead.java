package dev.rolecall.cli;

import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.RulebookReader;

/**
 * The default rulebook, read by a thread of its own while the arguments and the profile are parsed:
 * these are the two halves of a cold start, and a machine has two cores to spare.
 */
final class RulebookAhead extends Thread {

  private Rulebook rulebook;

  /** Is over with the run that it serves, whatever becomes of that. */
  RulebookAhead() {
    super("rulebook");
    setDaemon(true);
  }

  @Override
  public void run() {
    rulebook = RulebookReader.standard();
  }

  /** The rulebook, once it is there; read here and now where the thread failed or never ran. */
  Rulebook await() {
    try {
      join();
    } catch (InterruptedException e) {
      currentThread().interrupt();
      return RulebookReader.standard();
    }
    return rulebook == null ? RulebookReader.standard() : rulebook;
  }
}
