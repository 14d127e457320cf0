package dev.rolecall.cli;

import dev.rolecall.decision.Settings;
import dev.rolecall.document.Problems;
import dev.rolecall.profile.PriorChecks;
import dev.rolecall.profile.Setting;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.RulebookReader;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** The options that decide what is computed. */
final class ModelOptions {

  private static final String NOTHING =
      "nothing was assessed\nTry `rolecall rules`: it lists every entry, and what it sets.";

  private ModelOptions() {}

  static void describe(CommandSpec spec) {
    describe(spec, Settings.STANDARD.draws());
  }

  /**
   * Adds the options.
   *
   * @param draws how many where it is not said
   */
  static void describe(CommandSpec spec, int draws) {
    spec.addOption(
        OptionSpec.builder("--set")
            .paramLabel("PATH=VALUE")
            .type(List.class)
            .auxiliaryTypes(Setting.class)
            .converters(ModelOptions::setting)
            .description("Replace or add an input, such as firm.attorneys=3; repeatable.")
            .build());
    spec.addOption(
        OptionSpec.builder("--draws")
            .paramLabel("N")
            .type(Integer.class)
            .converters(ModelOptions::drawCount)
            .description(
                "How many draws of what is uncertain: a power of two from 64 up (default "
                    + draws
                    + "), or 0 for central values only.")
            .build());
    spec.addOption(
        OptionSpec.builder("--seed")
            .paramLabel("N")
            .type(Long.class)
            .converters(ModelOptions::seed)
            .description("Seed of the draws, a whole number; default 1.")
            .build());
    describeRulebook(spec);
  }

  static void describeRulebook(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder("--rulebook")
            .paramLabel("FILE")
            .type(String.class)
            .description("Lay this rulebook over the default, entry by entry.")
            .build());
  }

  static List<Setting> settings(ParseResult arguments) {
    return arguments.matchedOptionValue("--set", Collections.<Setting>emptyList());
  }

  static Settings draws(ParseResult arguments) {
    return draws(arguments, Settings.STANDARD.draws());
  }

  static Settings draws(ParseResult arguments, int otherwise) {
    return new Settings(
        arguments.matchedOptionValue("--draws", otherwise),
        arguments.matchedOptionValue("--seed", Settings.STANDARD.seed()));
  }

  static Rulebook rulebook(ParseResult arguments, Console console) throws Failure {
    return ownRulebook(arguments, console).orElseGet(RulebookReader::standard);
  }

  /** The default with the user's own laid over it, if there is one. */
  static Optional<Rulebook> ownRulebook(ParseResult arguments, Console console) throws Failure {
    return arguments.hasMatchedOption("--rulebook")
        ? Optional.of(rulebook(arguments.matchedOptionValue("--rulebook", ""), console))
        : Optional.empty();
  }

  static Rulebook rulebook(String file, Console console) throws Failure {
    RulebookReader.Reading reading = RulebookReader.over(file, InputFile.read(file, console));
    Problems problems = reading.problems();
    reading.rulebook().ifPresent(rulebook -> problems.addAll(PriorChecks.of(rulebook)));
    if (problems.hasErrors()) {
      throw new Failure(ExitCode.BAD_DATA, ProfileFile.describe(problems, NOTHING));
    }
    return reading.rulebook().get();
  }

  static Setting setting(String text) {
    int equals = text.indexOf('=');
    if (equals < 1) {
      throw new TypeConversionException("'" + text + "' is not of the form path=value");
    }
    return new Setting(text.substring(0, equals), text.substring(equals + 1));
  }

  private static long seed(String text) {
    if (!text.matches("[+-]?[0-9]{1,18}")) {
      throw new TypeConversionException("'" + text + "' is not a whole number");
    }
    return Long.parseLong(text);
  }

  private static int drawCount(String text) {
    boolean whole = text.matches("[0-9]{1,7}");
    if (!whole || !Settings.allows(Integer.parseInt(text))) {
      throw new TypeConversionException(
          "'"
              + text
              + "' is not 0 or a power of two from "
              + Settings.FEWEST_DRAWS
              + " to "
              + Settings.MOST_DRAWS);
    }
    return Integer.parseInt(text);
  }
}
