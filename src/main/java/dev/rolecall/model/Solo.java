package dev.rolecall.model;

/**
 * The weeks of a single hire: as {@link Staff} and {@link Desk} serve them, in one loop over local
 * variables, since nearly all options have but one hire and every draw runs them.
 */
final class Solo {

  private Solo() {}

  /** Serves all weeks from the first in which the hire works. */
  static void serve(int first, Post hire, Onboarding onboarding, Desk desk, Weeks out) {
    final WorkQueue drafting = desk.drafting;
    final WorkQueue client = desk.client;
    final WorkQueue coordination = desk.coordination;
    final Tasks own = hire.own;
    final Tasks others = hire.others;
    final double ownsDrafting = own.drafting > 0 ? 1 : 0;
    final double ownsClient = own.client > 0 ? 1 : 0;
    final double ownsCoordination = own.coordination > 0 ? 1 : 0;
    final double helpsDrafting = others.drafting > 0 ? 1 : 0;
    final double helpsClient = others.client > 0 ? 1 : 0;
    final double helpsCoordination = others.coordination > 0 ? 1 : 0;
    final double clock = own.drafting + others.drafting;
    final double whenSwitching = hire.whenSwitching;
    final double drain = drafting.drainPerWeek;
    final double[] productive = onboarding.hours(0);
    double draftingNow = drafting.waiting;
    double clientNow = client.waiting;
    double coordinationNow = coordination.waiting;
    double trend = desk.trend;
    for (int t = first; t < Year.WEEKS; t++) {
      double draftingGrown = drafting.growthPerWeek * t + trend;
      double clientGrown = client.growthPerWeek * t;
      double coordinationGrown = coordination.growthPerWeek * t;
      double draftingPiled = WorkQueue.piled(draftingNow - drafting.target, draftingGrown, drain);
      double clientPiled = WorkQueue.piled(clientNow - client.target, clientGrown, drain);
      double coordinationPiled =
          WorkQueue.piled(coordinationNow - coordination.target, coordinationGrown, drain);
      double onDrafting = drafting.absorbed + draftingPiled;
      double onClient = client.absorbed + clientPiled;
      double onCoordination = coordination.absorbed + coordinationPiled;
      double slower =
          whenSwitching != 1 && Staff.isMixed(onDrafting, onClient, onCoordination)
              ? whenSwitching
              : 1;
      double hours = productive[t] * hire.fullTimeShare;
      double needed = own.clock(onDrafting, onClient, onCoordination) * slower;
      double spare = hours - needed;
      double share = spare >= 0 ? 1 : hours / needed;
      double help = 0;
      if (spare > 0) {
        double more = others.clock(onDrafting, onClient, onCoordination) * slower;
        help = more <= spare ? 1 : spare / more;
      }
      if (slower == 0) {
        share = 0;
        help = 0;
      }
      double draftingDone = ownsDrafting * share + helpsDrafting * help;
      double clientDone = ownsClient * share + helpsClient * help;
      double coordinationDone = ownsCoordination * share + helpsCoordination * help;
      draftingNow = WorkQueue.positive(draftingNow + draftingGrown - draftingPiled * draftingDone);
      clientNow = WorkQueue.positive(clientNow + clientGrown - clientPiled * clientDone);
      coordinationNow =
          WorkQueue.positive(
              coordinationNow + coordinationGrown - coordinationPiled * coordinationDone);
      trend = trend * desk.retention;
      out.draftingBacklog[t] = draftingNow;
      out.clientBacklog[t] = clientNow;
      out.coordinationBacklog[t] = coordinationNow;
      out.draftingRelief[t] = drafting.absorbed * draftingDone;
      out.otherRelief[t] = client.absorbed * clientDone + coordination.absorbed * coordinationDone;
      double draftingClock = onDrafting * draftingDone * clock * slower;
      out.draftingClock[t] = draftingClock;
      out.billableClock[t] = draftingClock * hire.billable;
      if (t >= Staff.LOAD_FROM) {
        hire.measure(needed, hours);
      }
    }
  }
}
