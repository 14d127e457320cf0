package dev.rolecall.cli;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Depth;
import dev.rolecall.report.brand.Brand;
import dev.rolecall.report.format.Screen;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Which reports each of many firms gets: files, the same whatever screen the command runs on. */
record ReportOption(Set<Format> formats, Optional<Brand> brand) {

  static final String REPORT = "--report";

  private static final List<Format> ALLOWED =
      List.of(Format.TEXT, Format.MARKDOWN, Format.HTML, Format.JSON);
  private static final Screen PAGE = new Screen(80, true, false);

  static void describe(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder(REPORT)
            .paramLabel("FORMAT,...")
            .type(List.class)
            .auxiliaryTypes(Format.class)
            .completionCandidates(Format.ids(ALLOWED))
            .splitRegex(",")
            .converters(text -> Format.of(text, ALLOWED))
            .description(
                "With --out, also write reports of each firm to DIR/reports, and with html a page of"
                    + " all firms, DIR/index.html: "
                    + Format.list(Format.TEXT.id(), ALLOWED)
                    + ".")
            .build());
  }

  static ReportOption of(ParseResult arguments, Console console) throws Failure {
    List<Format> formats = arguments.matchedOptionValue(REPORT, Collections.<Format>emptyList());
    return new ReportOption(
        Collections.unmodifiableSet(new TreeSet<>(formats)), PageOptions.brand(arguments, console));
  }

  /** What files of the reports end in. */
  Set<String> extensions() {
    Set<String> extensions = new TreeSet<>();
    formats.forEach(format -> extensions.add(format.extension()));
    return extensions;
  }

  /** How much has to be computed. */
  Depth depth() {
    return formats.stream().map(rendering()::depth).max(Depth::compareTo).orElse(Depth.VERDICT);
  }

  /** The reports of a firm, by what their files end in. */
  Map<String, String> of(Assessment assessment) {
    Map<String, String> reports = new LinkedHashMap<>();
    Rendering rendering = rendering();
    formats.forEach(format -> reports.put(format.extension(), rendering.of(assessment, format)));
    return reports;
  }

  private Rendering rendering() {
    return new Rendering(PAGE, false, brand);
  }
}
