package dev.rolecall.cli;

import dev.rolecall.assessment.Advisor;
import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Depth;
import dev.rolecall.document.Json;
import dev.rolecall.report.section.PlanPage;
import dev.rolecall.rulebook.Rulebook;
import java.util.List;
import java.util.Optional;
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
      super(List.of(Format.TEXT, Format.MARKDOWN, Format.HTML, Format.JSON));
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
    return format == Format.JSON
        ? Json.document(assessment.plan().orElseThrow())
        : new Rendering(screen.screen(rolecall()), true, Optional.empty())
            .of(PlanPage.of(assessment), format);
  }
}
