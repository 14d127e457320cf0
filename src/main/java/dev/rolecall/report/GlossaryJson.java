package dev.rolecall.report;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Contribution;
import dev.rolecall.decision.MeasureAdvice;
import dev.rolecall.document.JsonTree;
import dev.rolecall.plan.Trigger;
import dev.rolecall.rulebook.Evidence.Source;
import dev.rolecall.rulebook.Figures.PracticeArea;
import dev.rolecall.rulebook.Planning;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Scales.Need;
import dev.rolecall.rulebook.Staffing.Option;
import dev.rolecall.rulebook.Staffing.Role;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * What the ids of a result stand for, in words: with it a saved result can be laid out by whoever
 * does not have the rulebook that it was made under.
 */
final class GlossaryJson {

  private final Assessment assessment;
  private final Rulebook rulebook;
  private final JsonTree json;

  GlossaryJson(Assessment assessment, JsonTree json) {
    this.assessment = assessment;
    this.rulebook = assessment.rulebook();
    this.json = json;
  }

  /** Writes the members of the glossary's object. */
  void write() {
    Planning planning = rulebook.planning();
    each("options", rulebook.staffing().options(), this::option);
    words("roles", rulebook.staffing().roles(), Role::label);
    json.array("needs", rulebook.scales().needs(), this::need);
    json.object(
        "kpis",
        () -> rulebook.scales().kpis().forEach((kpi, one) -> json.text(kpi.id(), one.label())));
    json.array("rows", assessment.decision().options().get(0).contributions(), this::row);
    json.object("measures", () -> assessment.decision().measures().forEach(this::measure));
    json.object("triggers", () -> assessment.plan().ifPresent(p -> triggers(p.order().triggers())));
    words("duties", rulebook.staffing().duties(), duty -> duty.label());
    json.object(
        "streams", () -> planning.streams().forEach((s, w) -> json.text(s.id(), w.label())));
    each("phases", planning.phases(), this::phase);
    words("outcomes", planning.outcomes(), Planning.Outcome::label);
    words("areas", rulebook.figures().areas(), PracticeArea::label);
    words("states", planning.states(), Planning.StateRule::label);
    each("sources", rulebook.evidence().sources(), this::source);
  }

  private <K, V> void each(String name, Map<K, V> entries, BiConsumer<K, V> write) {
    json.object(name, () -> entries.forEach(write));
  }

  private <V> void words(String name, Map<String, V> entries, Function<V, String> words) {
    each(name, entries, (id, entry) -> json.text(id, words.apply(entry)));
  }

  private void option(String id, Option option) {
    json.object(
        id,
        () -> {
          json.text("label", option.label());
          json.text("sentence", option.sentence());
          json.texts("hires", option.hires().stream().map(Role::id).toList());
        });
  }

  private void need(Need need) {
    json.object(
        () -> {
          json.text("id", need.id());
          json.text("label", need.label());
          json.texts("sources", need.basis().sources());
        });
  }

  private void row(Contribution contribution) {
    json.object(
        () -> {
          json.text("category", contribution.row().category().id());
          json.text("rule", contribution.row().rule());
          json.text("label", contribution.row().label());
          json.text("unit", contribution.row().unit().id());
        });
  }

  private void measure(MeasureAdvice advice) {
    json.text(advice.measure().id(), advice.measure().advice());
  }

  private void triggers(Iterable<Trigger> triggers) {
    triggers.forEach(
        trigger ->
            json.object(
                trigger.rule(),
                () -> {
                  json.text("label", trigger.label());
                  json.text("unit", trigger.unit().id());
                }));
  }

  private void phase(String id, Planning.Phase phase) {
    json.object(
        id,
        () -> {
          json.text("label", phase.label());
          json.text("does", phase.does());
        });
  }

  private void source(String id, Source source) {
    json.object(
        id,
        () -> {
          json.text("title", source.title());
          json.text("publisher", source.publisher());
          json.text("year", source.year());
          json.text("address", source.address());
          json.text("grade", source.grade());
        });
  }
}
