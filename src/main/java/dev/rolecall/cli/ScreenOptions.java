package dev.rolecall.cli;

import dev.rolecall.report.format.Screen;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** What the output is shown on. */
final class ScreenOptions {

  private static final int ORDINARY_WIDTH = 80;
  private static final int LEAST_WIDTH = 60;
  private static final int MOST_WIDTH = 200;

  private ScreenOptions() {}

  static void describe(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder("--width")
            .paramLabel("N")
            .type(Integer.class)
            .converters(ScreenOptions::width)
            .description("Columns of text, 60 to 200; default the terminal's, else 80.")
            .build());
  }

  static Screen screen(ParseResult arguments, Console console) {
    int columns = console.surroundings().columns();
    int fitting =
        columns == 0 ? ORDINARY_WIDTH : Math.min(Math.max(columns, LEAST_WIDTH), MOST_WIDTH);
    return new Screen(
        arguments.matchedOptionValue("--width", fitting),
        console.surroundings().unicode(),
        Color.isWanted(arguments, console));
  }

  /** The width of help: the terminal's, within what reads well. */
  static int helpWidth(Console console) {
    int columns = console.surroundings().columns();
    return columns == 0 ? ORDINARY_WIDTH : Math.min(Math.max(columns, LEAST_WIDTH), ORDINARY_WIDTH);
  }

  /** What standard error is shown on, by all we know: 80 columns, no colour. */
  static Screen errors(Console console) {
    return new Screen(ORDINARY_WIDTH, console.surroundings().unicode(), false);
  }

  private static int width(String text) {
    int columns = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
    if (columns < LEAST_WIDTH || columns > MOST_WIDTH) {
      throw new TypeConversionException(
          "'" + text + "' is not a whole number from " + LEAST_WIDTH + " to " + MOST_WIDTH);
    }
    return columns;
  }
}
