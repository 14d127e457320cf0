package dev.rolecall.model;

import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Scales.KpiThreshold;
import java.util.Arrays;

/**
 * The recursion as someone would write it who had nothing else to write: one method, double arrays,
 * the default needs, a firm that hires in house and has work in every stream. What the projection
 * must agree with, and the baseline of the benchmark.
 */
final class HandWrittenYear {

  private final FirmState now;
  private final Team team;
  private final Year hold;
  private final double hourly;
  private final double[] calm = new double[6];
  private final double[] width = new double[6];
  private final double[] relieved = new double[6];
  private final int[] order = new int[2];
  private final Parameter rampWeeks;
  final double[] meanPressure = new double[4];
  final double[] running = new double[52];
  double perYear;
  final double[][] kpis = new double[52][];
  final double[] demanded = new double[2];
  final double[] had = new double[2];
  double hoursFreed;
  double peakSupervision;
  double reviewHours;

  HandWrittenYear(FirmState now, Team team, Profile profile, Rulebook rulebook, Year hold) {
    this.now = now;
    this.rampWeeks =
        switch (profile.word(Input.SOP_MATURITY)) {
          case "documented" -> Parameter.RAMP_DOCUMENTED;
          case "none" -> Parameter.RAMP_NONE;
          default -> Parameter.RAMP_PARTIAL;
        };
    this.team = team;
    this.hold = hold;
    hourly = profile.word(Input.FEE_MODEL).equals("hourly") ? 1 : 0;
    for (Kpi kpi : Kpi.values()) {
      KpiThreshold threshold = rulebook.scales().of(kpi);
      double promise = now.at(Input.SLA_HOURS);
      boolean lag = kpi == Kpi.RESPONSE_LAG_HOURS;
      double critical = lag ? Math.min(4 * promise, 40) : threshold.critical();
      calm[kpi.ordinal()] = lag ? Math.min(promise, 16) : threshold.calm();
      width[kpi.ordinal()] = critical - calm[kpi.ordinal()];
      relieved[kpi.ordinal()] = Math.max(critical, now.kpi(kpi)) - calm[kpi.ordinal()];
    }
    team.order(now.bottleneck(), order);
  }

