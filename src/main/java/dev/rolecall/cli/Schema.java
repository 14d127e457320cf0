package dev.rolecall.cli;

import dev.rolecall.profile.ProfileSchema;
import dev.rolecall.report.ResultSchema;
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
    RESULT;

    static List<String> ids() {
      return Arrays.stream(values()).map(one -> one.name().toLowerCase(Locale.ROOT)).toList();
    }

    static Subject of(String text) {
      for (Subject subject : values()) {
        if (subject.name().toLowerCase(Locale.ROOT).equals(text)) {
          return subject;
        }
      }
      throw new TypeConversionException("'" + text + "' is not profile or result");
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
                "profile (the default), for an editor's completion; or result, of the JSON that"
                    + " assess writes.")
            .build());
    OutputFile.describe(spec);
    ModelOptions.describeRulebook(spec);
    Examples.add(spec, "rolecall schema -o rolecall.schema.json", "rolecall schema result");
  }

  @Override
  public ExitCode run(ParseResult arguments, Console console) throws Failure {
    StringBuilder text = new StringBuilder();
    if (arguments.matchedPositionalValue(0, Subject.PROFILE) == Subject.PROFILE) {
      ProfileSchema.write(ModelOptions.rulebook(arguments, console), text);
    } else if (arguments.hasMatchedOption("--rulebook")) {
      String why = "a result has the same schema under every rulebook; leave out --rulebook";
      throw Dispatcher.usage(CommandName.SCHEMA, why);
    } else {
      text.append(ResultSchema.text());
    }
    String output = arguments.matchedOptionValue(OutputFile.OPTION, OutputFile.STANDARD);
    OutputFile.write(output, text.toString(), console);
    return ExitCode.DONE;
  }
}
