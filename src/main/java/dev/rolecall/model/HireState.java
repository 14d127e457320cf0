package dev.rolecall.model;

/** One hire of a team in a draw, by place in the starting order. A working object. */
final class HireState {

  /**
   * By stream: clock hours that an hour of a specialist's work takes; 0 where it is not its own.
   */
  final double[] ownWork = new double[WorkQueue.COUNT];

  /** The same of the streams where it only helps out; 0 where the stream is its own. */
  final double[] otherWork = new double[WorkQueue.COUNT];

  /** Whether there is a stream where it helps out. */
  boolean helps;

  /** Clock hours in a week of switching, for an hour without; 0 where nothing gets done. */
  double whenSwitching;

  /** 1 where the firm may bill its drafting, else 0. */
  double billable;

  /** By week, from the first on: hours of a full-timer, and attorney hours that it takes. */
  final double[] fullTimeHours;

  final double[] supervision;

  /** The first week in which it works. */
  int firstWeek;

  double fullTimeShare;
  double weeklyPay;
  double weeklyTurnover;

  /** Hours left in the week after its own work. */
  double spare;

  /** Over the weeks in which the load is measured. */
  double hoursDemanded;

  double hoursHad;

  HireState(double[] fullTimeHours, double[] supervision) {
    this.fullTimeHours = fullTimeHours;
    this.supervision = supervision;
  }

  void begin(FirmState now, Team team, int index, Hiring hiring) {
    helps = false;
    for (int s = 0; s < WorkQueue.COUNT; s++) {
      double clock = clock(now.at(team.competenceSlots[index][s]) * hiring.output);
      ownWork[s] = team.owns[index][s] ? clock : 0;
      otherWork[s] = team.owns[index][s] ? 0 : clock;
      helps |= otherWork[s] > 0;
    }
    whenSwitching = team.mixed[index] ? clock(1 - hiring.switchLoss) : 1;
    billable = team.billable[index] ? 1 : 0;
    fullTimeShare = team.fullTimeShare[index];
    weeklyPay = hiring.weeklyPay(team, index);
    weeklyTurnover = hiring.weeklyTurnover(team, index);
    hoursDemanded = 0;
    hoursHad = 0;
  }

  private static double clock(double competence) {
    return competence > 0 ? 1 / competence : 0;
  }
}
