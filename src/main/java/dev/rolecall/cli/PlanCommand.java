package dev.rolecall.cli;

import dev.rolecall.assessment.Advisor;
import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Depth;
import dev.rolecall.report.PlanJson;
import dev.rolecall.report.PlanMarkdown;
import dev.rolecall.report.PlanText;
import dev.rolecall.rulebook.Rulebook;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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

  static final class Formats extends Choice<Format> {
    Formats() {
      super(List.of(Format.TEXT, Format.MARKDOWN, Format.JSON));
    }
  }

  @Parameters(paramLabel = "PROFILE", description = ProfileFile.DESCRIPTION)
  private String file;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Formats.class,
      completionCandidates = Formats.class,
      description = Format.DESCRIPTION)
  private Format format = Format.TEXT;

  @Mixin private OutputFile output;
  @Mixin private ModelOptions model;
  @Mixin private ScreenOptions screen;

  @Override
  ExitCode run(Console console) throws Failure {
    Rulebook rulebook = model.rulebook(console);
    ProfileFile profile = ProfileFile.open(file, model.settings(), rulebook, console);
    Assessment assessment =
        new Advisor(rulebook, model.draws(), Version.number())
            .assess(profile.profile(), Depth.REPORT);
    profile.warnOfDelegation(assessment, console);
    output.write(render(assessment), console);
    return ExitCode.DONE;
  }

  private String render(Assessment assessment) {
    StringBuilder text = new StringBuilder();
    switch (format) {
      case JSON -> PlanJson.write(assessment, text);
      case MARKDOWN -> PlanMarkdown.write(assessment, text);
      default -> PlanText.write(assessment, screen.screen(rolecall()), text);
    }
    return text.toString();
  }
}
