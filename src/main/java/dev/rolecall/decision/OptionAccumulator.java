package dev.rolecall.decision;

import dev.rolecall.model.FirmState;
import dev.rolecall.model.Year;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Rules.GateKind;

/** What one option brought, added up over draws, so that means can be taken at the end. */
final class OptionAccumulator {

  private static final GateKind[] GATES = GateKind.values();
  private static final Kpi[] KPIS = Kpi.values();
  private static final int[] READING_WEEKS =
      Year.readingWeeks().stream().mapToInt(week -> week).toArray();

  final OptionModel model;
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
  private int draws;

  OptionAccumulator(OptionModel model, int draws) {
    this.model = model;
    scores = new double[draws];
    plainScores = new double[draws];
    netBenefits = new double[draws];
    categories = new double[model.score.categories.length];
    points = new double[model.score.points.length];
    readings = new double[points.length];
    applied = new int[points.length];
    money = new double[model.year.money.length];
    workHours = new double[model.year.load.length];
    load = new double[model.year.load.length];
    meanPressure = new double[model.year.meanPressure.length];
    today = new double[KPIS.length];
    kpis = new double[READING_WEEKS.length][KPIS.length];
  }

  /** Takes in the draw that the option has just run. */
  void add(FirmState firm) {
    Year year = model.year;
    scores[draws] = model.score.total;
    plainScores[draws] = model.score.total - model.score.modelError;
    netBenefits[draws] = year.netBenefit();
    addTo(categories, model.score.categories);
    addTo(points, model.score.points);
    addTo(readings, model.score.readings);
    for (int row = 0; row < applied.length; row++) {
      applied[row] += model.score.applies[row] ? 1 : 0;
    }
    addTo(money, year.money);
    addTo(runningSum, year.runningSum);
    addTo(load, year.load);
    addTo(workHours, year.workHours);
    peakSupervision += year.peakSupervision;
    reviewHours += year.reviewHours;
    addTo(meanPressure, year.meanPressure);
    for (int r = 0; r < kpis.length; r++) {
      for (Kpi kpi : KPIS) {
        kpis[r][kpi.ordinal()] += year.kpi(kpi, READING_WEEKS[r]);
      }
    }
    for (Kpi kpi : KPIS) {
      today[kpi.ordinal()] += firm.kpi(kpi);
    }
    addGates(firm);
    hoursFreed += year.hoursFreed;
    firstWeek += year.firstWeek;
    draws++;
  }

  private void addGates(FirmState firm) {
    for (GateKind test : GATES) {
      int g = test.ordinal();
      double reading = model.gates.reading(test, firm, model.year);
      double limit = model.gates.limit(test, firm);
      gateFailures[g] += model.gates.applies(test) && reading > limit ? 1 : 0;
      gateReadings[g] += reading;
      gateLimits[g] += limit;
    }
  }

  private static void addTo(double[] sums, double[] values) {
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
