package dev.rolecall.cli;

import dev.rolecall.portfolio.check.Tolerance;
import dev.rolecall.quantity.Decimals;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/**
 * What is asked of the profiles.
 *
 * @param baselines files or folders of saved results
 * @param tolerance by how much a margin may fall before a warning
 * @param requireExpect whether a profile that expects nothing fails
 * @param accept whether to write the present verdicts into the profiles
 */
record CheckOptions(
    List<String> baselines, Tolerance tolerance, boolean requireExpect, boolean accept) {

  private static final String BASELINE = "--baseline";
  private static final String TOLERANCE = "--tolerance";
  private static final String REQUIRE = "--require-expect";
  private static final String ACCEPT = "--accept";
  private static final Pattern FORM =
      Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,3})?)(?:,([0-9]{1,3})%)?");

  static void describe(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder(BASELINE)
            .paramLabel("FILE")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description(
                "A result that `rolecall assess --format json` saved, or a folder of them: tells"
                    + " why a verdict moved, and warns of margins that shrink; repeatable.")
            .build());
    spec.addOption(
        OptionSpec.builder(TOLERANCE)
            .paramLabel("POINTS[,SHARE]")
            .type(Tolerance.class)
            .converters(CheckOptions::tolerance)
            .description(
                "By how many score points, or which share of what it was if that is more, a margin"
                    + " may fall before a warning; default "
                    + Decimals.exact(Tolerance.STANDARD.points())
                    + ","
                    + Decimals.exact(Tolerance.STANDARD.share() * 100)
                    + "%%. Warnings never change the exit code.")
            .build());
    flag(spec, REQUIRE, "Fail profiles that do not say what they expect.");
    flag(
        spec,
        ACCEPT,
        "Write the present verdict into each profile that expects another or nothing; no other"
            + " byte changes.");
  }

  private static void flag(CommandSpec spec, String name, String description) {
    spec.addOption(OptionSpec.builder(name).type(boolean.class).description(description).build());
  }

  private static Tolerance tolerance(String text) {
    Matcher match = FORM.matcher(text);
    if (!match.matches()) {
      throw new TypeConversionException(
          "'" + text + "' is not score points such as 2, nor with a share such as 2,20%");
    }
    double share =
        match.group(2) == null
            ? Tolerance.STANDARD.share()
            : Integer.parseInt(match.group(2)) / 100.0;
    return new Tolerance(Double.parseDouble(match.group(1)), share);
  }

  /** The options, if they go together. */
  static CheckOptions of(ParseResult arguments) throws Failure {
    boolean accept = arguments.hasMatchedOption(ACCEPT);
    if (accept && !ModelOptions.settings(arguments).isEmpty()) {
      throw refused("--accept writes the verdict of the profile as it is; leave out --set");
    }
    if (accept && ModelOptions.draws(arguments).isCentral()) {
      throw refused("--accept writes what draws tell; leave out --draws 0");
    }
    if (accept && SourceOptions.paths(arguments).contains("-")) {
      throw refused("--accept cannot write to standard input; name the file");
    }
    return new CheckOptions(
        arguments.matchedOptionValue(BASELINE, List.<String>of()),
        arguments.matchedOptionValue(TOLERANCE, Tolerance.STANDARD),
        arguments.hasMatchedOption(REQUIRE),
        accept);
  }

  private static Failure refused(String why) {
    return Dispatcher.usage(CommandName.CHECK, why);
  }
}
