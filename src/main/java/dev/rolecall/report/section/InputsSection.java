package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Glossary;
import dev.rolecall.assessment.InputValue;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Input.Kind;
import dev.rolecall.quantity.Unit;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Span;
import dev.rolecall.report.page.Table;
import java.util.List;
import java.util.stream.Collectors;

/** What the result rests on: every input, and which of them were assumed. */
record InputsSection(Assessment result) {

  Section.Builder section() {
    Table.Builder table = new Table.Builder("Every input and its value");
    table.words("Input", "Value", "Stated", "Path");
    for (InputValue given : result.inputs()) {
      table.strongRow(
          given.assumed(),
          Phrase.capital(given.input().label()),
          value(given),
          given.assumed() ? "assumed" : "stated",
          new Span.Code(given.input().path()));
    }
    return new Section.Builder("inputs", "Assumptions and inputs")
        .paragraph(assumed())
        .fold("Every input", Section.inside().table(table));
  }

  private Phrase assumed() {
    List<Phrase> texts =
        result.inputs().stream()
            .filter(InputValue::assumed)
            .map(given -> Phrase.of("%s %s", given.input().label(), value(given)))
            .toList();
    return texts.isEmpty()
        ? Phrase.of("Nothing was assumed: the profile states every input.")
        : Phrase.of("Not in your profile, so we assumed: %s.", Phrase.joined(texts, "; "));
  }

  private Phrase value(InputValue given) {
    Input input = given.input();
    if (given.number().isPresent()) {
      Unit unit = input.unit();
      return Wording.range(unit, given.number().get(), unit.places());
    }
    if (!given.shares().isEmpty()) {
      return shares(given);
    }
    boolean duties = input.kind() == Kind.DUTIES;
    boolean free = input == Input.NAME || input == Input.STATE;
    return Phrase.of(
        given.words().stream()
            .map(word -> duties ? result.glossary().duty(word) : word)
            .map(word -> free ? word : word.replace('_', ' '))
            .collect(Collectors.joining(", ")));
  }

  private Phrase shares(InputValue given) {
    List<Phrase> texts =
        given.shares().entrySet().stream()
            .map(
                share ->
                    Phrase.of(
                        "%s %s",
                        Glossary.words(result.glossary().areas(), share.getKey()),
                        Wording.percent(share.getValue())))
            .toList();
    return Phrase.joined(texts, ", ");
  }
}
