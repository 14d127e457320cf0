package dev.rolecall.cli;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Depth;
import dev.rolecall.report.brand.Brand;
import dev.rolecall.rulebook.Rulebook;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The main job: a profile in, a verdict out. */
@Command(
    name = "assess",
    description =
        "Reads a firm profile and says which role to hire next, how sure that is, and why.",
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

  @Parameters(paramLabel = "PROFILE", description = ProfileFile.DESCRIPTION)
  private String file;

  @Mixin
  private final Format.OneOf format =
      new Format.OneOf(Format.TEXT, Format.JSON, Format.MARKDOWN, Format.HTML);

  @Mixin private DetailOptions detail;
  @Mixin private OutputFile output;
  @Mixin private ModelOptions model;
  @Mixin private PageOptions page;
  @Mixin private ScreenOptions screen;

  @Override
  ExitCode run(Console console) throws Failure {
    Rulebook rulebook = model.rulebook(console);
    ProfileFile profile = ProfileFile.open(file, model, rulebook, console);
    Optional<Brand> brand = page.brand(console);
    Assessment named = model.advisor(rulebook).assess(profile.profile(), Depth.FULL);
    profile.warnOfDelegation(named, console);
    Assessment assessment = page.anonymize() ? named.anonymous() : named;
    String text = detail.render(assessment, format, brand, screen.get());
    format.write(text, output, console);
    return ExitCode.DONE;
  }
}
