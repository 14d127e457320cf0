package dev.rolecall.cli;

import dev.rolecall.assessment.Advisor;
import dev.rolecall.assessment.Assessment;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.RulebookReader;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The main job: a profile in, a verdict out. */
final class Assess implements Command {

  @Override
  public void describe(CommandSpec spec) {
    ProfileArgument.describe(spec);
    Format.describe(spec, Format.TEXT, Format.JSON, Format.MARKDOWN, Format.HTML);
    OutputFile.describe(spec);
    ModelOptions.describe(spec);
    spec.addOption(
        OptionSpec.builder("--explain")
            .type(boolean.class)
            .description("Add the whole ledger: every point of every score, with its source.")
            .build());
    PageOptions.describe(spec);
    ScreenOptions.describe(spec);
    Examples.add(
        spec,
        "rolecall assess examples/solo-injury.yaml",
        "rolecall assess examples/solo-injury.yaml --set caseload.open_matters=90 --explain",
        "rolecall assess examples/solo-injury.yaml --format json -o result.json",
        "rolecall assess examples/solo-injury.yaml --format html -o report.html",
        "rolecall new | rolecall assess -");
  }

  @Override
  public ExitCode run(ParseResult arguments, Console console) throws Failure {
    String file = ProfileArgument.of(arguments);
    Optional<Rulebook> own = ModelOptions.ownRulebook(arguments, console);
    Rulebook rulebook = own.isPresent() ? own.get() : RulebookReader.standard();
    Advisor advisor = new Advisor(rulebook, ModelOptions.draws(arguments), Version.number());
    ProfileFile profile =
        ProfileFile.open(file, ModelOptions.settings(arguments), rulebook, console);
    Rendering rendering = rendering(arguments, console);
    Format format = Format.of(arguments);
    Assessment assessment =
        advisor.assess(named(profile.profile(), arguments), rendering.depth(format));
    profile.warnOfDelegation(assessment, console);
    String output = arguments.matchedOptionValue(OutputFile.OPTION, OutputFile.STANDARD);
    OutputFile.write(output, rendering.of(assessment, format), console);
    return ExitCode.DONE;
  }

  private static Profile named(Profile profile, ParseResult arguments) {
    return PageOptions.anonymize(arguments) ? profile.anonymous() : profile;
  }

  private static Rendering rendering(ParseResult arguments, Console console) throws Failure {
    return new Rendering(
        ScreenOptions.screen(arguments, console),
        arguments.hasMatchedOption("--explain"),
        PageOptions.brand(arguments, console));
  }
}
