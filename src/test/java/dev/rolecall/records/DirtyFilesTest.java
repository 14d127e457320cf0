package dev.rolecall.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.document.Json;
import dev.rolecall.profile.Input;
import dev.rolecall.records.RecordImport.FileRead;
import dev.rolecall.records.RecordImport.LeftOut;
import dev.rolecall.records.RecordSettings.DateOrder;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as they really are: each is read for what it holds, and what it does not hold is said. */
class DirtyFilesTest {

  private static final String TIME = "id,person,date,hours,billable\n";

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private FileRead time(String text) throws IOException {
    return Imports.of(file("time.csv", text)).files().get(0);
  }

  private static String rows(int count, IntFunction<String> row) {
    return IntStream.range(0, count).mapToObj(row).collect(Collectors.joining());
  }

  /** A row of a day that tells month and day apart. */
  private static String row(int id, String hours) {
    return id + ",Ann,06/" + (13 + id % 15) + "/2026," + hours + ",yes\n";
  }

  private String problems(Path... paths) {
    return problems(Imports.settings(), paths);
  }

  private static String problems(RecordSettings settings, Path... paths) {
    Json.Reading<RecordImport> read = new Importer(settings).read(List.of(paths), List.of());
    assertThat(read.value()).isEmpty();
    return Imports.problems(read.problems());
  }

  private static RecordSettings order(DateOrder order, ZoneId zone) {
    RecordSettings s = Imports.settings();
    return new RecordSettings(
        s.maps(),
        s.columns(),
        Optional.ofNullable(order),
        Optional.ofNullable(zone),
        s.workweek(),
        s.asOf(),
        s.weeks(),
        s.feeModel(),
        s.attorneys());
  }

  @Test
  void aByteOrderMark() throws IOException {
    assertThat(time("\ufeff" + TIME + rows(5, i -> row(i, "1"))).used()).isEqualTo(5);
  }

  @Test
  void utf16() throws IOException {
    Path file = folder.resolve("time.csv");
    Files.write(
        file, ("\ufeff" + TIME + rows(5, i -> row(i, "1"))).getBytes(StandardCharsets.UTF_16LE));
    assertThat(Imports.of(file).files().get(0).used()).isEqualTo(5);
  }

  @Test
  void windows1252() throws IOException {
    Path file = folder.resolve("time.csv");
    String text = TIME + rows(5, i -> i + ",Ren\u00e9e \u2014 B\u00fcro,06/15/2026,1,yes\n");
    Files.write(file, text.getBytes(Charset.forName("windows-1252")));
    Files.writeString(
        folder.resolve("people.csv"), "person,role\nren\u00e9e \u2014 b\u00fcro,attorney\n");
    RecordImport records = Imports.of(folder);
    assertThat(Imports.reason(records, Input.ADMIN_HOURS)).startsWith("Unbilled is not the same");
    assertThat(records.files().get(1).used()).isEqualTo(5);
  }

  @Test
  void semicolonsAndDecimalCommas() throws IOException {
    String text = TIME.replace(',', ';') + rows(5, i -> i + ";Ann;15.06.2026;0,75;no\n");
    assertThat(time(text).used()).isEqualTo(5);
  }

  @Test
  void tabs() throws IOException {
    assertThat(time((TIME + rows(5, i -> row(i, "1"))).replace(',', '\t')).used()).isEqualTo(5);
  }

  @Test
  void bars() throws IOException {
    assertThat(time((TIME + rows(5, i -> row(i, "1"))).replace(',', '|')).used()).isEqualTo(5);
  }

  @Test
  void quotesAndLineBreaksInCells() throws IOException {
    String text =
        "id,note,person,date,hours\n"
            + rows(
                4,
                i ->
                    i
                        + ",\"He said \"\"no\"\",\nand then,\r\n,,,\n\",\"Ann, Esq.\",06/15/2026,1\n");
    assertThat(time(text)).extracting(FileRead::read, FileRead::used).containsExactly(4L, 4L);
  }

  @Test
  void raggedRows() throws IOException {
    FileRead read =
        time(
            TIME + "1,Ann,06/15/2026,1\n2,Ann,06/15/2026,1,yes,,,\n3,Ann,06/15/2026,1,yes,,x\n4\n");
    assertThat(read.used()).isEqualTo(2);
    assertThat(read.leftOut())
        .containsExactly(
            new LeftOut("more cells than there are headings", 1, 4),
            new LeftOut("no person", 1, 5));
  }

