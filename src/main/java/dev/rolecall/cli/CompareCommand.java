package dev.rolecall.cli;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Comparer;
import dev.rolecall.assessment.Comparer.Side;
import dev.rolecall.assessment.Comparison;
import dev.rolecall.decision.Depth;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.Setting;
import dev.rolecall.report.format.ComparisonJson;
import dev.rolecall.report.section.ComparisonPage;
import dev.rolecall.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Two firms, or one before and after, or under two rulebooks. */
@Command(
    name = "compare",
    description = "Compares two firms, or one before and after.",
    footer = {
      "  rolecall compare examples/near-tie.yaml \\",
      "      examples/solo-injury.yaml",
      "  rolecall compare firm.yaml firm.yaml \\",
      "      --set-b drafting.backlog_hours=200",
      "  rolecall compare firm.yaml firm.yaml \\",
      "      --rulebook-b house-rules.yaml --format json"
    })
final class CompareCommand extends Subcommand {

  @Parameters(paramLabel = "A", description = ProfileFile.DESCRIPTION)
  private String a;

  @Parameters(paramLabel = "B", description = "The profile to compare with; may be the same file.")
  private String b;

  @Option(
      names = "--set-b",
      paramLabel = "PATH=VALUE",
      converter = ModelOptions.SettingConverter.class,
      completionCandidates = ModelOptions.InputPaths.class,
      description = "Like --set, for B alone; repeatable.")
  private List<Setting> settingsB = List.of();

  @Option(
      names = "--rulebook-b",
      paramLabel = "FILE",
      description = "Merge this rulebook over the default for B, instead of --rulebook.")
  private Optional<String> rulebookB = Optional.empty();

  @Mixin
  private final Format.OneOf format =
      new Format.OneOf(Format.TEXT, Format.MARKDOWN, Format.HTML, Format.JSON);

  @Mixin private OutputFile output;
  @Mixin private ModelOptions model;
  @Mixin private ScreenOptions screen;

  @Override
  ExitCode run(Console console) throws Failure {
    if (a.equals("-") && b.equals("-")) {
      throw usage("standard input can be read once only");
    }
    Rulebook rulebook = model.rulebook(console);
    Rulebook other =
        rulebookB.isPresent()
            ? ModelOptions.RulebookOption.read(rulebookB.get(), console)
            : rulebook;
    Side from = new Side(ProfileFile.document(a, model.settings(), console), rulebook);
    List<Setting> settings = new ArrayList<>(model.settings());
    settings.addAll(settingsB);
    Side to = new Side(ProfileFile.document(b, settings, console), other);
    Assessment first = assess(from, console);
    Assessment second = assess(to, console);
    Comparison comparison = new Comparer(from, to, model.draws(), first, second).compare();
    output.write(
        format.render(
            () -> ComparisonJson.of(comparison),
            () -> ComparisonPage.of(comparison),
            screen.get(),
            true),
        console);
    return ExitCode.DONE;
  }

  private Assessment assess(Side side, Console console) throws Failure {
    Profile profile =
        ProfileFile.read(side.document(), side.rulebook(), model.strict(), console).profile();
    return model.advisor(side.rulebook()).assess(profile, Depth.REPORT);
  }
}
