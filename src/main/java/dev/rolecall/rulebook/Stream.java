package dev.rolecall.rulebook;

import dev.rolecall.quantity.Identified;

/** A kind of work that an attorney can hand to support staff. */
public enum Stream implements Identified {
  /** Drafting, filing, discovery, research, trial preparation. */
  DRAFTING,
  /** Updates, intake follow-up, answering clients. */
  CLIENT,
  /** Records, scheduling, deadlines, handoffs. */
  COORDINATION
}
