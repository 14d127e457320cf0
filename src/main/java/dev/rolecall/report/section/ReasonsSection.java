package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Assessment.Reason;
import dev.rolecall.assessment.Glossary;
import dev.rolecall.assessment.OptionResult;
import dev.rolecall.quantity.Unit;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Table;
import java.util.List;
import java.util.Optional;

/** The strongest reasons for and against the recommendation. */
final class ReasonsSection {

  private static final int SHOWN = 3;

  private final Assessment result;
  private final Glossary glossary;

  private ReasonsSection(Assessment result) {
    this.result = result;
    this.glossary = result.glossary();
  }

  static Section of(Assessment result) {
    return new ReasonsSection(result).section();
  }

  private Section section() {
    Section.Builder section = new Section.Builder("reasons", "Why");
    if (result.lead().over().isPresent()) {
      String over = glossary.option(result.lead().over().get()).sentence();
      String best = glossary.option(result.recommendation()).sentence();
      section.paragraph(Phrase.of("To " + best + ", rather than to " + over + ":"));
      Table.Builder table = new Table.Builder("Reasons for and against, in score points");
      table.words("Side").words("Reason").numbers("Points");
      rows(table, "for", reasons(1));
      rows(table, "against", reasons(-1));
      section.table(table);
    }
    return section.build();
  }

  private List<Reason> reasons(int sign) {
    return result.lead().reasons().stream()
        .filter(reason -> reason.points() * sign > 0)
        .limit(SHOWN)
        .toList();
  }

  private void rows(Table.Builder table, String side, List<Reason> reasons) {
    if (reasons.isEmpty()) {
      table.cell(side).cell("nothing").row();
    }
    for (Reason reason : reasons) {
      table
          .cell(side)
          .cell(what(reason).and(cite(reason)))
          .cell(Amounts.signed(reason.points()))
          .row();
    }
  }

  private Phrase what(Reason reason) {
    Glossary.Row row = glossary.row(reason.category(), reason.rule());
    String part = reason.category().id() + ": ";
    return switch (reason.category()) {
      case FIT ->
          Phrase.of(part + "owns " + (reason.points() > 0 ? "more" : "less") + " of the ")
              .and(row.label() + " that is behind (pressure ")
              .and(shown(row.unit(), reason.mine()))
              .and(")");
      case RELIEF ->
          Phrase.of(part + "the year's mean pressure on " + row.label() + " is ")
              .and(readings(row.unit(), reason));
      case RETURN, DURABILITY ->
          Phrase.of(part + row.label() + ", ").and(readings(row.unit(), reason));
    };
  }

  private Phrase cite(Reason reason) {
    List<String> sources =
        result.recommended().contributions().stream()
            .filter(row -> row.category() == reason.category() && row.rule().equals(reason.rule()))
            .findFirst()
            .map(OptionResult.Contribution::sources)
            .orElse(List.of());
    return Citing.rule(reason.rule(), sources);
  }

  private static Phrase readings(Unit unit, Reason reason) {
    Phrase mine = shown(unit, reason.mine());
    Phrase other = shown(unit, reason.other());
    return mine.shown().equals(other.shown())
        ? mine.and(" for both")
        : mine.and(" against ").and(other);
  }

  private static Phrase shown(Unit unit, Optional<Double> reading) {
    return reading.map(value -> Phrase.of(Amounts.of(unit, value))).orElse(Phrase.of("none"));
  }
}
