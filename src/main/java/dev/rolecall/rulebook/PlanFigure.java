package dev.rolecall.rulebook;

import java.util.Locale;

/** The numbers that only a plan needs; values, units and sources are data. */
public enum PlanFigure {
  /** Pressure from which a kind of work counts as pressing. */
  PRESSING,
  /** Part of the projected improvement that is the least acceptable. */
  ACCEPTABLE_PART,
  /** The least improvement to hold a hire to, of the way from critical to calm. */
  NOTICEABLE,
  /** The week whose projected readings tell of a second hire. */
  TRIGGER_WEEK,
  /** Weeks between two readings of a KPI. */
  CHECK_EVERY,
  /** Weeks between two trainings in the firm's ways. */
  TRAINING_EVERY,
  /** How many changes of circumstances are told where nobody is to be hired. */
  FLIPS_SHOWN;

  /** The id in a rulebook. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
