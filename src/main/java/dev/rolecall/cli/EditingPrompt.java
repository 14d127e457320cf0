package dev.rolecall.cli;

import dev.rolecall.report.format.TextFormat.Screen;
import java.io.IOError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.TerminalBuilder.SystemOutput;

/**
 * A terminal on which lines can be edited, called up again and completed. The only class that knows
 * JLine, so that no other command loads it.
 */
final class EditingPrompt implements Prompt {

  private static final String MARK = "> ";
  private static final int LEAST_WIDTH = 40;

  private final Terminal terminal;
  private final LineReader reader;
  private final Screen screen;
  private List<String> words = List.of();

  private EditingPrompt(Terminal terminal, Screen screen) {
    this.terminal = terminal;
    this.screen = screen;
    reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .appName("rolecall")
            .parser(new DefaultParser().quoteChars(new char[0]).escapeChars(new char[0]))
            .completer((line, parsed, found) -> words.forEach(one -> found.add(new Candidate(one))))
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.BRACKETED_PASTE, false)
            .option(LineReader.Option.CASE_INSENSITIVE, true)
            .variable(LineReader.DISABLE_HISTORY, true)
            .build();
  }

  /**
   * The terminal that this process runs in, if it can be edited on.
   *
   * @param screen what is known of it otherwise
   */
  static Optional<Prompt> open(Screen screen) {
    // It would print that it cannot unpack its library, and goes on without it all the same.
    Logger log = Logger.getLogger("org.jline");
    log.setLevel(Level.OFF);
    try {
      Terminal terminal =
          TerminalBuilder.builder()
              .name("rolecall")
              .system(true)
              .systemOutput(SystemOutput.SysErrOrSysOut)
              .encoding(StandardCharsets.UTF_8)
              .dumb(false)
              .ffm(false)
              .jni(true)
              .exec(true)
              .graphemeCluster(false) // else it sends questions to the terminal
              .build();
      if (terminal.getSize().getColumns() > 0) {
        return Optional.of(new EditingPrompt(terminal, screen));
      }
      terminal.close(); // of unknown size: it cannot be drawn on
      return Optional.empty();
    } catch (IOException | IllegalStateException | LinkageError e) {
      return Optional.empty();
    }
  }

  @Override
  public void show(String text) {
    terminal.writer().print(text);
    terminal.writer().flush();
  }

  @Override
  public Optional<String> read(List<String> completions) throws Interrupted {
    words = completions;
    try {
      return Optional.of(reader.readLine(MARK));
    } catch (UserInterruptException e) {
      throw new Interrupted();
    } catch (EndOfFileException | IOError e) {
      return Optional.empty();
    }
  }

  @Override
  public Screen screen() {
    int width = terminal.getSize().getColumns();
    return new Screen(
        width < LEAST_WIDTH ? screen.width() : width, screen.unicode(), screen.color());
  }

  @Override
  public boolean isPerson() {
    return true;
  }

  @Override
  public void close() {
    try {
      terminal.close();
    } catch (IOException e) {
      // The terminal is gone, and with it what was to be closed.
      words = List.of();
    }
  }
}
