package dev.rolecall.cli;

import dev.rolecall.assessment.Advisor;
import dev.rolecall.assessment.Assessment;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Rulebook;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The main job: a profile in, a verdict out. */
@Command(
    name = "assess",
    description = "Reads a firm profile and says whom to hire next, how sure that is, and why.",
    footer = {
      "  rolecall assess examples/solo-injury.yaml",
      "  rolecall assess examples/solo-injury.yaml \\",
      "      --set caseload.open_matters=90 --explain",
      "  rolecall assess examples/solo-injury.yaml --format json \\",
      "      -o result.json",
      "  rolecall assess examples/solo-injury.yaml --format html \\",
      "      -o report.html",
      "  rolecall new | rolecall assess -"
    })
final class AssessCommand extends Subcommand {

  static final class Formats extends Choice<Format> {
    Formats() {
      super(List.of(Format.TEXT, Format.JSON, Format.MARKDOWN, Format.HTML));
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

  @Option(
      names = "--explain",
      description = "Add the full ledger: every point of every score, with its source.")
  private boolean explain;

  @Mixin private OutputFile output;
  @Mixin private ModelOptions model;
  @Mixin private PageOptions page;
  @Mixin private ScreenOptions screen;

  @Override
  ExitCode run(Console console) throws Failure {
    Rulebook rulebook = model.rulebook(console);
    ProfileFile profile = ProfileFile.open(file, model.settings(), rulebook, console);
    Rendering rendering = new Rendering(screen.screen(rolecall()), explain, page.brand(console));
    Assessment assessment =
        new Advisor(rulebook, model.draws(), Version.number())
            .assess(named(profile.profile()), rendering.depth(format));
    profile.warnOfDelegation(assessment, console);
    output.write(rendering.of(assessment, format), console);
    return ExitCode.DONE;
  }

  private Profile named(Profile profile) {
    return page.anonymize() ? profile.anonymous() : profile;
  }
}
