package dev.rolecall.decision;

import dev.rolecall.decision.OptionOutcome.Contribution;
import dev.rolecall.decision.OptionOutcome.GateResult;
import dev.rolecall.model.Ledger;
import dev.rolecall.model.Ledger.Row;
import dev.rolecall.model.Year;
import dev.rolecall.rulebook.Category;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Rules.Gate;
import dev.rolecall.rulebook.Rules.GateKind;
import dev.rolecall.rulebook.Rules.MoneyTerm;
import dev.rolecall.rulebook.Scales.Need;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Turns an accumulator into an outcome. */
final class OutcomeBuilder {

  private final Rulebook rulebook;
  private final Ledger ledger;
  private final OptionAccumulator accumulator;

  OutcomeBuilder(Rulebook rulebook, Ledger ledger, OptionAccumulator accumulator) {
    this.rulebook = rulebook;
    this.ledger = ledger;
    this.accumulator = accumulator;
  }

  OptionOutcome build(double bestShare) {
    return new OptionOutcome(
        accumulator.model.option,
        isEligible(rulebook, accumulator),
        gates(),
        Spread.of(accumulator.scores),
        bestShare,
        categories(),
        contributions(),
        Spread.of(accumulator.netBenefits),
        cost(),
        payback(),
        means(accumulator.load),
        means(accumulator.workHours),
        accumulator.mean(accumulator.peakSupervision),
        accumulator.mean(accumulator.reviewHours),
        accumulator.mean(accumulator.hoursFreed),
        meanPressure(),
        weeks());
  }

  /** True unless a gate fails in more than the share of draws that the rulebook allows. */
  static boolean isEligible(Rulebook rulebook, OptionAccumulator accumulator) {
    double allowed = rulebook.figures().central(Parameter.GATE_SHARE_FAILED);
    for (int failures : accumulator.gateFailures) {
      if (accumulator.mean(failures) > allowed) {
        return false;
      }
    }
    return true;
  }

  private List<GateResult> gates() {
    double allowed = rulebook.figures().central(Parameter.GATE_SHARE_FAILED);
    List<GateResult> results = new ArrayList<>();
    for (GateKind test : GateKind.values()) {
      int g = test.ordinal();
      double share = accumulator.mean(accumulator.gateFailures[g]);
      if (share > 0) {
        Gate gate = rulebook.rules().gates().get(test);
        double reading = accumulator.mean(accumulator.gateReadings[g]);
        double limit = accumulator.mean(accumulator.gateLimits[g]);
        results.add(new GateResult(gate, share, reading, limit, share > allowed));
      }
    }
    return List.copyOf(results);
  }

  private Map<Category, Double> categories() {
    Map<Category, Double> means = new EnumMap<>(Category.class);
    for (Category category : Category.values()) {
      means.put(category, accumulator.mean(accumulator.categories[category.ordinal()]));
    }
    return means;
  }

  private List<Double> means(double[] sums) {
    List<Double> means = new ArrayList<>();
    for (double sum : sums) {
      means.add(accumulator.mean(sum));
    }
    return List.copyOf(means);
  }

  private List<Contribution> contributions() {
    List<Contribution> found = new ArrayList<>();
    List<Row> rows = ledger.rows();
    for (int r = 0; r < rows.size(); r++) {
      int applied = accumulator.applied[r];
      Optional<Double> reading =
          applied == 0 ? Optional.empty() : Optional.of(accumulator.readings[r] / applied);
      found.add(new Contribution(rows.get(r), accumulator.mean(accumulator.points[r]), reading));
    }
    return List.copyOf(found);
  }

  private double cost() {
    double spent = 0;
    for (MoneyTerm term : List.of(MoneyTerm.PAY, MoneyTerm.TURNOVER, MoneyTerm.HIRING)) {
      spent -= accumulator.mean(accumulator.money[term.ordinal()]);
    }
    return spent;
  }

  private OptionalInt payback() {
    int week =
        Year.paybackWeek(accumulator.runningSum, (int) accumulator.mean(accumulator.firstWeek));
    return week == 0 ? OptionalInt.empty() : OptionalInt.of(week);
  }

  private Map<String, Double> meanPressure() {
    Map<String, Double> means = new LinkedHashMap<>();
    List<Need> needs = rulebook.scales().needs();
    for (int n = 0; n < needs.size(); n++) {
      means.put(needs.get(n).id(), accumulator.mean(accumulator.meanPressure[n]));
    }
    return means;
  }

  private Map<Integer, Map<Kpi, Double>> weeks() {
    Map<Integer, Map<Kpi, Double>> weeks = new LinkedHashMap<>();
    List<Integer> readingWeeks = Year.readingWeeks();
    for (int r = 0; r < readingWeeks.size(); r++) {
      Map<Kpi, Double> readings = new EnumMap<>(Kpi.class);
      for (Kpi kpi : Kpi.values()) {
        readings.put(kpi, accumulator.mean(accumulator.kpis[r][kpi.ordinal()]));
      }
      weeks.put(readingWeeks.get(r), readings);
    }
    return weeks;
  }
}
