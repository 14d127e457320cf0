package dev.rolecall.cli;

import dev.rolecall.profile.ProfileTemplate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Prints a profile to fill in. */
final class NewProfile implements Command {

  @Override
  public void describe(CommandSpec spec) {
    OutputFile.describe(spec, "Write there instead of standard output; never over a file.");
    ModelOptions.describeRulebook(spec);
    Examples.add(spec, "rolecall new -o firm.yaml", "rolecall new | rolecall assess -");
  }

  @Override
  public ExitCode run(ParseResult arguments, Console console) throws Failure {
    String text = ProfileTemplate.text(ModelOptions.rulebook(arguments, console));
    String output = arguments.matchedOptionValue(OutputFile.OPTION, OutputFile.STANDARD);
    OutputFile.create(output, text, console);
    return ExitCode.DONE;
  }
}
