package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Assessment.Reason;
import dev.rolecall.assessment.Glossary;
import dev.rolecall.assessment.OptionResult;
import dev.rolecall.assessment.OptionResult.Contribution;
import dev.rolecall.quantity.Unit;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Span;
import dev.rolecall.report.page.Table;
import dev.rolecall.rulebook.Category;
import java.util.List;
import java.util.Optional;

/** Where the points come from: the strongest reasons, and every row of every score. */
record LedgerSections(Assessment result) {

  private static final int SHOWN = 3;

  /** The strongest reasons for and against the recommendation. */
  Section.Builder reasons() {
    Section.Builder section = new Section.Builder("reasons", "Why");
    if (result.lead().over().isPresent()) {
      String over = result.glossary().option(result.lead().over().get()).sentence();
      String best = result.glossary().option(result.recommendation()).sentence();
      section.paragraph("To %s, rather than to %s:", best, over);
      Table.Builder table = new Table.Builder("Reasons for and against, in score points");
      table.words("Side", "Reason").numbers("Points");
      rows(table, "for", 1);
      rows(table, "against", -1);
      section.table(table);
    }
    return section;
  }

  private void rows(Table.Builder table, String side, int sign) {
    List<Reason> reasons =
        result.lead().reasons().stream()
            .filter(reason -> reason.points() * sign > 0)
            .limit(SHOWN)
            .toList();
    if (reasons.isEmpty()) {
      table.row(side, "nothing");
    }
    for (Reason reason : reasons) {
      table.row(side, what(reason).and(cite(reason)), Wording.signed(reason.points()));
    }
  }

  private Phrase what(Reason reason) {
    Glossary.Row row = result.glossary().row(reason.category(), reason.rule());
    String part = reason.category().id();
    return switch (reason.category()) {
      case FIT ->
          Phrase.of(
              "%s: owns %s of the %s that is behind (pressure %s)",
              part,
              reason.points() > 0 ? "more" : "less",
              row.label(),
              shown(row.unit(), reason.mine()));
      case RELIEF ->
          Phrase.of(
              "%s: the year's mean pressure on %s is %s",
              part, row.label(), readings(row.unit(), reason));
      case RETURN, DURABILITY ->
          Phrase.of("%s: %s, %s", part, row.label(), readings(row.unit(), reason));
    };
  }

  private Phrase cite(Reason reason) {
    List<String> sources =
        result.recommended().contributions().stream()
            .filter(row -> row.category() == reason.category() && row.rule().equals(reason.rule()))
            .findFirst()
            .map(OptionResult.Contribution::sources)
            .orElse(List.of());
    return Wording.cite(reason.rule(), sources);
  }

  private static Phrase readings(Unit unit, Reason reason) {
    if (reason.mine().isEmpty() || reason.other().isEmpty()) {
      String where = reason.mine().isEmpty() ? "only in the other option" : "only in this option";
      double only = reason.mine().or(reason::other).orElse(0.0);
      return only == 0
          ? Phrase.of(where)
          : Phrase.of("%s (%s)", where, Phrase.of(Wording.of(unit, only)));
    }
    Phrase mine = shown(unit, reason.mine());
    Phrase other = shown(unit, reason.other());
    return mine.shown().equals(other.shown())
        ? mine.and(" for both")
        : Phrase.of("%s against %s", mine, other);
  }

  private static Phrase shown(Unit unit, Optional<Double> reading) {
    return reading.map(value -> Phrase.of(Wording.of(unit, value))).orElse(Phrase.none());
  }

  /** Every point of every option. */
  Section.Builder ledger() {
    Section.Builder section = new Section.Builder("ledger", "Score ledger");
    section.note(
        "Every point traces to a rule and its sources. An option's rows add up to its"
            + " score; rows that never applied are left out.");
    for (OptionResult option : result.options()) {
      String label = Phrase.capital(result.glossary().option(option.id()).label());
      section.fold(
          Phrase.of("%s, %s points", label, Wording.points(option.score().likely())),
          Section.inside().table(rows(option, label)));
    }
    return section;
  }

  private Table.Builder rows(OptionResult option, String label) {
    Table.Builder table = new Table.Builder("The ledger of: " + label);
    table.words("Rule", "In words").numbers("Reading", "Points");
    for (Category category : Category.values()) {
      double points = option.categoryPoints().get(category);
      table.groupRow(Phrase.capital(category.id()), "", "", Wording.points(points));
      option.contributions().stream()
          .filter(row -> row.category() == category && row.reading().isPresent())
          .forEach(row -> row(table, row));
    }
    return table;
  }

  private void row(Table.Builder table, Contribution row) {
    Glossary.Row words = result.glossary().row(row.category(), row.rule());
    table.row(
        new Span.Code(row.rule()),
        Phrase.of(words.label()).and(Wording.cite(row.sources())),
        Wording.of(words.unit(), row.reading().orElseThrow()),
        Wording.signed(row.points()));
  }
}
