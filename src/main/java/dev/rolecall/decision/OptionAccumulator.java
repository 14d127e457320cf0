package dev.rolecall.decision;

import dev.rolecall.decision.Conditions.Failure;
import dev.rolecall.decision.Engagements.Candidate;
import dev.rolecall.decision.OptionOutcome.Contribution;
import dev.rolecall.model.Diagnosis;
import dev.rolecall.model.FirmState;
import dev.rolecall.model.Ledger.Row;
import dev.rolecall.model.Score;
import dev.rolecall.model.Year;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Category;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Rules.Gate;
import dev.rolecall.rulebook.Rules.GateKind;
import dev.rolecall.rulebook.Rules.MoneyTerm;
import dev.rolecall.rulebook.Scales.Need;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.apache.commons.math3.stat.StatUtils;

/** What one option brought, added up over draws, and the means of that. */
final class OptionAccumulator {

  private static final List<Kpi> KPIS = List.of(Kpi.values());
  private static final List<Integer> READING_WEEKS = Year.readingWeeks();

  final OptionSimulator.Model model;
  final double[] scores;
  final double[] plainScores;
  private final Rulebook rulebook;
  private final List<Row> rows;
  private final double[] netBenefits;
  private final double[] netBenefitsPerYear;
  private final Conditions conditions;

  /** By draw: whether the conditions for hiring hold in it, but for that of the bottleneck. */
  final boolean[] needed;

  /** By draw: whether that of the bottleneck holds, and whether the option owns the bottleneck. */
  final boolean[] fitsBottleneck;

  final boolean[] answers;

  private final double[] categories = new double[Category.values().length];
  private final double[] points;
  private final double[] readings;
  private final int[] applied;
  private final double[] money = new double[MoneyTerm.values().length];
  private final double[] runningSum = new double[Year.WEEKS];
  private final double[] load;
  private final double[] workHours;
  private final double[] meanPressure;
  private final double[][] kpis = new double[READING_WEEKS.size()][KPIS.size()];
  private final double[] gateReadings;
  private final double[] gateLimits;
  private double wholeYearCost;
  private double hiringCost;
  private double leastSalary;

  /** What all draws have over these, in points of the mean score. */
  double shift;

  private final MoneyMeans moneyMeans;
  private double peakSupervision;
  private double reviewHours;
  private double hoursFreed;
  private double firstWeek;
  private int draws;

  /**
   * @param rows of the ledger
   * @param draws how many there will be
   */
  OptionAccumulator(OptionSimulator.Model model, Rulebook rulebook, List<Row> rows, int draws) {
    this.model = model;
    this.rulebook = rulebook;
    this.rows = rows;
    moneyMeans = new MoneyMeans(rulebook);
    scores = new double[draws];
    plainScores = new double[draws];
    netBenefits = new double[draws];
    netBenefitsPerYear = new double[draws];
    conditions = new Conditions(model.option, rulebook);
    needed = new boolean[draws];
    fitsBottleneck = new boolean[draws];
    answers = new boolean[draws];
    points = new double[rows.size()];
    readings = new double[rows.size()];
    applied = new int[rows.size()];
    load = new double[model.year.load.length];
    workHours = new double[model.year.load.length];
    meanPressure = new double[model.year.meanPressure.length];
    gateReadings = new double[model.gates.size()];
    gateLimits = new double[model.gates.size()];
  }

  /** Takes in the draw that the option has just run. */
  void add(FirmState firm) {
    Year year = model.year;
    Score score = model.score;
    scores[draws] = score.total;
    plainScores[draws] = score.total - score.modelError;
    netBenefits[draws] = year.netBenefit();
    netBenefitsPerYear[draws] = year.netBenefitPerYear();
    needed[draws] = conditions.hold(firm, year);
    fitsBottleneck[draws] = conditions.fitsBottleneck();
    answers[draws] = conditions.answers();
    addTo(categories, score.categories);
    addTo(points, score.points);
    addTo(readings, score.readings);
    for (int row = 0; row < applied.length; row++) {
      applied[row] += score.applies[row] ? 1 : 0;
    }
    addTo(money, year.money);
    moneyMeans.add(firm, year);
    addTo(runningSum, year.runningSum);
    addTo(load, year.load);
    addTo(workHours, year.workHours);
    addTo(meanPressure, year.meanPressure);
    for (Kpi kpi : KPIS) {
      for (int r = 0; r < kpis.length; r++) {
        kpis[r][kpi.ordinal()] += year.kpi(kpi, READING_WEEKS.get(r));
      }
    }
    for (int g = 0; g < gateReadings.length; g++) {
      gateReadings[g] += model.gates.reading(g, firm, year);
      gateLimits[g] += model.gates.limit(g, firm);
    }
    wholeYearCost += year.wholeYearCost;
    hiringCost += year.wholeYearHiring;
    leastSalary += year.leastSalary;
    peakSupervision += year.peakSupervision;
    reviewHours += year.reviewHours;
    hoursFreed += year.hoursFreed;
    firstWeek += year.firstWeek;
    draws++;
  }

