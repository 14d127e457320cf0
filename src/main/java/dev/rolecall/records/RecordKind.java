package dev.rolecall.records;

import dev.rolecall.quantity.Identified;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a file of records has a row for. */
public enum RecordKind implements Identified {
  TIME("time.csv", "a time entry"),
  TASKS("tasks.csv", "a task"),
  MATTERS("matters.csv", "a matter, open or closed"),
  COMMUNICATIONS("communications.csv", "a message or call, to or from a client"),
  MILESTONES("milestones.csv", "a milestone or deadline of a matter"),
  PEOPLE("people.csv", "an attorney or one of the staff");

  private final String file;
  private final String row;

  RecordKind(String file, String row) {
    this.file = file;
    this.row = row;
  }

  /** The name of the file in Rolecall's own form: "tasks.csv". */
  public String file() {
    return file;
  }

  /** What a row is: "a task". */
  public String row() {
    return row;
  }

  /** How a cell of a column is read. */
  public enum Cell {
    /** A day, perhaps with a time of day. */
    MOMENT,
    /** Hours: 0.4, 0.40h, 1:30. */
    HOURS,
    /** An amount of money, of which only the sign matters. */
    MONEY,
    /** Yes or no. */
    FLAG,
    /** A name or number that is only compared: it is kept as a fingerprint. */
    KEY,
    /** One of the words that the maps list for it. */
    WORD,
    /** A text that is searched for the words that the maps list, and not kept. */
    TOPIC
  }

  /**
   * A column of a file of records, in Rolecall's own form.
   *
   * @param says what is in it, for the documentation
   */
  public record Column(RecordKind kind, String name, Cell cell, boolean required, String says) {

    /** The name by which {@code --map} and the maps call it: "tasks.completed". */
    public String path() {
      return kind.id() + "." + name;
    }
  }

  /** The columns, in order. */
  public List<Column> columns() {
    return Arrays.stream(COLUMNS).filter(column -> column.kind() == this).toList();
  }

  /** The place of a column among those of its kind. */
  int slot(String name) {
    List<String> names = columns().stream().map(Column::name).toList();
    if (!names.contains(name)) {
      throw new IllegalArgumentException(id() + " has no column " + name);
    }
    return names.indexOf(name);
  }

  /** The column that a path names, if there is one. */
  public static Optional<Column> column(String path) {
    return Arrays.stream(COLUMNS).filter(column -> column.path().equals(path)).findFirst();
  }

  /** The paths of all columns. */
  public static List<String> paths() {
    return Arrays.stream(COLUMNS).map(Column::path).toList();
  }

  private static Column must(RecordKind kind, String name, Cell cell, String says) {
    return new Column(kind, name, cell, true, says);
  }

  private static Column may(RecordKind kind, String name, Cell cell, String says) {
    return new Column(kind, name, cell, false, says);
  }

  private static final Column[] COLUMNS = {
    may(TIME, "id", Cell.KEY, "the entry's number; without it duplicates are only warned of"),
    must(TIME, "person", Cell.KEY, "who worked, as people.csv names them"),
    must(TIME, "date", Cell.MOMENT, "the day of the work"),
    may(TIME, "hours", Cell.HOURS, "hours: 0.4, 0.40h, 1:30; at most 24"),
    may(TIME, "billable_hours", Cell.HOURS, "hours, where billable ones have a column"),
    may(TIME, "nonbillable_hours", Cell.HOURS, "hours, where non-billable ones have a column"),
    may(TIME, "billable", Cell.FLAG, "yes or no"),
    may(TIME, "nonbillable", Cell.FLAG, "the same the other way round"),
    may(TIME, "billable_amount", Cell.MONEY, "dollars, where no column says yes or no"),
    may(TIME, "nonbillable_amount", Cell.MONEY, "dollars, likewise"),
    may(TIME, "category", Cell.TOPIC, "what was done: admin, drafting, marketing, ..."),
    may(TIME, "matter", Cell.KEY, "the matter; empty for work on none"),
    may(TIME, "type", Cell.WORD, "time or expense; expenses are left out"),
    may(TASKS, "id", Cell.KEY, "the task's number; needed to compare two exports"),
    may(TASKS, "matter", Cell.KEY, "the matter"),
    may(TASKS, "type", Cell.TOPIC, "the kind of task: motion, demand, call, ..."),
    may(TASKS, "name", Cell.TOPIC, "the task's name, searched for words and not kept"),
    may(TASKS, "created", Cell.MOMENT, "when it was set up"),
    must(TASKS, "due", Cell.MOMENT, "the day it is due; empty where it has none"),
    may(TASKS, "completed", Cell.MOMENT, "when it was done; empty while it is open"),
    may(TASKS, "done", Cell.FLAG, "yes or no, where there is no date"),
    may(TASKS, "status", Cell.WORD, "open, in review, complete"),
    may(TASKS, "est_hours", Cell.HOURS, "hours that the task takes, by estimate"),
    may(MATTERS, "id", Cell.KEY, "the matter's number"),
    may(MATTERS, "area", Cell.WORD, "the practice area"),
    must(MATTERS, "opened", Cell.MOMENT, "the day it was opened or signed"),
    may(MATTERS, "closed", Cell.MOMENT, "the day it was closed; empty while it is open"),
    may(MATTERS, "status", Cell.WORD, "open, pending, closed"),
    may(MATTERS, "archived", Cell.FLAG, "yes or no, where there is no day of closing"),
    may(MATTERS, "last_activity", Cell.MOMENT, "the last day that anything was done"),
    may(MATTERS, "intake", Cell.MOMENT, "the day the client first asked"),
    may(COMMUNICATIONS, "id", Cell.KEY, "the message's number"),
    may(COMMUNICATIONS, "matter", Cell.KEY, "the matter"),
    may(COMMUNICATIONS, "contact", Cell.KEY, "the client, where a matter has several"),
    must(COMMUNICATIONS, "when", Cell.MOMENT, "when, with the time of day"),
    must(COMMUNICATIONS, "direction", Cell.WORD, "in, from the client; out, to the client"),
    may(MILESTONES, "id", Cell.KEY, "the milestone's number"),
    may(MILESTONES, "matter", Cell.KEY, "the matter"),
    may(MILESTONES, "name", Cell.KEY, "what it is"),
    must(MILESTONES, "planned", Cell.MOMENT, "the day first planned"),
    must(MILESTONES, "actual", Cell.MOMENT, "the day it was met; empty while it is not"),
    must(PEOPLE, "person", Cell.KEY, "the name, as the other files have it"),
    must(PEOPLE, "role", Cell.WORD, "attorney, paralegal, case manager, legal assistant, other"),
    may(PEOPLE, "hours", Cell.HOURS, "hours a week; 40, a full-time post, where it is left out")
  };
}
