package dev.rolecall.plan;

import dev.rolecall.decision.Decision.Gain;
import dev.rolecall.decision.Decision.MeasureAdvice;
import dev.rolecall.profile.Input;
import dev.rolecall.rulebook.Planning.PlanFigure;
import dev.rolecall.rulebook.Stream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what to do this week, in this order, who does it, and how long it takes. */
record FirstWeek(Planner planner, List<Plan.Owner> ownership, List<Plan.Onboarding> onboarding) {

  private static final String WRITTEN = "documented";

  /** How many numbers a busy owner can find out in a week. */
  private static final int MEASURED = 2;

  List<Plan.Step> steps() {
    List<Plan.Step> steps = new ArrayList<>();
    boolean open = planner.decision().isOpen();
    planner.decision().measureNext().stream()
        .limit(open ? MEASURED : 1)
        .map(this::measure)
        .forEach(steps::add);
    if (open) {
      steps.add(step(Plan.Step.Kind.ASSESS, PlanFigure.ASSESS_HOURS));
      return List.copyOf(steps);
    }
    boolean hires = !onboarding.isEmpty();
    if (hires) {
      steps.add(step(Plan.Step.Kind.AGREE, PlanFigure.AGREE_HOURS));
      steps.add(step(Plan.Step.Kind.POST, PlanFigure.POST_HOURS));
      procedures().ifPresent(steps::add);
    }
    planner.decision().measures().stream()
        .limit(hires ? 1 : Long.MAX_VALUE)
        .map(FirstWeek::change)
        .forEach(steps::add);
    steps.add(
        hires
            ? step(Plan.Step.Kind.SUPERVISE, PlanFigure.SUPERVISE_HOURS)
            : step(Plan.Step.Kind.WATCH, PlanFigure.WATCH_HOURS));
    return List.copyOf(steps);
  }

  private Plan.Step step(Plan.Step.Kind kind, PlanFigure hours) {
    return new Plan.Step(
        kind, Optional.empty(), Optional.empty(), List.of(), Plan.ATTORNEY, planner.figure(hours));
  }

  /** Whoever keeps the calendars can count; where nobody does, an attorney. */
  private Plan.Step measure(Gain gain) {
    String who =
        ownership.stream()
            .filter(owner -> owner.stream() == Stream.COORDINATION)
            .map(Plan.Owner::before)
            .filter(owner -> !owner.equals(Plan.ATTORNEY))
            .findFirst()
            .orElse(Plan.ATTORNEY);
    return new Plan.Step(
        Plan.Step.Kind.MEASURE,
        Optional.of(gain.input()),
        Optional.empty(),
        List.of(),
        who,
        planner.figure(PlanFigure.MEASURE_HOURS));
  }

  private static Plan.Step change(MeasureAdvice advice) {
    return new Plan.Step(
        Plan.Step.Kind.CHANGE,
        Optional.empty(),
        Optional.of(advice.measure().id()),
        List.of(),
        Plan.ATTORNEY,
        advice.measure().effort());
  }

  /** What the first hire takes over first has to be written down, where it is not yet. */
  private Optional<Plan.Step> procedures() {
    List<Plan.Owner> first =
        onboarding.get(0).phases().get(0).duties().stream()
            .flatMap(duty -> ownership.stream().filter(owner -> owner.duty().equals(duty)))
            .filter(Plan.Owner::changes)
            .limit((long) planner.figure(PlanFigure.PROCEDURES_FIRST))
            .toList();
    boolean written = planner.profile().words(Input.SOP_MATURITY).equals(List.of(WRITTEN));
    if (written || first.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Plan.Step(
            Plan.Step.Kind.PROCEDURES,
            Optional.empty(),
            Optional.empty(),
            first.stream().map(Plan.Owner::duty).toList(),
            first.get(0).before(),
            first.size() * planner.figure(PlanFigure.PROCEDURE_HOURS)));
  }
}
