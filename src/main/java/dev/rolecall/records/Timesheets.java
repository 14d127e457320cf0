package dev.rolecall.records;

import dev.rolecall.records.Staff.Person;
import java.util.LinkedHashMap;
import java.util.Map;

/** The hours that each person recorded in the window, by what they were for. */
final class Timesheets {

  private static final int PERSON = RecordKind.TIME.slot("person");
  private static final int DATE = RecordKind.TIME.slot("date");
  private static final int HOURS = RecordKind.TIME.slot("hours");
  private static final int BILLABLE = RecordKind.TIME.slot("billable");
  private static final int NONBILLABLE = RecordKind.TIME.slot("nonbillable");
  private static final int BILLABLE_AMOUNT = RecordKind.TIME.slot("billable_amount");
  private static final int NONBILLABLE_AMOUNT = RecordKind.TIME.slot("nonbillable_amount");
  private static final int CATEGORY = RecordKind.TIME.slot("category");

  private static final long DRAFTING = 1;
  private static final long ADMIN = 2;
  private static final long NOT_ADMIN = 4;
  private static final int MOST_PEOPLE = 2_000;

  private final Window window;
  private final Map<Long, Hours> people = new LinkedHashMap<>();
  private boolean overflowing;
  private int firstDay = Integer.MAX_VALUE;

  /** Hours in the window, in thousandths. */
  static class Hours {
    long total;
    long admin;
    long excluded;
    long unmapped;
    long undecided;
    long drafting;
    private final long[] weeks;

    private Hours(int weeks) {
      this.weeks = new long[weeks];
    }
  }

  /** Those of all attorneys together. */
  static final class Sums extends Hours {
    double posts;
    int recording;
    int thinWeeks;
    int longWeeks;
    int allWeeks;

    private Sums() {
      super(0);
    }
  }

  Timesheets(Window window) {
    this.window = window;
  }

  boolean isEmpty() {
    return people.isEmpty();
  }

  /** Whether there are more people than a firm has. */
  boolean isOverflowing() {
    return overflowing;
  }

  /** The weeks of the window that the entries cover. */
  Window covered() {
    return window.from(firstDay);
  }

  /**
   * Adds an entry.
   *
   * @param all its hours
   * @param nonbillable of these, where they have a column of their own
   */
  void add(long[] row, long all, long nonbillable) {
    if (people.size() >= MOST_PEOPLE && !people.containsKey(row[PERSON])) {
      overflowing = true;
      return;
    }
    int day = Moment.dayOf(row[DATE]);
    firstDay = Math.min(firstDay, day);
    Hours hours = people.computeIfAbsent(row[PERSON], key -> new Hours(window.weeks()));
    hours.weeks[(day - window.start()) / Window.WEEK] += all;
    hours.total += all;
    long topic = row[CATEGORY] == CellParser.NONE ? 0 : row[CATEGORY];
    boolean isAdmin = (topic & (ADMIN | NOT_ADMIN)) == ADMIN;
    boolean drafts = (topic & DRAFTING) != 0 && !isAdmin && (topic & NOT_ADMIN) == 0;
    hours.drafting += drafts ? all : 0;
    boolean oneColumn = row[HOURS] != CellParser.NONE;
    Boolean billed = billed(row);
    long unbilled = !oneColumn ? nonbillable : Boolean.TRUE.equals(billed) ? 0 : all;
    if (isAdmin) {
      hours.admin += unbilled;
    } else if ((topic & NOT_ADMIN) != 0 || drafts) {
      hours.excluded += unbilled;
    } else if (oneColumn && billed == null) {
      hours.undecided += unbilled;
    } else {
      hours.unmapped += unbilled;
    }
  }

  /** Whether an entry is billed; null where the record does not say. */
  private static Boolean billed(long[] row) {
    if (row[NONBILLABLE] != CellParser.NONE) {
      return row[NONBILLABLE] == 0;
    } else if (row[BILLABLE] != CellParser.NONE) {
      return row[BILLABLE] == 1;
    } else if (row[NONBILLABLE_AMOUNT] > 0) {
      return false;
    }
    return row[BILLABLE_AMOUNT] > 0 ? true : null;
  }

  /**
   * The hours of all attorneys.
   *
   * @param thin fewer hours in a week are thin
   * @param most more hours in a week are worth a look
   */
  Sums attorneys(Staff staff, double thin, double most) {
    Sums sums = new Sums();
    people.forEach(
        (key, hours) ->
            staff
                .person(key)
                .filter(person -> person.role() == Staff.ATTORNEY)
                .ifPresent(person -> add(sums, person, hours, thin, most)));
    return sums;
  }

  private void add(Sums sums, Person person, Hours hours, double thin, double most) {
    sums.total += hours.total;
    sums.admin += hours.admin;
    sums.excluded += hours.excluded;
    sums.unmapped += hours.unmapped;
    sums.undecided += hours.undecided;
    sums.drafting += hours.drafting;
    sums.posts += person.post();
    sums.recording++;
    for (int week = window.weeks() - covered().weeks(); week < window.weeks(); week++) {
      double recorded = hours.weeks[week] / (double) CellParser.UNIT / person.post();
      sums.thinWeeks += recorded < thin ? 1 : 0;
      sums.longWeeks += recorded > most ? 1 : 0;
      sums.allWeeks++;
    }
  }
}
