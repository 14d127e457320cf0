package dev.rolecall.cli;

import dev.rolecall.cli.guide.HelpText;
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
            .completionCandidates(CommandName.ids())
            .description("The command; all of them if left out.")
            .build());
    Examples.add(spec, "rolecall help assess");
  }

  @Override
  public ExitCode run(ParseResult arguments, Console console) throws Failure {
    String word = arguments.matchedPositionalValue(0, "");
    int width = ScreenOptions.helpWidth(console);
    console.print(word.isEmpty() ? RootHelp.text(width) : text(Dispatcher.command(word), width));
    return ExitCode.DONE;
  }

  static String text(CommandName name, int width) {
    return HelpText.of(CommandGuides.of(name), width);
  }
}
