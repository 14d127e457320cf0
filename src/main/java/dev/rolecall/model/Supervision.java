package dev.rolecall.model;

import dev.rolecall.profile.Input;

/** The hours a firm says are free to supervise someone new. */
final class Supervision {

  /** What no hours at all count as, so that a need can be expressed as a multiple of them. */
  private static final double NEXT_TO_NOTHING = 0.01;

  private Supervision() {}

  static double hours(FirmState situation) {
    double stated = situation.at(Input.SUPERVISION_HOURS);
    return stated > NEXT_TO_NOTHING ? stated : NEXT_TO_NOTHING;
  }
}
