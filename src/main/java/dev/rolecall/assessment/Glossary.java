package dev.rolecall.assessment;

import dev.rolecall.decision.Decision;
import dev.rolecall.decision.OptionOutcome;
import dev.rolecall.decision.OptionOutcome.Contribution;
import dev.rolecall.plan.Plan;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Category;
import dev.rolecall.rulebook.Figures.PracticeArea;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Planning;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Staffing.Role;
import dev.rolecall.rulebook.Stream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The ids of a result in words, so that it can be rendered without the rulebook that it was made
 * under; an id that is missing is its own name.
 */
public record Glossary(
    Map<String, Choice> options,
    Map<String, String> roles,
    List<Need> needs,
    Map<Kpi, String> kpis,
    List<Row> rows,
    Map<String, String> measures,
    Map<String, Watched> triggers,
    Map<String, String> duties,
    Map<Stream, String> streams,
    Map<String, Phase> phases,
    Map<String, String> outcomes,
    Map<String, String> areas,
    Map<String, String> states,
    Map<String, Source> sources) {

  /**
   * An option in words, as it is hired.
   *
   * @param general the sentence however it is hired
   */
  public record Choice(String label, String sentence, String general, List<String> hires) {

    /** True for the option that hires nobody. */
    public boolean isBaseline() {
      return hires.isEmpty();
    }
  }

  /** A need in words. */
  public record Need(String id, String label, List<String> sources) {}

  /** A row of the ledger in words. */
  public record Row(Category category, String rule, String label, Unit unit) {}

  /** What a plan watches. */
  public record Watched(String label, Unit unit) {}

  /** A part of the onboarding. */
  public record Phase(String label, String does) {}

  /**
   * A source.
   *
   * @param year of its data, or empty
   * @param stale empty, or how old its data are where that is too old
   */
  public record Source(
      String title, String publisher, String year, String stale, String address, String grade) {}

  static Glossary of(Rulebook rulebook, Decision decision, Optional<Plan> plan) {
    Planning planning = rulebook.planning();
    Map<String, Watched> triggers = new LinkedHashMap<>();
    plan.stream()
        .flatMap(known -> known.order().triggers().stream())
        .forEach(t -> triggers.put(t.rule(), new Watched(t.label(), t.unit())));
    Map<String, String> measures = new LinkedHashMap<>();
    decision.measures().forEach(one -> measures.put(one.measure().id(), one.advice()));
    return new Glossary(
        options(decision, rulebook),
        each(rulebook.staffing().roles(), Role::label),
        rulebook.scales().needs().stream()
            .map(need -> new Need(need.id(), need.label(), need.basis().sources()))
            .toList(),
        each(rulebook.scales().kpis(), threshold -> threshold.label()),
        decision.options().get(0).contributions().stream().map(Glossary::row).toList(),
        measures,
        triggers,
        each(rulebook.staffing().duties(), duty -> duty.label()),
        each(planning.streams(), Planning.Work::label),
        each(planning.phases(), phase -> new Phase(phase.label(), phase.does())),
        each(planning.outcomes(), Planning.Outcome::label),
        each(rulebook.figures().areas(), PracticeArea::label),
        each(planning.states(), Planning.StateRule::label),
        each(
            rulebook.evidence().sources(),
            one ->
                new Source(
                    one.title(),
                    one.publisher(),
                    one.year(),
                    one.stale(),
                    one.address(),
                    one.grade())));
  }

  /** The options in words, as they are hired. */
  private static Map<String, Choice> options(Decision decision, Rulebook rulebook) {
    Map<String, Choice> options = new LinkedHashMap<>();
    java.util.stream.Stream.of(decision.options(), decision.alternatives())
        .flatMap(List::stream)
        .map(OptionOutcome::option)
        .forEach(
            option ->
                options.put(
                    option.id(),
                    new Choice(
                        option.label(),
                        option.sentence(),
                        rulebook.staffing().options().get(option.id()).sentence(),
                        option.hires().stream().map(Role::id).toList())));
    return options;
  }

  private static <K, V, W> Map<K, W> each(Map<K, V> entries, Function<V, W> words) {
    Map<K, W> found = new LinkedHashMap<>();
    entries.forEach((id, entry) -> found.put(id, words.apply(entry)));
    return found;
  }

  private static Row row(Contribution one) {
    return new Row(one.row().category(), one.row().rule(), one.row().label(), one.row().unit());
  }

  public Choice option(String id) {
    return options.getOrDefault(id, new Choice(plain(id), plain(id), plain(id), List.of(id)));
  }

  /** A role in words; an attorney is no role and its own name. */
  public String role(String id) {
    return words(roles, id);
  }

  public Need need(String id) {
    return needs.stream()
        .filter(need -> need.id().equals(id))
        .findFirst()
        .orElse(new Need(id, plain(id), List.of()));
  }

  public String kpi(Kpi kpi) {
    return kpis.getOrDefault(kpi, plain(kpi.id()));
  }

  public Row row(Category category, String rule) {
    return rows.stream()
        .filter(row -> row.category() == category && row.rule().equals(rule))
        .findFirst()
        .orElse(new Row(category, rule, plain(rule), Unit.FACTOR));
  }

  public String measure(String id) {
    return words(measures, id);
  }

  public Phase phase(String id) {
    return phases.getOrDefault(id, new Phase(plain(id), ""));
  }

  public String duty(String id) {
    return words(duties, id);
  }

  public String stream(Stream stream) {
    return streams.getOrDefault(stream, plain(stream.id()));
  }

  /** The words of an id in one of the simple lists. */
  public static String words(Map<String, String> words, String id) {
    return words.getOrDefault(id, plain(id));
  }

  private static String plain(String id) {
    return id.replace('_', ' ');
  }
}
