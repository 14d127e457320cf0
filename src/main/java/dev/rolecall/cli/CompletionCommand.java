package dev.rolecall.cli;

import dev.rolecall.cli.guide.CompletionScript;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** Prints what a shell needs to complete our commands. */
final class CompletionCommand implements Command {

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("SHELL")
            .required(true)
            .type(CompletionScript.class)
            .completionCandidates(ids())
            .converters(text -> script(text))
            .description("bash, zsh or fish.")
            .build());
    OutputFile.describe(spec);
    Examples.add(
        spec,
        "source <(rolecall completion bash)",
        "rolecall completion zsh -o _rolecall",
        "rolecall completion fish | source");
  }

  private static List<String> ids() {
    return Arrays.stream(CompletionScript.values())
        .map(shell -> shell.name().toLowerCase(Locale.ROOT))
        .toList();
  }

  private static CompletionScript script(String text) {
    int index = ids().indexOf(text);
    if (index < 0) {
      throw new TypeConversionException("'" + text + "' is not bash, zsh or fish");
    }
    return CompletionScript.values()[index];
  }

  @Override
  public ExitCode run(ParseResult arguments, Console console) throws Failure {
    CompletionScript script = arguments.matchedPositionalValue(0, CompletionScript.BASH);
    String output = arguments.matchedOptionValue(OutputFile.OPTION, OutputFile.STANDARD);
    OutputFile.write(output, script.text(CommandGuides.all()), console);
    return ExitCode.DONE;
  }
}
