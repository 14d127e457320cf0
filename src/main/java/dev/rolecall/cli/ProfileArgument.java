package dev.rolecall.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The profile that a command is about. */
final class ProfileArgument {

  private ProfileArgument() {}

  static void describe(CommandSpec spec) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("PROFILE")
            .arity("1")
            .required(true)
            .type(String.class)
            .description("The firm's profile, YAML or JSON; - reads standard input.")
            .build());
  }

  static String of(ParseResult arguments) {
    return arguments.matchedPositionalValue(0, "");
  }
}
