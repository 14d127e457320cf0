package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Assessment.Sensitivity;
import dev.rolecall.report.page.Bar;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Table;
import java.util.List;

/** What would change the advice, and what to measure first. */
record ChangeSection(Assessment result) {

  private static final int BARS = 8;

  Section.Builder section() {
    Section.Builder section = flips();
    if (!result.sensitivity().isEmpty()) {
      tornado(section);
    }
    return section;
  }

  /** The nearest single changes, each with what to do then. */
  Section.Builder flips() {
    Section.Builder section = new Section.Builder("change", "What would change this advice");
    return result.flipPoints().isEmpty()
        ? section.paragraph("No single change of a likely size would change it.")
        : section.items(
            result.flipPoints().stream()
                .map(flip -> InputPhrase.flip(flip, result).capital())
                .toList());
  }

  /** What to measure first, or a section without blocks. */
  Section.Builder measure() {
    Section.Builder section = new Section.Builder("measure", "What to measure first");
    result.measureNext().stream()
        .flatMap(input -> result.gain(input).stream())
        .forEach(
            next ->
                section.item(
                    "%s (%sworth %s points). %s",
                    Phrase.capital(next.input().label()),
                    next.assumed() ? "assumed; " : "",
                    Wording.points(next.gain()),
                    next.how()));
    return section;
  }

  private void tornado(Section.Builder section) {
    section.subheading("What drives the result");
    List<Sensitivity> most = result.sensitivity().stream().limit(BARS).toList();
    double margin = result.lead().margin().orElse(0.0);
    double low = Math.min(0, margin);
    double high = Math.max(0, margin);
    for (Sensitivity one : most) {
      low = Math.min(low, Math.min(one.marginLow(), one.marginHigh()));
      high = Math.max(high, Math.max(one.marginLow(), one.marginHigh()));
    }
    Table.Builder table = new Table.Builder("The lead in points, as each input goes low or high");
    table.words("Input").bars("Lead").numbers("Explains", "If low", "If high");
    for (Sensitivity one : most) {
      table.row(
          one.input().label() + (result.isStated(one.input()) ? "" : " (assumed)"),
          bar(one, margin, new Bar.Builder(low, high)),
          Wording.percent(one.share()),
          Wording.signed(one.marginLow()),
          Wording.signed(one.marginHigh()));
    }
    section.table(table);
    section.key("low", "the lead if the input is unusually low");
    section.key("if-high", "if unusually high");
    section.key("zero", "no lead: another option is as good");
  }

  private static Bar bar(Sensitivity one, double margin, Bar.Builder bar) {
    String low = Wording.signed(one.marginLow()).shown();
    String high = Wording.signed(one.marginHigh()).shown();
    return bar.point("zero", 0)
        .stretch("low", one.marginLow(), margin)
        .stretch("if-high", one.marginHigh(), margin)
        .point("point", margin)
        .build("lead " + low + " if low, " + high + " if high");
  }
}
