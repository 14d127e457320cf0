package dev.rolecall.records;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A made-up firm whose truth is known, and the exports that systems would write of it: what happens
 * in it is drawn by chance around the truth, and the files are as dirty as real ones.
 */
public final class RecordedFirm {

  /** A privileged name that must never come out of an import. */
  public static final String CLIENT = "Zyx\u00e9vius Quorndale";

  /** A privileged note, likewise. */
  public static final String NOTE = "confessed to the affair";

  private static final int DAYS = 91;
  private static final Predicate<LocalDate> HOLIDAYS = Workweek.federalHolidays();
  private static final String CRLF = "\r\n";
  private static final DateTimeFormatter US =
      DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ROOT);

  /** The truth. */
  public record Truth(
      double lagHours,
      double lateDays,
      double slippage,
      double adminHours,
      double backlogHours,
      int openMatters,
      int quietMatters) {}

  /** The truth of an ordinary firm. */
  public static final Truth ORDINARY = new Truth(14, 2.5, 0.22, 9, 90, 110, 12);

  /** The truth of the firm whose records are an example: clients wait, and drafting does not. */
  public static final Truth EXAMPLE = new Truth(26, 4, 0.3, 15, 45, 80, 6);

  private record Matter(
      int id, LocalDate opened, LocalDate closed, String area, LocalDate active) {}

  private record Task(
      int id, String type, LocalDate due, LocalDate done, boolean review, double hours) {}

  private record Message(int id, int matter, LocalDateTime when, boolean inbound) {}

  private record Entry(
      int id, String person, LocalDate day, String hours, boolean billable, String category) {}

  private record Milestone(int id, LocalDate planned, LocalDate actual) {}

  private final Truth truth;
  private final LocalDate asOf;
  private final Random random;
  private final List<Matter> matters = new ArrayList<>();
  private final List<Task> tasks = new ArrayList<>();
  private final List<Message> messages = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private final List<Milestone> milestones = new ArrayList<>();
  private boolean dirty = true;

  /**
   * A firm.
   *
   * @param asOf the last day of its records
   */
  public RecordedFirm(Truth truth, LocalDate asOf, long seed) {
    this.truth = truth;
    this.asOf = asOf;
    random = new Random(seed);
    matters();
    messages();
    tasks();
    milestones();
    entries();
  }

  /** The same without what makes exports dirty. */
  public RecordedFirm clean() {
    dirty = false;
    return this;
  }

  private static boolean isOpen(LocalDate day) {
    return day.getDayOfWeek().getValue() < 6 && !HOLIDAYS.test(day);
  }

  private LocalDate businessDay() {
    LocalDate day = asOf.minusDays(random.nextInt(DAYS));
    return isOpen(day) ? day : businessDay();
  }

  private static LocalDate later(LocalDate day, int businessDays) {
    LocalDate end = day;
    for (int left = businessDays; left > 0; ) {
      end = end.plusDays(1);
      left -= isOpen(end) ? 1 : 0;
    }
    return end;
  }

  private void matters() {
    int closed = truth.openMatters;
    for (int i = 0; i < truth.openMatters + closed; i++) {
      boolean open = i < truth.openMatters;
      LocalDate opened = asOf.minusDays(open ? random.nextInt(700) : 400 + random.nextInt(500));
      LocalDate over = open ? null : opened.plusDays(60 + random.nextInt(330));
      boolean quiet = i < truth.quietMatters;
      LocalDate active = asOf.minusDays(quiet ? 95 + random.nextInt(300) : random.nextInt(60));
      matters.add(
          new Matter(
              1000 + i,
              quiet ? active.minusDays(200) : opened,
              over,
              i % 5 == 0 ? "Estate Planning" : "Family Law",
              active));
    }
  }

  /** A moment in business hours, and the one so many business hours later. */
  private static LocalDateTime after(LocalDateTime start, double hours) {
    LocalDateTime now = start;
    long minutes = (long) (hours * 60);
    while (minutes > 0) {
      LocalDateTime close = now.toLocalDate().atTime(17, 0);
      long today = java.time.Duration.between(now, close).toMinutes();
      if (minutes < today) {
        return now.plusMinutes(minutes);
      }
      minutes -= Math.max(0, today);
      now = later(now.toLocalDate(), 1).atTime(9, 0);
    }
    return now;
  }

  private void messages() {
    int id = 0;
    for (int i = 0; i < 6 * truth.openMatters; i++) {
      int matter = 1000 + random.nextInt(truth.openMatters);
      LocalDateTime asked = businessDay().atTime(9, 0).plusMinutes(random.nextInt(470));
      double wait = -truth.lagHours * Math.log(1 - random.nextDouble());
      LocalDateTime answered = after(asked, wait);
      messages.add(new Message(++id, matter * 1000 + i, asked, true));
      if (!answered.toLocalDate().isAfter(asOf)) {
        messages.add(new Message(++id, matter * 1000 + i, answered, false));
      }
    }
  }

  /** Days late: 0, 1, 3, 5 or 12 fifths of their mean, 2.5, which is scaled to the truth. */
  private void tasks() {
    int[] days = {0, 0, 0, 0, 1, 1, 3, 3, 5, 12};
    int id = 0;
    for (int i = 0; i < 4 * truth.openMatters; i++) {
      LocalDate due = businessDay();
      int late = (int) Math.round(days[random.nextInt(days.length)] * truth.lateDays / 2.5);
      LocalDate done = later(due, late);
      tasks.add(new Task(++id, "Client call", due, done.isAfter(asOf) ? null : done, false, 1));
    }
    double left = truth.backlogHours;
    while (left > 0.2) {
      double hours = Math.min(left, 2 + random.nextInt(5));
      left -= hours;
      LocalDate due = asOf.plusDays(5 + random.nextInt(20));
      tasks.add(new Task(++id, "Draft motion", due, null, false, hours));
    }
    for (int i = 0; i < 4; i++) {
      tasks.add(new Task(++id, "Draft petition", asOf.plusDays(9), null, true, 3));
    }
  }

  private void milestones() {
    for (int i = 0; i < 1.5 * truth.openMatters; i++) {
      LocalDate planned = businessDay();
      boolean late = random.nextDouble() < truth.slippage;
      LocalDate actual = late ? planned.plusDays(1 + random.nextInt(20)) : planned.minusDays(i % 3);
      if (!planned.equals(asOf)) {
        milestones.add(new Milestone(i, planned, actual.isAfter(asOf) ? null : actual));
      }
    }
  }

  private void entries() {
    int id = 0;
    for (int back = DAYS + 20; back >= 0; back--) {
      LocalDate day = asOf.minusDays(back);
      if (day.getDayOfWeek().getValue() > 5) {
        continue;
      }
      for (String person : List.of("Dana Ford", "Lee O'Neil", "Kim Paz")) {
        double admin = truth.adminHours / 5;
        String written = String.format(Locale.ROOT, "%.2fh", admin);
        entries.add(new Entry(++id, person, day, written, false, "Office administration"));
        entries.add(new Entry(++id, person, day, "0:30", false, "Pro bono"));
        String rest = String.format(Locale.ROOT, "%.2f", 7.6 - admin);
        entries.add(new Entry(++id, person, day, rest, true, "Court and client work"));
      }
    }
  }

  /** Who works there: two attorneys and a paralegal. */
  public void people(Path folder) throws IOException {
    write(
        folder,
        "people.csv",
        "person,role,hours\nDana Ford,Attorney,40\nLEE  O'NEIL,partner,\nKim Paz,Paralegal,40\n");
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(name), text);
  }

  private <T> String table(String heading, List<T> rows, Function<T, String> row) {
    StringBuilder text = new StringBuilder(heading).append(CRLF);
    for (int i = 0; i < rows.size(); i++) {
      text.append(row.apply(rows.get(i))).append(CRLF);
      if (dirty && i == 20) {
        text.append(heading).append(CRLF).append(CRLF);
      }
      if (dirty && i % 50 == 7) {
        text.append(row.apply(rows.get(i))).append(CRLF);
      }
    }
    return text.toString();
  }

  private static String day(LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static String us(LocalDate day) {
    return day == null ? "" : US.format(day);
  }

  /** All files in Rolecall's own form. */
  public void own(Path folder) throws IOException {
    people(folder);
    ownMatters(folder);
    ownTime(folder);
    ownTasks(folder);
    ownCommunications(folder);
    write(
        folder,
        "milestones.csv",
        table(
            "id,matter,name,planned,actual",
            milestones,
            one ->
                one.id
                    + ",1001,\"Hearing, "
                    + CLIENT
                    + "\","
                    + day(one.planned)
                    + ","
                    + day(one.actual)));
  }

  public void ownMatters(Path folder) throws IOException {
    write(
        folder,
        "matters.csv",
        table(
            "id,area,opened,closed,status,last_activity",
            matters,
            one ->
                one.id
                    + ","
                    + one.area
                    + ","
                    + day(one.opened)
                    + ","
                    + day(one.closed)
                    + ","
                    + (one.closed == null ? "Open" : "Closed")
                    + ","
                    + day(one.active)));
  }

  public void ownTime(Path folder) throws IOException {
    String text =
        table(
            "id,person,date,hours,billable,category,matter,type",
            entries,
            one ->
                one.id
                    + ",\""
                    + one.person
                    + "\","
                    + us(one.day)
                    + ","
                    + one.hours
                    + ","
                    + (one.billable ? "yes" : "no")
                    + ","
                    + one.category
                    + ",,time");
    write(
        folder,
        "time.csv",
        dirty
            ? text
                + "90001,Dana Ford,"
                + us(asOf)
                + ",31,no,Office administration,,time"
                + CRLF
                + "90002,Dana Ford,"
                + us(asOf)
                + ",250,no,Filing fee,,Expense"
                + CRLF
                + "90003,Dana Ford,tomorrow,1,no,Office administration,,time"
                + CRLF
            : text);
  }

  public void ownTasks(Path folder) throws IOException {
    write(
        folder,
        "tasks.csv",
        table(
            "id,matter,type,name,created,due,completed,status,est_hours",
            tasks,
            one ->
                one.id
                    + ",1001,"
                    + one.type
                    + ",\"For "
                    + CLIENT
                    + ":\n\"\""
                    + NOTE
                    + "\"\"\","
                    + day(one.due.minusDays(40))
                    + ","
                    + day(one.due)
                    + ","
                    + day(one.done)
                    + ","
                    + (one.done != null ? "complete" : one.review ? "in_review" : "pending")
                    + ","
                    + one.hours));
  }

  public void ownCommunications(Path folder) throws IOException {
    write(
        folder,
        "communications.csv",
        table(
            "id,matter,contact,when,direction",
            messages,
            one ->
                one.id
                    + ","
                    + one.matter / 1000
                    + ","
                    + CLIENT
                    + one.matter % 1000
                    + ","
                    + one.when.toString().replace('T', ' ')
                    + ","
                    + (one.inbound ? "in" : "out")));
  }

  /** The example: matters as Clio exports them, all else in Rolecall's own form. */
  public void example(Path folder) throws IOException {
    own(folder);
    Files.delete(folder.resolve("matters.csv"));
    clioMatters(folder);
  }

  /** Clio Manage: matters and activities as its pages export them, tasks by the interface. */
  public void clio(Path folder) throws IOException {
    people(folder);
    clioMatters(folder);
    clioActivities(folder);
    write(
        folder,
        "clio-tasks.csv",
        table(
            "id,name,status,created_at,due_at,completed_at,matter_id",
            tasks,
            one ->
                one.id
                    + ",\""
                    + one.type
                    + " "
                    + CLIENT
                    + "\","
                    + (one.done == null ? "pending" : "complete")
                    + ","
                    + one.due.minusDays(40)
                    + "T10:00:00-05:00,"
                    + day(one.due)
                    + ","
                    + (one.done == null ? "" : one.done + "T16:00:00-05:00")
                    + ",1001"));
  }

  private void clioMatters(Path folder) throws IOException {
    String heading =
        "Unique ID,Display Number,Description,Status,Open Date,Close Date,Practice Area,"
            + "Responsible Attorney,Originating Attorney,Clients,Billable,County";
    write(
        folder,
        "matters-export.csv",
        "\ufeff"
            + table(
                heading,
                matters,
                one ->
                    one.id
                        + ",\"000"
                        + one.id
                        + "-"
                        + CLIENT
                        + "\",\""
                        + NOTE
                        + "\","
                        + (one.closed == null ? "Open" : "Closed")
                        + ","
                        + us(one.opened)
                        + ","
                        + us(one.closed)
                        + ","
                        + one.area
                        + ",Dana Ford,Dana Ford,\""
                        + CLIENT
                        + "\",true"));
  }

  public void clioActivities(Path folder) throws IOException {
    String heading =
        "ID,Type,Date,Hours,Description,Matter number,Flat rate,Rate ($),Billable ($),"
            + "Non-billable ($),User,Bill state,Activity description";
    write(
        folder,
        "activities.csv",
        "\ufeff"
            + table(
                heading,
                entries,
                one ->
                    one.id
                        + ",TimeEntry,"
                        + us(one.day)
                        + ","
                        + one.hours
                        + ",\""
                        + NOTE
                        + "\",,false,$300.00,"
                        + (one.billable ? "\"$1,200.50\",$0.00," : "$0.00,$300.00,")
                        + one.person
                        + ",Unbilled,"
                        + one.category));
  }

  /** MyCase: the template for time entries, with its flag the other way round, and cases. */
  public void myCase(Path folder) throws IOException {
    people(folder);
    DateTimeFormatter brief = DateTimeFormatter.ofPattern("M/d/yy", Locale.ROOT);
    write(
        folder,
        "time_entries.csv",
        table(
            "Case Name,User,Activity,Note,Date,Rate,Rate Type,Hours,Nonbillable",
            entries,
            one ->
                CLIENT
                    + " v. Doe,"
                    + one.person
                    + ","
                    + one.category
                    + ",\""
                    + NOTE
                    + "\","
                    + brief.format(one.day)
                    + ",300,hourly,"
                    + one.hours.replace("h", "")
                    + ","
                    + (one.billable ? "FALSE" : "TRUE")));
    write(
        folder,
        "cases.csv",
        table(
            "id,name,case_number,status,opened_date,closed_date,practice_area",
            matters,
            one ->
                one.id
                    + ","
                    + CLIENT
                    + ",C-"
                    + one.id
                    + ","
                    + (one.closed == null ? "open" : "closed")
                    + ","
                    + day(one.opened)
                    + ","
                    + day(one.closed)
                    + ","
                    + one.area));
  }

  /** PracticePanther: matters without an area, and tasks without a day of completion. */
  public void practicePanther(Path folder) throws IOException {
    write(
        folder,
        "Matters.csv",
        table(
            "Matter,Number,Contact,Status,Assigned To,Open Date,Close Date,Notes",
            matters,
            one ->
                CLIENT
                    + ","
                    + one.id
                    + ",\"12 - "
                    + CLIENT
                    + "\","
                    + (one.closed == null ? "active" : "closed")
                    + ",Dana Ford,"
                    + us(one.opened)
                    + " 9:05 AM,"
                    + us(one.closed)
                    + ",\""
                    + NOTE
                    + "\""));
    write(
        folder,
        "pp-tasks.csv",
        table(
            "id,subject,notes,status,due_date,created_at,matter_ref",
            tasks,
            one ->
                one.id
                    + ","
                    + one.type
                    + ",\""
                    + NOTE
                    + "\","
                    + (one.done == null ? "NotCompleted" : "Completed")
                    + ","
                    + one.due
                    + "T20:00:00,"
                    + one.due.minusDays(40)
                    + "T10:00:00,1001"));
  }

  /** CASEpeer: open cases, and notes that do not say who spoke to whom. */
  public void casePeer(Path folder) throws IOException {
    List<Matter> open = matters.stream().filter(one -> one.closed == null).toList();
    write(
        folder,
        "OpenCasesReport.csv",
        "\ufeff"
            + table(
                "Case ID,Case,Case Type,Case Status,Statute,DOI,Intake,Retained,City,Client Comm",
                open,
                one ->
                    one.id
                        + ","
                        + CLIENT
                        + ",Auto Accident,Treating,,,"
                        + us(one.opened.minusDays(6))
                        + ","
                        + us(one.opened)
                        + ",Austin,"
                        + us(one.active)));
    DateTimeFormatter timed = DateTimeFormatter.ofPattern("MM/dd/yyyy hh:mm a", Locale.ROOT);
    write(
        folder,
        "NotesReport.csv",
        "\ufeff"
            + table(
                "Case ID,Category,Note,Directed To,Added By,Date",
                messages,
                one ->
                    one.matter / 1000
                        + ",Phone,\""
                        + NOTE
                        + "\",Dana Ford,Kim Paz,"
                        + timed.format(one.when)));
  }

  /** Filevine: projects, deadlines and notes with an assignee, as its interface has them. */
  public void filevine(Path folder) throws IOException {
    write(
        folder,
        "projects.csv",
        table(
            "ProjectId,Number,ProjectName,ProjectTypeCode,PhaseName,CreatedDate,IsArchived,LastActivity",
            matters,
            one ->
                one.id
                    + ",N"
                    + one.id
                    + ","
                    + CLIENT
                    + ",Personal Injury,Demand,"
                    + one.opened
                    + "T08:00:00Z,"
                    + (one.closed != null)
                    + ","
                    + one.active
                    + "T08:00:00Z"));
    write(
        folder,
        "deadlines.csv",
        table(
            "DeadlineId,Name,ProjectId,DueDate,DoneDate",
            milestones,
            one ->
                one.id
                    + ",\"Hearing "
                    + CLIENT
                    + "\",1001,"
                    + day(one.planned)
                    + ","
                    + day(one.actual)));
    write(
        folder,
        "notes.csv",
        table(
            "NoteId,TypeTag,Subject,CreatedAt,TargetDate,IsCompleted,CompletedDate,ProjectId",
            tasks,
            one ->
                one.id
                    + ","
                    + one.type
                    + ","
                    + CLIENT
                    + ","
                    + one.due.minusDays(40)
                    + "T12:00:00Z,"
                    + day(one.due)
                    + ","
                    + (one.done != null)
                    + ","
                    + (one.done == null ? "" : one.done + "T12:00:00Z")
                    + ",1001"));
  }

  /** Text in the encoding that spreadsheets of the last century left behind. */
  public static void windows(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    Files.write(
        file,
        text.replace("\ufeff", "").getBytes(java.nio.charset.Charset.forName("windows-1252")));
  }
}
