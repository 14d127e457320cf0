package dev.rolecall.model;

import dev.rolecall.rulebook.Stream;

/** One hire's place in a draw. A working object. */
final class Post {

  private static final int DRAFTING = Stream.DRAFTING.ordinal();
  private static final int CLIENT = Stream.CLIENT.ordinal();
  private static final int COORDINATION = Stream.COORDINATION.ordinal();

  final Tasks own = new Tasks();
  final Tasks others = new Tasks();

  /** Clock hours in a week of switching, for an hour without; 0 where nothing gets done. */
  double whenSwitching;

  double fullTimeShare;
  double billable;
  double weeklyPay;
  double weeklyTurnover;

  /** Hours left in the week after own work. */
  double spare;

  /** Over the weeks in which the load is measured. */
  double hoursDemanded;

  double hoursHad;
  int weeksMeasured;

  void begin(FirmState now, Team team, int hire, Hiring hiring) {
    setClock(now, team.competenceSlots[hire], team.owns[hire]);
    whenSwitching = team.mixed[hire] ? clock(1 - hiring.switchLoss) : 1;
    fullTimeShare = team.fullTimeShare[hire];
    billable = team.billable[hire] ? 1 : 0;
    weeklyPay = hiring.weeklyPay(team, hire);
    weeklyTurnover = hiring.weeklyTurnover(team, hire);
    hoursDemanded = 0;
    hoursHad = 0;
    weeksMeasured = 0;
  }

  private void setClock(FirmState now, int[] competence, boolean[] owns) {
    double drafting = clock(now.at(competence[DRAFTING]));
    double client = clock(now.at(competence[CLIENT]));
    double coordination = clock(now.at(competence[COORDINATION]));
    own.drafting = owns[DRAFTING] ? drafting : 0;
    own.client = owns[CLIENT] ? client : 0;
    own.coordination = owns[COORDINATION] ? coordination : 0;
    others.drafting = owns[DRAFTING] ? 0 : drafting;
    others.client = owns[CLIENT] ? 0 : client;
    others.coordination = owns[COORDINATION] ? 0 : coordination;
  }

  private static double clock(double competence) {
    return competence > 0 ? 1 / competence : 0;
  }

  void measure(double needed, double hours) {
    hoursDemanded += needed;
    hoursHad += hours;
    weeksMeasured++;
  }
}
