package dev.rolecall.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that every command has. */
final class CommonOptions {

  static final String HELP = "--help";
  static final String COLOR = "--color";
  static final String STACKTRACE = "--stacktrace";

  private CommonOptions() {}

  static void describe(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder(COLOR)
            .paramLabel("WHEN")
            .type(Color.class)
            .completionCandidates(Color.ids())
            .converters(text -> Color.of(text))
            .description("auto (the default), always or never; NO_COLOR is heeded.")
            .build());
    spec.addOption(
        OptionSpec.builder(STACKTRACE)
            .type(boolean.class)
            .description("If Rolecall itself fails, say where.")
            .build());
    spec.addOption(
        OptionSpec.builder("-h", HELP)
            .type(boolean.class)
            .usageHelp(true)
            .description("Show this help.")
            .build());
  }
}
