package dev.rolecall.cli;

import dev.rolecall.report.format.Screen;
import java.util.List;
import java.util.Optional;

/** Where an interview is held: shows texts, reads lines. */
interface Prompt extends AutoCloseable {

  /** Shows whole lines. */
  void show(String text);

  /**
   * Reads a line.
   *
   * @param words to complete
   * @return nothing where there are no more lines, or the terminal is gone
   * @throws Interrupted if the user broke off
   */
  Optional<String> read(List<String> words) throws Interrupted;

  /** What texts are shown on, as it is now. */
  Screen screen();

  /** Whether a person sits there, rather than a file or another program. */
  boolean isPerson();

  @Override
  void close();

  /** The user broke off, by Ctrl-C. */
  final class Interrupted extends Exception {
    private static final long serialVersionUID = 1;
  }
}
