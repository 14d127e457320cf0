package dev.rolecall.cli;

import dev.rolecall.document.SafeText;
import dev.rolecall.report.format.TextFormat.Screen;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
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

  /**
   * Lines from standard input, texts to standard error, and nothing else: for pipes, for terminals
   * that can do no more, and for screen readers.
   */
  final class Plain implements Prompt {

    private static final String MARK = "> ";
    private static final int MOST_SHOWN = 200;

    private final Console console;
    private final Screen screen;
    private final BufferedReader lines;

    Plain(Console console, Screen screen) {
      this.console = console;
      this.screen = screen;
      lines = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
    }

    @Override
    public void show(String text) {
      console.complain(text);
    }

    @Override
    public Optional<String> read(List<String> words) {
      console.complain(MARK);
      Optional<String> line = line();
      if (!isPerson()) {
        // A terminal shows what is typed; a pipe does not.
        console.complain(SafeText.of(line.orElse("(no more answers)"), MOST_SHOWN) + "\n");
      } else if (line.isEmpty()) {
        console.complain("\n");
      }
      return line;
    }

    private Optional<String> line() {
      try {
        return Optional.ofNullable(lines.readLine());
      } catch (IOException e) {
        return Optional.empty();
      }
    }

    @Override
    public Screen screen() {
      return screen;
    }

    @Override
    public boolean isPerson() {
      return console.terminal().keyboard();
    }

    @Override
    public void close() {}
  }
}
