package dev.rolecall.cli;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Axis;
import dev.rolecall.assessment.AxisReader;
import dev.rolecall.assessment.Sweep;
import dev.rolecall.assessment.Sweeper;
import dev.rolecall.decision.Depth;
import dev.rolecall.document.Problems;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.profile.Setting;
import dev.rolecall.report.format.CsvFormat;
import dev.rolecall.report.format.WhatIfJson;
import dev.rolecall.report.section.WhatIfPage;
import dev.rolecall.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tries other values: how the verdict follows one or two inputs, or where it changes. */
@Command(
    name = "whatif",
    description = "Varies one or two inputs, or finds where the verdict changes.",
    footer = {
      "  rolecall whatif examples/near-tie.yaml",
      "  rolecall whatif examples/near-tie.yaml \\",
      "      --vary drafting.backlog_hours=60..200:8",
      "  rolecall whatif examples/near-tie.yaml \\",
      "      --vary firm.attorneys=1..4:7 \\",
      "      --vary caseload.open_matters=40..200 \\",
      "      --format csv -o grid.csv"
    })
final class WhatIfCommand extends Subcommand {

  private static final int MOST_VARIED = 2;
  private static final int STEPS_OF_ONE = 13;
  private static final int STEPS_OF_TWO = 9;

  static final class VariationConverter extends ModelOptions.SettingConverter {
    VariationConverter() {
      super("path=lo..hi");
    }
  }

  @Parameters(paramLabel = "PROFILE", description = ProfileFile.DESCRIPTION)
  private String file;

  @Option(
      names = "--vary",
      paramLabel = "PATH=LO..HI[:STEPS]",
      converter = VariationConverter.class,
      completionCandidates = ModelOptions.InputPaths.class,
      description =
          "Vary an input, such as drafting.backlog_hours=60..200:8 or"
              + " readiness.sourcing=in_house,virtual; once or twice. STEPS is how many values, 2"
              + " to 101; default 13, or 9 of each of two.")
  private List<Setting> variations = List.of();

  @Mixin
  private final Format.OneOf format =
      new Format.OneOf(Format.TEXT, Format.MARKDOWN, Format.HTML, Format.CSV, Format.JSON);

  @Mixin private OutputFile output;
  @Mixin private final ModelOptions model = new ModelOptions();
  @Mixin private ScreenOptions screen;

  @Override
  ExitCode run(Console console) throws Failure {
    List<Axis> axes = axes();
    Rulebook rulebook = model.rulebook(console);
    ProfileDocument document = ProfileFile.document(file, model.settings(), console);
    Profile profile = ProfileFile.read(document, rulebook, model.strict(), console).profile();
    Depth depth = axes.isEmpty() ? Depth.EVERY_FLIP : Depth.VERDICT;
    Assessment now = model.advisor(rulebook).assess(profile, depth);
    Sweeper sweeper = new Sweeper(document, rulebook, model.draws());
    format.write(render(explore(sweeper, now, axes)), output, console);
    return ExitCode.DONE;
  }

  private List<Axis> axes() throws Failure {
    if (variations.size() > MOST_VARIED) {
      throw usage("--vary can be given once or twice, not " + variations.size() + " times");
    }
    if (variations.stream().map(Setting::path).distinct().count() < variations.size()) {
      throw usage("--vary is given twice for " + variations.get(0).path());
    }
    int steps = variations.size() == MOST_VARIED ? STEPS_OF_TWO : STEPS_OF_ONE;
    List<Axis> axes = new ArrayList<>();
    Problems problems = new Problems();
    for (Setting variation : variations) {
      Problems own = new Problems();
      AxisReader.read(variation, steps, own).ifPresent(axes::add);
      problems.addAll(own);
    }
    return InputFile.require(Optional.of(axes), problems, InputFile.NOTHING_ASSESSED);
  }

  private static Sweep explore(Sweeper sweeper, Assessment now, List<Axis> axes) throws Failure {
    if (axes.isEmpty()) {
      return new Sweep(now, axes, List.of(), List.of());
    }
    return InputFile.require(sweeper.sweep(now, axes), InputFile.NOTHING_ASSESSED);
  }

  private String render(Sweep sweep) {
    return format.get() == Format.CSV
        ? CsvFormat.of(sweep)
        : format.render(() -> WhatIfJson.of(sweep), () -> WhatIfPage.of(sweep), screen.get(), true);
  }
}
