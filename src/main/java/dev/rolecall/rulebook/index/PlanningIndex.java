package dev.rolecall.rulebook.index;

import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Citation;
import dev.rolecall.rulebook.Figures.Figure;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Planning;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The entries of what a plan is made of. */
final class PlanningIndex {

  private PlanningIndex() {}

  static Stream<IndexEntry> entries(Planning planning) {
    return Stream.of(
            planning.figures().values().stream().map(PlanningIndex::figure),
            planning.streams().values().stream().map(PlanningIndex::work),
            planning.phases().values().stream().map(PlanningIndex::phase),
            planning.outcomes().values().stream().map(PlanningIndex::outcome),
            planning.limits().values().stream().map(PlanningIndex::limit),
            planning.states().values().stream().map(PlanningIndex::state),
            planning.postings().values().stream().map(PlanningIndex::posting))
        .flatMap(entries -> entries);
  }

  private static IndexEntry figure(Figure figure) {
    return new IndexEntry(
        "plan",
        figure.id(),
        figure.label(),
        Optional.of(IndexFact.number("value", figure.value(), figure.unit())),
        figure.grade(),
        Optional.of(figure.basis()),
        List.of());
  }

  private static IndexEntry work(Planning.Work work) {
    return entry(
        "streams",
        work.stream().id(),
        work.label(),
        work.basis(),
        List.of(IndexFact.words("presses with", list(work.needs(), "nothing"))));
  }

  private static IndexEntry phase(Planning.Phase phase) {
    return entry(
        "onboarding",
        phase.id(),
        phase.label(),
        phase.basis(),
        List.of(
            IndexFact.number("from, of the weeks to full output", phase.from(), Unit.SHARE),
            IndexFact.number("to", phase.to(), Unit.SHARE),
            IndexFact.words("the newcomer", phase.does())));
  }

  private static IndexEntry outcome(Planning.Outcome outcome) {
    return entry(
        "outcomes",
        outcome.id(),
        outcome.label(),
        outcome.basis(),
        List.of(
            IndexFact.words("read", list(outcome.kpis().stream().map(Kpi::id).toList(), "nothing")),
            IndexFact.words(
                "in weeks", list(outcome.weeks().stream().map(String::valueOf).toList(), "none")),
            IndexFact.words("if missed", outcome.ifMissed())));
  }

  private static IndexEntry limit(Planning.Limit limit) {
    return entry(
        "limits",
        limit.id(),
        limit.text(),
        limit.basis(),
        List.of(
            IndexFact.words("practice areas", list(limit.areas(), "all")),
            IndexFact.words("hires", list(limit.hires(), "any or none")),
            IndexFact.words("sourcing", limit.sourcing().orElse("any"))));
  }

  private static IndexEntry state(Planning.StateRule state) {
    return new IndexEntry(
        "states",
        state.code(),
        state.label() + ": " + state.rule(),
        Optional.empty(),
        state.grade(),
        Optional.of(state.basis()),
        List.of(
            IndexFact.words("keeps from staff", list(state.keeps(), "nothing of its own")),
            IndexFact.words("regulates the title of", list(state.titles(), "nobody")),
            IndexFact.words("demands", state.demands().isEmpty() ? "nothing" : state.demands())));
  }

  private static IndexEntry posting(Planning.Posting posting) {
    return entry(
        "postings",
        posting.role(),
        posting.title(),
        posting.basis(),
        List.of(
            IndexFact.words("must have", texts(posting.mustHave())),
            IndexFact.words("nice to have", texts(posting.niceToHave()))));
  }

  private static IndexEntry entry(
      String section, String id, String label, Citation basis, List<IndexFact> facts) {
    return new IndexEntry(section, id, label, Optional.empty(), "", Optional.of(basis), facts);
  }

  private static String texts(List<String> texts) {
    return texts.isEmpty() ? "nothing" : String.join("; ", texts);
  }

  private static String list(Collection<String> words, String none) {
    return words.isEmpty() ? none : words.stream().collect(Collectors.joining(", "));
  }
}
