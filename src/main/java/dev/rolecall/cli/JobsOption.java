package dev.rolecall.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** How many profiles are worked on at once. */
final class JobsOption {

  private static final String JOBS = "--jobs";
  private static final int MOST = 256;

  private JobsOption() {}

  static void describe(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder("-j", JOBS)
            .paramLabel("N")
            .type(Integer.class)
            .converters(JobsOption::count)
            .description(
                "How many firms are assessed at once, 1 to "
                    + MOST
                    + "; default one for each processor. The output is the same for any N.")
            .build());
  }

  static int of(ParseResult arguments) {
    int processors = Runtime.getRuntime().availableProcessors();
    return arguments.matchedOptionValue(JOBS, Math.min(processors, MOST));
  }

  private static int count(String text) {
    int count = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
    if (count < 1 || count > MOST) {
      throw new TypeConversionException("'" + text + "' is not a whole number from 1 to " + MOST);
    }
    return count;
  }
}
