package dev.rolecall.rulebook.index;

import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Figures;
import dev.rolecall.rulebook.Figures.Figure;
import dev.rolecall.rulebook.Figures.PracticeArea;
import dev.rolecall.rulebook.Figures.Prior;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The entries of the model's numbers. */
final class FigureIndex {

  private final Function<String, Optional<RulebookIndex.Subject>> inputs;

  FigureIndex(Function<String, Optional<RulebookIndex.Subject>> inputs) {
    this.inputs = inputs;
  }

  Stream<IndexEntry> entries(Figures figures) {
    return Stream.of(
            figures.parameters().values().stream().map(FigureIndex::parameter),
            figures.priors().values().stream().map(this::prior),
            figures.areas().values().stream().map(FigureIndex::area))
        .flatMap(entries -> entries);
  }

  private static IndexEntry parameter(Figure figure) {
    return new IndexEntry(
        "parameters",
        figure.id(),
        figure.label(),
        Optional.of(IndexFact.number("value", figure.value(), figure.unit())),
        figure.grade(),
        Optional.of(figure.basis()),
        List.of());
  }

  private IndexEntry prior(Prior prior) {
    RulebookIndex.Subject input =
        inputs.apply(prior.path()).orElse(new RulebookIndex.Subject(prior.path(), Unit.FACTOR));
    Optional<IndexFact> value =
        prior
            .value()
            .map(number -> perInput(IndexFact.number("value", number, input.unit()), prior))
            .or(() -> prior.word().map(word -> IndexFact.words("value", word)));
    return new IndexEntry(
        "priors",
        prior.path(),
        "what is assumed of " + input.label() + " if not stated",
        value,
        prior.grade(),
        Optional.of(prior.basis()),
        facts(prior, input.unit()));
  }

  private IndexFact perInput(IndexFact fact, Prior prior) {
    String per = prior.per().map(path -> ", times " + path).orElse("");
    return new IndexFact(fact.name(), fact.text() + per, fact.number(), fact.unit());
  }

  private static List<IndexFact> facts(Prior prior, Unit unit) {
    List<IndexFact> facts = new ArrayList<>();
    prior.per().ifPresent(path -> facts.add(IndexFact.words("times", path)));
    prior
        .when()
        .ifPresent(
            when -> {
              String name = "if " + when.input() + " is " + when.word();
              facts.add(IndexFact.number(name, when.value(), unit));
            });
    return facts;
  }

  private static IndexEntry area(PracticeArea area) {
    List<IndexFact> hours = new ArrayList<>();
    area.hoursPerMonth()
        .forEach(
            (stream, value) ->
                hours.add(IndexFact.number(stream.id(), value, Unit.HOURS_PER_MONTH)));
    String value =
        hours.stream()
            .map(fact -> fact.name() + " " + fact.text().split(" ")[0])
            .collect(Collectors.joining(", "));
    return new IndexEntry(
        "practice_areas",
        area.id(),
        area.label() + ": delegable work of an open matter",
        Optional.of(IndexFact.words("value", value + " hours a month")),
        area.grade(),
        Optional.of(area.basis()),
        hours);
  }
}
