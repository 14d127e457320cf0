package dev.rolecall.cli.guide;

import dev.rolecall.cli.guide.CommandGuide.OptionGuide;
import dev.rolecall.cli.guide.Guide.Meaning;
import java.util.ArrayList;
import java.util.List;

/** What `rolecall COMMAND --help` says. */
public final class HelpText {

  private static final int WIDEST_TERM = 20;

  private HelpText() {}

  /**
   * The help of a command.
   *
   * @param width in columns
   */
  public static String of(CommandGuide command, int width) {
    StringBuilder text = new StringBuilder();
    Lines lines = new Lines(width, text);
    lines.hang("Usage: rolecall " + command.id() + " " + command.usage(), 2);
    text.append('\n');
    lines.hang(command.sentence(), 0);
    lines.table(command.arguments().isEmpty() ? "" : "\n", arguments(command), WIDEST_TERM);
    lines.table("\nOptions:\n", options(command), WIDEST_TERM);
    text.append('\n');
    lines.hang("Exit codes: " + exits(command.exits()) + ".", 2);
    text.append(command.examples().size() == 1 ? "\nExample:\n" : "\nExamples:\n");
    command.examples().forEach(lines::command);
    return text.toString();
  }

  private static List<Meaning> arguments(CommandGuide command) {
    return command.arguments().stream()
        .map(argument -> new Meaning(argument.usage(), argument.description()))
        .toList();
  }

  private static List<Meaning> options(CommandGuide command) {
    return command.options().stream()
        .map(option -> new Meaning(term(option), option.description()))
        .toList();
  }

  /** Long names stand under each other. */
  private static String term(OptionGuide option) {
    String names = String.join(", ", option.names());
    String indent = names.startsWith("--") ? "    " : "";
    return indent + names + (option.takesValue() ? " " + option.label() : "");
  }

  private static String exits(List<Meaning> exits) {
    List<String> words = new ArrayList<>();
    exits.forEach(exit -> words.add(exit.word() + " " + exit.meaning()));
    return String.join(", ", words);
  }
}
