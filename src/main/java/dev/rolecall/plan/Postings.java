package dev.rolecall.plan;

import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile.Answer;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Figures.Figure;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Planning.Posting;
import dev.rolecall.rulebook.Planning.StateRule;
import dev.rolecall.rulebook.Planning.Work;
import dev.rolecall.rulebook.Staffing.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the job postings. */
final class Postings {

  private static final String AREAS = "{areas}";

  private final PlanContext context;
  private final List<Plan.Owner> ownership;

  Postings(PlanContext context, List<Plan.Owner> ownership) {
    this.context = context;
    this.ownership = ownership;
  }

  /** One for each hire, in the order in which they start. */
  List<Plan.Posting> all() {
    return context.hiresInOrder().stream().map(this::posting).toList();
  }

  private Plan.Posting posting(Role role) {
    Optional<Posting> posting =
        Optional.ofNullable(context.planning().postings().get(role.id()))
            .or(() -> Optional.ofNullable(context.planning().postings().get(role.model())));
    List<String> areas = areas();
    List<String> must = filled(posting.map(Posting::mustHave).orElse(List.of()), areas);
    demands(role).ifPresent(must::add);
    return new Plan.Posting(
        role.id(),
        posting.map(Posting::title).orElse(role.label()),
        context.profile().state(),
        areas,
        work(role),
        List.copyOf(must),
        List.copyOf(filled(posting.map(Posting::niceToHave).orElse(List.of()), areas)),
        context.terms().hoursPerWeek(role),
        context.profile().word(Input.SOURCING),
        pay(role),
        List.of(Input.HIRE_HOURS, Input.SOURCING).stream()
            .filter(context.profile().assumed()::contains)
            .toList());
  }

  private List<String> areas() {
    if (context.profile().assumed().contains(Input.PRACTICE_AREAS)) {
      return List.of();
    }
    return context.profile().areas().entrySet().stream()
        .sorted((a, b) -> Double.compare(b.getValue(), a.getValue()))
        .map(entry -> context.rulebook().figures().areas().get(entry.getKey()).label())
        .toList();
  }

  /** Texts about the practice areas are left out where those are not known. */
  private static List<String> filled(List<String> texts, List<String> areas) {
    return texts.stream()
        .filter(text -> !areas.isEmpty() || !text.contains(AREAS))
        .map(text -> text.replace(AREAS, String.join(", ", areas)))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private Optional<String> demands(Role role) {
    return context
        .profile()
        .state()
        .map(context.planning().states()::get)
        .filter(rule -> rule.titles().contains(role.model()) && !rule.demands().isEmpty())
        .map(StateRule::demands);
  }

  private List<Plan.Work> work(Role role) {
    List<Plan.Work> parts = new ArrayList<>();
    for (Work work : context.streams()) {
      List<String> duties =
          ownership.stream()
              .filter(owner -> owner.stream() == work.stream())
              .filter(owner -> owner.after().equals(role.id()))
              .map(Plan.Owner::duty)
              .toList();
      if (!duties.isEmpty()) {
        parts.add(new Plan.Work(work.stream(), duties));
      }
    }
    return List.copyOf(parts);
  }

  private Plan.Pay pay(Role role) {
    double part = context.terms().partOfFullTime(role);
    if (context.terms().virtual()) {
      Figure fee = context.rulebook().figures().parameters().get(Parameter.VIRTUAL_FEE_PER_MONTH);
      return new Plan.Pay(fee.value(), fee.unit(), true).times(part);
    }
    Plan.Pay highest = new Plan.Pay(Estimate.exact(0), Unit.DOLLARS_PER_YEAR, true);
    for (String pathOrId : role.pay()) {
      Plan.Pay one = salary(pathOrId);
      highest = one.amount().likely() > highest.amount().likely() ? one : highest;
    }
    return highest.times(part);
  }

  /** An input's answer, or a parameter of the rulebook. */
  private Plan.Pay salary(String pathOrId) {
    Optional<Answer> answer = Input.at(pathOrId).flatMap(context.profile()::number);
    if (answer.isPresent()) {
      return new Plan.Pay(answer.get().value(), Unit.DOLLARS_PER_YEAR, answer.get().assumed());
    }
    for (Parameter parameter : Parameter.values()) {
      if (parameter.id().equals(pathOrId)) {
        return new Plan.Pay(context.parameter(parameter), Unit.DOLLARS_PER_YEAR, true);
      }
    }
    throw new IllegalArgumentException("no pay at " + pathOrId);
  }
}
