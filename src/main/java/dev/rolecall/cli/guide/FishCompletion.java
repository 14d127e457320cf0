package dev.rolecall.cli.guide;

import dev.rolecall.cli.guide.CommandGuide.ArgumentGuide;
import dev.rolecall.cli.guide.CommandGuide.OptionGuide;
import dev.rolecall.cli.guide.Guide.InputGuide;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The completion script for fish: a skeleton, and a line for each option and argument. */
final class FishCompletion {

  private FishCompletion() {}

  static String text(Guide guide) {
    return Skeleton.of("completion.fish")
        .with("valued", valued(guide))
        .with(
            "settings",
            guide.inputs().stream()
                .filter(i -> !i.words().isEmpty())
                .map(FishCompletion::setting)
                .collect(Collectors.joining("\n")))
        .with(
            "inputs",
            guide.inputs().stream().map(FishCompletion::input).collect(Collectors.joining(" ")))
        .with(
            "commands",
            guide.commands().stream()
                .map(FishCompletion::command)
                .collect(Collectors.joining("\n")))
        .with(
            "arguments",
            guide.commands().stream()
                .map(FishCompletion::arguments)
                .collect(Collectors.joining("\n")))
        .text();
  }

  private static String valued(Guide guide) {
    List<String> names = new ArrayList<>();
    for (CommandGuide command : guide.commands()) {
      command.options().stream()
          .filter(OptionGuide::takesValue)
          .flatMap(option -> option.names().stream())
          .forEach(name -> names.add(quoted(command.id() + " " + name)));
    }
    return String.join(" ", names);
  }

  private static String setting(InputGuide input) {
    String values =
        input.words().stream()
            .map(word -> input.path() + "=" + word)
            .collect(Collectors.joining(" "));
    return "        case '" + input.path() + "=*'\n            printf '%s\\n' " + values;
  }

  private static String input(InputGuide input) {
    return input.path() + "=\\t" + quoted(input.label());
  }

  private static String command(CommandGuide command) {
    return "complete -c rolecall -n __rolecall_first -a "
        + command.id()
        + " -d "
        + quoted(command.summary());
  }

  private static String arguments(CommandGuide command) {
    List<String> lines = new ArrayList<>();
    for (OptionGuide option : command.options()) {
      lines.add(
          start("__rolecall_is " + command.id())
              + names(option)
              + value(option)
              + " -d "
              + quoted(option.description()));
    }
    for (int i = 0; i < command.arguments().size(); i++) {
      ArgumentGuide argument = command.arguments().get(i);
      String more = argument.repeatable() ? " +" : "";
      String offered = offered(argument.completion());
      if (!offered.isEmpty()) {
        lines.add(start("__rolecall_at " + command.id() + " " + i + more) + offered);
      }
    }
    return String.join("\n", lines);
  }

  private static String start(String condition) {
    return "complete -c rolecall -n " + quoted(condition);
  }

  private static String names(OptionGuide option) {
    return option.names().stream()
        .map(
            name -> name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1))
        .collect(Collectors.joining());
  }

  private static String value(OptionGuide option) {
    return option.takesValue() ? " -r" + offered(option.completion()) : "";
  }

  private static String offered(Completion completion) {
    return switch (completion.kind()) {
      case FREE -> "";
      case WORDS -> " -f -a " + quoted(String.join(" ", completion.words()));
      case INPUTS -> " -f -a '(__rolecall_inputs)'";
      case DOCUMENTS -> " -f -a '(__rolecall_documents)'";
      case FILES -> " -F";
      case FOLDERS -> " -f -a '(__fish_complete_directories)'";
    };
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
