package dev.rolecall.rulebook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Something to do that is no hire. Its strength is the strongest of {@code any}, times each of
 * {@code all}.
 *
 * @param advice what to do, as a sentence without a full stop
 */
public record Measure(
    String id,
    String label,
    String advice,
    Map<MeasureReading, Ramp> any,
    Map<MeasureReading, Ramp> all,
    Citation basis) {

  /** How strongly it is advised, 0 to 1. */
  public double strength(ToDoubleFunction<MeasureReading> readings) {
    double strongest = any.isEmpty() ? 1 : 0;
    for (Map.Entry<MeasureReading, Ramp> one : any.entrySet()) {
      double strength = one.getValue().strength(readings.applyAsDouble(one.getKey()));
      strongest = strength > strongest ? strength : strongest;
    }
    for (Map.Entry<MeasureReading, Ramp> one : all.entrySet()) {
      strongest = strongest * one.getValue().strength(readings.applyAsDouble(one.getKey()));
    }
    return strongest;
  }

  /** The reading that triggers it: of {@code any} the strongest, else the first of {@code all}. */
  public MeasureReading trigger(ToDoubleFunction<MeasureReading> readings) {
    MeasureReading found = null;
    double strongest = -1;
    for (Map.Entry<MeasureReading, Ramp> one : (any.isEmpty() ? all : any).entrySet()) {
      double strength = one.getValue().strength(readings.applyAsDouble(one.getKey()));
      if (strength > strongest) {
        strongest = strength;
        found = one.getKey();
      }
    }
    return found;
  }

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
     * 1 where the best option fails the budget gate only and would be hired in house, and the
     * budget may cover a virtual hire.
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
}
