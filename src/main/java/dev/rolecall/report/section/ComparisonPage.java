package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Comparison;
import dev.rolecall.assessment.Comparison.InputChange;
import dev.rolecall.assessment.Comparison.LedgerChange;
import dev.rolecall.assessment.Glossary;
import dev.rolecall.assessment.OptionResult;
import dev.rolecall.document.SafeText;
import dev.rolecall.report.page.Page;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Span;
import dev.rolecall.report.page.Table;
import dev.rolecall.rulebook.Rulebook.Change;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The page of two firms side by side, or of one before and after. */
public final class ComparisonPage {

  private static final double VISIBLE = 0.05;
  private static final int NAME_SHOWN = 60;

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
    List<Section.Builder> sections = new ArrayList<>();
    sections.add(
        new Section.Builder("verdicts", "")
            .fact("A", verdict(one))
            .fact("B", verdict(other))
            .fact("Why", CauseSentence.of(comparison)));
    sections.add(options());
    sections.add(differences());
    for (LedgerChange ledger : comparison.ledgers()) {
      if (ledger.scoreFrom().isPresent()
          && ledger.scoreTo().isPresent()
          && !ledger.rows().isEmpty()) {
        sections.add(ledger(ledger));
      }
    }
    String title =
        name(one) + (name(one).equals(name(other)) ? ", A and B" : " and " + name(other));
    String runs =
        one.run().equals(other.run())
            ? BasisSections.settings(one.run())
            : "A: "
                + BasisSections.settings(one.run())
                + ". B: "
                + BasisSections.settings(other.run());
    Phrase footer = Phrase.of(runs + ".").and(BasisSections.CODES);
    return Page.of("Comparison", title, sections, footer);
  }

  private static String name(Assessment assessment) {
    return SafeText.of(assessment.firm().name(), NAME_SHOWN);
  }

  private static Phrase verdict(Assessment result) {
    return Phrase.of(
        "%s: %s (%s)",
        name(result),
        CauseSentence.safe(result.glossary().option(result.recommendation()).sentence()),
        result
            .confidence()
            .map(
                sure ->
                    Phrase.of(
                        "%s, best in %s of simulations",
                        Wording.strength(result.strength().orElseThrow()),
                        Wording.percent(sure.share())))
            .orElse(Phrase.of("at the most likely values")));
  }

  private Section.Builder options() {
    boolean drawn = one.run().draws() > 0;
    Table.Builder table = new Table.Builder("Score of each option in A and in B, of 100 points");
    table.words("Option");
    for (String side : List.of("A", "B")) {
      table.numbers(side + ", score");
      if (drawn) {
        table.numbers(side + ", best in");
      }
    }
    table.numbers("Change");
    Set<String> ids = new LinkedHashSet<>();
    List.of(one, other).forEach(side -> side.options().forEach(option -> ids.add(option.id())));
    for (String id : ids) {
      table.cells(Phrase.capital(label(id)));
      for (Assessment side : List.of(one, other)) {
        table.cells(side.option(id).map(option -> score(option, side)));
        if (drawn) {
          double none = 0;
          table.cells(side.option(id).map(o -> Wording.percent(o.bestShare().orElse(none))));
        }
      }
      boolean both = one.option(id).isPresent() && other.option(id).isPresent();
      table.row(both ? Wording.signed(other.score(id) - one.score(id)) : "");
    }
    String best = drawn ? " Best in: the share of simulations in which it scores highest." : "";
    return new Section.Builder("options", "Options, of 100 points")
        .table(table)
        .note("* recommended; in parentheses: ruled out." + best);
  }

  /** The name of an option; both, where A and B hire it in different ways. */
  private String label(String id) {
    List<String> labels =
        Stream.of(one, other)
            .filter(side -> side.option(id).isPresent())
            .map(side -> SafeText.of(side.glossary().option(id).label(), NAME_SHOWN))
            .distinct()
            .toList();
    return labels.size() == 1 ? labels.get(0) : labels.get(0) + " (A), " + labels.get(1) + " (B)";
  }

  private static Phrase score(OptionResult option, Assessment side) {
    boolean recommended = option.id().equals(side.recommendation());
    String form = option.eligible() ? (recommended ? "* %s" : "%s") : "(%s)";
    return Phrase.of(form, Wording.points(option.score().likely()));
  }

  private Section.Builder differences() {
    Table.Builder table = new Table.Builder("Inputs and values of the rulebook that differ");
    table.words("What", "A", "B");
    for (InputChange change : comparison.inputs()) {
      int places = CauseSentence.placesApart(change);
      InputPhrase phrase = new InputPhrase(change.input());
      table.row(
          Phrase.capital(change.input().label()),
          phrase.value(change.from(), places),
          phrase.value(change.to(), places));
    }
    for (Change change : comparison.values()) {
      table.row(
          new Span.Code(CauseSentence.safe(change.path())),
          CauseSentence.value(change.from()),
          CauseSentence.value(change.to()));
    }
    Section.Builder section = new Section.Builder("differences", "What differs");
    return table.isEmpty() ? section.paragraph("Nothing.") : section.table(table);
  }

  private Section.Builder ledger(LedgerChange ledger) {
    double moved = ledger.scoreTo().orElseThrow() - ledger.scoreFrom().orElseThrow();
    String label = label(ledger.id());
    Table.Builder table = new Table.Builder("What moves the score of " + label + ", in points");
    table.words("What").numbers("A", "B", "Points");
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
      table.row("The rest", "", "", Wording.signed(rest));
    }
    String title =
        "Why "
            + CauseSentence.closed(label)
            + " moves by "
            + Wording.signed(moved).shown()
            + " points";
    return new Section.Builder("ledger-" + ledger.id(), title).table(table);
  }

  private void row(Table.Builder table, LedgerChange.RowChange change) {
    Glossary.Row words = other.glossary().row(change.category(), change.rule());
    table.row(
        Phrase.of(
            "%s: %s%s",
            Phrase.capital(change.category().id()),
            words.label(),
            Wording.cite(change.rule(), change.sources())),
        change.readingFrom().map(value -> new Span.Figure(value, words.unit().show(value))),
        change.readingTo().map(value -> new Span.Figure(value, words.unit().show(value))),
        Wording.signed(change.points()));
  }
}
