package dev.rolecall.cli;

import dev.rolecall.profile.ProfileSchema;
import dev.rolecall.report.ResultSchema;
import dev.rolecall.report.check.CheckSchema;
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
    CHECK;

    static Subject of(String text) {
      for (Subject subject : values()) {
        if (subject.name().toLowerCase(Locale.ROOT).equals(text)) {
          return subject;
        }
      }
      throw new TypeConversionException("'" + text + "' is not profile, result or check");
    }
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("WHAT")
            .arity("0..1")
            .type(Subject.class)
            .converters(text -> Subject.of(text))
            .description(
                "profile (the default), for an editor's completion; result, of the JSON that"
                    + " assess writes; or check, of the JSON that check writes.")
            .build());
    OutputFile.describe(spec);
    ModelOptions.describeRulebook(spec);
    Examples.add(spec, "rolecall schema -o rolecall.schema.json", "rolecall schema result");
  }

  @Override
  public ExitCode run(ParseResult arguments, Console console) throws Failure {
    StringBuilder text = new StringBuilder();
    Subject subject = arguments.matchedPositionalValue(0, Subject.PROFILE);
    if (subject == Subject.PROFILE) {
      ProfileSchema.write(ModelOptions.rulebook(arguments, console), text);
    } else if (arguments.hasMatchedOption("--rulebook")) {
      String why = "a result has the same schema under every rulebook; leave out --rulebook";
      throw Dispatcher.usage(CommandName.SCHEMA, why);
    } else {
      text.append(subject == Subject.RESULT ? ResultSchema.text() : CheckSchema.text());
    }
    String output = arguments.matchedOptionValue(OutputFile.OPTION, OutputFile.STANDARD);
    OutputFile.write(output, text.toString(), console);
    return ExitCode.DONE;
  }
}
