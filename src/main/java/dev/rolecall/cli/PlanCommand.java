package dev.rolecall.cli;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Depth;
import dev.rolecall.report.section.PlanPage;
import dev.rolecall.rulebook.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Plans how to carry out the verdict. */
@Command(
    name = "plan",
    description = "Says how to carry out the verdict: who owns what, when, and what to expect.",
    footer = {
      "  rolecall plan examples/solo-injury.yaml",
      "  rolecall plan examples/solo-injury.yaml \\",
      "      --format markdown -o plan.md",
      "  rolecall plan examples/solo-injury.yaml \\",
      "      --set readiness.sourcing=virtual"
    })
final class PlanCommand extends Subcommand {

  @Parameters(paramLabel = "PROFILE", description = ProfileFile.DESCRIPTION)
  private String file;

  @Mixin
  private final Format.OneOf format =
      new Format.OneOf(Format.TEXT, Format.MARKDOWN, Format.HTML, Format.JSON);

  @Mixin private OutputFile output;
  @Mixin private ModelOptions model;
  @Mixin private ScreenOptions screen;

  @Override
  ExitCode run(Console console) throws Failure {
    Rulebook rulebook = model.rulebook(console);
    ProfileFile profile = ProfileFile.open(file, model, rulebook, console);
    Assessment assessment = model.advisor(rulebook).assess(profile.profile(), Depth.REPORT);
    profile.warnOfDelegation(assessment, console);
    output.write(
        format.render(
            assessment.plan()::orElseThrow, () -> PlanPage.of(assessment), screen.get(), true),
        console);
    return ExitCode.DONE;
  }
}
