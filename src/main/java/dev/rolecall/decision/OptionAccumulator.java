package dev.rolecall.decision;

import dev.rolecall.decision.OptionOutcome.Contribution;
import dev.rolecall.decision.OptionOutcome.GateResult;
import dev.rolecall.model.FirmState;
import dev.rolecall.model.Ledger.Row;
import dev.rolecall.model.Score;
import dev.rolecall.model.Year;
import dev.rolecall.rulebook.Category;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Rules.GateKind;
import dev.rolecall.rulebook.Rules.MoneyTerm;
import dev.rolecall.rulebook.Scales.Need;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What one option brought, added up over draws, and the means of that. */
final class OptionAccumulator {

  private static final GateKind[] GATES = GateKind.values();
  private static final List<Kpi> KPIS = List.of(Kpi.values());
  private static final List<Integer> READING_WEEKS = Year.readingWeeks();

  final OptionSimulator.Model model;
  final double[] scores;
  final double[] plainScores;
  private final Rulebook rulebook;
  private final List<Row> rows;
  private final double[] netBenefits;
  private final double[] netBenefitsPerYear;
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
  private final int[] gateFailures = new int[GATES.length];
  private final double[] gateReadings = new double[GATES.length];
  private final double[] gateLimits = new double[GATES.length];
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
    points = new double[rows.size()];
    readings = new double[rows.size()];
    applied = new int[rows.size()];
    load = new double[model.year.load.length];
    workHours = new double[model.year.load.length];
    meanPressure = new double[model.year.meanPressure.length];
  }

  /** Takes in the draw that the option has just run. */
  void add(FirmState firm) {
    Year year = model.year;
    Score score = model.score;
    scores[draws] = score.total;
    plainScores[draws] = score.total - score.modelError;
    netBenefits[draws] = year.netBenefit();
    netBenefitsPerYear[draws] = year.netBenefitPerYear();
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
    for (GateKind gate : GATES) {
      int g = gate.ordinal();
      gateFailures[g] += model.gates.fails(gate, firm, year) ? 1 : 0;
      gateReadings[g] += model.gates.reading(gate, firm, year);
      gateLimits[g] += model.gates.limit(gate, firm);
    }
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
   */
  OptionOutcome outcome(double wins) {
    int payback = Year.paybackWeek(runningSum, (int) (firstWeek / draws));
    return new OptionOutcome(
        model.option,
        isEligible(),
        gates(),
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

  /** True unless a gate fails in more than the share of draws that the rulebook allows. */
  boolean isEligible() {
    return gates().stream().noneMatch(GateResult::gated);
  }

  private List<GateResult> gates() {
    double allowed = rulebook.figures().central(Parameter.GATE_SHARE_FAILED);
    List<GateResult> results = new ArrayList<>();
    for (GateKind gate : GATES) {
      int g = gate.ordinal();
      if (gateFailures[g] > 0) {
        double share = (double) gateFailures[g] / draws;
        results.add(
            new GateResult(
                rulebook.rules().gates().get(gate),
                share,
                gateReadings[g] / draws,
                gateLimits[g] / draws,
                share > allowed));
      }
    }
    return List.copyOf(results);
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
