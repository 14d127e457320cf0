package dev.rolecall.cli.guide;

import dev.rolecall.cli.guide.CommandGuide.ArgumentGuide;
import dev.rolecall.cli.guide.CommandGuide.OptionGuide;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The completion script for bash: a skeleton, and tables of what may stand where. */
final class BashCompletion {

  private BashCompletion() {}

  static String text(Guide guide) {
    return Skeleton.of("completion.bash")
        .with(
            "commands", String.join(" ", guide.commands().stream().map(CommandGuide::id).toList()))
        .with("options", options(guide))
        .with("values", values(guide))
        .with("paths", paths(guide))
        .with("settings", settings(guide))
        .text();
  }

  private static String options(Guide guide) {
    List<String> lines = new ArrayList<>();
    for (CommandGuide command : guide.commands()) {
      List<String> names =
          command.options().stream().flatMap(option -> option.names().stream()).toList();
      lines.add("    " + command.id() + ") candidates='" + String.join(" ", names) + "' ;;");
    }
    return String.join("\n", lines);
  }

  private static String values(Guide guide) {
    List<String> lines = new ArrayList<>();
    for (CommandGuide command : guide.commands()) {
      for (OptionGuide option : command.options()) {
        if (option.takesValue()) {
          List<String> names =
              option.names().stream().map(name -> quoted(command.id() + " " + name)).toList();
          lines.add(row(String.join(" | ", names), option.completion()));
        }
      }
      for (int i = 0; i < command.arguments().size(); i++) {
        ArgumentGuide argument = command.arguments().get(i);
        String place =
            argument.repeatable()
                ? quoted(command.id() + " ") + "[0-9]*"
                : quoted(command.id() + " " + i);
        lines.add(row(place, argument.completion()));
      }
    }
    return String.join("\n", lines);
  }

  private static String row(String pattern, Completion completion) {
    String kind = completion.kind().name().toLowerCase(Locale.ROOT);
    String words =
        completion.words().isEmpty()
            ? ""
            : " candidates=" + quoted(String.join(" ", completion.words()));
    return "    " + pattern + ") kind=" + kind + words + " ;;";
  }

  private static String paths(Guide guide) {
    return lines(guide.inputs().stream().map(input -> input.path() + "=").toList());
  }

  private static String settings(Guide guide) {
    return lines(
        guide.inputs().stream()
            .flatMap(input -> input.words().stream().map(word -> input.path() + "=" + word))
            .toList());
  }

  private static String lines(List<String> words) {
    return String.join("\n", words);
  }

  private static String quoted(String text) {
    return "'" + text + "'";
  }
}
