package dev.rolecall.cli;

import dev.rolecall.report.format.TextFormat.Screen;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** What text is shown on. */
final class ScreenOptions {

  private static final int ORDINARY_WIDTH = 80;
  private static final int LEAST_WIDTH = 40;
  private static final int MOST_WIDTH = 200;

  static final class WidthConverter implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      int columns = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
      if (columns < LEAST_WIDTH || columns > MOST_WIDTH) {
        throw Choice.refusal(text, "a whole number from " + LEAST_WIDTH + " to " + MOST_WIDTH);
      }
      return columns;
    }
  }

  @ParentCommand private Rolecall rolecall;

  @Option(
      names = "--width",
      paramLabel = "N",
      converter = WidthConverter.class,
      description = "Columns of text, 40 to 200; default the terminal's, else 80.")
  private Optional<Integer> width = Optional.empty();

  Screen get() {
    Console.Terminal terminal = rolecall.console().terminal();
    return new Screen(
        width.orElse(fitting(terminal, MOST_WIDTH)), terminal.unicode(), rolecall.isColored());
  }

  /** The width of help: the terminal's, within what reads well. */
  static int helpWidth(Console console) {
    return fitting(console.terminal(), ORDINARY_WIDTH);
  }

  private static int fitting(Console.Terminal terminal, int most) {
    int columns = terminal.columns();
    return columns == 0 ? ORDINARY_WIDTH : Math.min(Math.max(columns, LEAST_WIDTH), most);
  }

  /** Standard error, of which nothing is known: 80 columns, no color. */
  static Screen errors(Console console) {
    return new Screen(ORDINARY_WIDTH, console.terminal().unicode(), false);
  }
}
