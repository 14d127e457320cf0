package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.compare.Comparison;
import dev.rolecall.assessment.compare.InputChange;
import dev.rolecall.assessment.compare.LedgerChange;
import dev.rolecall.decision.Decision;
import dev.rolecall.decision.OptionOutcome;
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
import dev.rolecall.rulebook.Staffing.Option;
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
    return SafeText.of(assessment.profile().name(), NAME_SHOWN);
  }

  private Section verdicts() {
    List<Block.Fact> facts = new ArrayList<>();
    facts.add(new Block.Fact("A", verdict(one)));
    facts.add(new Block.Fact("B", verdict(other)));
    facts.add(new Block.Fact("Why", Phrase.of(CauseSentence.of(comparison))));
    return new Section.Builder("verdicts", "").add(new Block.Facts(facts)).build();
  }

  private static Phrase verdict(Assessment assessment) {
    Decision decision = assessment.decision();
    Phrase advice = Phrase.of(name(assessment) + ": " + sentence(decision));
    return decision
        .confidence()
        .map(
            sure ->
                advice
                    .and(" (" + strength(decision) + ", best in ")
                    .and(percent(sure.share()))
                    .and(" of simulations)"))
        .orElse(advice.and(" (at the most likely values)"));
  }

  private static String sentence(Decision decision) {
    return SafeText.of(decision.recommended().option().sentence(), VALUE_SHOWN);
  }

  private static String strength(Decision decision) {
    return decision.strength().orElseThrow().id().replace('_', ' ');
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
    for (Map.Entry<Option, List<Optional<OptionOutcome>>> option : both().entrySet()) {
      table.cell(Phrase.capital(SafeText.of(option.getKey().label(), NAME_SHOWN)));
      Optional<OptionOutcome> before = option.getValue().get(0);
      Optional<OptionOutcome> after = option.getValue().get(1);
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

  private static double moved(OptionOutcome from, OptionOutcome to) {
    return to.score().likely() - from.score().likely();
  }

  private static Span signed(double points) {
    return new Span.Figure(points, Wording.signed(points));
  }

  private Map<Option, List<Optional<OptionOutcome>>> both() {
    Map<String, Option> options = new LinkedHashMap<>();
    for (Assessment side : List.of(one, other)) {
      side.decision().options().forEach(o -> options.put(o.option().id(), o.option()));
    }
    Map<Option, List<Optional<OptionOutcome>>> both = new LinkedHashMap<>();
    options.forEach((id, option) -> both.put(option, List.of(of(id, one), of(id, other))));
    return both;
  }

  private static Optional<OptionOutcome> of(String id, Assessment side) {
    return side.decision().options().stream()
        .filter(outcome -> outcome.option().id().equals(id))
        .findFirst();
  }

  private static void cells(
      Table.Builder table, Optional<OptionOutcome> found, Assessment side, boolean drawn) {
    table.cell(found.map(outcome -> score(outcome, side)).orElse(Phrase.none()));
    if (drawn) {
      table.cell(found.map(outcome -> percent(outcome.bestShare())));
    }
  }

  private static Phrase score(OptionOutcome outcome, Assessment side) {
    double points = outcome.score().likely();
    Phrase score = Phrase.of(new Span.Figure(points, Wording.points(points)));
    if (!outcome.eligible()) {
      return Phrase.of("(").and(score).and(")");
    }
    return outcome == side.decision().recommended() ? Phrase.of("* ").and(score) : score;
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
    String label = SafeText.of(ledger.option().label(), NAME_SHOWN);
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
    return new Section.Builder("ledger-" + ledger.option().id(), title).table(table).build();
  }

  private static void row(Table.Builder table, LedgerChange.RowChange change) {
    String part = change.row().category().id();
    String cite = "[rule " + change.row().rule() + "; " + change.row().basis().cite() + "]";
    table.cell(
        Phrase.of(Phrase.capital(part) + ": " + change.row().label() + " ")
            .and(new Span.Cite(cite)));
    Unit unit = change.row().unit();
    table.cell(change.readingFrom().map(value -> reading(unit, value)));
    table.cell(change.readingTo().map(value -> reading(unit, value)));
    table.cell(signed(change.points())).row();
  }

  private static Span reading(Unit unit, double value) {
    return new Span.Figure(value, unit.show(value));
  }
}
