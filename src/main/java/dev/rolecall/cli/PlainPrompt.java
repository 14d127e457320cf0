package dev.rolecall.cli;

import dev.rolecall.document.SafeText;
import dev.rolecall.report.format.Screen;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Lines from standard input, texts to standard error, and nothing else: for pipes, for terminals
 * that can do no more, and for screen readers.
 */
final class PlainPrompt implements Prompt {

  private static final String MARK = "> ";
  private static final int MOST_SHOWN = 200;

  private final Console console;
  private final Screen screen;
  private final BufferedReader lines;

  PlainPrompt(Console console, Screen screen) {
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
