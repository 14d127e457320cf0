package dev.rolecall.model;

import dev.rolecall.profile.Input;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Stream;

/**
 * The backlogs of a firm through the weeks of a draw, and what its attorneys are spared. A working
 * object; all figures are hours of a specialist's work.
 */
final class Desk {

  final WorkQueue drafting = new WorkQueue(Stream.DRAFTING.ordinal());
  final WorkQueue client = new WorkQueue(Stream.CLIENT.ordinal());
  final WorkQueue coordination = new WorkQueue(Stream.COORDINATION.ordinal());
  private double trendToday;
  private double keptTrend;

  /** What is left of the trend of the drafting backlog a week later. */
  double retention;

  /** Drafting that comes in this week, beyond what flows in and grows. */
  double trend;

  void read(FirmState now) {
    double growth = now.at(Input.GROWTH) / Year.WEEKS;
    double drain = 1 / now.at(Parameter.DRAIN);
    drafting.read(now, growth, drain);
    client.read(now, growth, drain);
    coordination.read(now, growth, drain);
    trendToday = now.at(Input.BACKLOG_TREND);
    retention = now.at(Parameter.TREND_RETENTION);
  }

  void begin() {
    trend = trendToday;
    drafting.begin();
    client.begin();
    coordination.begin();
  }

  /** Keeps where things stand, for {@link #resume}. */
  void keep() {
    keptTrend = trend;
    drafting.keep();
    client.keep();
    coordination.keep();
  }

  void resume() {
    trend = keptTrend;
    drafting.resume();
    client.resume();
    coordination.resume();
  }

  /** Weeks in which nobody serves. */
  void pile(int from, int to, Weeks out) {
    double draftingNow = drafting.waiting;
    double clientNow = client.waiting;
    double coordinationNow = coordination.waiting;
    for (int t = from; t < to; t++) {
      draftingNow = WorkQueue.positive(draftingNow + (drafting.grown(t) + trend));
      clientNow = WorkQueue.positive(clientNow + client.grown(t));
      coordinationNow = WorkQueue.positive(coordinationNow + coordination.grown(t));
      trend = trend * retention;
      out.draftingBacklog[t] = draftingNow;
      out.clientBacklog[t] = clientNow;
      out.coordinationBacklog[t] = coordinationNow;
    }
    drafting.waiting = draftingNow;
    client.waiting = clientNow;
    coordination.waiting = coordinationNow;
  }

  /**
   * A week in which a crew serves. What it does in a stream splits between backlog and attorney
   * relief, in proportion to the two demands.
   */
  void serve(int t, Staff crew, Weeks out) {
    double draftingGrown = drafting.grown(t) + trend;
    double clientGrown = client.grown(t);
    double coordinationGrown = coordination.grown(t);
    double draftingPiled = drafting.piled(drafting.waiting, draftingGrown);
    double clientPiled = client.piled(client.waiting, clientGrown);
    double coordinationPiled = coordination.piled(coordination.waiting, coordinationGrown);
    crew.serve(
        t,
        drafting.absorbed + draftingPiled,
        client.absorbed + clientPiled,
        coordination.absorbed + coordinationPiled);
    drafting.move(draftingGrown - draftingPiled * crew.drafting);
    client.move(clientGrown - clientPiled * crew.client);
    coordination.move(coordinationGrown - coordinationPiled * crew.coordination);
    trend = trend * retention;
    out.draftingBacklog[t] = drafting.waiting;
    out.clientBacklog[t] = client.waiting;
    out.coordinationBacklog[t] = coordination.waiting;
    out.draftingRelief[t] = drafting.absorbed * crew.drafting;
    out.otherRelief[t] = client.absorbed * crew.client + coordination.absorbed * crew.coordination;
    out.draftingClock[t] = crew.draftingClock;
    out.billableClock[t] = crew.billableClock;
  }
}
