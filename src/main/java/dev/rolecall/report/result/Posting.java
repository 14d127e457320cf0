package dev.rolecall.report.result;

import dev.rolecall.quantity.Unit;
import java.util.List;

/** A post to fill. */
public record Posting(
    String title,
    List<Work> work,
    List<String> mustHave,
    List<String> niceToHave,
    double hoursPerWeek,
    boolean isVirtual,
    Range pay,
    Unit payUnit,
    boolean payAssumed) {

  /** A kind of work, with its duties. */
  public record Work(String stream, List<String> duties) {

    static Work of(Members from) {
      return new Work(from.text("stream"), from.texts("duties"));
    }
  }

  static Posting of(Members from) {
    Members pay = from.members("pay");
    return new Posting(
        from.text("title"),
        from.list("work", Work::of),
        from.texts("must_have"),
        from.texts("nice_to_have"),
        from.number("hours_per_week"),
        from.text("sourcing").equals("virtual"),
        Range.of(pay.members("amount")),
        Words.unit(pay),
        pay.flag("assumed"));
  }
}
