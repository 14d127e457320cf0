package dev.rolecall.decision;

import java.util.function.Supplier;

/** Does work when its result is asked for: there is but one thread. */
final class Later implements Errands {

  @Override
  public <T> Supplier<T> give(Supplier<T> work) {
    return work;
  }
}
