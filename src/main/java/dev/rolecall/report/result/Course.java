package dev.rolecall.report.result;

import dev.rolecall.rulebook.Kpi;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The year under an option, week by week. */
public record Course(String id, Map<Kpi, Weeks> kpis, Weeks money, Payback payback) {

  /** How many weeks there are. */
  public static final int WEEKS = 52;

  /** A reading at the end of each week; {@code low} and {@code high} are empty without draws. */
  public record Weeks(List<Double> likely, List<Double> low, List<Double> high) {

    static Weeks of(Members from) {
      List<Double> likely = from.numbers("likely");
      List<Double> low = from.has("low") ? from.numbers("low") : List.of();
      List<Double> high = from.has("high") ? from.numbers("high") : List.of();
      check(from, "likely", likely, false);
      check(from, "low", low, true);
      check(from, "high", high, true);
      return new Weeks(likely, low, high);
    }

    private static void check(Members from, String key, List<Double> weeks, boolean none) {
      if (weeks.size() != WEEKS && !(none && weeks.isEmpty())) {
        from.refuse(key, "a number for each of " + WEEKS + " weeks");
      }
    }

    /** True where the band around the likely reading is known. */
    public boolean isBanded() {
      return !low.isEmpty() && !high.isEmpty();
    }
  }

  /** When it has paid for itself; the weeks are empty where that is later than the year. */
  public record Payback(double share, Optional<Integer> low, Optional<Integer> high) {

    static Payback of(Members from) {
      return new Payback(
          from.number("share"), from.maybeWhole("low_week"), from.maybeWhole("high_week"));
    }
  }

  static Course of(Members from) {
    Map<Kpi, Weeks> kpis = new EnumMap<>(Kpi.class);
    for (Kpi kpi : Kpi.values()) {
      kpis.put(kpi, Weeks.of(from.members("kpis").members(kpi.id())));
    }
    return new Course(
        from.text("id"),
        kpis,
        Weeks.of(from.members("money")),
        Payback.of(from.members("payback")));
  }
}
