package dev.rolecall.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** When to colour. */
enum Color {
  AUTO,
  ALWAYS,
  NEVER;

  static List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (Color color : values()) {
      ids.add(color.name().toLowerCase(Locale.ROOT));
    }
    return ids;
  }

  static Color of(String text) {
    for (Color color : values()) {
      if (color.name().toLowerCase(Locale.ROOT).equals(text)) {
        return color;
      }
    }
    throw new TypeConversionException("'" + text + "' is not auto, always or never");
  }

  /** Whether to colour standard output: only a terminal, unless told otherwise. */
  static boolean isWanted(ParseResult arguments, Console console) {
    Color color = arguments.matchedOptionValue(CommonOptions.COLOR, AUTO);
    boolean noColor = !console.environment().getOrDefault("NO_COLOR", "").isEmpty();
    boolean dumb = console.environment().getOrDefault("TERM", "").equals("dumb");
    boolean terminal = console.surroundings().columns() > 0;
    return color == ALWAYS || (color == AUTO && terminal && !noColor && !dumb);
  }
}
