package dev.rolecall.cli;

import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Explains a command. */
final class Help implements Command {

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("COMMAND")
            .arity("0..1")
            .type(String.class)
            .description("The command; all of them if left out.")
            .build());
    Examples.add(spec, "rolecall help assess");
  }

  @Override
  public ExitCode run(ParseResult arguments, Console console) throws Failure {
    String word = arguments.matchedPositionalValue(0, "");
    Optional<CommandName> name = CommandName.of(word);
    if (word.isEmpty()) {
      console.print(RootHelp.text());
    } else if (name.isPresent()) {
      CommandLine line = Dispatcher.commandLine(name.get(), name.get().make());
      console.print(line.getUsageMessage(CommandLine.Help.Ansi.OFF));
    } else {
      throw Dispatcher.usage(CommandName.HELP, "there is no command `" + word + "`");
    }
    return ExitCode.DONE;
  }
}
