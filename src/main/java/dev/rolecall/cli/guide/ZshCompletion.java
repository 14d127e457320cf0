package dev.rolecall.cli.guide;

import dev.rolecall.cli.guide.CommandGuide.ArgumentGuide;
import dev.rolecall.cli.guide.CommandGuide.OptionGuide;
import dev.rolecall.cli.guide.Guide.InputGuide;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The completion script for zsh: a skeleton, and a call of zsh's own for each command. */
final class ZshCompletion {

  private ZshCompletion() {}

  static String text(Guide guide) {
    return Skeleton.of("completion.zsh")
        .with(
            "settings",
            each(
                guide.inputs().stream()
                    .filter(i -> !i.words().isEmpty())
                    .map(ZshCompletion::setting)
                    .toList()))
        .with(
            "inputs",
            each(
                guide.inputs().stream()
                    .map(input -> "      " + described(input.path(), input.label()))
                    .toList()))
        .with(
            "commands",
            each(
                guide.commands().stream()
                    .map(c -> "    " + described(c.id(), c.summary()))
                    .toList()))
        .with("arguments", each(guide.commands().stream().map(ZshCompletion::arguments).toList()))
        .text();
  }

  private static String each(List<String> lines) {
    return String.join("\n", lines);
  }

  private static String setting(InputGuide input) {
    return "      " + input.path() + "=) values=(" + String.join(" ", input.words()) + ") ;;";
  }

  private static String described(String word, String meaning) {
    return quoted(word.replace(":", "\\:") + ":" + meaning);
  }

  private static String arguments(CommandGuide command) {
    List<String> parts = new ArrayList<>();
    command.options().forEach(option -> parts.add(option(option)));
    for (int i = 0; i < command.arguments().size(); i++) {
      parts.add(argument(command.arguments().get(i), i + 1));
    }
    return "    "
        + command.id()
        + ")\n      _arguments -S : \\\n"
        + parts.stream().map(part -> "        " + part).collect(Collectors.joining(" \\\n"))
        + "\n      ;;";
  }

  private static String option(OptionGuide option) {
    String again = option.repeatable() ? "*" : "";
    String others =
        option.repeatable() || option.names().size() == 1
            ? ""
            : "(" + String.join(" ", option.names()) + ")";
    List<String> names =
        option.names().stream().map(name -> name + assignment(name, option)).toList();
    String all =
        names.size() == 1
            ? quoted(again + names.get(0) + text(option))
            : quoted(again + others) + "{" + String.join(",", names) + "}" + quoted(text(option));
    return all;
  }

  /**
   * A value may follow a long name as the next word or after an equals sign, a short one at once.
   */
  private static String assignment(String name, OptionGuide option) {
    if (!option.takesValue()) {
      return "";
    }
    return name.startsWith("--") ? "=" : "+";
  }

  private static String text(OptionGuide option) {
    String text = "[" + inBrackets(option.description()) + "]";
    return option.takesValue()
        ? text + ":" + noColon(option.label()) + ":" + action(option.completion())
        : text;
  }

  private static String argument(ArgumentGuide argument, int place) {
    String where = argument.repeatable() ? "*" : Integer.toString(place);
    String optional = argument.required() || argument.repeatable() ? ":" : "::";
    return quoted(
        where + optional + noColon(argument.label()) + ":" + action(argument.completion()));
  }

  private static String action(Completion completion) {
    return switch (completion.kind()) {
      case FREE -> " ";
      case WORDS -> "(" + String.join(" ", completion.words()) + ")";
      case INPUTS -> "_rolecall_inputs";
      case DOCUMENTS -> "_rolecall_documents";
      case FILES -> "_files";
      case FOLDERS -> "_files -/";
    };
  }

  private static String noColon(String label) {
    return label.replace(":", "\\:");
  }

  private static String inBrackets(String text) {
    return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
