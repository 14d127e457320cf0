package dev.rolecall.model;

/**
 * How long a stream's work waits, in weeks: Little's law. Where nothing flows in, today's backlog
 * waits as long as is critical, and what is left of it in proportion; work that comes to where
 * nothing waits today waits as long as is critical. A working object.
 */
final class Wait {

  boolean flows;
  double weeksPerHour;
  private double today;
  private double critical;

  /**
   * Takes in a draw.
   *
   * @param inflow hours a week
   * @param backlog hours that wait today
   * @param criticalWeeks the critical wait
   */
  void read(double inflow, double backlog, double criticalWeeks) {
    flows = inflow > 0;
    weeksPerHour = flows ? 1 / inflow : 0;
    today = backlog;
    critical = criticalWeeks;
  }

  /** The weeks that so many hours wait. */
  double weeks(double waiting) {
    return flows ? waiting * weeksPerHour : stuck(waiting);
  }

  private double stuck(double waiting) {
    if (waiting <= 0) {
      return 0;
    }
    return today > 0 ? waiting / today * critical : critical;
  }
}
