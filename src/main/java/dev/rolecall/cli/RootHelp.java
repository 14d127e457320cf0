package dev.rolecall.cli;

import dev.rolecall.cli.guide.Guide.Meaning;
import dev.rolecall.cli.guide.Lines;
import java.util.Arrays;
import java.util.List;

/** What `rolecall --help` says. */
final class RootHelp {

  /** What Rolecall is for. */
  static final String DESCRIPTION =
      "Tells a law-firm owner which support role to hire next: a paralegal, a case manager, one"
          + " person for both jobs, both - or nobody yet.";

  private static final int WIDEST_TERM = 14;

  private RootHelp() {}

  /**
   * The help.
   *
   * @param width in columns
   */
  static String text(int width) {
    StringBuilder text = new StringBuilder();
    Lines lines = new Lines(width, text);
    text.append("Usage: rolecall COMMAND [ARGUMENTS]\n\n");
    lines.hang(DESCRIPTION, 0);
    lines.table("\nCommands:\n", commands(), WIDEST_TERM);
    lines.table("\nOptions:\n", options(), WIDEST_TERM);
    lines.table("\nExit codes:\n", exits(), WIDEST_TERM);
    text.append("\nExamples:\n");
    lines.command("rolecall assess examples/solo-injury.yaml");
    lines.command("rolecall help assess");
    return text.toString();
  }

  private static List<Meaning> commands() {
    return Arrays.stream(CommandName.values())
        .map(name -> new Meaning(name.id(), name.summary()))
        .toList();
  }

  private static List<Meaning> options() {
    return List.of(
        new Meaning("-h, --help", "this help; after a command, the help of that command"),
        new Meaning("-V, --version", "versions of Rolecall and its rulebook"));
  }

  private static List<Meaning> exits() {
    return Arrays.stream(ExitCode.values()).map(ExitCode::asMeaning).toList();
  }
}
