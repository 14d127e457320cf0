package dev.rolecall.cli;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Depth;
import dev.rolecall.report.brand.Brand;
import dev.rolecall.report.page.Page;
import dev.rolecall.report.section.PlanPage;
import dev.rolecall.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plans how to carry out the verdict. */
@Command(
    name = "plan",
    description =
        "Says how to carry out the verdict: what to do this week, a timeline, minimum outcomes, who"
            + " takes over what, supervision, ethics, and a job posting.",
    footer = {
      "  rolecall plan examples/solo-injury.yaml",
      "  rolecall plan examples/solo-injury.yaml --start 2026-12-01 \\",
      "      --format html -o plan.html",
      "  rolecall plan examples/solo-injury.yaml \\",
      "      --set readiness.sourcing=virtual"
    })
final class PlanCommand extends Subcommand {

  @Parameters(paramLabel = "PROFILE", description = ProfileFile.DESCRIPTION)
  private String file;

  @Option(
      names = "--start",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The day on which the first week begins, such as 2026-12-01; gives dates.")
  private Optional<LocalDate> start = Optional.empty();

  @Option(
      names = "--full",
      description = "In text, also show who owns every duty, not only what changes hands.")
  private boolean full;

  @Mixin
  private final Format.OneOf format =
      new Format.OneOf(Format.TEXT, Format.MARKDOWN, Format.HTML, Format.JSON);

  @Mixin private OutputFile output;
  @Mixin private ModelOptions model;
  @Mixin private PageOptions page;
  @Mixin private ScreenOptions screen;

  @Override
  ExitCode run(Console console) throws Failure {
    Rulebook rulebook = model.rulebook(console);
    ProfileFile profile = ProfileFile.open(file, model, rulebook, console);
    Optional<Brand> brand = page.brand(console);
    Assessment named = model.advisor(rulebook).assess(profile.profile(), Depth.REPORT);
    profile.warnOfDelegation(named, console);
    Assessment assessment = page.anonymize() ? named.anonymous() : named;
    Supplier<Page> shown = () -> PlanPage.of(assessment, start).under(brand);
    format.write(
        format.render(assessment.plan()::orElseThrow, shown, screen.get(), full), output, console);
    return ExitCode.DONE;
  }
}
