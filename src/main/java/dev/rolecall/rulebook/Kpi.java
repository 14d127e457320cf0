package dev.rolecall.rulebook;

import dev.rolecall.quantity.Identified;

/** What is measured of a firm; its equations are in src/doc/model.md. */
public enum Kpi implements Identified {
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
  ADMIN_HOURS
}
