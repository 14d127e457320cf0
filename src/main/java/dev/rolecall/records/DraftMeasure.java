package dev.rolecall.records;

import dev.rolecall.profile.Input;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Estimate;
import java.util.List;
import java.util.Optional;

/**
 * Estimates how much drafting waits, from open tasks whose type or name says that they are drafts:
 * to be drafted, or for an attorney's review.
 */
final class DraftMeasure {

  private static final int TYPE = RecordKind.TASKS.slot("type");
  private static final int NAME = RecordKind.TASKS.slot("name");
  private static final int STATUS = RecordKind.TASKS.slot("status");
  private static final int EST_HOURS = RecordKind.TASKS.slot("est_hours");
  private static final int IN_REVIEW = 1;

  private final RecordMaps maps;
  private final List<Double> tableHours;
  private final Drafts drafts = new Drafts();
  private final Drafts inReview = new Drafts();
  private final Waits estimates = new Waits(0.25, false);
  private boolean exported;
  private long doneCount;

  /** Drafts that wait. */
  private static final class Drafts {
    private long count;
    private long estimated;
    private double hours;
    private double tableHours;
    private long unknown;
  }

  DraftMeasure(RecordMaps maps) {
    this.maps = maps;
    tableHours = List.copyOf(maps.draftingHours().values());
  }

  void begin() {
    exported = true;
  }

  /** Takes a task. */
  void row(long[] row, boolean done) {
    long topics = bits(row[TYPE]) | bits(row[NAME]);
    boolean known = row[EST_HOURS] != CellParser.NONE && row[EST_HOURS] > 0;
    if ((topics & 1) == 0) {
      return;
    }
    double hours = row[EST_HOURS] / (double) CellParser.UNIT;
    if (known) {
      estimates.add(hours, false);
    }
    if (done) {
      doneCount++;
      return;
    }
    Drafts waiting = row[STATUS] == IN_REVIEW ? inReview : drafts;
    waiting.count++;
    Optional<Double> table = known ? Optional.empty() : tableHours(topics);
    waiting.estimated += known ? 1 : 0;
    waiting.hours += known ? hours : 0;
    waiting.tableHours += table.orElse(0.0);
    waiting.unknown += known || table.isPresent() ? 0 : 1;
  }

  private static long bits(long topic) {
    return topic == CellParser.NONE ? 0 : topic;
  }

  private Optional<Double> tableHours(long topics) {
    for (int i = 0; i < tableHours.size(); i++) {
      if ((topics >> i + 1 & 1) == 1) {
        return Optional.of(tableHours.get(i));
      }
    }
    return Optional.empty();
  }

  /** Hours of drafting that nobody has done yet. */
  Measurement backlog() {
    return waiting(Input.BACKLOG_HOURS, drafts, "wait to be drafted");
  }

  /** Hours of drafts that wait for an attorney. */
  Measurement review() {
    if (exported && inReview.count == 0) {
      return new Measurement.Builder(Input.AWAITING_REVIEW, RecordKind.TASKS)
          .refuse(
              "No open drafting task is in review.", "tasks with a status of their own for review");
    }
    return waiting(Input.AWAITING_REVIEW, inReview, "wait for an attorney's review");
  }

  private Measurement waiting(Input input, Drafts waiting, String what) {
    Measurement.Builder out = new Measurement.Builder(input, RecordKind.TASKS);
    String export =
        "open tasks with their type and estimated hours; or hours for each kind of draft"
            + " (--draft-hours motion=6)";
    if (!exported || waiting.count == 0) {
      return out.refuse(
          !exported
              ? "No tasks were exported."
              : doneCount > 0
                  ? "No drafting task is open."
                  : "No task looks like drafting, by its type or name.",
          export);
    }
    long known = waiting.count - waiting.unknown;
    boolean few = waiting.estimated < maps.threshold("draft_estimates") * waiting.count;
    if (waiting.unknown > 0 && (few || known == 0)) {
      return out.refuse(
          Window.count(waiting.unknown, "open draft") + " of " + waiting.count + " have no hours.",
          export);
    }
    double sum = waiting.hours + waiting.tableHours;
    double error = maps.threshold("draft_error");
    double low = waiting.unknown * (waiting.unknown > 0 ? estimates.percentile(0.25) : 0);
    double likely = waiting.unknown * (waiting.unknown > 0 ? estimates.least() : 0);
    double high = waiting.unknown * (waiting.unknown > 0 ? estimates.percentile(0.75) + 0.25 : 0);
    out.says(
        "%s %s: %s with an estimate of their own%s%s. Estimates may be off by a quarter either way.",
        Window.count(waiting.count, "open task"),
        what,
        waiting.estimated,
        waiting.tableHours > 0 ? ", " + (known - waiting.estimated) + " by your table" : "",
        waiting.unknown > 0 ? ", " + waiting.unknown + " taken as the others" : "");
    out.adds(
        "%s h estimated + %s h by your table + %s h taken as the others = %s h, +- 25%%",
        Decimals.rounded(waiting.hours, 1),
        Decimals.rounded(waiting.tableHours, 1),
        Decimals.rounded(likely, 1),
        Decimals.rounded(sum + likely, 1));
    return out.value(
        new Estimate(
            (sum + low) * (1 - error),
            sum + likely,
            Math.max(sum + likely, (sum + high) * (1 + error))));
  }
}
