package dev.rolecall.cli;

import dev.rolecall.assessment.Advisor;
import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Depth;
import dev.rolecall.report.PlanJson;
import dev.rolecall.report.PlanMarkdown;
import dev.rolecall.report.PlanText;
import dev.rolecall.rulebook.Rulebook;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Plans how to carry out the verdict. */
final class PlanCommand implements Command {

  @Override
  public void describe(CommandSpec spec) {
    ProfileArgument.describe(spec);
    Format.describe(spec, Format.TEXT, Format.MARKDOWN, Format.JSON);
    OutputFile.describe(spec);
    ModelOptions.describe(spec);
    ScreenOptions.describe(spec);
    Examples.add(
        spec,
        "rolecall plan examples/solo-injury.yaml",
        "rolecall plan examples/solo-injury.yaml --format markdown -o plan.md",
        "rolecall plan examples/solo-injury.yaml --set readiness.sourcing=virtual");
  }

  @Override
  public ExitCode run(ParseResult arguments, Console console) throws Failure {
    String file = ProfileArgument.of(arguments);
    Rulebook rulebook = ModelOptions.rulebook(arguments, console);
    ProfileFile profile =
        ProfileFile.open(file, ModelOptions.settings(arguments), rulebook, console);
    Assessment assessment =
        new Advisor(rulebook, ModelOptions.draws(arguments), Version.number())
            .assess(profile.profile(), Depth.REPORT);
    profile.warnOfDelegation(assessment, console);
    String output = arguments.matchedOptionValue(OutputFile.OPTION, OutputFile.STANDARD);
    OutputFile.write(output, render(assessment, arguments, console), console);
    return ExitCode.DONE;
  }

  private static String render(Assessment assessment, ParseResult arguments, Console console) {
    StringBuilder text = new StringBuilder();
    switch (Format.of(arguments)) {
      case JSON -> PlanJson.write(assessment, text);
      case MARKDOWN -> PlanMarkdown.write(assessment, text);
      default -> PlanText.write(assessment, ScreenOptions.screen(arguments, console), text);
    }
    return text.toString();
  }
}
