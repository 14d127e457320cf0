package dev.rolecall.model;

import dev.rolecall.profile.Input;
import dev.rolecall.rulebook.Parameter;

/** The terms on which a firm hires: how soon, how fast hires learn, and what they cost. */
final class Hiring {

  private static final int VIRTUAL = Input.SOURCING.words().indexOf(HiringTerms.VIRTUAL);

  /** By the maturity of procedures: the weeks to full output. */
  private static final Parameter[] RAMPS =
      Input.SOP_MATURITY.words().stream().map(HiringTerms::ramp).toArray(Parameter[]::new);

  private boolean virtual;
  private FirmState now;

  double fill;
  double stagger;
  double productiveHours;

  /** Output of an hour, of one worked in house. */
  double output;

  double rampStart;
  double rampWeeks;
  double hiringCost;
  double switchLoss;
  double supervisionInRamp;
  double supervisionAfter;

  void read(FirmState situation) {
    now = situation;
    virtual = now.word(Input.SOURCING) == VIRTUAL;
    fill = now.at(virtual ? Parameter.FILL_VIRTUAL : Parameter.FILL_IN_HOUSE);
    stagger = now.at(Parameter.STAGGER);
    rampStart = now.at(Parameter.RAMP_START);
    rampWeeks = now.at(RAMPS[now.word(Input.SOP_MATURITY)]);
    output = virtual ? now.at(Parameter.VIRTUAL_OUTPUT) : 1;
    productiveHours = now.at(Parameter.PRODUCTIVE_HOURS) * partOfFullTime() * (1 - lostToLeavers());
    hiringCost = now.at(virtual ? Parameter.HIRING_COST_VIRTUAL : Parameter.HIRING_COST_IN_HOUSE);
    switchLoss = now.switchLoss();
    supervisionInRamp = now.at(Parameter.SUPERVISION_RAMP);
    supervisionAfter = now.at(Parameter.SUPERVISION_STEADY);
  }

  /**
   * The part of a virtual hire's year that is lost to leavers: each costs the time to fill the post
   * and what the next one does not yet do while learning. In house this is in the cost of
   * replacement.
   */
  private double lostToLeavers() {
    double learning = (1 - rampStart) * rampWeeks / 2;
    return virtual
        ? Math.min(1, now.at(Parameter.VIRTUAL_TURNOVER) * (fill + learning) / Year.WEEKS)
        : 0;
  }

  private double partOfFullTime() {
    return now.at(Input.HIRE_HOURS) / WorkingTime.HOURS_PER_WEEK;
  }

  /** Productive hours of a full-timer in a week, a number of weeks after the start. */
  double hours(double weeksSinceStart) {
    double learned = weeksSinceStart / rampWeeks;
    return productiveHours * (rampStart + (1 - rampStart) * (learned < 1 ? learned : 1));
  }

  /** Pay, with its load, in a worked week; a virtual hire's fee. */
  double weeklyPay(Team team, int hire) {
    return virtual
        ? fee(team, hire) / WorkingTime.WEEKS_PER_YEAR
        : salary(team, hire) / WorkingTime.WEEKS_PER_YEAR * now.at(Parameter.PAY_LOAD);
  }

  /** The expected cost of losing the hire, in a worked week. */
  double weeklyTurnover(Team team, int hire) {
    return virtual
        ? now.at(Parameter.VIRTUAL_TURNOVER) * hiringCost / WorkingTime.WEEKS_PER_YEAR
        : salary(team, hire)
            / WorkingTime.WEEKS_PER_YEAR
            * now.at(Parameter.TURNOVER)
            * now.at(Parameter.REPLACEMENT);
  }

  /**
   * A whole worked year of a team: pay and load or fee, and the cost of hiring; also with every
   * salary that the firm did not state at its low end, which is what the budget is held against.
   */
  void wholeYear(Team team, Year out) {
    out.wholeYearCost = 0;
    out.leastWholeYearCost = 0;
    for (int hire = 0; hire < team.size; hire++) {
      double load = now.at(Parameter.PAY_LOAD);
      double fee = virtual ? fee(team, hire) : 0;
      out.wholeYearCost += (virtual ? fee : salary(team, hire) * load) + hiringCost;
      out.leastWholeYearCost += (virtual ? fee : leastSalary(team, hire) * load) + hiringCost;
    }
    out.wholeYearHiring = hiringCost * team.size;
    out.leastSalary = team.size == 0 || virtual ? 0 : leastSalary(team, 0);
  }

  /** The salaries of a year of a team together. */
  double salaries(Team team) {
    double sum = 0;
    for (int hire = 0; hire < team.size; hire++) {
      sum += salary(team, hire);
    }
    return sum;
  }

  private double salary(Team team, int hire) {
    return now.at(team.paySlots[hire]) * partOfFullTime() * team.fullTimeShare[hire];
  }

  private double leastSalary(Team team, int hire) {
    return team.payStated[hire]
        ? salary(team, hire)
        : team.leastPay[hire] * partOfFullTime() * team.fullTimeShare[hire];
  }

  private double fee(Team team, int hire) {
    return now.at(Parameter.VIRTUAL_FEE_PER_MONTH)
        * WorkingTime.MONTHS_PER_YEAR
        * partOfFullTime()
        * team.fullTimeShare[hire];
  }
}
