package dev.rolecall.rulebook;

import dev.rolecall.quantity.Identified;
import dev.rolecall.rulebook.Evidence.Citation;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something to do that is not a hire. Its strength is the strongest of {@code any}, times each of
 * {@code all}, and never more than {@code most}.
 *
 * @param advice what to do beside a hire, as a sentence without a full stop; empty where it would
 *     deny one
 * @param instead what to do where nobody is hired; empty where it needs a hire
 * @param moves the KPIs that it may move; empty where that depends on the colleague
 * @param colleagues the head counts of firm.staff that it is tested on one by one, each with the
 *     KPIs that such a colleague may move
 * @param into the roles that a colleague may grow into, one of which must be advised; empty where
 *     nobody changes roles
 * @param relieves share of the KPI's pressure that it may take away
 * @param effort hours of work to set it up
 */
public record Measure(
    String id,
    String label,
    Optional<String> advice,
    Optional<String> instead,
    List<Kpi> moves,
    Map<String, List<Kpi>> colleagues,
    List<String> into,
    double relieves,
    double effort,
    double most,
    Map<MeasureReading, Ramp> any,
    Map<MeasureReading, Ramp> all,
    Citation basis) {

  /**
   * @param roles the ids of the rulebook's roles
   */
  static Measure read(EntryFields entry, Collection<String> roles) {
    Measure measure =
        new Measure(
            entry.id(),
            entry.label(),
            entry.text("advice"),
            entry.text("instead"),
            entry.constants("moves", Kpi.values()),
            colleagues(entry.part("colleagues")),
            entry.words("into", roles),
            entry.value("relieves", EntryFields.SHARE),
            entry.value("effort", EntryFields.POSITIVE),
            entry.node("most").isPresent() ? entry.value("most", EntryFields.SHARE) : 1,
            ramps(entry.part("any")),
            ramps(entry.part("all")),
            entry.basis());
    measure.check(entry);
    return measure;
  }

  private void check(EntryFields entry) {
    if (advice.isEmpty() && instead.isEmpty()) {
      entry.refuse("no advice", "`advice`, `instead` or both");
    }
    if (moves.isEmpty() == colleagues.isEmpty()) {
      entry.refuse(
          moves.isEmpty() ? "no KPI" : "moves and colleagues",
          "the KPIs that it moves, under either `moves` or `colleagues`");
    }
    if (any.isEmpty() && all.isEmpty()) {
      entry.refuse("no trigger", "a reading under `any` or `all`");
    }
  }

  private static Map<String, List<Kpi>> colleagues(EntryFields fields) {
    Map<String, List<Kpi>> found = new LinkedHashMap<>();
    for (String kind : Staffing.HEAD_COUNTS) {
      if (fields.node(kind).isPresent()) {
        found.put(kind, fields.constants(kind, Kpi.values()));
      }
    }
    fields.refuseOthers();
    return found;
  }

  /** The ramps in the order in which they are written: the first is the telling one. */
  private static Map<MeasureReading, Ramp> ramps(EntryFields fields) {
    Identified.ids(MeasureReading.values()).forEach(fields::node);
    fields.refuseOthers();
    Map<MeasureReading, Ramp> ramps = new LinkedHashMap<>();
    for (String key : fields.map().entries().keySet()) {
      Identified.of(MeasureReading.values(), key)
          .ifPresent(
              reading -> {
                EntryFields ends = fields.part(key);
                ramps.put(reading, Ramp.read(ends, EntryFields.ANY));
                ends.refuseOthers();
              });
    }
    return ramps;
  }

  /** How strongly it is advised, 0 to 1; what cannot be read triggers nothing. */
  public double strength(Function<MeasureReading, Optional<Double>> readings) {
    double strength = any.isEmpty() ? 1 : 0;
    for (Map.Entry<MeasureReading, Ramp> one : any.entrySet()) {
      strength = Math.max(strength, strength(one, readings));
    }
    for (Map.Entry<MeasureReading, Ramp> one : all.entrySet()) {
      strength = strength * strength(one, readings);
    }
    return Math.min(strength, most);
  }

  private static double strength(
      Map.Entry<MeasureReading, Ramp> one, Function<MeasureReading, Optional<Double>> readings) {
    return readings.apply(one.getKey()).map(one.getValue()::strength).orElse(0.0);
  }

  /** The reading that triggers it: of {@code any} the strongest, else the first of {@code all}. */
  public MeasureReading trigger(Function<MeasureReading, Optional<Double>> readings) {
    return any.isEmpty()
        ? all.keySet().iterator().next()
        : any.entrySet().stream()
            .max(Comparator.comparingDouble(one -> strength(one, readings)))
            .map(Map.Entry::getKey)
            .orElseThrow();
  }

  /** What a measure's strength is read from. */
  public enum MeasureReading implements Identified {
    /** Pressure today of the KPI that it moves. */
    PRESSURE,
    /** 1 where no procedures are written down, a half where some are. */
    UNWRITTEN_PROCEDURES,
    /** The higher pressure of the drafting backlog and of attorneys' own drafting. */
    DRAFTING_PRESSURE,
    /**
     * Load of the busiest hire of the advised option or, where nobody is to be hired, of the option
     * that hires and scores best; cannot be read where that is ruled out.
     */
    LOAD,
    /** Share of admin hours that is clerical. */
    CLERICAL_SHARE,
    /** Share of calls that nobody answers. */
    MISSED_CALLS,
    /** Months that the extra work lasts. */
    NEED_MONTHS,
    /** Hours a week that each attorney works, less what the advised hires take over in a year. */
    WORKED_HOURS,
    /** Hours awaiting review over the supervision hours stated; 0 where none are stated. */
    REVIEW_QUEUE,
    /** Pressure of the client response lag at week 52 under the advised option. */
    WAIT_IN_A_YEAR,
    /** Growth of the caseload in a year, where the firm stated it; else 0. */
    STATED_GROWTH,
    /**
     * 1 where the best option fails the budget gate only and would be hired in house, and the
     * budget may cover a virtual hire.
     */
    BUDGET_ONLY,
    /** 1 where a hire that is needed and scores better fails the supervision gate only. */
    SUPERVISION_SHORT,
    /** Share of the colleagues' week that is in use; 1 where the firm did not state it. */
    STAFF_LOAD
  }
}
