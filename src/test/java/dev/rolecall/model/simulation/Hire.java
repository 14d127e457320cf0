package dev.rolecall.model.simulation;

import dev.rolecall.model.FirmState;
import dev.rolecall.model.UncertainInputs;
import dev.rolecall.rulebook.Staffing.Role;
import dev.rolecall.rulebook.Stream;

/** Somebody hired: works one item at a time, faster the more skilled and the longer here. */
final class Hire {

  final boolean[] owns = new boolean[3];
  final double[] skill = new double[3];
  final double start;
  final boolean billable;
  private final boolean mixed;
  private final double share;
  private final Premises firm;

  /** What is in hand, or null. */
  Item item;

  /** Hours of the item done in a week of time. */
  double pace;

  /** Clock hours worked in a week of time, today. */
  double clock;

  private double keep;

  Hire(Role role, int place, Premises firm, FirmState now, UncertainInputs variables) {
    this.firm = firm;
    for (Stream stream : Stream.values()) {
      owns[stream.ordinal()] = role.owns().contains(stream);
      skill[stream.ordinal()] = now.at(variables.competence(role, stream)) * firm.output;
    }
    start = firm.fill + place * firm.stagger;
    billable = role.billable();
    mixed = role.isMixed();
    share = role.fullTimeShare();
  }

  /** The start of a day: how fast today, and how much is lost to switching between streams. */
  void morning(double time, boolean switching) {
    double learned = Math.min(1, (time - start) / firm.rampWeeks);
    boolean here = time >= start - 1e-9;
    clock =
        here ? firm.hoursPerWeek * share * (firm.rampStart + (1 - firm.rampStart) * learned) : 0;
    keep = mixed && switching ? 1 - firm.switchLoss : 1;
    pace = item == null ? 0 : clock * skill[item.stream] * keep;
  }

  void pick(Item next) {
    item = next;
    pace = clock * skill[next.stream] * keep;
  }

  /** Time until the item in hand is done, at today's pace. */
  double timeLeft() {
    return item != null && pace > 0 ? item.left / pace : Double.POSITIVE_INFINITY;
  }

  /** Clock hours for a time spent on the item in hand. */
  double clockHours(double time) {
    return clock * time;
  }

  boolean isFree() {
    return item == null && clock > 0;
  }

  /** At work on somebody else's stream, which is set aside when own work comes. */
  boolean isHelpingOut() {
    return item != null && clock > 0 && !owns[item.stream];
  }

  /** Attorney hours a week to train, then to steer. */
  double supervision(double time) {
    if (time < start - 1e-9) {
      return 0;
    }
    return time - start < firm.rampWeeks ? firm.training : firm.steering;
  }
}
