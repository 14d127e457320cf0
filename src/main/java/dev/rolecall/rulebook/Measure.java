package dev.rolecall.rulebook;

import dev.rolecall.quantity.Identified;
import dev.rolecall.rulebook.Evidence.Citation;
import java.util.Comparator;
import java.util.EnumMap;
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

  static Measure read(EntryFields entry) {
    return new Measure(
        entry.id(),
        entry.label(),
        entry.requiredText("advice"),
        ramps(entry.part("any")),
        ramps(entry.part("all")),
        entry.basis());
  }

  private static Map<MeasureReading, Ramp> ramps(EntryFields fields) {
    Map<MeasureReading, Ramp> ramps = new EnumMap<>(MeasureReading.class);
    for (MeasureReading reading : MeasureReading.values()) {
      if (fields.node(reading.id()).isPresent()) {
        EntryFields ends = fields.part(reading.id());
        ramps.put(reading, Ramp.read(ends, EntryFields.ANY));
        ends.refuseOthers();
      }
    }
    fields.refuseOthers();
    return ramps;
  }

  /** How strongly it is advised, 0 to 1. */
  public double strength(ToDoubleFunction<MeasureReading> readings) {
    double strength = any.isEmpty() ? 1 : 0;
    for (Map.Entry<MeasureReading, Ramp> one : any.entrySet()) {
      strength = Math.max(strength, strength(one, readings));
    }
    for (Map.Entry<MeasureReading, Ramp> one : all.entrySet()) {
      strength = strength * strength(one, readings);
    }
    return strength;
  }

  private static double strength(
      Map.Entry<MeasureReading, Ramp> one, ToDoubleFunction<MeasureReading> readings) {
    return one.getValue().strength(readings.applyAsDouble(one.getKey()));
  }

  /** The reading that triggers it: of {@code any} the strongest, else the first of {@code all}. */
  public MeasureReading trigger(ToDoubleFunction<MeasureReading> readings) {
    return (any.isEmpty() ? all : any)
        .entrySet().stream()
            .max(Comparator.comparingDouble(one -> strength(one, readings)))
            .map(Map.Entry::getKey)
            .orElse(null);
  }

  /** What a measure's strength is read from. */
  public enum MeasureReading implements Identified {
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
    COULD_GROW
  }
}