  private static void addTo(double[] sums, double[] values) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += values[i];
    }
  }

  /**
   * The means.
   *
   * @param wins in how many draws it is the best eligible option
   * @param failures the conditions that it fails
   */
  OptionOutcome outcome(double wins, List<Failure> failures, List<Candidate> tried) {
    int payback = Year.paybackWeek(runningSum, (int) (firstWeek / draws));
    return new OptionOutcome(
        model.option,
        failures.isEmpty() && failedGates().isEmpty(),
        gates(),
        failures,
        tried,
        Spread.of(scores),
        wins / draws,
        means(List.of(Category.values()), categories),
        contributions(),
        Spread.of(netBenefits),
        Spread.of(netBenefitsPerYear),
        moneyMeans.lines(),
        cost(),
        payback == 0 ? OptionalInt.empty() : OptionalInt.of(payback),
        means(load),
        means(workHours),
        peakSupervision / draws,
        reviewHours / draws,
        hoursFreed / draws,
        means(rulebook.scales().needs().stream().map(Need::id).toList(), meanPressure),
        weeks());
  }

  /** The mean score; with its shift, where fewer draws stand for more. */
  double meanScore() {
    return StatUtils.mean(scores, 0, draws) + shift;
  }

  /** Whether it owns the bottleneck, where there is one. */
  boolean answers(Diagnosis today) {
    return conditions.answers(today);
  }

  /** The conditions for hiring that the means fail. */
  List<Failure> failures(Diagnosis today) {
    return conditions.failures(
        today, StatUtils.mean(netBenefitsPerYear, 0, draws), wholeYearCost());
  }

  /** Whether it would stand in for another option that only the budget rules out. */
  Optional<Failure> substitute(OptionAccumulator best, Diagnosis today) {
    return conditions.substitute(best, today);
  }

  /** Mean dollars of a whole worked year. */
  private double wholeYearCost() {
    return wholeYearCost / draws;
  }

  /** The gates that rule the option out. */
  List<GateResult> failedGates() {
    return gates().stream().filter(GateResult::gated).toList();
  }

  private List<GateResult> gates() {
    List<GateResult> results = new ArrayList<>();
    for (int g = 0; g < gateReadings.length; g++) {
      Gate gate = model.gates.gate(g);
      double limit = gateLimits[g] / draws;
      double reading = gateReadings[g] / draws;
      boolean gated = reading > limit;
      if (gate.is(GateKind.BUDGET) && !gated) {
        // at the salary that is likely rather than at the least one
        reading = wholeYearCost();
      }
      boolean warned = reading > limit * model.gates.warning(g);
      if (model.gates.applies(g) && (gated || warned)) {
        double stated = limit / gate.limit();
        OptionalDouble salary =
            gate.is(GateKind.BUDGET) ? salary(gateReadings[g], limit) : OptionalDouble.empty();
        boolean least =
            gated
                && gate.is(GateKind.BUDGET)
                && !Unit.dollars(reading).equals(Unit.dollars(wholeYearCost()));
        results.add(new GateResult(gate, reading, limit, stated, salary, least, gated));
      }
    }
    return List.copyOf(results);
  }

  /** The highest salary of a single role's hires at which a budget is enough. */
  private OptionalDouble salary(double leastCosts, double budget) {
    double least = leastSalary / draws;
    if (least == 0 || model.option.hasDifferentRoles()) {
      return OptionalDouble.empty();
    }
    double hiring = hiringCost / draws;
    double perDollar = (leastCosts / draws - hiring) / least;
    double fits = (budget - hiring) / perDollar;
    return fits > 0 ? OptionalDouble.of(fits) : OptionalDouble.empty();
  }

  private List<Contribution> contributions() {
    List<Contribution> found = new ArrayList<>();
    for (int r = 0; r < applied.length; r++) {
      Optional<Double> reading =
          applied[r] == 0 ? Optional.empty() : Optional.of(readings[r] / applied[r]);
      found.add(new Contribution(rows.get(r), points[r] / draws, reading));
    }
    return List.copyOf(found);
  }

  private double cost() {
    double spent = 0;
    for (MoneyTerm term : List.of(MoneyTerm.PAY, MoneyTerm.TURNOVER, MoneyTerm.HIRING)) {
      spent -= money[term.ordinal()] / draws;
    }
    return spent;
  }

  private Map<Integer, Map<Kpi, Double>> weeks() {
    Map<Integer, Map<Kpi, Double>> weeks = new LinkedHashMap<>();
    for (int r = 0; r < kpis.length; r++) {
      weeks.put(READING_WEEKS.get(r), means(KPIS, kpis[r]));
    }
    return weeks;
  }

  private <K> Map<K, Double> means(List<K> keys, double[] sums) {
    Map<K, Double> means = new LinkedHashMap<>();
    for (int i = 0; i < sums.length; i++) {
      means.put(keys.get(i), sums[i] / draws);
    }
    return means;
  }

  private List<Double> means(double[] sums) {
    return Arrays.stream(sums).mapToObj(sum -> sum / draws).toList();
  }
}
