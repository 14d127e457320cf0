package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Glossary;
import dev.rolecall.assessment.OptionResult;
import dev.rolecall.assessment.compare.Comparison;
import dev.rolecall.assessment.compare.Comparison.InputChange;
import dev.rolecall.assessment.compare.LedgerChange;
import dev.rolecall.document.SafeText;
import dev.rolecall.quantity.Unit;
import dev.rolecall.report.InputValueText;
import dev.rolecall.report.Wording;
import dev.rolecall.report.page.Block;
import dev.rolecall.report.page.Page;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Span;
import dev.rolecall.report.page.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page of two firms side by side, or of one before and after. */
public final class ComparisonPage {

  private static final double VISIBLE = 0.05;
  private static final int NAME_SHOWN = 60;
  private static final int VALUE_SHOWN = 180;

  private final Comparison comparison;
  private final Assessment one;
  private final Assessment other;

  private ComparisonPage(Comparison comparison) {
    this.comparison = comparison;
    one = comparison.from();
    other = comparison.to();
  }

  /** The page of a comparison. */
  public static Page of(Comparison comparison) {
    return new ComparisonPage(comparison).page();
  }

  private Page page() {
    List<Section> sections = new ArrayList<>(List.of(verdicts(), options(), differences()));
    for (LedgerChange ledger : comparison.ledgers()) {
      if (ledger.from().isPresent() && ledger.to().isPresent() && !ledger.rows().isEmpty()) {
        sections.add(ledger(ledger));
      }
    }
    boolean same = name(one).equals(name(other));
    String title = same ? name(one) + ", A and B" : name(one) + " and " + name(other);
    Phrase footer = RunLine.of(one.run(), other.run()).and(RunLine.codes());
    return new Page("Comparison", title, sections, footer, Optional.empty());
  }

  private static String name(Assessment assessment) {
    return SafeText.of(assessment.firm().name(), NAME_SHOWN);
  }

  private Section verdicts() {
    List<Block.Fact> facts = new ArrayList<>();
    facts.add(new Block.Fact("A", verdict(one)));
    facts.add(new Block.Fact("B", verdict(other)));
    facts.add(new Block.Fact("Why", Phrase.of(CauseSentence.of(comparison))));
    return new Section.Builder("verdicts", "").add(new Block.Facts(facts)).build();
  }

  private static Phrase verdict(Assessment assessment) {
    Phrase advice = Phrase.of(name(assessment) + ": " + sentence(assessment));
    return assessment
        .confidence()
        .map(
            sure ->
                advice
                    .and(" (" + strength(assessment) + ", best in ")
                    .and(percent(sure.share()))
                    .and(" of simulations)"))
        .orElse(advice.and(" (at the most likely values)"));
  }

  private static String sentence(Assessment result) {
    return SafeText.of(result.glossary().option(result.recommendation()).sentence(), VALUE_SHOWN);
  }

  private static String strength(Assessment result) {
    return result.strength().orElseThrow().id().replace('_', ' ');
  }

  private static Span percent(double share) {
    return new Span.Figure(share, Wording.percent(share));
  }

  private Section options() {
    boolean drawn = one.run().draws() > 0;
    Table.Builder table = new Table.Builder("Score of each option in A and in B, of 100 points");
    table.words("Option").numbers("A, score");
    table = drawn ? table.numbers("A, best in") : table;
    table.numbers("B, score");
    table = drawn ? table.numbers("B, best in") : table;
    table.numbers("Change");
    for (Map.Entry<String, List<Optional<OptionResult>>> option : both().entrySet()) {
      table.cell(Phrase.capital(SafeText.of(label(option.getKey()), NAME_SHOWN)));
      Optional<OptionResult> before = option.getValue().get(0);
      Optional<OptionResult> after = option.getValue().get(1);
      cells(table, before, one, drawn);
      cells(table, after, other, drawn);
      table.cell(before.flatMap(from -> after.map(to -> signed(moved(from, to))))).row();
    }
    String best = drawn ? " Best in: the share of simulations in which it scores highest." : "";
    return new Section.Builder("options", "Options, of 100 points")
        .table(table)
        .note("* recommended; in parentheses: ruled out." + best)
        .build();
  }

