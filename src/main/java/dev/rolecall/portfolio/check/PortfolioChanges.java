package dev.rolecall.portfolio.check;

import dev.rolecall.portfolio.check.EarlierRun.FirmChange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What became of many firms since an earlier run, added one by one. */
public final class PortfolioChanges {

  /** Stands for a firm without a verdict. */
  public static final String NONE = "none";

  private final String earlier;
  private final int firms;
  private final Set<Long> found = new HashSet<>();
  private final Map<String, Map<String, Long>> counts = new TreeMap<>();
  private final Map<String, Long> causes = new TreeMap<>();
  private final List<FirmChange> moved = new ArrayList<>();
  private long added;

  /**
   * No changes yet.
   *
   * @param earlier the folder of the earlier run, as it was named
   */
  public PortfolioChanges(String earlier, EarlierRun run) {
    this.earlier = earlier;
    firms = run.size();
  }

  /** Counts a firm; they are added in the order of their indexes. */
  public void add(FirmChange change) {
    if (change.then().isEmpty()) {
      added++;
      return;
    }
    found.add(change.then().get().index());
    counts
        .computeIfAbsent(id(change.then().get().recommendation()), from -> new TreeMap<>())
        .merge(id(change.now().recommendation()), 1L, Long::sum);
    if (change.isMoved()) {
      causes.merge(change.cause(), 1L, Long::sum);
      moved.add(change);
    }
  }

  private static String id(Optional<String> recommendation) {
    return recommendation.orElse(NONE);
  }

  public String earlier() {
    return earlier;
  }

  /** The firms whose verdict is another, in the order of their indexes. */
  public List<FirmChange> moved() {
    return List.copyOf(moved);
  }

  /** How many firms were not in the earlier run. */
  public long added() {
    return added;
  }

  /** How many firms of the earlier run are not in this one. */
  public long gone() {
    return firms - found.size();
  }

  /** How many firms went from one option, or {@link #NONE}, to another. */
  public long count(String from, String to) {
    return counts.getOrDefault(from, Map.of()).getOrDefault(to, 0L);
  }

  /** How many verdicts each cause turned, the most first. */
  public List<Map.Entry<String, Long>> causes() {
    return causes.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .toList();
  }
}
