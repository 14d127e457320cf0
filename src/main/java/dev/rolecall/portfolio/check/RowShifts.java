package dev.rolecall.portfolio.check;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.OptionResult;
import dev.rolecall.assessment.OptionResult.Contribution;
import dev.rolecall.portfolio.check.Attribution.RowShift;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which ledger rows differ between a baseline and a decision. */
final class RowShifts {

  private static final int SHOWN = 5;

  /** Numbers are saved with ten digits. */
  private static final double ROUNDING = 1e-7;

  private final Assessment before;
  private final Assessment after;

  RowShifts(Assessment before, Assessment after) {
    this.before = before;
    this.after = after;
  }

  /** Those that moved the lead of one option over another most. */
  List<RowShift> between(String option, String rival) {
    List<RowShift> shifts = new ArrayList<>();
    collect(option, 1, shifts);
    if (!option.equals(rival)) {
      collect(rival, -1, shifts);
    }
    shifts.sort(Comparator.comparingDouble((RowShift row) -> Math.abs(row.moved())).reversed());
    return List.copyOf(shifts.subList(0, Math.min(SHOWN, shifts.size())));
  }

  private void collect(String option, int sign, List<RowShift> shifts) {
    Map<List<String>, Double> points = new LinkedHashMap<>();
    rows(before, option).forEach(row -> points.merge(key(row), -row.points(), Double::sum));
    rows(after, option).forEach(row -> points.merge(key(row), row.points(), Double::sum));
    points.forEach(
        (key, moved) -> {
          if (Math.abs(moved) > ROUNDING) {
            shifts.add(new RowShift(option, key.get(0), key.get(1), moved, sign * moved));
          }
        });
  }

  private static List<Contribution> rows(Assessment result, String option) {
    return result.option(option).map(OptionResult::contributions).orElse(List.of());
  }

  private static List<String> key(Contribution row) {
    return List.of(row.category().id(), row.rule());
  }
}