  double run() {
    double[] inflow = {now.inflow(0), now.inflow(1), now.inflow(2)};
    double[] absorbed = {now.absorbed(0), now.absorbed(1), now.absorbed(2)};
    double[] target = {now.target(0), now.target(1), now.target(2)};
    double[] backlog = {now.backlog(0), now.backlog(1), now.backlog(2)};
    double[] demand = new double[3];
    double[] left = new double[3];
    double[] piled = new double[3];
    double[] grown = new double[3];
    double[] taken = new double[3];
    double[] elastic = {
      now.at(Parameter.ELASTICITY_DRAFTING),
      now.at(Parameter.ELASTICITY_CLIENT),
      now.at(Parameter.ELASTICITY_COORDINATION)
    };
    double ahead = 0;
    double[] spare = new double[2];
    double attorneys = now.at(Input.ATTORNEYS);
    double drafting = now.at(Input.DRAFTING_HOURS);
    double admin = now.at(Input.ADMIN_HOURS);
    double growth = now.at(Input.GROWTH) / 52;
    double trend = now.at(Input.BACKLOG_TREND);
    double drain = now.at(Parameter.DRAIN);
    double loss =
        now.at(Parameter.SWITCH_LOSS)
            * Math.max(0, Math.min(1, (now.at(Input.OPEN_MATTERS) - 40) / 80));
    double fill = now.at(Parameter.FILL_IN_HOUSE);
    double stagger = now.at(Parameter.STAGGER);
    double ramp = now.at(rampWeeks);
    double first = now.at(Parameter.RAMP_START);
    double full = now.at(Parameter.PRODUCTIVE_HOURS) * now.at(Input.HIRE_HOURS) / 40;
    double slip = now.at(Input.SLIPPAGE);
    double wait = (backlog[2] / inflow[2] + backlog[0] / inflow[0]) / 2;
    double k = slip > 0 ? wait * (1 - slip) / slip : 0;
    boolean moves = slip > 0 && slip < 1 && wait > 0;
    double calmWait = (calm[3] / 5 + calm[0]) / 2;
    double part = wait < calmWait ? wait / calmWait : 1;
    double kept =
        now.at(Parameter.MATTERS_LOST)
            / 52
            * now.at(Input.OPEN_MATTERS)
            * now.at(Input.FEE_PER_MATTER);
    double money = 0;
    Arrays.fill(meanPressure, 0);
    Arrays.fill(demanded, 0);
    Arrays.fill(had, 0);
    hoursFreed = 0;
    peakSupervision = 0;
    reviewHours = 0;
    double[] pressure = new double[6];
    for (int t = 0; t < 52; t++) {
      int busy = 0;
      for (int s = 0; s < 3; s++) {
        double more = inflow[s] * growth * t + (s == 0 ? trend : 0);
        taken[s] = more > 0 ? elastic[s] * more : 0;
        grown[s] = more - taken[s];
        double excess = backlog[s] - target[s];
        double clear = (excess > 0 ? excess / drain : excess) + grown[s];
        piled[s] = clear > 0 ? clear : 0;
        demand[s] = absorbed[s] + taken[s] + piled[s];
        left[s] = demand[s];
        busy += demand[s] > 1e-9 ? 1 : 0;
      }
      trend *= now.at(Parameter.TREND_RETENTION);
      double overhead = 0;
      double clock = 0;
      double contact = 0;
      double billed = 0;
      for (int i = 0; i < team.size; i++) {
        int hire = order[i];
        double since = t - (fill + i * stagger);
        spare[hire] = 0;
        if (since < 0) {
          continue;
        }
        double keep = team.mixed[hire] && busy > 1 ? 1 - loss : 1;
        double hours =
            full * team.fullTimeShare[hire] * (first + (1 - first) * Math.min(1, since / ramp));
        double need = 0;
        for (int s = 0; s < 3; s++) {
          if (team.owns[hire][s]) {
            need += left[s] / (now.at(team.competenceSlots[hire][s]) * keep);
          }
        }
        double share = need <= hours ? 1 : hours / need;
        for (int s = 0; s < 3; s++) {
          if (team.owns[hire][s]) {
            double done = left[s] * share;
            left[s] -= done;
            double spent = done / (now.at(team.competenceSlots[hire][s]) * keep);
            clock += s == 0 ? spent : 0;
            contact += s == 0 ? 0 : spent;
            billed += s == 0 && team.billable[hire] ? spent : 0;
          }
        }
        spare[hire] = hours - need;
        demanded[hire] += t >= 26 ? need : 0;
        had[hire] += t >= 26 ? hours : 0;
        overhead +=
            now.at(since < ramp ? Parameter.SUPERVISION_RAMP : Parameter.SUPERVISION_STEADY);
        double pay = 0;
        for (int slot : new int[] {team.paySlots[hire]}) {
          pay = Math.max(pay, now.at(slot));
        }
        double week = pay * team.fullTimeShare[hire] * now.at(Input.HIRE_HOURS) / 40 / 52;
        money -= week * now.at(Parameter.PAY_LOAD);
        money -= week * now.at(Parameter.TURNOVER) * now.at(Parameter.REPLACEMENT);
        money -= since < 1 ? now.at(Parameter.HIRING_COST_IN_HOUSE) : 0;
      }
      for (int i = 0; i < team.size; i++) {
        int hire = order[i];
        if (spare[hire] <= 0) {
          continue;
        }
        double keep = team.mixed[hire] && busy > 1 ? 1 - loss : 1;
        double need = 0;
        for (int s = 0; s < 3; s++) {
          if (!team.owns[hire][s]) {
            need += left[s] / (now.at(team.competenceSlots[hire][s]) * keep);
          }
        }
        double share = need <= spare[hire] ? 1 : spare[hire] / need;
        for (int s = 0; s < 3; s++) {
          if (!team.owns[hire][s]) {
            double done = left[s] * share;
            left[s] -= done;
            double spent = done / (now.at(team.competenceSlots[hire][s]) * keep);
            clock += s == 0 ? spent : 0;
            contact += s == 0 ? 0 : spent;
            billed += s == 0 && team.billable[hire] ? spent : 0;
          }
        }
      }
      double relief0 = 0;
      double relief = 0;
      for (int s = 0; s < 3; s++) {
        double share = demand[s] > 0 ? (demand[s] - left[s]) / demand[s] : 0;
        backlog[s] = Math.max(0, backlog[s] + grown[s] - piled[s] * share);
        relief0 += s == 0 ? (absorbed[s] + taken[s]) * share : 0;
        relief += s == 0 ? 0 : (absorbed[s] + taken[s]) * share;
      }
      double review = clock * now.at(Parameter.REVIEW);
      double handover = contact * now.at(Parameter.HANDOVER);
      double w = (backlog[2] / inflow[2] + backlog[0] / inflow[0]) / 2;
      double[] kpi = {
        backlog[0] / inflow[0],
        Math.max(0, drafting + (taken[0] - relief0 + review) / attorneys),
        40 * backlog[1] / inflow[1],
        5 * backlog[2] / inflow[2],
        moves ? part * w / (w + k) + (1 - part) * slip : slip,
        Math.max(0, admin + (taken[1] + taken[2] - relief + overhead + handover) / attorneys)
      };
      kpis[t] = kpi;
      for (int i = 0; i < 6; i++) {
        pressure[i] = Math.min(1, Math.max(0, (kpi[i] - calm[i]) / relieved[i]));
      }
      double answered = Math.min(1, Math.max(0, (kpi[2] - calm[2]) / width[2]));
      meanPressure[0] += Math.sqrt(.6 * pressure[0] * pressure[0] + .4 * pressure[1] * pressure[1]);
      meanPressure[1] += pressure[2];
      meanPressure[2] += Math.sqrt(.5 * pressure[3] * pressure[3] + .5 * pressure[4] * pressure[4]);
      meanPressure[3] += pressure[5];
      double freed = relief0 + relief - overhead - review - handover;
      hoursFreed += freed;
      reviewHours += t >= 26 ? review / 26 : 0;
      peakSupervision = Math.max(peakSupervision, overhead + Math.max(0, review - relief0));
      if (team.size > 0) {
        double rate = now.at(Input.BILLING_RATE);
        double sold = 1 - hourly + hourly * now.at(Parameter.RESALE) * hold.weeks.pressures[0][t];
        double worked = relief0 * sold + relief - overhead - review - handover;
        double before = ahead;
        ahead = hold.weeks.backlog[0][t] - backlog[0];
        money += worked * now.at(Parameter.CONVERSION) * now.at(Input.HOUR_VALUE);
        money += billed * now.at(Parameter.BILLABLE_SHARE) * rate * hourly;
        money +=
            (ahead - before)
                * now.at(Input.HOUR_VALUE)
                * now.at(Parameter.BACKLOG_WORTH)
                * (rate > 0 ? 1 - hourly : 1);
        money += kept * (hold.weeks.pressures[2][t] - answered);
      }
      running[t] = money;
    }
    double after = (running[51] - running[38]) * 52 / 13;
    double months = now.at(Input.NEED_LASTS);
    double firstYear = months <= 12 ? 1 : months >= 24 ? 0.5 : 1 - (months - 12) / 24;
    perYear = firstYear * money + (1 - firstYear) * after;
    return money;
  }
}
