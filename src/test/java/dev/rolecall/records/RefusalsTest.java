package dev.rolecall.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.profile.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What records cannot tell is refused for the right reason, never guessed. */
class RefusalsTest {

  private static final String PEOPLE = "person,role\nAnn,attorney\n";

  @TempDir private Path folder;

  private void file(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private String reason(Input input) {
    return Imports.reason(Imports.of(folder), input);
  }

  private static String rows(int count, IntFunction<String> row) {
    return IntStream.range(0, count).mapToObj(row).collect(Collectors.joining());
  }

  /** Thirteen weeks of one attorney, with so many hours on each business day. */
  private static String time(String rest, String hours) {
    return rows(
        91,
        i -> {
          java.time.LocalDate day = java.time.LocalDate.of(2026, 4, 1).plusDays(i);
          return day.getDayOfWeek().getValue() > 5 ? "" : "Ann," + day + "," + hours + rest + "\n";
        });
  }

  @Test
  void administration() throws IOException {
    file("time.csv", "person,date,hours,billable,category\n" + time(",no,Admin", "2"));
    assertThat(reason(Input.ADMIN_HOURS)).isEqualTo("Who is an attorney is not known.");
    file("people.csv", PEOPLE);
    assertThat(reason(Input.ADMIN_HOURS))
        .isEqualTo("Too little of the week is recorded; it is at least 10.0 hours each.");
    file("time.csv", "person,date,hours,billable,category\n" + time(",yes,Court", "8"));
    assertThat(reason(Input.ADMIN_HOURS))
        .isEqualTo("No administration is recorded, which is not the same as none.");
    file("time.csv", "person,date,hours\n" + time("", "8"));
    assertThat(reason(Input.ADMIN_HOURS))
        .isEqualTo("No column tells what is not billed, or what was done.");
    file("time.csv", "person,date,hours,billable\n" + time(",no", "8"));
    assertThat(reason(Input.ADMIN_HOURS)).startsWith("Unbilled is not the same as administration");
    file("people.csv", "person,role\nBob,attorney\n");
    file("time.csv", "person,date,hours,category\n" + time(",Admin", "8"));
    assertThat(reason(Input.ADMIN_HOURS))
        .isEqualTo("None of the attorneys has a time entry in the window.");
    file("people.csv", PEOPLE);
    file(
        "time.csv",
        "person,date,hours,category\n" + rows(15, i -> "Ann,2026-06-" + (10 + i) + ",8,Admin\n"));
    assertThat(reason(Input.ADMIN_HOURS)).isEqualTo("The entries cover 2 weeks only.");
  }

  /** Casework that is not billed is not administration where the fee is a share of the outcome. */
  @Test
  void unbilledCaseworkCountsInTheUpperEndOnly() throws IOException {
    file("people.csv", PEOPLE);
    file(
        "time.csv",
        "person,date,hours,billable,category\n"
            + time(",no,Admin", "1")
            + time(",no,Client matters", "7"));
    assertThat(Imports.number(Imports.of(folder), Input.ADMIN_HOURS))
        .satisfies(found -> assertThat(found.low()).isEqualTo(5))
        .satisfies(found -> assertThat(found.high()).isEqualTo(40));
    assertThat(
            Imports.number(Imports.of(Imports.feeModel("hourly"), folder), Input.ADMIN_HOURS).low())
        .isEqualTo(40);
  }

  @Test
  void clientLag() throws IOException {
    String heading = "matter,when,direction\n";
    file(
        "communications.csv",
        heading + rows(60, i -> "m" + i + ",2026-06-15,in\nm" + i + ",2026-06-16,out\n"));
    assertThat(reason(Input.LAG_HOURS))
        .isEqualTo(
            "Messages have a day and no time, and hours cannot be distinguished from days. Answered: same day"
                + " 0, next business day 60, later 0.");
    file(
        "communications.csv",
        heading
            + rows(15, i -> "m" + i + ",2026-06-15 10:00,in\nm" + i + ",2026-06-15 11:00,out\n"));
    assertThat(reason(Input.LAG_HOURS)).isEqualTo("Only 15 waits of clients began in the window.");
    file(
        "communications.csv",
        heading
            + rows(
                60,
                i ->
                    "m"
                        + i
                        + ",2026-06-01 10:00,in\n"
                        + (i < 20 ? "m" + i + ",2026-06-15 11:00,out\n" : "")));
    assertThat(reason(Input.LAG_HOURS))
        .isEqualTo(
            "67% of clients' messages that are a week old have no answer in the log, so the log does"
                + " not hold the answers.");
  }

  /**
   * While one message waits, another is not another wait; an answer before any question is none.
   */
  @Test
  void aSecondMessageIsTheSameWait() throws IOException {
    file(
        "communications.csv",
        "matter,when,direction\n"
            + rows(
                40,
                i ->
                    "m"
                        + i
                        + ",2026-06-15 09:00,out\nm"
                        + i
                        + ",2026-06-15 10:00,in\nm"
                        + i
                        + ",2026-06-15 13:00,inbound\nm"
                        + i
                        + ",2026-06-15 14:00,Sent\n"));
    RecordImport records = Imports.of(folder);
    assertThat(Imports.number(records, Input.LAG_HOURS).likely()).isEqualTo(4);
    assertThat(Imports.one(records, Input.LAG_HOURS).says().get(0)).startsWith("40 waits");
  }

  @Test
  void taskLag() throws IOException {
    file("tasks.csv", "id,due,completed\n" + rows(9, i -> i + ",2026-06-15,2026-06-15\n"));
    assertThat(reason(Input.TASK_LAG)).isEqualTo("Only 9 tasks fell due in the window.");
    file(
        "tasks.csv",
        "id,due,completed,status\n"
            + rows(30, i -> i + ",2026-06-15," + (i < 20 ? "2026-06-15" : "") + ",complete\n"));
    assertThat(reason(Input.TASK_LAG))
        .isEqualTo("33% of the tasks that fell due are done, and have no day of completion.");
  }

  @Test
  void drafting() throws IOException {
    file(
        "tasks.csv", "id,type,due,completed\n" + rows(9, i -> i + ",Call,2026-06-15,2026-06-15\n"));
    assertThat(reason(Input.BACKLOG_HOURS))
        .isEqualTo("No task looks like drafting, by its type or name.");
    file(
        "tasks.csv",
        "id,type,due,completed,est_hours\n"
            + rows(9, i -> i + ",Motion,2026-06-15,," + (i < 4 ? "3" : "") + "\n")
            + "77,Call,2026-06-15,2026-06-15,\n");
    assertThat(reason(Input.BACKLOG_HOURS)).isEqualTo("5 open drafts of 9 have no hours.");
    RecordSettings s = Imports.settings();
    RecordSettings table =
        new RecordSettings(
            s.maps().withDrafts(Map.of("motion", 4.0)),
            s.columns(),
            s.dateOrder(),
            s.zone(),
            s.workweek(),
            s.asOf(),
            s.weeks(),
            s.feeModel(),
            List.of());
    assertThat(Imports.number(Imports.of(table, folder), Input.BACKLOG_HOURS).likely())
        .isEqualTo(4 * 3 + 5 * 4);
  }

  @Test
  void growth() throws IOException {
    String heading = "id,opened,closed,status\n";
    file(
        "matters.csv",
        heading + rows(20, i -> i + ",2026-01-15,,Open\n") + "99,2026-06-15,2026-06-20,Closed\n");
    assertThat(reason(Input.GROWTH)).isEqualTo("Too few matters were open a year ago: 0.");
    file(
        "matters.csv",
        heading
            + rows(20, i -> i + ",2024-01-15,,Open\n")
            + rows(9, i -> (i + 50) + ",2024-01-15,,Closed\n")
            + "99,2026-06-15,2026-06-20,Closed\n");
    assertThat(reason(Input.GROWTH)).isEqualTo("90% of the closed matters have no day of closing.");
    file(
        "matters.csv",
        heading
            + rows(
                30,
                i ->
                    i
                        + ",2024-01-15,"
                        + (i < 10 ? "2026-01-15" : "")
                        + ","
                        + (i < 10 ? "Closed" : "Open")
                        + "\n")
            + rows(13, i -> (i + 70) + ",2026-06-15,,Open\n"));
    assertThat(Imports.number(Imports.of(folder), Input.GROWTH).likely()).isEqualTo(0.1);
  }

  @Test
  void pendingMattersAreNotOpen() throws IOException {
    file(
        "matters.csv",
        "id,opened,closed,status\n"
            + rows(20, i -> i + ",2024-01-15,," + (i < 5 ? "Pending" : "Open") + "\n"));
    assertThat(Imports.number(Imports.of(folder), Input.OPEN_MATTERS).likely()).isEqualTo(15);
  }

  @Test
  void milestones() throws IOException {
    file(
        "milestones.csv",
        "matter,name,planned,actual\n" + rows(9, i -> i + ",Hearing,2026-06-15,2026-06-15\n"));
    assertThat(reason(Input.SLIPPAGE)).isEqualTo("Only 9 milestones fell due in the window.");
  }

  @Test
  void businessHoursAndHolidaysAreSettings() throws IOException {
    file(
        "communications.csv",
        "matter,when,direction\n"
            + rows(40, i -> "m" + i + ",2026-07-02 16:00,in\nm" + i + ",2026-07-06 10:00,out\n"));
    RecordSettings s = Imports.settings();
    assertThat(Imports.number(Imports.of(folder), Input.LAG_HOURS).likely()).isEqualTo(2);
    for (Map.Entry<Workweek, Double> one :
        Map.of(
                new Workweek(9 * 60, 17 * 60, day -> false),
                10.0,
                new Workweek(8 * 60, 18 * 60, day -> false),
                (2 + 10 + 2) * 8 / 10.0)
            .entrySet()) {
      RecordSettings other =
          new RecordSettings(
              s.maps(),
              s.columns(),
              s.dateOrder(),
              s.zone(),
              one.getKey(),
              Optional.empty(),
              s.weeks(),
              s.feeModel(),
              List.of());
      assertThat(Imports.number(Imports.of(other, folder), Input.LAG_HOURS).likely())
          .isEqualTo(one.getValue());
    }
  }

  @Test
  void headingsOfOnesOwn() throws IOException {
    file("tasks.csv", "Nr,Fristende,Erledigt am\n" + rows(20, i -> i + ",2026-06-15,2026-06-16\n"));
    RecordSettings s = Imports.settings();
    Map<String, String> columns =
        Map.of("tasks.due", "Fristende", "tasks.completed", "erledigt_AM");
    RecordSettings mapped =
        new RecordSettings(
            s.maps(),
            columns,
            s.dateOrder(),
            s.zone(),
            s.workweek(),
            s.asOf(),
            s.weeks(),
            s.feeModel(),
            List.of());
    assertThat(Imports.number(Imports.of(mapped, folder), Input.TASK_LAG).likely()).isEqualTo(1);
    String saved = RecordMaps.saved(columns);
    RecordMaps maps =
        s.maps()
            .with("mine.yaml", saved.getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .value()
            .orElseThrow();
    RecordSettings own =
        new RecordSettings(
            maps,
            Map.of(),
            s.dateOrder(),
            s.zone(),
            s.workweek(),
            s.asOf(),
            s.weeks(),
            s.feeModel(),
            List.of());
    assertThat(Imports.number(Imports.of(own, folder), Input.TASK_LAG).likely()).isEqualTo(1);
    RecordSettings wrong =
        new RecordSettings(
            maps,
            Map.of("tasks.due", "Fristend"),
            s.dateOrder(),
            s.zone(),
            s.workweek(),
            s.asOf(),
            s.weeks(),
            s.feeModel(),
            List.of());
    assertThat(Imports.problems(new Importer(wrong).read(List.of(folder), List.of()).problems()))
        .contains("tasks.due: found Fristend; expected a heading of one of the files");
  }
}