  private static double moved(OptionResult from, OptionResult to) {
    return to.score().likely() - from.score().likely();
  }

  private static Span signed(double points) {
    return new Span.Figure(points, Wording.signed(points));
  }

  private Map<String, List<Optional<OptionResult>>> both() {
    Map<String, List<Optional<OptionResult>>> both = new LinkedHashMap<>();
    for (Assessment side : List.of(one, other)) {
      for (OptionResult option : side.options()) {
        both.put(option.id(), List.of(one.option(option.id()), other.option(option.id())));
      }
    }
    return both;
  }

  private String label(String id) {
    Glossary glossary = other.option(id).isPresent() ? other.glossary() : one.glossary();
    return glossary.option(id).label();
  }

  private static void cells(
      Table.Builder table, Optional<OptionResult> found, Assessment side, boolean drawn) {
    table.cell(found.map(outcome -> score(outcome, side)).orElse(Phrase.none()));
    if (drawn) {
      table.cell(found.map(outcome -> percent(outcome.bestShare().orElse(0.0))));
    }
  }

  private static Phrase score(OptionResult outcome, Assessment side) {
    double points = outcome.score().likely();
    Phrase score = Phrase.of(new Span.Figure(points, Wording.points(points)));
    if (!outcome.eligible()) {
      return Phrase.of("(").and(score).and(")");
    }
    return outcome.id().equals(side.recommendation()) ? Phrase.of("* ").and(score) : score;
  }

  private Section differences() {
    Section.Builder section = new Section.Builder("differences", "What differs");
    Table.Builder table = new Table.Builder("Inputs and values of the rulebook that differ");
    table.words("What").words("A").words("B");
    for (InputChange change : comparison.inputs()) {
      int places = CauseSentence.placesApart(change);
      table.cell(Phrase.capital(change.input().label()));
      table.cell(InputValueText.of(change.input(), change.from(), places));
      table.cell(InputValueText.of(change.input(), change.to(), places)).row();
    }
    comparison
        .values()
        .forEach(
            change ->
                table
                    .cell(new Span.Code(SafeText.of(change.path(), VALUE_SHOWN)))
                    .cell(value(change.from()))
                    .cell(value(change.to()))
                    .row());
    return table.isEmpty()
        ? section.paragraph(Phrase.of("Nothing.")).build()
        : section.table(table).build();
  }

  private static String value(String text) {
    return text.isEmpty() ? "nothing" : SafeText.of(text, VALUE_SHOWN);
  }

  private Section ledger(LedgerChange ledger) {
    double moved = ledger.to().orElseThrow() - ledger.from().orElseThrow();
    String label = SafeText.of(label(ledger.option()), NAME_SHOWN);
    Table.Builder table = new Table.Builder("What moves the score of " + label + ", in points");
    table.words("What").numbers("A").numbers("B").numbers("Points");
    double rest = moved;
    boolean small = false;
    for (LedgerChange.RowChange row : ledger.rows()) {
      if (Math.abs(row.points()) >= VISIBLE) {
        rest -= row.points();
        row(table, row);
      } else {
        small = true;
      }
    }
    if (small) {
      table.cell("The rest").cell("").cell("").cell(signed(rest)).row();
    }
    String title = "Why " + label + " moves by " + Wording.signed(moved) + " points";
    return new Section.Builder("ledger-" + ledger.option(), title).table(table).build();
  }

  private void row(Table.Builder table, LedgerChange.RowChange change) {
    Glossary.Row words = other.glossary().row(change.category(), change.rule());
    table.cell(
        Phrase.of(Phrase.capital(change.category().id()) + ": " + words.label())
            .and(Citing.rule(change.rule(), change.sources())));
    Unit unit = words.unit();
    table.cell(change.readingFrom().map(value -> reading(unit, value)));
    table.cell(change.readingTo().map(value -> reading(unit, value)));
    table.cell(signed(change.points())).row();
  }

  private static Span reading(Unit unit, double value) {
    return new Span.Figure(value, unit.show(value));
  }
}
