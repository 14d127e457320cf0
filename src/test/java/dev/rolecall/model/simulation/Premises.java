package dev.rolecall.model.simulation;

import dev.rolecall.model.FirmState;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Parameter;

/** What the simulation knows about a firm: today's facts, and the terms on which it hires. */
final class Premises {

  /** By stream: hours that come in a week, that attorneys take, that wait, that may wait. */
  final double[] inflow = new double[3];

  final double[] absorbed = new double[3];
  final double[] backlog = new double[3];
  final double[] calm = new double[3];

  final double attorneys;
  final double growth;
  final double trend;
  final double draftingHours;
  final double adminHours;
  final double slippage;
  final double fill;
  final double stagger;
  final double drain;
  final double rampStart;
  final double rampWeeks;
  final double hoursPerWeek;
  final double switchLoss;
  final double training;
  final double steering;
  final double review;
  final double handover;
  final double hourly;
  final double output;

  /** By stream: the share of new work that attorneys take on at once. */
  final double[] elasticity = new double[3];

  Premises(FirmState now, Profile profile) {
    for (int s = 0; s < 3; s++) {
      inflow[s] = now.inflow(s);
      absorbed[s] = now.absorbed(s);
      backlog[s] = now.backlog(s);
      calm[s] = now.target(s);
    }
    attorneys = now.at(Input.ATTORNEYS);
    growth = now.at(Input.GROWTH);
    trend = now.at(Input.BACKLOG_TREND);
    draftingHours = now.at(Input.DRAFTING_HOURS);
    adminHours = now.at(Input.ADMIN_HOURS);
    slippage = now.kpi(Kpi.MILESTONE_SLIPPAGE);
    boolean virtual = profile.word(Input.SOURCING).equals("virtual");
    fill = now.at(virtual ? Parameter.FILL_VIRTUAL : Parameter.FILL_IN_HOUSE);
    stagger = now.at(Parameter.STAGGER);
    drain = now.at(Parameter.DRAIN);
    rampStart = now.at(Parameter.RAMP_START);
    rampWeeks = now.at(ramp(profile.word(Input.SOP_MATURITY)));
    output = virtual ? now.at(Parameter.VIRTUAL_OUTPUT) : 1;
    double learning = (1 - rampStart) * rampWeeks / 2;
    double lost = virtual ? now.at(Parameter.VIRTUAL_TURNOVER) * (fill + learning) / 52 : 0;
    hoursPerWeek = now.at(Parameter.PRODUCTIVE_HOURS) * now.at(Input.HIRE_HOURS) / 40 * (1 - lost);
    elasticity[0] = now.at(Parameter.ELASTICITY_DRAFTING);
    elasticity[1] = now.at(Parameter.ELASTICITY_CLIENT);
    elasticity[2] = now.at(Parameter.ELASTICITY_COORDINATION);
    handover = now.at(Parameter.HANDOVER);
    hourly = profile.word(Input.FEE_MODEL).equals("hourly") ? 1 : 0;
    switchLoss = now.switchLoss();
    training = now.at(Parameter.SUPERVISION_RAMP);
    steering = now.at(Parameter.SUPERVISION_STEADY);
    review = now.at(Parameter.REVIEW);
  }

  private static Parameter ramp(String procedures) {
    return switch (procedures) {
      case "documented" -> Parameter.RAMP_DOCUMENTED;
      case "none" -> Parameter.RAMP_NONE;
      default -> Parameter.RAMP_PARTIAL;
    };
  }

  /** Weeks that a pile of today's inflow lasts; where nothing comes in, 0. */
  double weeks(int stream, double hours) {
    return inflow[stream] > 0 ? hours / inflow[stream] : 0;
  }
}
