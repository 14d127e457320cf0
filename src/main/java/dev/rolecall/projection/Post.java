package dev.rolecall.projection;

import dev.rolecall.diagnosis.Situation;
import dev.rolecall.rulebook.Stream;

/**
 * One hire's place in a draw. A working object. By stream: the clock hours that an hour of a
 * specialist's work takes it, in the streams it owns and in the others; 0 for what it does not do.
 */
final class Post {

  private static final int DRAFTING = Stream.DRAFTING.ordinal();
  private static final int CLIENT = Stream.CLIENT.ordinal();
  private static final int COORDINATION = Stream.COORDINATION.ordinal();

  double ownDrafting;
  double ownClient;
  double ownCoordination;
  double otherDrafting;
  double otherClient;
  double otherCoordination;

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

  void begin(Situation now, Team team, int hire, Hiring hiring) {
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

  private void setClock(Situation now, int[] competence, boolean[] owns) {
    double drafting = clock(now.at(competence[DRAFTING]));
    double client = clock(now.at(competence[CLIENT]));
    double coordination = clock(now.at(competence[COORDINATION]));
    ownDrafting = owns[DRAFTING] ? drafting : 0;
    ownClient = owns[CLIENT] ? client : 0;
    ownCoordination = owns[COORDINATION] ? coordination : 0;
    otherDrafting = drafting - ownDrafting;
    otherClient = client - ownClient;
    otherCoordination = coordination - ownCoordination;
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
