package dev.rolecall.plan;

import dev.rolecall.rulebook.Planning.Work;
import java.util.Comparator;
import java.util.List;

/** How much each kind of work presses. */
final class Pressing {

  private Pressing() {}

  /** All kinds of work, the most pressing first, ties in the rulebook's order. */
  static List<Work> streams(Task task) {
    return task.planning().streams().values().stream()
        .sorted(Comparator.comparingDouble((Work work) -> -pressure(work, task)))
        .toList();
  }

  /** The pressure of the need that presses most among those of the work, 0 to 1. */
  static double pressure(Work work, Task task) {
    return work.needs().stream().mapToDouble(task::pressure).max().orElse(0);
  }
}
