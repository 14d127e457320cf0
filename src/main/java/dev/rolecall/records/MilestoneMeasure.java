package dev.rolecall.records;

import dev.rolecall.profile.Input;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Estimate;
import java.util.Optional;

/**
 * Measures the share of milestones met late: from planned and actual days, else from two exports of
 * the same tasks, because a day that was moved is only seen by comparing.
 */
final class MilestoneMeasure {

  private static final int ID = RecordKind.MILESTONES.slot("id");
  private static final int PLANNED = RecordKind.MILESTONES.slot("planned");
  private static final int ACTUAL = RecordKind.MILESTONES.slot("actual");
  private static final int TASK_ID = RecordKind.TASKS.slot("id");
  private static final int TASK_DUE = RecordKind.TASKS.slot("due");
  private static final int TASK_COMPLETED = RecordKind.TASKS.slot("completed");
  private static final int TASK_DONE = RecordKind.TASKS.slot("done");
  private static final int TASK_STATUS = RecordKind.TASKS.slot("status");
  private static final int COMPLETE = 2;
  private static final String EXPORT =
      "milestones with the day first planned and the day met; or the same export of tasks twice, some"
          + " weeks apart (--earlier)";

  private final RecordMaps maps;
  private final Window window;
  private final int lastTaskDay;
  private final Duplicates duplicates = new Duplicates();
  private final KeySet plannedBefore = new KeySet();
  private final KeySet compared = new KeySet();
  private boolean exported;
  private long due;
  private long late;
  private long open;
  private long tasksDue;
  private long tasksLate;
  private long tasksMoved;
  private boolean twice;

  MilestoneMeasure(RecordMaps maps, Window window, int lastTaskDay) {
    this.maps = maps;
    this.window = window;
    this.lastTaskDay = lastTaskDay;
  }

  void begin() {
    exported = true;
  }

  Optional<String> row(long[] row) {
    if (row[PLANNED] == CellParser.NONE || !window.holds(row[PLANNED])) {
      return Optional.of(
          row[PLANNED] == CellParser.NONE ? "no day planned" : "outside of the window");
    }
    Optional<String> duplicate = duplicates.check(row[ID], row);
    if (duplicate.isPresent()) {
      return duplicate;
    }
    boolean met = row[ACTUAL] != CellParser.NONE && Moment.dayOf(row[ACTUAL]) <= window.lastDay();
    boolean isLate = !met || Moment.dayOf(row[ACTUAL]) > Moment.dayOf(row[PLANNED]);
    boolean today = !met && Moment.dayOf(row[PLANNED]) == window.lastDay();
    if (!today) {
      due++;
      late += isLate ? 1 : 0;
      open += met ? 0 : 1;
    }
    return Optional.empty();
  }

  /** A task of the earlier export. */
  Optional<String> before(long[] row) {
    twice = true;
    boolean done =
        row[TASK_COMPLETED] != CellParser.NONE
            || row[TASK_STATUS] == COMPLETE
            || row[TASK_DONE] == 1;
    if (row[TASK_ID] == CellParser.NONE || row[TASK_DUE] == CellParser.NONE || done) {
      return Optional.of(done ? "done already" : "no number or no day due");
    }
    plannedBefore.put(row[TASK_ID], Moment.dayOf(row[TASK_DUE]));
    return Optional.empty();
  }

  /** A task of the later export. */
  void after(long[] row) {
    int planned = row[TASK_ID] == CellParser.NONE ? -1 : plannedBefore.get(row[TASK_ID]);
    if (planned < 0 || planned >= lastTaskDay || !compared.add(row[TASK_ID])) {
      return;
    }
    boolean hasDay = row[TASK_COMPLETED] != CellParser.NONE;
    boolean done = hasDay || row[TASK_STATUS] == COMPLETE || row[TASK_DONE] == 1;
    boolean moved = row[TASK_DUE] != CellParser.NONE && Moment.dayOf(row[TASK_DUE]) > planned;
    boolean isLate = hasDay ? Moment.dayOf(row[TASK_COMPLETED]) > planned : !done || moved;
    tasksDue++;
    tasksLate += isLate ? 1 : 0;
    tasksMoved += moved ? 1 : 0;
  }

  Measurement slippage() {
    Measurement.Builder out =
        new Measurement.Builder(
            Input.SLIPPAGE, due > 0 || !twice ? RecordKind.MILESTONES : RecordKind.TASKS);
    double least = maps.threshold("milestones");
    if (due >= least) {
      out.says(
          Window.count(due, "milestone")
              + " fell due in the window; "
              + Decimals.grouped(late, 0)
              + " were met late or are overdue ("
              + open
              + ").");
      out.says("A planned day that was moved in the records before the export looks kept.");
      duplicates.warn(out);
      return share(out, late, due);
    } else if (twice && tasksDue >= least) {
      out.says(
          "From two exports of the same tasks: of "
              + Window.count(tasksDue, "task")
              + " planned for the time between, "
              + Decimals.grouped(tasksLate, 0)
              + " were late by the day first planned; "
              + Decimals.grouped(tasksMoved, 0)
              + " were moved.");
      return share(out, tasksLate, tasksDue);
    }
    String reason =
        exported || twice
            ? "Only "
                + Window.count(Math.max(due, tasksDue), "milestone")
                + " fell due in the window."
            : "One export shows where deadlines are now, not where they were: a moved deadline looks"
                + " kept.";
    return out.refuse(reason, EXPORT);
  }

  /** A share and how far chance may have moved it: Wilson's interval of 2.5 standard errors. */
  private static Measurement share(Measurement.Builder out, long part, long whole) {
    double share = part / (double) whole;
    double z = Waits.ERRORS * Waits.ERRORS / whole;
    double middle = (share + z / 2) / (1 + z);
    double error = Math.sqrt(share * (1 - share) * z + z * z / 4) / (1 + z);
    out.adds(
        "%s / %s = %s%%; Wilson's interval of 2.5 standard errors",
        part, whole, Decimals.rounded(100 * share, 1));
    return out.value(
        new Estimate(
            Math.max(0, Math.min(share, middle - error)),
            share,
            Math.min(1, Math.max(share, middle + error))));
  }
}
