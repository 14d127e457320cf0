package dev.rolecall.records;

import dev.rolecall.profile.Input;
import dev.rolecall.quantity.Decimals;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Measures how late tasks are done, from tasks done and open. */
final class TaskMeasure {

  private static final int ID = RecordKind.TASKS.slot("id");
  private static final int CREATED = RecordKind.TASKS.slot("created");
  private static final int DUE = RecordKind.TASKS.slot("due");
  private static final int COMPLETED = RecordKind.TASKS.slot("completed");
  private static final int DONE = RecordKind.TASKS.slot("done");
  private static final int STATUS = RecordKind.TASKS.slot("status");

  private static final int COMPLETE = 2;
  private static final int MOST_MINUTES = 200_000;
  private static final String EXPORT =
      "all tasks, done and open, with the day due and the day completed";

  private final RecordMaps maps;
  private final Window window;
  private final Workweek workweek;
  private final Duplicates duplicates = new Duplicates();
  private final Waits late = new Waits(1, true);
  private final DraftMeasure drafts;
  private final Map<Long, Integer> doneInMinute = new HashMap<>();
  private boolean dated;
  private boolean answersYesNo;
  private boolean exported;
  private long doneUndated;
  private long overdueBefore;
  private long withoutDue;

  TaskMeasure(RecordMaps maps, Window window, Workweek workweek) {
    this.maps = maps;
    this.window = window;
    this.workweek = workweek;
    drafts = new DraftMeasure(maps);
  }

  void begin(RecordFile file) {
    exported = true;
    drafts.begin();
    boolean yesNo = file.survey().isFlag(COMPLETED);
    answersYesNo |= yesNo || (file.has("done") && !file.has("completed"));
    dated |= file.has("completed") && !yesNo;
  }

  Optional<String> row(long[] row) {
    boolean dueKnown = row[DUE] != CellParser.NONE;
    if (row[CREATED] != CellParser.NONE && Moment.dayOf(row[CREATED]) > window.lastDay()) {
      return Optional.of("set up after the records end");
    }
    Optional<String> duplicate = duplicates.check(row[ID], row);
    if (duplicate.isPresent()) {
      return duplicate;
    }
    boolean hasDay = row[COMPLETED] != CellParser.NONE;
    boolean done =
        hasDay
            ? Moment.dayOf(row[COMPLETED]) <= window.lastDay()
            : row[STATUS] == COMPLETE || row[DONE] == 1;
    drafts.row(row, done);
    withoutDue += dueKnown ? 0 : 1;
    if (hasDay
        && Moment.isTimed(row[COMPLETED])
        && window.holds(row[COMPLETED])
        && doneInMinute.size() < MOST_MINUTES) {
      doneInMinute.merge(Moment.minuteOf(row[COMPLETED]), 1, Integer::sum);
    }
    if (dueKnown && window.holds(row[DUE])) {
      lateness(row, done, hasDay);
    } else if (dueKnown && !done && Moment.dayOf(row[DUE]) < window.start()) {
      overdueBefore++;
    }
    return Optional.empty();
  }

  private void lateness(long[] row, boolean done, boolean hasDay) {
    int due = Moment.dayOf(row[DUE]);
    if (done && !hasDay) {
      doneUndated++;
      return;
    }
    int until = done ? Moment.dayOf(row[COMPLETED]) : window.lastDay();
    late.add(workweek.daysAfter(due, until), !done);
  }

  /** Business days from due to done, early counted as none, what is overdue at its age so far. */
  Measurement lag() {
    Measurement.Builder out = new Measurement.Builder(Input.TASK_LAG, RecordKind.TASKS);
    if (!exported) {
      return out.refuse("No tasks were exported.", EXPORT);
    } else if (!dated) {
      return out.refuse(
          answersYesNo
              ? "The export says whether a task is done, not when."
              : "The export has no day of completion.",
          EXPORT + " (by the system's interface, if its export has none)");
    }
    long cohort = late.count() + doneUndated;
    if (cohort < maps.threshold("tasks")) {
      return out.refuse(
          "Only " + Window.count(cohort, "task") + " fell due in the window.", EXPORT);
    } else if (doneUndated > maps.threshold("undated") * cohort) {
      return out.refuse(
          Window.share(doneUndated, cohort)
              + " of the tasks that fell due are done, and"
              + " have no day of completion.",
          EXPORT);
    } else if (late.ended() == 0) {
      return out.refuse("None of the tasks that fell due has a day of completion.", EXPORT);
    }
    out.says(
        "%s fell due in the window; %s were done, %s are overdue and count as still waiting (%s).",
        Window.count(late.count(), "task"),
        Decimals.grouped(late.ended(), 0),
        Decimals.grouped(late.open(), 0),
        Window.share(late.open(), late.count()));
    out.says(
        "On time: %s; of those done, half within %s and 80%% within %s business days after they were"
            + " due.",
        Window.share(late.within(0), 1),
        Decimals.rounded(late.percentile(0.5), 0),
        Decimals.rounded(late.percentile(0.8), 0));
    out.saysIf(
        overdueBefore > 0,
        "%s fell due before the window and did not count: close what is done.",
        Window.count(overdueBefore, "open task"));
    out.saysIf(
        withoutDue > 0, "%s had no day due and did not count.", Window.count(withoutDue, "task"));
    warn(out);
    arithmetic(out, late, "business days");
    return out.value(late.mean());
  }

  private void warn(Measurement.Builder out) {
    long bulk =
        doneInMinute.values().stream()
            .filter(count -> count >= maps.threshold("bulk"))
            .mapToInt(count -> count)
            .sum();
    out.saysIf(
        bulk > 0,
        "%s were closed ten or more in a minute: they may have been done earlier.",
        Window.count(bulk, "task"));
    duplicates.warn(out);
  }

  static void arithmetic(Measurement.Builder out, Waits waits, String unit) {
    out.adds(
        "all waiting so far %s %s / %s = %s, the least",
        Decimals.rounded(waits.sum(), 1), unit, waits.count(), Decimals.rounded(waits.least(), 2));
    out.adds(
        "the same / %s ended = %s, the most; Kaplan-Meier mean %s; 2.5 standard errors %s",
        waits.ended(),
        Decimals.rounded(waits.most(), 2),
        Decimals.rounded(waits.likely(), 2),
        Decimals.rounded(Waits.ERRORS * waits.error(), 2));
  }

  /** The drafting among the tasks. */
  DraftMeasure drafts() {
    return drafts;
  }
}
