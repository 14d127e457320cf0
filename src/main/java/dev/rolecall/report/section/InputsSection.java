package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Glossary;
import dev.rolecall.assessment.InputValue;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Input.Kind;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.quantity.Unit;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Span;
import dev.rolecall.report.page.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the result rests on: every input, and which of them were assumed. */
final class InputsSection {

  private InputsSection() {}

  static Section of(Assessment result) {
    Section.Builder section = new Section.Builder("inputs", "Assumptions and inputs");
    section.paragraph(assumed(result));
    Table.Builder table = new Table.Builder("Every input and its value");
    table.words("Input").words("Value").words("Stated").words("Path");
    for (InputValue given : result.inputs()) {
      table.cell(Phrase.capital(given.input().label())).cell(value(given, result.glossary()));
      table.cell(given.assumed() ? "assumed" : "stated");
      table.cell(new Span.Code(given.input().path())).row(given.assumed());
    }
    return section.fold("Every input", Section.inside().table(table)).build();
  }

  private static Phrase assumed(Assessment result) {
    List<Phrase> texts = new ArrayList<>();
    for (InputValue given : result.inputs()) {
      if (given.assumed()) {
        texts.add(Phrase.of(given.input().label() + " ").and(value(given, result.glossary())));
      }
    }
    return texts.isEmpty()
        ? Phrase.of("Nothing was assumed: the profile states every input.")
        : Phrase.of("Not in your profile, so we assumed: ")
            .and(Phrase.joined(texts, "; "))
            .and(".");
  }

  private static Phrase value(InputValue given, Glossary glossary) {
    if (given.number().isPresent()) {
      return number(unit(given.input()), given.number().get());
    }
    if (!given.shares().isEmpty()) {
      return shares(given.shares(), glossary);
    }
    boolean duties = given.input().kind() == Kind.DUTIES;
    boolean free = given.input() == Input.NAME || given.input() == Input.STATE;
    return Phrase.of(
        String.join(
            ", ",
            given.words().stream()
                .map(word -> duties ? glossary.duty(word) : word)
                .map(word -> free ? word : word.replace('_', ' '))
                .toList()));
  }

  private static Unit unit(Input input) {
    return input.unit();
  }

  private static Phrase number(Unit unit, Estimate range) {
    return range.isExact()
        ? Phrase.of(Amounts.of(unit, range.likely(), unit.places()))
        : Phrase.of(Amounts.bare(unit, range.low(), unit.places()))
            .and(" to ")
            .and(Amounts.of(unit, range.high(), unit.places()))
            .and(", most likely ")
            .and(Amounts.bare(unit, range.likely(), unit.places()));
  }

  private static Phrase shares(Map<String, Double> shares, Glossary glossary) {
    List<Phrase> texts = new ArrayList<>();
    shares.forEach(
        (area, share) ->
            texts.add(
                Phrase.of(Glossary.words(glossary.areas(), area) + " ")
                    .and(Amounts.percent(share))));
    return Phrase.joined(texts, ", ");
  }
}
