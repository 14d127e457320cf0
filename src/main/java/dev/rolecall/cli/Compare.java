package dev.rolecall.cli;

import dev.rolecall.assessment.Advisor;
import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.compare.Comparer;
import dev.rolecall.assessment.compare.Comparison;
import dev.rolecall.assessment.compare.Side;
import dev.rolecall.decision.Depth;
import dev.rolecall.decision.Settings;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.Setting;
import dev.rolecall.report.ComparisonJson;
import dev.rolecall.report.format.Screen;
import dev.rolecall.report.format.TextFormat;
import dev.rolecall.report.section.ComparisonPage;
import dev.rolecall.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Two firms, or one before and after, or under two rulebooks. */
final class Compare implements Command {

  private static final String SET_B = "--set-b";
  private static final String RULEBOOK_B = "--rulebook-b";

  @Override
  public void describe(CommandSpec spec) {
    describeSides(spec);
    Format.describe(spec, Format.TEXT, Format.JSON);
    OutputFile.describe(spec);
    ModelOptions.describe(spec);
    ScreenOptions.describe(spec);
    Examples.add(
        spec,
        "rolecall compare examples/near-tie.yaml examples/solo-injury.yaml",
        "rolecall compare firm.yaml firm.yaml --set-b drafting.backlog_hours=200",
        "rolecall compare firm.yaml firm.yaml --rulebook-b house-rules.yaml --format json");
  }

  private static void describeSides(CommandSpec spec) {
    for (String side : List.of("A", "B")) {
      spec.addPositional(
          PositionalParamSpec.builder()
              .paramLabel(side)
              .index(side.equals("A") ? "0" : "1")
              .required(true)
              .type(String.class)
              .description(
                  side.equals("A")
                      ? "A firm's profile, YAML or JSON; - reads standard input."
                      : "The profile to compare it with; may be the same file.")
              .build());
    }
    spec.addOption(
        OptionSpec.builder(SET_B)
            .paramLabel("PATH=VALUE")
            .type(List.class)
            .auxiliaryTypes(Setting.class)
            .converters(ModelOptions::setting)
            .description("Like --set, for B alone; repeatable.")
            .build());
    spec.addOption(
        OptionSpec.builder(RULEBOOK_B)
            .paramLabel("FILE")
            .type(String.class)
            .description("Lay this rulebook over the default for B, in the place of --rulebook.")
            .build());
  }

  @Override
  public ExitCode run(ParseResult arguments, Console console) throws Failure {
    String a = arguments.matchedPositionalValue(0, "");
    String b = arguments.matchedPositionalValue(1, "");
    if (a.equals("-") && b.equals("-")) {
      throw Dispatcher.usage(CommandName.COMPARE, "standard input can be read once only");
    }
    List<Setting> settings = ModelOptions.settings(arguments);
    Rulebook rulebook = ModelOptions.rulebook(arguments, console);
    Rulebook rulebookB = rulebookB(arguments, rulebook, console);
    Side from = new Side(ProfileFile.document(a, settings, console), rulebook);
    List<Setting> settingsB = new ArrayList<>(settings);
    settingsB.addAll(arguments.matchedOptionValue(SET_B, Collections.<Setting>emptyList()));
    Side to = new Side(ProfileFile.document(b, settingsB, console), rulebookB);
    Comparison comparison = compare(from, to, ModelOptions.draws(arguments), console);
    String output = arguments.matchedOptionValue(OutputFile.OPTION, OutputFile.STANDARD);
    OutputFile.write(output, render(comparison, arguments, console), console);
    return ExitCode.DONE;
  }

  private static Rulebook rulebookB(ParseResult arguments, Rulebook rulebook, Console console)
      throws Failure {
    return arguments.hasMatchedOption(RULEBOOK_B)
        ? ModelOptions.rulebook(arguments.matchedOptionValue(RULEBOOK_B, ""), console)
        : rulebook;
  }

  private static Comparison compare(Side from, Side to, Settings settings, Console console)
      throws Failure {
    Assessment one = assess(from, settings, console);
    Assessment other = assess(to, settings, console);
    return new Comparer(from, to, settings).compare(one, other);
  }

  private static Assessment assess(Side side, Settings settings, Console console) throws Failure {
    Profile profile = ProfileFile.read(side.document(), side.rulebook(), console).profile();
    return new Advisor(side.rulebook(), settings, Version.number()).assess(profile, Depth.REPORT);
  }

  private static String render(Comparison comparison, ParseResult arguments, Console console) {
    StringBuilder text = new StringBuilder();
    if (Format.of(arguments) == Format.JSON) {
      ComparisonJson.write(comparison, text);
    } else {
      Screen screen = ScreenOptions.screen(arguments, console);
      TextFormat.write(ComparisonPage.of(comparison), screen, true, text);
    }
    return text.toString();
  }
}
