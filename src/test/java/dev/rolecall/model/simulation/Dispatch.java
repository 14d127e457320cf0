package dev.rolecall.model.simulation;

import java.util.List;

/** Who takes up what, whenever somebody is free: hires first, then the house. */
final class Dispatch {

  private static final double DAYS = 5;

  private final Premises firm;
  private final Habits habits;
  private final List<Hire> hires;
  private final Pile[] piles;
  private final House[] houses;
  private double now;

  Dispatch(Premises firm, Habits habits, List<Hire> hires, Pile[] piles, House[] houses) {
    this.firm = firm;
    this.habits = habits;
    this.hires = hires;
    this.piles = piles;
    this.houses = houses;
  }

  void takeUpWork(double now) {
    this.now = now;
    for (Hire hire : hires) {
      if (hire.isFree() || hire.isHelpingOut()) {
        takeUpWork(hire);
      }
    }
    for (int s = 0; s < 3; s++) {
      if (houses[s].item == null && houses[s].pace > 0 && !piles[s].isEmpty()) {
        houses[s].item = piles[s].take();
      }
    }
  }

  private void takeUpWork(Hire hire) {
    int stream = choose(hire);
    if (hire.isHelpingOut()) {
      if (stream < 0 || !hire.owns[stream]) {
        return;
      }
      piles[hire.item.stream].putBack(hire.item);
    }
    if (stream >= 0) {
      hire.pick(piles[stream].take());
    }
  }

  /** Own streams before others; there, the one whose plan is furthest behind. */
  private int choose(Hire hire) {
    int best = -1;
    double most = -1;
    for (int s = 0; s < 3; s++) {
      boolean open = habits == Habits.EAGER || houses[s].wanted > ownersDo(s, hire);
      if (hire.skill[s] > 0 && open && !piles[s].isEmpty()) {
        double urgency = (hire.owns[s] ? 1e6 : 0) + urgency(s);
        if (urgency > most) {
          most = urgency;
          best = s;
        }
      }
    }
    return best;
  }

  /** Helpers leave to the present owners of a stream what these do in a day. */
  private double ownersDo(int stream, Hire asking) {
    if (asking.owns[stream]) {
      return 0;
    }
    return hires.stream()
        .filter(hire -> hire.owns[stream])
        .mapToDouble(hire -> hire.clock * hire.skill[stream] / DAYS)
        .sum();
  }

  private double urgency(int stream) {
    return habits == Habits.URGENT_FIRST
        ? (now - piles[stream].oldest()) / (firm.weeks(stream, firm.calm[stream]) + 1e-6)
        : 1 + houses[stream].behind();
  }
}
