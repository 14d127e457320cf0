package dev.rolecall.model.simulation;

import java.util.List;

/**
 * A law office for a year, event by event: items come at random, wait in line and are worked on one
 * at a time by the house (attorneys and present staff) and by hires. Plans are made each morning
 * from what is then seen. Time is in weeks of five days.
 */
final class Office {

  private static final double DAY = 0.2;
  private static final int DAYS = 5 * Course.WEEKS;

  private final Premises firm;
  private final List<Hire> hires;
  private final Chance[] chances = new Chance[3];
  private final Pile[] piles = new Pile[3];
  private final House[] houses = new House[3];
  private final double[] nextArrival = new double[3];
  private final Dispatch dispatch;
  private final Milestones milestones;
  private final Course course = new Course();
  private double now;
  private int week;

  Office(Premises firm, Habits habits, List<Hire> hires, long seed) {
    this.firm = firm;
    this.hires = hires;
    milestones = new Milestones(firm);
    dispatch = new Dispatch(firm, habits, hires, piles, houses);
    for (int s = 0; s < 3; s++) {
      chances[s] = new Chance(seed, s, firm);
      double weeks = firm.weeks(s, firm.backlog[s]);
      piles[s] = new Pile(chances[s], firm.backlog[s], weeks);
      houses[s] = new House(firm, habits, s);
      houses[s].came(firm.inflow[s] * DAY);
      nextArrival[s] = chances[s].nextArrival(0);
    }
  }

  Course year() {
    for (int day = 0; day < DAYS; day++) {
      now = day * DAY;
      week = day / 5;
      morning();
      workUntil((day + 1) * DAY);
      if (day % 5 == 4) {
        friday();
      }
    }
    return course;
  }

  private void morning() {
    boolean hired = hires.stream().anyMatch(hire -> now >= hire.start - 1e-9);
    int open = 0;
    for (int s = 0; s < 3; s++) {
      houses[s].morning(waiting(s), chances[s].extra(now), hired);
      open += houses[s].wanted > 0 ? 1 : 0;
    }
    for (Hire hire : hires) {
      hire.morning(now, open > 1);
      course.supervision[week] += hire.supervision(now) * DAY;
    }
  }

  private void workUntil(double evening) {
    while (now < evening) {
      dispatch.takeUpWork(now);
      double next = Math.min(evening, nextEvent());
      work(next - now);
      now = next;
      for (int s = 0; s < 3; s++) {
        if (nextArrival[s] <= now) {
          Item item = chances[s].item(now);
          piles[s].add(item);
          houses[s].came(item.left);
          nextArrival[s] = chances[s].nextArrival(now);
        }
      }
    }
  }

  private double nextEvent() {
    double next = Math.min(nextArrival[0], Math.min(nextArrival[1], nextArrival[2]));
    for (House house : houses) {
      next = Math.min(next, now + house.timeLeft());
    }
    for (Hire hire : hires) {
      next = Math.min(next, now + hire.timeLeft());
    }
    return next;
  }

  private void work(double time) {
    for (int s = 0; s < 3; s++) {
      House house = houses[s];
      double hours = house.pace * time;
      if (house.item == null) {
        house.idled(hours);
      } else {
        course.attorneys[s][week] += hours * house.attorneyShare;
        house.item = advance(house.item, hours, time);
      }
    }
    for (Hire hire : hires) {
      if (hire.item != null && hire.pace > 0) {
        work(hire, time);
      }
    }
  }

  private void work(Hire hire, double time) {
    double hours = hire.pace * time;
    houses[hire.item.stream].doneByHire(Math.min(hours, hire.item.left));
    if (hire.item.stream == 0) {
      course.draftingClock[week] += hire.clockHours(time);
      course.billableClock[week] += hire.billable ? hire.clockHours(time) : 0;
    } else {
      course.contactClock[week] += hire.clockHours(time);
    }
    hire.item = advance(hire.item, hours, time);
  }

  /** The item after some work; null when it is done. */
  private Item advance(Item item, double hours, double time) {
    item.left -= hours;
    if (item.left > 1e-9) {
      return item;
    }
    course.waits[item.stream][week] += now + time - item.arrived;
    course.done[item.stream][week]++;
    milestones.done(item, now + time);
    return null;
  }

  private double waiting(int s) {
    double hours = piles[s].hours() + (houses[s].item == null ? 0 : houses[s].item.left);
    for (Hire hire : hires) {
      hours += hire.item != null && hire.item.stream == s ? hire.item.left : 0;
    }
    return hours;
  }

  private void friday() {
    for (int s = 0; s < 3; s++) {
      course.waiting[s][week] = waiting(s);
    }
    course.slippage[week] = milestones.share();
  }
}
