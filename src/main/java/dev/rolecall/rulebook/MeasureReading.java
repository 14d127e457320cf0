package dev.rolecall.rulebook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a measure's strength is read from. */
public enum MeasureReading {
  /** 1 where no procedures are written down. */
  NO_PROCEDURES,
  /** The higher pressure of task lag and milestone slippage. */
  LATE_WORK,
  /** The higher pressure of the drafting backlog and of attorneys' own drafting. */
  DRAFTING_PRESSURE,
  /** Load of the least busy hire of the best option that hires. */
  LOAD,
  /** Share of admin hours that is clerical. */
  CLERICAL_SHARE,
  /** Share of calls that nobody answers. */
  MISSED_CALLS,
  /** Months that the extra work lasts. */
  NEED_MONTHS,
  /** Hours a week that each attorney works. */
  WORKED_HOURS,
  /** Hours awaiting review over the supervision hours stated; 0 where none are stated. */
  REVIEW_QUEUE,
  /** Supervision the best hire needs over the hours stated; 0 where none are stated. */
  SUPERVISION_NEED,
  /** The least pressure of the response lag at week 52 under any option. */
  OUTRUN,
  /** Growth of the caseload in a year. */
  GROWTH,
  /**
   * 1 where the best option fails the budget gate only and would be hired in house, and the budget
   * may bear a virtual hire.
   */
  BUDGET_ONLY,
  /** Colleagues on staff who could grow into the role to be hired. */
  COULD_GROW;

  /** The id in a rulebook. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The ids of all. */
  static List<String> ids() {
    return Arrays.stream(values()).map(MeasureReading::id).toList();
  }
}
