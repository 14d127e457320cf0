package dev.rolecall.decision;

import dev.rolecall.diagnosis.Situation;
import dev.rolecall.projection.Year;
import dev.rolecall.rulebook.GateTest;

/** What one option brought, added up over draws, so that means can be taken at the end. */
final class Tally {

  private static final GateTest[] GATES = GateTest.values();

  final Contender contender;
  final double[] scores;
  final double[] plainScores;
  final double[] netBenefits;
  final double[] categories;
  final double[] points;
  final double[] readings;
  final int[] applied;
  final double[] money;
  final double[] runningSum = new double[Year.WEEKS];
  final double[] load;
  final double[] workHours;
  final double[] meanPressure;
  final double[][] kpis;
  final double[] today;
  final int[] gateFailures = new int[GATES.length];
  final double[] gateReadings = new double[GATES.length];
  final double[] gateLimits = new double[GATES.length];
  double peakSupervision;
  double reviewHours;
  double hoursFreed;
  double firstWeek;

  /** Where among all draws its own begin. */
  private final int first;

  private int draws;

  /** A tally of all of a number of draws. */
  Tally(Contender contender, int draws) {
    this(contender, 0, new double[draws], new double[draws], new double[draws]);
  }

  private Tally(
      Contender contender, int first, double[] scores, double[] plainScores, double[] netBenefits) {
    this.contender = contender;
    this.first = first;
    this.scores = scores;
    this.plainScores = plainScores;
    this.netBenefits = netBenefits;
    categories = new double[contender.score.categories.length];
    points = new double[contender.score.points.length];
    readings = new double[points.length];
    applied = new int[points.length];
    money = new double[contender.year.money.length];
    workHours = new double[contender.year.load.length];
    load = new double[contender.year.load.length];
    meanPressure = new double[contender.year.meanPressure.length];
    today = new double[contender.year.kpis[0].length];
    kpis = new double[contender.year.kpis.length][contender.year.kpis[0].length];
  }

  /**
   * A tally of the draws from one on, of which each lands in its own place here; the sums do so
   * with {@link #addAll}.
   *
   * @param other the same option's contender in another field
   */
  Tally continued(Contender other, int from) {
    return new Tally(other, from, scores, plainScores, netBenefits);
  }

  /** Takes in the draw that the contender has just run. */
  void add(Situation situation) {
    Year year = contender.year;
    int draw = first + draws;
    scores[draw] = contender.score.total;
    plainScores[draw] = contender.score.total - contender.score.modelError;
    netBenefits[draw] = year.netBenefit();
    addTo(categories, contender.score.categories);
    addTo(points, contender.score.points);
    addTo(readings, contender.score.readings);
    for (int row = 0; row < applied.length; row++) {
      applied[row] += contender.score.applies[row] ? 1 : 0;
    }
    addTo(money, year.money);
    addTo(runningSum, year.runningSum);
    addTo(load, year.load);
    addTo(workHours, year.workHours);
    peakSupervision += year.peakSupervision;
    reviewHours += year.reviewHours;
    addTo(meanPressure, year.meanPressure);
    for (int r = 0; r < kpis.length; r++) {
      addTo(kpis[r], year.kpis[r]);
    }
    for (int kpi = 0; kpi < today.length; kpi++) {
      today[kpi] += situation.kpi(kpi);
    }
    addGates(situation);
    hoursFreed += year.hoursFreed;
    firstWeek += year.firstWeek;
    draws++;
  }

  /** Takes in the sums of a tally that continued this one. */
  void addAll(Tally rest) {
    draws += rest.draws;
    addTo(categories, rest.categories);
    addTo(points, rest.points);
    addTo(readings, rest.readings);
    addTo(applied, rest.applied);
    addTo(money, rest.money);
    addTo(runningSum, rest.runningSum);
    addTo(load, rest.load);
    addTo(workHours, rest.workHours);
    addTo(meanPressure, rest.meanPressure);
    for (int r = 0; r < kpis.length; r++) {
      addTo(kpis[r], rest.kpis[r]);
    }
    addTo(today, rest.today);
    addTo(gateFailures, rest.gateFailures);
    addTo(gateReadings, rest.gateReadings);
    addTo(gateLimits, rest.gateLimits);
    peakSupervision += rest.peakSupervision;
    reviewHours += rest.reviewHours;
    hoursFreed += rest.hoursFreed;
    firstWeek += rest.firstWeek;
  }

  private void addGates(Situation situation) {
    for (GateTest test : GATES) {
      int g = test.ordinal();
      if (contender.gates.fails(test, situation, contender.year)) {
        gateFailures[g]++;
      }
      gateReadings[g] += contender.gates.reading(test, situation, contender.year);
      gateLimits[g] += contender.gates.limit(test, situation);
    }
  }

  private static void addTo(double[] sums, double[] values) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += values[i];
    }
  }

  private static void addTo(int[] sums, int[] values) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += values[i];
    }
  }

  int draws() {
    return draws;
  }

  double mean(double sum) {
    return sum / draws;
  }
}
