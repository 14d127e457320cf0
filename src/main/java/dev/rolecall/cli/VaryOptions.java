package dev.rolecall.cli;

import dev.rolecall.assessment.whatif.Axis;
import dev.rolecall.assessment.whatif.AxisReader;
import dev.rolecall.assessment.whatif.Variation;
import dev.rolecall.document.Problems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** Which inputs are varied, and over which values. */
final class VaryOptions {

  private static final String VARY = "--vary";
  private static final int MOST = 2;
  private static final int STEPS_OF_ONE = 13;
  private static final int STEPS_OF_TWO = 9;

  private VaryOptions() {}

  static void describe(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder(VARY)
            .paramLabel("PATH=LO..HI[:STEPS]")
            .type(List.class)
            .auxiliaryTypes(Variation.class)
            .converters(VaryOptions::variation)
            .description(
                "Vary an input, such as drafting.backlog_hours=60..200:8 or"
                    + " readiness.sourcing=in_house,virtual; once or twice. STEPS is how many"
                    + " values, 2 to 101 (default 13, or 9 of each of two).")
            .build());
  }

  static List<Axis> axes(ParseResult arguments) throws Failure {
    List<Variation> variations =
        arguments.matchedOptionValue(VARY, Collections.<Variation>emptyList());
    if (variations.size() > MOST) {
      String times = VARY + " can be given once or twice, not " + variations.size() + " times";
      throw Dispatcher.usage(CommandName.WHATIF, times);
    }
    if (variations.stream().map(Variation::path).distinct().count() < variations.size()) {
      String path = variations.get(0).path();
      throw Dispatcher.usage(CommandName.WHATIF, VARY + " is given twice for " + path);
    }
    return read(variations);
  }

  private static List<Axis> read(List<Variation> variations) throws Failure {
    int steps = variations.size() == MOST ? STEPS_OF_TWO : STEPS_OF_ONE;
    List<Axis> axes = new ArrayList<>();
    Problems problems = new Problems();
    for (Variation variation : variations) {
      Problems own = new Problems();
      AxisReader.read(variation, steps, own).ifPresent(axes::add);
      problems.addAll(own);
    }
    if (problems.hasErrors()) {
      throw new Failure(ExitCode.BAD_DATA, ProfileFile.describe(problems));
    }
    return List.copyOf(axes);
  }

  private static Variation variation(String text) {
    int equals = text.indexOf('=');
    if (equals < 1) {
      throw new TypeConversionException("'" + text + "' is not of the form path=lo..hi");
    }
    return new Variation(text.substring(0, equals), text.substring(equals + 1));
  }
}
