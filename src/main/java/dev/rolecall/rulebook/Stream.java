package dev.rolecall.rulebook;

import java.util.Locale;

/** A kind of work that an attorney can hand to support staff. */
public enum Stream {
  /** Drafting, filing, discovery, research, trial preparation. */
  DRAFTING,
  /** Updates, intake follow-up, answering clients. */
  CLIENT,
  /** Records, scheduling, deadlines, handoffs. */
  COORDINATION;

  /** The id in a rulebook. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
