package dev.rolecall.cli;

import dev.rolecall.cli.guide.CommandGuide;
import dev.rolecall.cli.guide.CommandGuide.ArgumentGuide;
import dev.rolecall.cli.guide.CommandGuide.OptionGuide;
import dev.rolecall.cli.guide.Completion;
import dev.rolecall.cli.guide.Completion.Kind;
import dev.rolecall.cli.guide.Guide;
import dev.rolecall.cli.guide.Guide.InputGuide;
import dev.rolecall.cli.guide.Guide.Meaning;
import dev.rolecall.profile.Input;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Describes the commands, as they are parsed, for help, manual pages and completion. */
final class CommandGuides {

  private CommandGuides() {}

  /** All of them. */
  static Guide all() {
    return new Guide(
        Version.release(),
        RootHelp.DESCRIPTION,
        Arrays.stream(CommandName.values()).map(CommandGuides::of).toList(),
        Arrays.stream(Input.values()).map(CommandGuides::input).toList(),
        Arrays.stream(ExitCode.values()).map(ExitCode::asMeaning).toList(),
        Arrays.stream(Variable.values()).map(Variable::asMeaning).toList());
  }

  static CommandGuide of(CommandName name) {
    Command command = name.make();
    CommandSpec spec = Dispatcher.commandLine(name, command).getCommandSpec();
    List<ArgumentGuide> arguments =
        spec.positionalParameters().stream().map(CommandGuides::argument).toList();
    List<OptionGuide> options =
        spec.options().stream().filter(o -> !o.hidden()).map(CommandGuides::option).toList();
    return new CommandGuide(
        name.id(),
        name.summary(),
        arguments,
        options,
        exits(command, arguments, options),
        Examples.of(spec));
  }

  private static InputGuide input(Input input) {
    return new InputGuide(input.path(), input.label(), input.words());
  }

  private static ArgumentGuide argument(PositionalParamSpec argument) {
    return new ArgumentGuide(
        argument.paramLabel(),
        argument.required(),
        argument.isMultiValue(),
        description(argument),
        completion(argument));
  }

  private static OptionGuide option(OptionSpec option) {
    boolean flag = option.arity().max() == 0;
    return new OptionGuide(
        List.of(option.names()),
        flag ? "" : option.paramLabel(),
        option.isMultiValue(),
        description(option),
        flag ? Completion.of(Kind.FREE) : completion(option));
  }

  private static String description(ArgSpec spec) {
    return String.join(" ", spec.description()).replace("%%", "%");
  }

  private static Completion completion(ArgSpec spec) {
    if (spec.completionCandidates() == null) {
      return Completion.of(kind(spec.paramLabel()));
    }
    List<String> words =
        StreamSupport.stream(spec.completionCandidates().spliterator(), false).toList();
    boolean constants = spec.auxiliaryTypes()[0].isEnum();
    return Completion.of(
        constants ? words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList() : words);
  }

  /** What a label of a command line stands for: it is the same thing in every command. */
  private static Kind kind(String label) {
    return switch (label.replaceAll("[=,].*", "")) {
      case "PATH" -> label.contains("=") ? Kind.INPUTS : Kind.DOCUMENTS;
      case "PROFILE", "A", "B", "RESULT" -> Kind.DOCUMENTS;
      case "FILE" -> Kind.FILES;
      case "DIR", "FOLDER" -> Kind.FOLDERS;
      default -> Kind.FREE;
    };
  }

  /** Whoever reads a file may find none, or a bad one; everybody writes. */
  private static List<Meaning> exits(
      Command command, List<ArgumentGuide> arguments, List<OptionGuide> options) {
    List<Completion> read = new ArrayList<>();
    arguments.forEach(argument -> read.add(argument.completion()));
    options.stream()
        .filter(option -> !option.names().contains(OutputFile.OPTION))
        .forEach(option -> read.add(option.completion()));
    boolean reads =
        read.stream().anyMatch(c -> c.kind() == Kind.DOCUMENTS || c.kind() == Kind.FILES);
    return Arrays.stream(ExitCode.values())
        .filter(code -> reads || !code.isOfReading())
        .filter(code -> code.isOfAll() || command.endings().contains(code))
        .map(ExitCode::asMeaning)
        .toList();
  }
}
