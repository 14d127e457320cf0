package dev.rolecall.cli;

import dev.rolecall.assessment.Advisor;
import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Comparer;
import dev.rolecall.assessment.Comparer.Side;
import dev.rolecall.assessment.Comparison;
import dev.rolecall.assessment.Run;
import dev.rolecall.decision.Depth;
import dev.rolecall.decision.Settings;
import dev.rolecall.document.Json;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.profile.Setting;
import dev.rolecall.report.format.ComparisonJson;
import dev.rolecall.report.section.ComparisonPage;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.RulebookReader;
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
    description =
        "Compares two firms, or one before and after: profiles, or results saved as JSON. A profile"
            + " beside a result is run with the simulations of the result.",
    footer = {
      "  rolecall compare examples/near-tie.yaml \\",
      "      examples/solo-injury.yaml",
      "  rolecall compare firm.yaml firm.yaml \\",
      "      --set-b drafting.backlog_hours=200",
      "  rolecall compare firm.yaml firm.yaml \\",
      "      --rulebook-b house-rules.yaml --format json",
      "  rolecall compare march.json june.json --format html -o change.html"
    })
final class CompareCommand extends Subcommand {

  @Parameters(
      paramLabel = "A",
      description =
          "A firm profile, or a result that `assess --format json` saved; - reads standard input.")
  private String a;

  @Parameters(
      paramLabel = "B",
      description = "The profile or saved result to compare with; may be the same file.")
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
      description =
          "Merge this rulebook over the default for B, instead of --rulebook; repeatable, in order.")
  private List<String> rulebookB = List.of();

  @Mixin
  private final Format.OneOf format =
      new Format.OneOf(Format.TEXT, Format.MARKDOWN, Format.HTML, Format.JSON);

  @Mixin private OutputFile output;
  @Mixin private ModelOptions model;
  @Mixin private ScreenOptions screen;

  /**
   * One of the two.
   *
   * @param side what it takes to compute it again; empty where that gives another result
   */
  private record Given(Assessment result, Optional<Side> side) {

    Settings settings() {
      return new Settings(result.run().draws(), result.run().seed());
    }
  }

  @Override
  ExitCode run(Console console) throws Failure {
    if (a.equals("-") && b.equals("-")) {
      throw usage("standard input can be read once only");
    }
    byte[] first = InputFile.read(a, Json.MAX_BYTES + 1, console);
    byte[] second = InputFile.read(b, Json.MAX_BYTES + 1, console);
    Optional<Given> savedA = saved(a, first);
    Optional<Given> savedB = saved(b, second);
    refuseChangesTo(savedA, savedB);
    Settings settings = savedA.or(() -> savedB).map(Given::settings).orElse(model.draws());
    Rulebook rulebook = model.rulebook(console);
    Given from =
        savedA.isPresent()
            ? savedA.get()
            : assessed(
                ProfileDocument.read(a, first, model.settings()), rulebook, settings, console);
    List<Setting> all = new ArrayList<>(model.settings());
    all.addAll(settingsB);
    Rulebook other =
        rulebookB.isEmpty() ? rulebook : ModelOptions.RulebookOption.read(rulebookB, console);
    Given to =
        savedB.isPresent()
            ? savedB.get()
            : assessed(ProfileDocument.read(b, second, all), other, settings, console);
    Comparison comparison = compare(from, to);
    format.write(
        format.render(
            () -> ComparisonJson.of(comparison),
            () -> ComparisonPage.of(comparison),
            screen.get(),
            true),
        output,
        console);
    return ExitCode.DONE;
  }

  /** What is said on the command line is for profiles; a saved result stays what it is. */
  private void refuseChangesTo(Optional<Given> savedA, Optional<Given> savedB) {
    boolean both = !model.settings().isEmpty() || model.isRulebookGiven();
    if (both && (savedA.isPresent() || savedB.isPresent())) {
      throw usage("--set and --rulebook change profiles, and one of the two is a saved result");
    }
    if (savedB.isPresent() && (!settingsB.isEmpty() || !rulebookB.isEmpty())) {
      throw usage("--set-b and --rulebook-b change profiles, and B is a saved result");
    }
  }

  private static Comparison compare(Given from, Given to) {
    boolean traced =
        from.side().isPresent() && to.side().isPresent() && from.settings().equals(to.settings());
    return traced
        ? new Comparer(
                from.side().get(), to.side().get(), from.settings(), from.result(), to.result())
            .compare()
        : Comparer.untraced(from.result(), to.result());
  }

  /** A saved result, with its firm if that still gives it; empty where the file is a profile. */
  private static Optional<Given> saved(String name, byte[] bytes) throws Failure {
    if (!Assessment.isResult(name, bytes)) {
      return Optional.empty();
    }
    Assessment result = InputFile.require(Assessment.read(name, bytes), "nothing was compared");
    Run run = result.run();
    Given given = new Given(result, Optional.empty());
    Optional<Side> side =
        RulebookReader.rebuilt(run.rulebook().changes(), run.rulebook().digest())
            .map(
                rulebook ->
                    new Side(
                        ProfileDocument.of(name, run.profile().stated(), run.profile().set()),
                        rulebook))
            .filter(one -> one.assess(given.settings()).filter(result::isSameAs).isPresent());
    return Optional.of(new Given(result, side));
  }

  private Given assessed(
      ProfileDocument document, Rulebook rulebook, Settings settings, Console console)
      throws Failure {
    Profile profile = ProfileFile.read(document, rulebook, model.strict(), console).profile();
    Advisor advisor = new Advisor(rulebook, settings, Rolecall.Version.number());
    return new Given(
        advisor.assess(profile, Depth.VERDICT), Optional.of(new Side(document, rulebook)));
  }
}
