package dev.rolecall.decision;

import dev.rolecall.model.Ledger;
import dev.rolecall.model.Row;
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

/** Turns a tally into an outcome. */
final class OutcomeBuilder {

  private final Rulebook rulebook;
  private final Ledger ledger;
  private final OptionAccumulator tally;

  OutcomeBuilder(Rulebook rulebook, Ledger ledger, OptionAccumulator tally) {
    this.rulebook = rulebook;
    this.ledger = ledger;
    this.tally = tally;
  }

  OptionOutcome build(double bestShare) {
    return new OptionOutcome(
        tally.contender.option,
        isEligible(rulebook, tally),
        gates(),
        Spread.of(tally.scores),
        bestShare,
        categories(),
        contributions(),
        Spread.of(tally.netBenefits),
        cost(),
        payback(),
        means(tally.load),
        means(tally.workHours),
        tally.mean(tally.peakSupervision),
        tally.mean(tally.reviewHours),
        tally.mean(tally.hoursFreed),
        meanPressure(),
        weeks());
  }

  /** True unless a gate fails in more than the share of draws that the rulebook allows. */
  static boolean isEligible(Rulebook rulebook, OptionAccumulator tally) {
    double allowed = rulebook.figures().central(Parameter.GATE_SHARE_FAILED);
    for (int failures : tally.gateFailures) {
      if (tally.mean(failures) > allowed) {
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
      double share = tally.mean(tally.gateFailures[g]);
      if (share > 0) {
        Gate gate = rulebook.rules().gates().get(test);
        double reading = tally.mean(tally.gateReadings[g]);
        double limit = tally.mean(tally.gateLimits[g]);
        results.add(new GateResult(gate, share, reading, limit, share > allowed));
      }
    }
    return List.copyOf(results);
  }

  private Map<Category, Double> categories() {
    Map<Category, Double> means = new EnumMap<>(Category.class);
    for (Category category : Category.values()) {
      means.put(category, tally.mean(tally.categories[category.ordinal()]));
    }
    return means;
  }

  private List<Double> means(double[] sums) {
    List<Double> means = new ArrayList<>();
    for (double sum : sums) {
      means.add(tally.mean(sum));
    }
    return List.copyOf(means);
  }

  private List<Contribution> contributions() {
    List<Contribution> found = new ArrayList<>();
    List<Row> rows = ledger.rows();
    for (int r = 0; r < rows.size(); r++) {
      int applied = tally.applied[r];
      Optional<Double> reading =
          applied == 0 ? Optional.empty() : Optional.of(tally.readings[r] / applied);
      found.add(new Contribution(rows.get(r), tally.mean(tally.points[r]), reading));
    }
    return List.copyOf(found);
  }

  private double cost() {
    double spent = 0;
    for (MoneyTerm term : List.of(MoneyTerm.PAY, MoneyTerm.TURNOVER, MoneyTerm.HIRING)) {
      spent -= tally.mean(tally.money[term.ordinal()]);
    }
    return spent;
  }

  private OptionalInt payback() {
    int week = Year.paybackWeek(tally.runningSum, (int) tally.mean(tally.firstWeek));
    return week == 0 ? OptionalInt.empty() : OptionalInt.of(week);
  }

  private Map<String, Double> meanPressure() {
    Map<String, Double> means = new LinkedHashMap<>();
    List<Need> needs = rulebook.scales().needs();
    for (int n = 0; n < needs.size(); n++) {
      means.put(needs.get(n).id(), tally.mean(tally.meanPressure[n]));
    }
    return means;
  }

  private Map<Integer, Map<Kpi, Double>> weeks() {
    Map<Integer, Map<Kpi, Double>> weeks = new LinkedHashMap<>();
    List<Integer> readingWeeks = Year.readingWeeks();
    for (int r = 0; r < readingWeeks.size(); r++) {
      Map<Kpi, Double> readings = new EnumMap<>(Kpi.class);
      for (Kpi kpi : Kpi.values()) {
        readings.put(kpi, tally.mean(tally.kpis[r][kpi.ordinal()]));
      }
      weeks.put(readingWeeks.get(r), readings);
    }
    return weeks;
  }
}
