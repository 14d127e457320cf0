package dev.rolecall.report;

import dev.rolecall.plan.AcceptableOutcome;
import dev.rolecall.plan.AcceptableOutcome.Check;
import dev.rolecall.plan.Plan;
import dev.rolecall.plan.TrackedKpi;
import dev.rolecall.profile.Input;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Planning;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The least to accept, and what to track. */
final class OutcomeOutline {

  private final Plan plan;
  private final Outline outline;

  OutcomeOutline(Plan plan, Outline outline) {
    this.plan = plan;
    this.outline = outline;
  }

  void write() {
    if (!plan.outcomes().isEmpty()) {
      outcomes();
    }
    track();
  }

  private void outcomes() {
    outline.heading("The least to accept");
    outline.paragraph(
        "Settle this before hiring. `least` is the reading to reach by the end of that week,"
            + " `plan` the projected one. A dash: the hire is not expected to move it enough to"
            + " tell. A star: it worsens even with the hire, and would worsen more without.");
    List<Integer> weeks =
        plan.outcomes().stream()
            .flatMap(outcome -> outcome.checks().stream())
            .map(Check::week)
            .distinct()
            .sorted()
            .toList();
    List<String> header = new ArrayList<>(List.of("", "today"));
    weeks.forEach(week -> header.addAll(List.of("wk " + week + " least", "plan")));
    outline.table(header, plan.outcomes().stream().map(o -> row(o, weeks)).toList(), true);
    outline.items(
        plan.outcomes().stream()
            .filter(AcceptableOutcome::isExpected)
            .map(AcceptableOutcome::outcome)
            .distinct()
            .map(OutcomeOutline::missed)
            .toList());
  }

  private List<String> row(AcceptableOutcome outcome, List<Integer> weeks) {
    TrackedKpi kpi = tracked(outcome.kpi());
    List<String> row = new ArrayList<>();
    String label = PlanWording.row(kpi.threshold().label(), kpi.unit());
    row.add(outcome.outcome().label() + ": " + label);
    row.add(PlanWording.cell(kpi.unit(), outcome.today()));
    for (int week : weeks) {
      outcome.checks().stream()
          .filter(check -> check.week() == week)
          .findFirst()
          .ifPresentOrElse(
              check -> row.addAll(cells(kpi.unit(), check)), () -> row.addAll(List.of("", "")));
    }
    return row;
  }

  private static List<String> cells(Unit unit, Check check) {
    String least =
        check.least().map(value -> PlanWording.cell(unit, value)).orElse(PlanWording.NONE);
    String star = check.fromHold() ? " *" : "";
    return List.of(least + star, PlanWording.cell(unit, check.projected()));
  }

  private TrackedKpi tracked(Kpi kpi) {
    return plan.kpis().stream()
        .filter(one -> one.threshold().kpi() == kpi)
        .findFirst()
        .orElseThrow();
  }

  private static String missed(Planning.Outcome outcome) {
    return PlanWording.capital(outcome.label())
        + ", if missed: "
        + outcome.ifMissed()
        + PlanWording.cite(outcome.id(), outcome.basis());
  }

  private void track() {
    outline.heading("What to track");
    List<TrackedKpi> kpis = plan.kpis();
    List<String> header = new ArrayList<>(List.of("", "today", "calm", "critical"));
    kpis.get(0).projected().keySet().forEach(week -> header.add("wk " + week));
    outline.table(header, kpis.stream().map(OutcomeOutline::reading).toList(), true);
    outline.paragraph("Every " + Unit.WEEKS.show(kpis.get(0).everyWeeks()) + ":");
    outline.items(kpis.stream().map(OutcomeOutline::how).toList());
  }

  private static List<String> reading(TrackedKpi kpi) {
    List<String> row = new ArrayList<>();
    row.add(PlanWording.row(kpi.threshold().label(), kpi.unit()));
    row.add(PlanWording.cell(kpi.unit(), kpi.today()));
    row.add(PlanWording.cell(kpi.unit(), kpi.calm()));
    row.add(PlanWording.cell(kpi.unit(), kpi.critical()));
    kpi.projected().values().forEach(value -> row.add(PlanWording.cell(kpi.unit(), value)));
    return row;
  }

  private static String how(TrackedKpi kpi) {
    Input first = kpi.inputs().get(0);
    String more =
        kpi.inputs().stream()
            .skip(1)
            .map(input -> " Also " + input.label() + ": " + input.help())
            .collect(Collectors.joining());
    return PlanWording.capital(kpi.threshold().label()) + ": " + first.help() + more;
  }
}
