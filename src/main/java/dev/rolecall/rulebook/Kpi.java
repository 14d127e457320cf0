package dev.rolecall.rulebook;

import java.util.Locale;

/** What is measured of a firm; its equations are in src/doc/model.md. */
public enum Kpi {
  /** Weeks of drafting that wait. */
  BACKLOG_WEEKS,
  /** Hours a week that each attorney drafts what a paralegal could. */
  ATTORNEY_DRAFTING_HOURS,
  /** Business hours until a client is answered; thresholds are multiples of the firm's promise. */
  RESPONSE_LAG_HOURS,
  /** Business days from due to done. */
  TASK_LAG_DAYS,
  /** Share of milestones met late. */
  MILESTONE_SLIPPAGE,
  /** Non-billable hours a week of each attorney. */
  ADMIN_HOURS;

  /** The KPI with an id that is known to be one's. */
  static Kpi of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }

  /** The id in a rulebook and in the JSON result. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
