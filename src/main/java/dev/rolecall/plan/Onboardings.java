package dev.rolecall.plan;

import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile.Answer;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.rulebook.Figures.Figure;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Planning;
import dev.rolecall.rulebook.Planning.PlanFigure;
import dev.rolecall.rulebook.Staffing.Duty;
import dev.rolecall.rulebook.Staffing.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Plans how hires grow into their work, and the attorney hours that this takes. */
record Onboardings(Planner planner, List<Plan.Owner> ownership) {

  /** One for each hire, in the order in which they start. */
  List<Plan.Onboarding> all() {
    List<Role> hires = planner.hiresInOrder();
    return IntStream.range(0, hires.size())
        .mapToObj(i -> onboarding(hires.get(i), planner.startOf(i)))
        .toList();
  }

  private Plan.Onboarding onboarding(Role role, Estimate start) {
    Estimate ramp = planner.parameter(planner.terms().ramp());
    Figure training = planner.planning().figures().get(PlanFigure.TRAINING_EVERY);
    return new Plan.Onboarding(
        role.id(),
        planner.parameter(planner.terms().fill()),
        start,
        ramp,
        start.likely() + ramp.likely(),
        planner.planning().phases().values().stream()
            .map(part -> phase(part, role, start, ramp))
            .toList(),
        training.value().likely(),
        training.basis().sources());
  }

  private Plan.Phase phase(Planning.Phase part, Role role, Estimate start, Estimate ramp) {
    List<Planning.Phase> parts = List.copyOf(planner.planning().phases().values());
    boolean last = part == parts.get(parts.size() - 1);
    Map<String, Duty> duties = planner.rulebook().staffing().duties();
    return new Plan.Phase(
        part.id(),
        start.likely() + part.from() * ramp.likely(),
        start.likely() + part.to() * ramp.likely(),
        ownership.stream()
            .filter(owner -> owner.after().equals(role.id()))
            .map(Plan.Owner::duty)
            .filter(duty -> duties.get(duty).from().map(part.id()::equals).orElse(last))
            .toList());
  }

  Plan.Supervision supervision() {
    Optional<Double> stated =
        planner.profile().number(Input.SUPERVISION_HOURS).map(Answer::value).map(Estimate::likely);
    double peak = planner.outcome().peakSupervision();
    return new Plan.Supervision(
        all().stream().map(this::supervised).toList(),
        planner.outcome().reviewHours(),
        peak,
        stated,
        stated.filter(hours -> peak > hours).isPresent());
  }

  private Plan.Supervised supervised(Plan.Onboarding one) {
    return new Plan.Supervised(
        one.role(),
        planner.parameter(Parameter.SUPERVISION_RAMP),
        one.startWeek().likely(),
        one.fullOutputWeek(),
        planner.parameter(Parameter.SUPERVISION_STEADY));
  }
}
