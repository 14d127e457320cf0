package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Assessment.FlipPoint;
import dev.rolecall.assessment.Assessment.Sensitivity;
import dev.rolecall.report.page.Bar;
import dev.rolecall.report.page.Block;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What would change the advice, and what to measure first. */
final class ChangeSection {

  private static final int SHOWN = 5;
  private static final int BARS = 8;

  private final Assessment result;

  private ChangeSection(Assessment result) {
    this.result = result;
  }

  static Section of(Assessment result) {
    return new ChangeSection(result).section();
  }

  private Section section() {
    Section.Builder section = new Section.Builder("change", "What would change this advice");
    if (result.flipPoints().isEmpty()) {
      section.paragraph(Phrase.of("No single input does, within its bounds."));
    } else {
      section.paragraph(Phrase.of("All else at its most likely value:"));
      section.items(shown().map(this::sentence).toList());
      section.fold("More changes", Section.inside().items(rest()));
    }
    if (!result.sensitivity().isEmpty()) {
      tornado(section);
    }
    return section.build();
  }

  /** What to measure first, or a section without blocks. */
  static Section measure(Assessment result) {
    Section.Builder section = new Section.Builder("measure", "What to measure first");
    return section
        .items(
            result.measureNext().stream()
                .flatMap(input -> result.gain(input).stream())
                .map(ChangeSection::measure)
                .toList())
        .build();
  }

  private static Phrase measure(Assessment.Gain next) {
    return Phrase.of(Phrase.capital(next.input().label()))
        .and((next.assumed() ? ", which was assumed" : "") + " (worth ")
        .and(Amounts.points(next.gain()))
        .and(" points). " + next.how());
  }

  private Stream<FlipPoint> singles() {
    return result.flipPoints().stream().filter(flip -> flip.changes().size() == 1);
  }

  private Stream<FlipPoint> shown() {
    return Stream.concat(
        singles().limit(SHOWN),
        result.flipPoints().stream().filter(flip -> flip.changes().size() > 1));
  }

  private List<Phrase> rest() {
    return singles().skip(SHOWN).map(this::sentence).toList();
  }

  private Phrase sentence(FlipPoint flip) {
    return FlipPhrase.of(flip, result).capital();
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
    table.words("Input").bars("Lead").numbers("Explains").numbers("If low").numbers("If high");
    for (Sensitivity one : most) {
      table.cell(one.input().label() + (result.isStated(one.input()) ? "" : " (assumed)"));
      table.cell(bar(one, margin, new Bar.Builder(low, high)));
      table.cell(Amounts.percent(one.share())).cell(Amounts.signed(one.marginLow()));
      table.cell(Amounts.signed(one.marginHigh())).row();
    }
    section.table(table).add(legend());
  }

  private static Bar bar(Sensitivity one, double margin, Bar.Builder bar) {
    bar.point("zero", 0)
        .stretch("low", one.marginLow(), margin)
        .stretch("high", one.marginHigh(), margin);
    return bar.point("point", margin)
        .build(
            "lead "
                + Amounts.signed(one.marginLow()).shown()
                + " if low, "
                + Amounts.signed(one.marginHigh()).shown()
                + " if high");
  }

  private static Block legend() {
    List<Block.Key> keys = new ArrayList<>();
    keys.add(new Block.Key("low", "the lead if the input is unusually low"));
    keys.add(new Block.Key("high", "if unusually high"));
    keys.add(new Block.Key("zero", "no lead: another option is as good"));
    return new Block.Legend(keys);
  }
}
