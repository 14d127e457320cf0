package dev.rolecall.cli;

import dev.rolecall.profile.ProfileSchema;
import dev.rolecall.report.ResultSchema;
import dev.rolecall.report.SummarySchema;
import dev.rolecall.report.check.CheckSchema;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** Prints the JSON Schema of what Rolecall reads or writes. */
final class Schema implements Command {

  /** What there is a schema of. */
  enum Subject {
    PROFILE,
    RESULT,
    SUMMARY,
    CHECK;

    String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    static List<String> ids() {
      return Arrays.stream(values()).map(Subject::id).toList();
    }

    static Subject of(String text) {
      for (Subject subject : values()) {
        if (subject.id().equals(text)) {
          return subject;
        }
      }
      throw new TypeConversionException("'" + text + "' is not profile, result, summary or check");
    }
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("WHAT")
            .arity("0..1")
            .type(Subject.class)
            .completionCandidates(Subject.ids())
            .converters(text -> Subject.of(text))
            .description(
                "profile (the default), for an editor's completion; result, of the JSON that assess"
                    + " writes; summary, of each line that batch writes; or check, of the JSON that"
                    + " check writes.")
            .build());
    OutputFile.describe(spec);
    ModelOptions.describeRulebook(spec);
    Examples.add(
        spec,
        "rolecall schema -o rolecall.schema.json",
        "rolecall schema result",
        "rolecall schema summary");
  }

  @Override
  public ExitCode run(ParseResult arguments, Console console) throws Failure {
    Subject subject = arguments.matchedPositionalValue(0, Subject.PROFILE);
    if (subject != Subject.PROFILE && arguments.hasMatchedOption("--rulebook")) {
      String why =
          "a " + subject.id() + " has the same schema under every rulebook; leave out --rulebook";
      throw Dispatcher.usage(CommandName.SCHEMA, why);
    }
    StringBuilder text = new StringBuilder();
    switch (subject) {
      case RESULT -> text.append(ResultSchema.text());
      case SUMMARY -> text.append(SummarySchema.text());
      case CHECK -> text.append(CheckSchema.text());
      default -> ProfileSchema.write(ModelOptions.rulebook(arguments, console), text);
    }
    String output = arguments.matchedOptionValue(OutputFile.OPTION, OutputFile.STANDARD);
    OutputFile.write(output, text.toString(), console);
    return ExitCode.DONE;
  }
}
