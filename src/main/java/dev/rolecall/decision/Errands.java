package dev.rolecall.decision;

import java.util.function.Supplier;

/** Takes over work of a decision that can be done beside the rest: by another thread, or later. */
public interface Errands {

  /**
   * Gives work away. What is given away is done one after the other, as it came; what comes of it
   * does not hang on where.
   *
   * @return asked once, for the result: by whoever gave the work away, and in the same order
   */
  <T> Supplier<T> give(Supplier<T> work);
}
