package dev.rolecall.cli;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.report.brand.Brand;
import dev.rolecall.report.format.Screen;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Which reports each of many firms gets: files, the same whatever screen the command runs on. */
record FirmReports(Set<Format> formats, Optional<Brand> brand) {

  private static final Screen PAGE = new Screen(80, true, false);

  FirmReports(Collection<Format> formats, Optional<Brand> brand) {
    this(Collections.unmodifiableSet(new TreeSet<>(formats)), brand);
  }

  /** What files of the reports end in. */
  Set<String> extensions() {
    Set<String> extensions = new TreeSet<>();
    formats.forEach(format -> extensions.add(format.extension()));
    return extensions;
  }

  /** Renders the reports of a firm; empty where it gets none. */
  Optional<Function<Assessment, Map<String, String>>> renderer() {
    return formats.isEmpty() ? Optional.empty() : Optional.of(this::of);
  }

  private Map<String, String> of(Assessment assessment) {
    Map<String, String> reports = new LinkedHashMap<>();
    Rendering rendering = rendering();
    formats.forEach(format -> reports.put(format.extension(), rendering.of(assessment, format)));
    return reports;
  }

  private Rendering rendering() {
    return new Rendering(PAGE, false, brand);
  }
}
