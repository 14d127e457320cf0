package dev.rolecall.report.result;

import dev.rolecall.rulebook.Category;
import dev.rolecall.rulebook.Kpi;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What one option is worth and brings.
 *
 * @param low the 10th percentile of the score, empty without draws; {@code high} the 90th
 * @param bestShare of the draws in which it is the best, empty without draws
 * @param points the score points that each category brings
 * @param weeks each KPI at the end of some weeks
 */
public record Outcome(
    String id,
    boolean eligible,
    List<GateLine> gates,
    double score,
    Optional<Double> low,
    Optional<Double> high,
    Optional<Double> bestShare,
    Map<Category, Double> points,
    List<LedgerRow> ledger,
    Money money,
    List<Double> load,
    List<Double> workHours,
    double hoursFreed,
    Map<Integer, Map<Kpi, Double>> weeks) {

  /** A hard limit that the option is over in some draws. */
  public record GateLine(double shareFailed, Effect effect, String reason) {

    /** What it means for the option. */
    public enum Effect {
      RULES_OUT,
      WARNS,
      NONE;

      String id() {
        return name().toLowerCase(Locale.ROOT);
      }
    }

    static GateLine of(Members from) {
      return new GateLine(
          from.number("share_failed"),
          Words.one(from, "effect", Effect.values(), Effect::id),
          from.text("reason"));
    }
  }

  /** One line of the ledger. */
  public record LedgerRow(
      Category category,
      String rule,
      double points,
      Optional<Double> reading,
      List<String> sources) {

    static LedgerRow of(Members from) {
      return new LedgerRow(
          Words.category(from),
          from.text("rule"),
          from.number("points"),
          from.maybeNumber("reading"),
          from.texts("sources"));
    }
  }

  static Outcome of(Members from) {
    return new Outcome(
        from.text("id"),
        from.flag("eligible"),
        from.list("gates", GateLine::of),
        from.number("score"),
        from.maybeNumber("score_low"),
        from.maybeNumber("score_high"),
        from.maybeNumber("best_share"),
        points(from.members("category_points")),
        from.list("contributions", LedgerRow::of),
        Money.of(from),
        from.numbers("load"),
        from.numbers("work_hours"),
        from.number("hours_freed"),
        weeks(from));
  }

  private static Map<Category, Double> points(Members from) {
    Map<Category, Double> found = new EnumMap<>(Category.class);
    for (Category category : Category.values()) {
      found.put(category, from.number(category.id()));
    }
    return found;
  }

  private static Map<Integer, Map<Kpi, Double>> weeks(Members from) {
    Map<Integer, Map<Kpi, Double>> found = new LinkedHashMap<>();
    for (String week : new ArrayList<>(from.each("weeks", inner -> inner).keySet())) {
      if (week.matches("[0-9]{1,3}")) {
        found.put(Integer.valueOf(week), readings(from.members("weeks").members(week)));
      } else {
        from.members("weeks").refuse(week, "the number of a week");
      }
    }
    return found;
  }

  static Map<Kpi, Double> readings(Members from) {
    Map<Kpi, Double> found = new EnumMap<>(Kpi.class);
    for (Kpi kpi : Kpi.values()) {
      found.put(kpi, from.number(kpi.id()));
    }
    return found;
  }
}
