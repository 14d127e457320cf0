package dev.rolecall.projection;

import dev.rolecall.diagnosis.Situation;
import dev.rolecall.profile.Input;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Stream;

/**
 * The backlogs of a firm through the weeks of a draw, and what its attorneys are spared. A working
 * object; all figures are hours of a specialist's work.
 */
final class Desk {

  private final Flow drafting = new Flow(Stream.DRAFTING.ordinal());
  private final Flow client = new Flow(Stream.CLIENT.ordinal());
  private final Flow coordination = new Flow(Stream.COORDINATION.ordinal());
  private double trendToday;
  private double retention;
  private double trend;
  private double keptDrafting;
  private double keptClient;
  private double keptCoordination;
  private double keptTrend;

  double draftingBacklog;
  double clientBacklog;
  double coordinationBacklog;
  double draftingRelief;
  double otherRelief;

  void read(Situation now) {
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
    draftingBacklog = drafting.backlog;
    clientBacklog = client.backlog;
    coordinationBacklog = coordination.backlog;
    draftingRelief = 0;
    otherRelief = 0;
  }

  /** Keeps where things stand, for {@link #resume}. */
  void keep() {
    keptDrafting = draftingBacklog;
    keptClient = clientBacklog;
    keptCoordination = coordinationBacklog;
    keptTrend = trend;
  }

  void resume() {
    draftingBacklog = keptDrafting;
    clientBacklog = keptClient;
    coordinationBacklog = keptCoordination;
    trend = keptTrend;
  }

  /** A week in which nobody serves. */
  void pile(int t) {
    draftingBacklog = positive(draftingBacklog + (drafting.grown(t) + trend));
    clientBacklog = positive(clientBacklog + client.grown(t));
    coordinationBacklog = positive(coordinationBacklog + coordination.grown(t));
    trend = trend * retention;
  }

  /**
   * A week in which a crew serves. What it does in a stream splits between backlog and attorney
   * relief, in proportion to the two demands.
   */
  void serve(int t, Crew crew) {
    double draftingGrown = drafting.grown(t) + trend;
    double clientGrown = client.grown(t);
    double coordinationGrown = coordination.grown(t);
    double draftingPiled = drafting.piled(draftingBacklog, draftingGrown);
    double clientPiled = client.piled(clientBacklog, clientGrown);
    double coordinationPiled = coordination.piled(coordinationBacklog, coordinationGrown);
    crew.serve(
        t,
        drafting.absorbed + draftingPiled,
        client.absorbed + clientPiled,
        coordination.absorbed + coordinationPiled);
    draftingBacklog = positive(draftingBacklog + draftingGrown - draftingPiled * crew.drafting);
    clientBacklog = positive(clientBacklog + clientGrown - clientPiled * crew.client);
    coordinationBacklog =
        positive(coordinationBacklog + coordinationGrown - coordinationPiled * crew.coordination);
    draftingRelief = drafting.absorbed * crew.drafting;
    otherRelief = client.absorbed * crew.client + coordination.absorbed * crew.coordination;
    trend = trend * retention;
  }

  private static double positive(double value) {
    return value > 0 ? value : 0;
  }
}