  @Test
  void headingsThatComeAgainAndEmptyLines() throws IOException {
    FileRead read = time(TIME + row(1, "1") + "\n,,,,\n" + TIME + row(2, "1") + TIME);
    assertThat(read).extracting(FileRead::read, FileRead::used).containsExactly(2L, 2L);
  }

  @Test
  void aTitleAboveTheHeadings() throws IOException {
    FileRead read = time("Time report\n\nAll users,2026\n" + TIME + row(1, "1") + "Total,,,1,\n");
    assertThat(read.used()).isEqualTo(1);
    assertThat(read.leftOut()).containsExactly(new LeftOut("no person", 1, 6));
  }

  @Test
  void datesInFourForms() throws IOException {
    for (String date :
        List.of(
            "06/15/2026",
            "15/06/2026",
            "6/15/26",
            "2026-06-15T09:30:00-05:00",
            "06/15/2026 9:30 AM EST",
            "15-Jun-2026",
            "June 15, 2026",
            "20260615")) {
      FileRead read = time(TIME + rows(3, i -> i + ",Ann,\"" + date + "\",1,yes\n"));
      assertThat(read.used()).as(date).isEqualTo(3);
      assertThat(read.window()).as(date).contains("to 2026-06-15");
    }
  }

  @Test
  void datesThatDoNotTellAskForTheirOrder() throws IOException {
    Path file = file("time.csv", TIME + "1,Ann,03/04/2026,1,yes\n2,Ann,05/06/2026,1,yes\n");
    assertThat(problems(file))
        .isEqualTo(
            file
                + ":2:1: error: found dates of which no day is past the 12th; expected dates that tell"
                + " day and month apart\n   hint: say --date-order mdy or --date-order dmy\n");
    assertThat(Imports.of(order(DateOrder.DMY, null), file).asOf())
        .isEqualTo(LocalDate.of(2026, 6, 5));
    assertThat(Imports.of(order(DateOrder.MDY, null), file).asOf())
        .isEqualTo(LocalDate.of(2026, 5, 6));
  }

  @Test
  void datesInBothOrdersAsk() throws IOException {
    Path file = file("time.csv", TIME + "1,Ann,13/04/2026,1,yes\n2,Ann,05/16/2026,1,yes\n");
    assertThat(problems(file)).contains("found dates with the day first and dates with the month");
    assertThat(Imports.of(order(DateOrder.MDY, null), file).files().get(0).leftOut())
        .containsExactly(new LeftOut("no readable date in date", 1, 2));
  }

  /** One in a hundred is a slip, and is left out. */
  @Test
  void aFewDatesInTheOtherOrder() throws IOException {
    FileRead read = time(TIME + rows(99, i -> row(i, "1")) + "100,Ann,15/06/2026,1,yes\n");
    assertThat(read.leftOut()).containsExactly(new LeftOut("no readable date in date", 1, 101));
  }

  @Test
  void hoursInEveryForm() throws IOException {
    List<String> forms =
        List.of("0.40h", "1:30", "\"0,5\"", "24 min", "1h 30m", ".25", "\"1.5 hrs\"", "2");
    assertThat(time(TIME + rows(8, i -> row(i, forms.get(i)))).used()).isEqualTo(8);
  }

  @Test
  void hoursThatCannotBe() throws IOException {
    List<String> forms = List.of("24.1", "-1", "0", "lots", "", "1:75", "1.2.3x", "24");
    FileRead read = time(TIME + rows(8, i -> row(i, forms.get(i))));
    assertThat(read.used()).isEqualTo(1);
    assertThat(read.leftOut())
        .containsExactlyInAnyOrder(
            new LeftOut("no readable hours in hours", 3, 5),
            new LeftOut("no hours", 2, 4),
            new LeftOut("more than 24 hours in one entry", 1, 2),
            new LeftOut("negative hours", 1, 3));
  }

  @Test
  void theSameRowTwice() throws IOException {
    FileRead read = time(TIME + row(1, "1") + row(2, "1") + row(1, "2"));
    assertThat(read.leftOut()).containsExactly(new LeftOut("there already, by its number", 1, 4));
    RecordImport without =
        Imports.of(file("tasks.csv", "due,completed\n" + rows(12, i -> "2026-06-15,2026-06-16\n")));
    assertThat(Imports.one(without, Input.TASK_LAG).says())
        .contains(
            "11 rows without a number are the same as an earlier one in every column; all were"
                + " counted.");
  }

