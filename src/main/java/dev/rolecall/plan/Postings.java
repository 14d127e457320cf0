package dev.rolecall.plan;

import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile.Answer;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.quantity.Identified;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Figures.Figure;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Planning.Posting;
import dev.rolecall.rulebook.Planning.StateRule;
import dev.rolecall.rulebook.Planning.Work;
import dev.rolecall.rulebook.Staffing.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the job postings. */
record Postings(Planner planner, List<Plan.Owner> ownership) {

  private static final String AREAS = "{areas}";

  /** One for each hire, in the order in which they start. */
  List<Plan.Posting> all() {
    return planner.hiresInOrder().stream().map(this::posting).toList();
  }

  private Plan.Posting posting(Role role) {
    Optional<Posting> posting = Optional.ofNullable(planner.planning().postings().get(role.id()));
    List<String> areas = areas();
    List<String> must = filled(posting.map(Posting::mustHave).orElse(List.of()), areas);
    demands(role).ifPresent(must::add);
    return new Plan.Posting(
        role.id(),
        posting.map(Posting::title).orElse(role.label()),
        planner.profile().state(),
        areas,
        work(role),
        List.copyOf(must),
        List.copyOf(filled(posting.map(Posting::niceToHave).orElse(List.of()), areas)),
        planner.terms().hoursPerWeek(role),
        planner.profile().word(Input.SOURCING),
        pay(role),
        List.of(Input.HIRE_HOURS, Input.SOURCING).stream()
            .filter(planner.profile().assumed()::contains)
            .toList());
  }

  private List<String> areas() {
    if (planner.profile().assumed().contains(Input.PRACTICE_AREAS)) {
      return List.of();
    }
    return planner.profile().areas().entrySet().stream()
        .sorted((a, b) -> Double.compare(b.getValue(), a.getValue()))
        .map(entry -> planner.rulebook().figures().areas().get(entry.getKey()).label())
        .toList();
  }

  /** Texts about the practice areas are left out where those are not known. */
  private static List<String> filled(List<String> texts, List<String> areas) {
    return texts.stream()
        .filter(text -> !areas.isEmpty() || !text.contains(AREAS))
        .map(text -> text.replace(AREAS, Plan.Posting.matters(areas)))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private Optional<String> demands(Role role) {
    return planner
        .profile()
        .state()
        .map(planner.planning().states()::get)
        .filter(rule -> rule.titles().contains(role.id()) && !rule.demands().isEmpty())
        .map(StateRule::demands);
  }

  private List<Plan.Work> work(Role role) {
    return planner.streams().stream()
        .map(work -> new Plan.Work(work.stream(), duties(role, work)))
        .filter(part -> !part.duties().isEmpty())
        .toList();
  }

  private List<String> duties(Role role, Work work) {
    return ownership.stream()
        .filter(owner -> owner.stream() == work.stream() && owner.after().equals(role.id()))
        .map(Plan.Owner::duty)
        .toList();
  }

  private Plan.Pay pay(Role role) {
    Plan.Pay fullTime;
    if (planner.terms().virtual()) {
      Figure fee = planner.rulebook().figures().parameters().get(Parameter.VIRTUAL_FEE_PER_MONTH);
      fullTime = new Plan.Pay(fee.value(), fee.unit(), true);
    } else {
      fullTime =
          role.pay().stream()
              .map(pay -> salary(role, pay))
              .filter(pay -> pay.amount().likely() > 0)
              .max(Comparator.comparingDouble(pay -> pay.amount().likely()))
              .orElse(new Plan.Pay(Estimate.exact(0), Unit.DOLLARS_PER_YEAR, true));
    }
    return fullTime.times(planner.terms().partOfFullTime(role));
  }

  /** An input's answer, a parameter of the rulebook, or the role's own salary. */
  private Plan.Pay salary(Role role, String pathOrId) {
    Optional<Answer> answer = Input.at(pathOrId).flatMap(planner.profile()::number);
    Estimate amount =
        answer
            .map(Answer::value)
            .or(() -> Identified.of(Parameter.values(), pathOrId).map(planner::parameter))
            .or(role::salary)
            .orElseThrow(() -> new IllegalArgumentException("no pay at " + pathOrId));
    return new Plan.Pay(amount, Unit.DOLLARS_PER_YEAR, answer.map(Answer::assumed).orElse(true));
  }
}
