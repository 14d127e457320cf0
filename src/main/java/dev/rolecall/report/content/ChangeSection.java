package dev.rolecall.report.content;

import dev.rolecall.quantity.Unit;
import dev.rolecall.report.FlipWording;
import dev.rolecall.report.InputPhrase;
import dev.rolecall.report.Wording;
import dev.rolecall.report.page.Bar;
import dev.rolecall.report.page.Block;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Table;
import dev.rolecall.report.result.Flip;
import dev.rolecall.report.result.Glossary;
import dev.rolecall.report.result.Result;
import dev.rolecall.report.result.Sensitivity;
import dev.rolecall.report.result.ToMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What would change the verdict, and what to measure first. */
final class ChangeSection {

  private static final int SHOWN = 5;
  private static final int BARS = 8;

  private final Result result;

  private ChangeSection(Result result) {
    this.result = result;
  }

  static Section of(Result result) {
    return new ChangeSection(result).section();
  }

  private Section section() {
    Section.Builder section = new Section.Builder("change", "What would change the verdict");
    if (result.flips().isEmpty()) {
      section.paragraph(Phrase.of("No single input does, within its bounds."));
    } else {
      section.paragraph(Phrase.of("All else at its central value:"));
      section.items(shown().map(this::sentence).toList());
      section.fold("More flip points", Section.inside().items(rest()));
    }
    if (!result.sensitivities().isEmpty()) {
      tornado(section);
    }
    return section.build();
  }

  /** What to measure first, or a section without blocks. */
  static Section measure(Result result) {
    Section.Builder section = new Section.Builder("measure", "What to measure first");
    return section
        .items(result.measureNext().stream().map(ChangeSection::measure).toList())
        .build();
  }

  private static Phrase measure(ToMeasure next) {
    return Phrase.of(Phrase.capital(next.input().label()))
        .and((next.assumed() ? ", which was assumed" : "") + " (worth ")
        .and(Amounts.points(next.gain()))
        .and(" points). " + next.how());
  }

  private Stream<Flip> singles() {
    return result.flips().stream().filter(flip -> flip.changes().size() == 1);
  }

  private Stream<Flip> shown() {
    return Stream.concat(
        singles().limit(SHOWN), result.flips().stream().filter(flip -> flip.changes().size() > 1));
  }

  private List<Phrase> rest() {
    return singles().skip(SHOWN).map(this::sentence).toList();
  }

  private Phrase sentence(Flip flip) {
    Glossary.Choice winner = result.glossary().option(flip.recommendation());
    boolean one = winner.hires().size() == 1;
    Phrase text = Phrase.of(FlipWording.winner(winner.sentence(), one) + " once ");
    List<Flip.Change> changes = flip.changes();
    for (int i = 0; i < changes.size(); i++) {
      InputPhrase phrase = new InputPhrase(changes.get(i).input());
      boolean up = changes.get(i).to() > changes.get(i).from();
      String below = up ? " above " : " below ";
      text = text.and(i == 0 ? phrase.moves(up) : " together with " + phrase.subject() + below);
      text = text.and(values(changes.get(i), phrase));
    }
    return text.and(flip.usual() ? "" : ", which is unusual for such firms").capital();
  }

  private Phrase values(Flip.Change change, InputPhrase phrase) {
    Unit unit = change.input().unit();
    int places = Wording.placesApart(unit, change.from(), change.to());
    Phrase to =
        Phrase.of(
            phrase.isCount()
                ? Amounts.bare(unit, change.to(), places)
                : Amounts.of(unit, change.to(), places));
    boolean stated = result.isStated(change.input().path());
    return to.and(" (now ")
        .and(Amounts.bare(unit, change.from(), places))
        .and(stated ? ")" : ", assumed)");
  }

  private void tornado(Section.Builder section) {
    section.subheading("What the lead hangs on");
    List<Sensitivity> most = result.sensitivities().stream().limit(BARS).toList();
    double margin = result.lead().margin().orElse(0.0);
    double low = Math.min(0, margin);
    double high = Math.max(0, margin);
    for (Sensitivity one : most) {
      low = Math.min(low, Math.min(one.low(), one.high()));
      high = Math.max(high, Math.max(one.low(), one.high()));
    }
    Table.Builder table = new Table.Builder("The lead in points, as each input goes low or high");
    table.words("Input").bars("Lead").numbers("Explains").numbers("If low").numbers("If high");
    for (Sensitivity one : most) {
      table.cell(one.input().label() + (result.isStated(one.input().path()) ? "" : " (assumed)"));
      table.cell(bar(one, margin, new Bar.Builder(low, high)));
      table.cell(Amounts.percent(one.share())).cell(Amounts.signed(one.low()));
      table.cell(Amounts.signed(one.high())).row();
    }
    section.table(table).add(legend());
  }

  private static Bar bar(Sensitivity one, double margin, Bar.Builder bar) {
    bar.point("zero", 0).stretch("low", one.low(), margin).stretch("high", one.high(), margin);
    return bar.point("point", margin)
        .build(
            "lead "
                + Amounts.signed(one.low()).shown()
                + " if low, "
                + Amounts.signed(one.high()).shown()
                + " if high");
  }

  private static Block legend() {
    List<Block.Key> keys = new ArrayList<>();
    keys.add(new Block.Key("low", "the lead where the input is in its lowest sixteenth"));
    keys.add(new Block.Key("high", "in its highest sixteenth"));
    keys.add(new Block.Key("zero", "no lead: another option is as good"));
    return new Block.Legend(keys);
  }
}
