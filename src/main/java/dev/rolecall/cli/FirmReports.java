package dev.rolecall.cli;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.document.Json;
import dev.rolecall.portfolio.BatchWork;
import dev.rolecall.portfolio.CompleteRows;
import dev.rolecall.portfolio.ResultFolder;
import dev.rolecall.portfolio.check.PortfolioChanges;
import dev.rolecall.quantity.Digest;
import dev.rolecall.report.brand.Brand;
import dev.rolecall.report.format.CsvFormat;
import dev.rolecall.report.format.HtmlFormat;
import dev.rolecall.report.format.TextFormat.Screen;
import dev.rolecall.report.page.Page;
import dev.rolecall.report.section.PortfolioPage;
import dev.rolecall.report.section.ResultPage;
import dev.rolecall.rulebook.Rulebook;
import java.io.IOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The reports of each of many firms, and of all: the same whatever screen the command runs on. */
record FirmReports(Set<Format> formats, Optional<Brand> brand, ResultFolder.Heading heading) {

  private static final Screen PAGE = new Screen(80, true, false);

  /** Of some formats. */
  FirmReports(Collection<Format> formats, Optional<Brand> brand, ResultFolder.Heading heading) {
    this(new TreeSet<>(formats), brand, heading);
  }

  /** What files of the reports end in. */
  Set<String> extensions() {
    return formats.stream().map(Format::extension).collect(Collectors.toSet());
  }

  /** How the reports of a firm are made; empty where it gets none. */
  Optional<BatchWork.Reports> reports() {
    return formats.isEmpty()
        ? Optional.empty()
        : Optional.of(new BatchWork.Reports(this::of, brand.map(FirmReports::fingerprint)));
  }

  private static String fingerprint(Brand brand) {
    return new Digest().add(brand.toString()).text().substring(0, 16);
  }

  private Map<String, String> of(Assessment assessment) {
    Map<String, String> reports = new LinkedHashMap<>();
    for (Format format : formats) {
      String report =
          format == Format.JSON
              ? Json.document(assessment)
              : format.render(ResultPage.of(assessment).under(brand), PAGE, false);
      reports.put(format.extension(), report);
    }
    return reports;
  }

  /** Writes what is made of all rows of a folder. */
  void writeAll(ResultFolder folder, Rulebook rulebook, Optional<PortfolioChanges> changes)
      throws IOException {
    if (changes.isPresent()) {
      folder.write(ResultFolder.CHANGES, out -> CsvFormat.write(changes.get().moved(), out));
    }
    try (CompleteRows rows = folder.rows()) {
      folder.write("summary.csv", out -> CsvFormat.write(rows, rulebook, out));
    }
    if (formats.contains(Format.HTML)) {
      String html = Format.HTML.extension();
      PortfolioPage.Parts parts =
          new PortfolioPage.Parts(
              heading.title().orElse("Portfolio"),
              heading.notes().orElse(""),
              row -> folder.address(row, html),
              changes);
      try (CompleteRows rows = folder.rows()) {
        int number = 0;
        Iterator<Page> pages =
            PortfolioPage.of(rows, folder.rowsByIndex(), rulebook, parts).iterator();
        while (pages.hasNext()) {
          Page page = pages.next().under(brand);
          folder.write(PortfolioPage.file(number), out -> out.append(HtmlFormat.of(page)));
          number++;
        }
      }
    }
  }
}
