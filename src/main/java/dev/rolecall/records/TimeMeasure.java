package dev.rolecall.records;

import dev.rolecall.profile.Input;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.records.Timesheets.Sums;
import java.util.Optional;

/** Measures attorneys' administration from time entries: a floor, with how much is recorded. */
final class TimeMeasure {

  private static final int ID = RecordKind.TIME.slot("id");
  private static final int DATE = RecordKind.TIME.slot("date");
  private static final int HOURS = RecordKind.TIME.slot("hours");
  private static final int BILLABLE_HOURS = RecordKind.TIME.slot("billable_hours");
  private static final int NONBILLABLE_HOURS = RecordKind.TIME.slot("nonbillable_hours");
  private static final int TYPE = RecordKind.TIME.slot("type");

  private static final String EXPORT =
      "time entries of all attorneys with person, date, hours, whether billable, and what was done";

  private final RecordMaps maps;
  private final Window window;
  private final Staff staff;
  private final Duplicates duplicates = new Duplicates();
  private final Timesheets sheets;
  private boolean flagged;
  private boolean categorized;
  private boolean matterless = true;

  TimeMeasure(RecordMaps maps, Window window, Staff staff) {
    this.maps = maps;
    this.window = window;
    this.staff = staff;
    sheets = new Timesheets(window);
  }

  /** Notes what a file has. */
  void begin(RecordFile file) {
    flagged |=
        file.has("billable")
            || file.has("nonbillable")
            || file.has("nonbillable_hours")
            || file.has("nonbillable_amount");
    categorized |= file.has("category");
    matterless &= file.map().matterless();
  }

  Optional<String> row(long[] row) {
    if (row[TYPE] == 0) {
      return Optional.of("an expense");
    }
    long plain = orZero(row[HOURS]);
    long billable = orZero(row[BILLABLE_HOURS]);
    long nonbillable = orZero(row[NONBILLABLE_HOURS]);
    long all = row[HOURS] == CellParser.NONE ? billable + nonbillable : plain;
    if (row[DATE] == CellParser.NONE || all == 0) {
      return Optional.of(all == 0 ? "no hours" : "no date");
    } else if (plain < 0 || billable < 0 || nonbillable < 0) {
      return Optional.of("negative hours");
    } else if (all > maps.threshold("day_hours") * CellParser.UNIT) {
      return Optional.of("more than 24 hours in one entry");
    } else if (!window.holds(row[DATE])) {
      return Optional.of("outside of the window");
    }
    Optional<String> duplicate = duplicates.check(row[ID], row);
    if (duplicate.isEmpty()) {
      sheets.add(row, all, nonbillable);
    }
    return duplicate;
  }

  private static long orZero(long cell) {
    return cell == CellParser.NONE ? 0 : cell;
  }

  /**
   * Administration per attorney and week.
   *
   * @param hourly whether the firm bills by the hour, so that what is not billed is administration
   */
  Measurement admin(boolean hourly) {
    Measurement.Builder out = new Measurement.Builder(Input.ADMIN_HOURS, RecordKind.TIME);
    if (sheets.isEmpty()) {
      return out.refuse("No time entries lie in the window.", EXPORT);
    } else if (!staff.isKnown()) {
      return out.refuse(
          "Who is an attorney is not known.",
          "people.csv with person and role, or name each with --attorney");
    } else if (sheets.isOverflowing()) {
      return out.refuse(
          "The column of people has thousands of names.", "the right column, by --map");
    } else if (!flagged && !categorized) {
      return out.refuse("No column tells what is not billed, or what was done.", EXPORT);
    } else if (!hourly && !categorized) {
      return out.refuse(
          "Unbilled is not the same as administration, unless the firm bills by the hour, and no"
              + " column says what was done.",
          "time entries with a category; or say --fee-model hourly");
    }
    Sums sums = sums();
    int weeks = sheets.covered().weeks();
    if (sums.recording == 0) {
      return out.refuse("None of the attorneys has a time entry in the window.", EXPORT);
    } else if (weeks < maps.threshold("weeks")) {
      return out.refuse("The entries cover " + Window.count(weeks, "week") + " only.", EXPORT);
    }
    return measured(out, sums, hourly);
  }

  private Sums sums() {
    return sheets.attorneys(staff, maps.threshold("thin_week"), maps.threshold("week_hours"));
  }

  private Measurement measured(Measurement.Builder out, Sums sums, boolean hourly) {
    int weeks = sheets.covered().weeks();
    double unit = sums.posts * weeks * CellParser.UNIT;
    double floor = (sums.admin + (hourly ? sums.unmapped : 0)) / unit;
    double maybe = (sums.undecided + (hourly ? 0 : sums.unmapped)) / unit;
    double recorded = sums.total / unit;
    double missing = Math.max(0, maps.threshold("worked_hours") - recorded);
    double thin = sums.thinWeeks / (double) Math.max(1, sums.allWeeks);
    out.says(
        "%s recorded %s hours a week each; in %s of their weeks fewer than 20.",
        Window.count(sums.recording, "attorney"),
        hours(recorded),
        Window.share(sums.thinWeeks, sums.allWeeks));
    out.saysIf(
        sums.excluded > 0,
        "Left out as not administration (pro bono, training, marketing, drafting and the like): %s"
            + " hours a week each.",
        hours(sums.excluded / unit));
    out.saysIf(
        maybe > 0,
        "Unbilled or undecided hours of no known category: %s a week each; they count only in the"
            + " upper end.",
        hours(maybe));
    out.saysIf(
        sums.longWeeks > 0,
        "%s of one attorney with more than 80 hours: look for double entries.",
        Window.count(sums.longWeeks, "week"));
    duplicates.warn(out);
    out.adds(
        "(%s h administration + %s h other unbilled) / %s weeks / %s attorneys = %s h, the lower end",
        hours(sums.admin / (double) CellParser.UNIT),
        hours(hourly ? sums.unmapped / (double) CellParser.UNIT : 0),
        weeks,
        Decimals.atMost(sums.posts, 2),
        hours(floor));
    out.adds(
        "+ %s h of no known category + %s h of a 40-hour week that nobody recorded = %s h, the upper"
            + " end",
        hours(maybe), hours(missing), hours(floor + maybe + missing));
    if (floor == 0) {
      return out.refuse(
          "No administration is recorded, which is not the same as none"
              + (matterless ? "." : ": this system keeps no entry without a case."),
          EXPORT);
    } else if (recorded < maps.threshold("recorded_hours") || thin > maps.threshold("thin_weeks")) {
      return out.refuse(
          "Too little of the week is recorded; it is at least " + hours(floor) + " hours each.",
          "nothing: answer from a tally of one ordinary week");
    }
    return out.value(Estimate.between(floor, floor + maybe + missing));
  }

  private static String hours(double value) {
    return Decimals.rounded(value, 1);
  }

  /** What attorneys recorded as drafting, a hint for a question that records cannot answer. */
  Measurement drafting() {
    Measurement.Builder out = new Measurement.Builder(Input.DRAFTING_HOURS, RecordKind.TIME);
    Sums sums = sums();
    double unit = sums.posts * sheets.covered().weeks() * CellParser.UNIT;
    String hint =
        unit > 0 && sums.drafting > 0
            ? " Attorneys recorded "
                + hours(sums.drafting / unit)
                + " hours of drafting a week each: how much of it could a paralegal do?"
            : "";
    return out.refuse("Records do not tell which drafting a paralegal could do." + hint, "");
  }
}
