package dev.rolecall.cli;

import dev.rolecall.assessment.Advisor;
import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.whatif.Axis;
import dev.rolecall.assessment.whatif.Exploration;
import dev.rolecall.assessment.whatif.Explorer;
import dev.rolecall.decision.Depth;
import dev.rolecall.decision.Settings;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.report.WhatIfCsv;
import dev.rolecall.report.WhatIfJson;
import dev.rolecall.report.format.TextFormat;
import dev.rolecall.report.section.WhatIfPage;
import dev.rolecall.rulebook.Rulebook;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Tries other values: how the verdict follows one or two inputs, or where it changes. */
final class WhatIf implements Command {

  /**
   * A quarter of what assess draws. Measured, cold: thirteen steps and a change of verdict take 0.9
   * seconds instead of 2.2, and no mean score moves by more than a fifth of a point.
   */
  static final int DRAWS = 256;

  @Override
  public void describe(CommandSpec spec) {
    ProfileArgument.describe(spec);
    VaryOptions.describe(spec);
    Format.describe(spec, Format.TEXT, Format.CSV, Format.JSON);
    OutputFile.describe(spec);
    ModelOptions.describe(spec, DRAWS);
    ScreenOptions.describe(spec);
    Examples.add(
        spec,
        "rolecall whatif examples/near-tie.yaml",
        "rolecall whatif examples/near-tie.yaml --vary drafting.backlog_hours=60..200:8",
        "rolecall whatif examples/near-tie.yaml --vary firm.attorneys=1..4:7"
            + " --vary caseload.open_matters=40..200 --format csv -o grid.csv");
  }

  @Override
  public ExitCode run(ParseResult arguments, Console console) throws Failure {
    List<Axis> axes = VaryOptions.axes(arguments);
    Rulebook rulebook = ModelOptions.rulebook(arguments, console);
    String file = ProfileArgument.of(arguments);
    ProfileDocument document =
        ProfileFile.document(file, ModelOptions.settings(arguments), console);
    Profile profile = ProfileFile.read(document, rulebook, console).profile();
    Settings draws = ModelOptions.draws(arguments, DRAWS);
    Depth depth = axes.isEmpty() ? Depth.FULL : Depth.VERDICT;
    Assessment now = new Advisor(rulebook, draws, Version.number()).assess(profile, depth);
    Exploration exploration = explore(new Explorer(document, rulebook, draws), now, axes);
    String output = arguments.matchedOptionValue(OutputFile.OPTION, OutputFile.STANDARD);
    OutputFile.write(output, render(exploration, arguments, console), console);
    return ExitCode.DONE;
  }

  private static Exploration explore(Explorer explorer, Assessment now, List<Axis> axes)
      throws Failure {
    if (axes.isEmpty()) {
      return new Exploration(now, axes, List.of(), List.of(), List.of());
    }
    Explorer.Finding finding = explorer.explore(now, axes);
    if (finding.result().isEmpty()) {
      throw new Failure(ExitCode.BAD_DATA, ProfileFile.describe(finding.problems()));
    }
    return finding.result().get();
  }

  private static String render(Exploration exploration, ParseResult arguments, Console console) {
    StringBuilder text = new StringBuilder();
    switch (Format.of(arguments)) {
      case CSV -> WhatIfCsv.write(exploration, text);
      case JSON -> WhatIfJson.write(exploration, text);
      default ->
          TextFormat.write(
              WhatIfPage.of(exploration), ScreenOptions.screen(arguments, console), true, text);
    }
    return text.toString();
  }
}
