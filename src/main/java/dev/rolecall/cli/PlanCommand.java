package dev.rolecall.cli;

import dev.rolecall.assessment.Advisor;
import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Depth;
import dev.rolecall.report.PlanJson;
import dev.rolecall.report.PlanMarkdown;
import dev.rolecall.report.PlanText;
import dev.rolecall.rulebook.Rulebook;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** Plans how to carry out the verdict. */
final class PlanCommand implements Command {

  /** The formats a plan can be rendered in. */
  enum Format {
    TEXT,
    MARKDOWN,
    JSON;

    static Format of(String text) {
      for (Format format : values()) {
        if (format.name().toLowerCase(Locale.ROOT).equals(text)) {
          return format;
        }
      }
      throw new TypeConversionException("'" + text + "' is not text, markdown or json");
    }
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("PROFILE")
            .arity("1")
            .required(true)
            .type(String.class)
            .description("The firm's profile, YAML or JSON; - reads standard input.")
            .build());
    spec.addOption(
        OptionSpec.builder("--format")
            .paramLabel("FORMAT")
            .type(Format.class)
            .converters(text -> Format.of(text))
            .description("text (the default), markdown or json: the plan of the JSON result.")
            .build());
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
    String file = arguments.matchedPositionalValue(0, "");
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
    switch (arguments.matchedOptionValue("--format", Format.TEXT)) {
      case JSON -> PlanJson.write(assessment, text);
      case MARKDOWN -> PlanMarkdown.write(assessment, text);
      case TEXT -> PlanText.write(assessment, ScreenOptions.screen(arguments, console), text);
    }
    return text.toString();
  }
}