  @Test
  void expensesAreNotTime() throws IOException {
    FileRead read =
        time(
            "id,person,date,hours,type\n1,Ann,06/15/2026,1,TimeEntry\n"
                + "2,Ann,06/15/2026,20,ExpenseEntry\n3,Ann,06/15/2026,5,Hard cost\n");
    assertThat(read.leftOut()).containsExactly(new LeftOut("an expense", 2, 3));
  }

  @Test
  void aYearMistyped() throws IOException {
    RecordImport records =
        Imports.of(file("time.csv", TIME + rows(9, i -> row(i, "1")) + "9,Ann,06/15/2062,1,yes\n"));
    assertThat(records.asOf()).isEqualTo(LocalDate.of(2026, 6, 21));
    assertThat(records.files().get(0).leftOut())
        .containsExactly(new LeftOut("outside of the window", 1, 11));
  }

  @Test
  void yesAndNoWhereADayShouldBe() throws IOException {
    RecordImport records =
        Imports.of(
            file(
                "tasks.csv",
                "ID,Title,Matter,Due Date,Assigned To,Completed,Notes,Priority\n"
                    + rows(
                        30, i -> i + ",Draft x,1,06/" + (13 + i % 15) + "/2026,Ann,Yes,,High\n")));
    assertThat(Imports.reason(records, Input.TASK_LAG))
        .isEqualTo("The export says whether a task is done, not when.");
    assertThat(Imports.reason(records, Input.BACKLOG_HOURS)).isEqualTo("No drafting task is open.");
  }

  @Test
  void aQuotationMarkThatIsNeverClosed() throws IOException {
    String text =
        TIME + row(1, "1") + "2,\"Ann,06/15/2026,1,yes\n" + rows(60_000, i -> row(i, "1"));
    assertThat(problems(file("time.csv", text)))
        .endsWith(
            "hint: a cell goes on for more than a million characters: a quotation mark is not"
                + " closed\n");
  }

  @Test
  void workbooksDocumentsAndNothing() throws IOException {
    Map<String, String> files =
        Map.of(
            "PK\u0003\u0004xl/workbook.xml", "it is a workbook or an archive",
            "%PDF-1.7", "it is not CSV but a document",
            "<html><table>", "it is not CSV but a document",
            "", "it is empty",
            "a\u0000b,c\n", "it is not a text",
            "some words\nand more\n", "its headings fit no export that is known");
    for (Map.Entry<String, String> one : files.entrySet()) {
      assertThat(problems(file("time.csv", one.getKey()))).contains("hint: " + one.getValue());
    }
  }

  @Test
  void aFolderNamesWhatItSkips() throws IOException {
    file("time.csv", TIME + row(1, "1"));
    file("letters.csv", "Dear,Sir\nno,records\n");
    assertThat(Imports.of(folder).skipped())
        .extracting(RecordImport.Skipped::name)
        .containsExactly("letters.csv");
  }

  @Test
  void theSameHoursInTwoForms() throws IOException {
    file("time.csv", TIME + row(1, "1"));
    file(
        "insights.csv",
        "Activity date,User full name,Billable hours,Non-billable hours\n"
            + "06/15/2026,Ann,1.0,0.5\n");
    assertThat(problems(folder))
        .contains("expected one form of time, so that nothing counts twice");
  }

  @Test
  void timesFromUtcNeedAZone() throws IOException {
    String text =
        "id,matter,when,direction\n"
            + rows(
                60,
                i ->
                    2 * i
                        + ",m"
                        + i
                        + ",2026-06-15T14:00:00Z,in\n"
                        + (2 * i + 1)
                        + ",m"
                        + i
                        + ",2026-06-15T16:00:00Z,out\n");
    Path file = file("communications.csv", text);
    assertThat(Imports.reason(Imports.of(file), Input.LAG_HOURS)).contains("add --zone");
    RecordImport zoned = Imports.of(order(null, ZoneId.of("America/Chicago")), file);
    assertThat(Imports.number(zoned, Input.LAG_HOURS).likely()).isEqualTo(2);
    RecordImport early = Imports.of(order(null, ZoneId.of("America/Los_Angeles")), file);
    assertThat(Imports.number(early, Input.LAG_HOURS).likely()).isBetween(0.0, 0.2);
  }
}
