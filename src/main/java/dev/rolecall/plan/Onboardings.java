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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Plans how hires grow into their work, and the attorney hours that this takes. */
final class Onboardings {

  private final Planner planner;
  private final Map<String, Duty> duties;
  private final List<Plan.Owner> ownership;
  private final List<Plan.Onboarding> all;

  Onboardings(Planner planner, List<Plan.Owner> ownership) {
    this.planner = planner;
    this.duties = planner.rulebook().staffing().duties();
    this.ownership = ownership;
    List<Role> hires = planner.hiresInOrder();
    all =
        IntStream.range(0, hires.size())
            .mapToObj(i -> onboarding(hires.get(i), planner.startOf(i)))
            .toList();
  }

  /** One for each hire, in the order in which they start. */
  List<Plan.Onboarding> all() {
    return all;
  }

  private Plan.Onboarding onboarding(Role role, Estimate start) {
    Estimate ramp = planner.parameter(planner.terms().ramp());
    List<Planning.Phase> parts = List.copyOf(planner.planning().phases().values());
    List<Plan.Phase> phases = new ArrayList<>();
    for (Planning.Phase part : parts) {
      boolean last = part == parts.get(parts.size() - 1);
      List<String> taken =
          ownership.stream()
              .filter(owner -> owner.after().equals(role.id()))
              .map(Plan.Owner::duty)
              .filter(duty -> duties.get(duty).from().map(part.id()::equals).orElse(last))
              .toList();
      double from = start.likely() + part.from() * ramp.likely();
      double to = start.likely() + part.to() * ramp.likely();
      phases.add(new Plan.Phase(part.id(), from, to, taken));
    }
    Figure training = planner.planning().figures().get(PlanFigure.TRAINING_EVERY);
    return new Plan.Onboarding(
        role.id(),
        planner.parameter(planner.terms().fill()),
        start,
        ramp,
        start.likely() + ramp.likely(),
        List.copyOf(phases),
        training.value().likely(),
        training.basis().sources());
  }

  Plan.Supervision supervision() {
    Optional<Double> stated =
        planner.profile().number(Input.SUPERVISION_HOURS).map(Answer::value).map(Estimate::likely);
    double peak = planner.decision().recommended().peakSupervision();
    return new Plan.Supervision(
        all.stream().map(this::supervised).toList(),
        planner.decision().recommended().reviewHours(),
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
