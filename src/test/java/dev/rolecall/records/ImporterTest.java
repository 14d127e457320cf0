package dev.rolecall.records;

import static dev.rolecall.records.RecordedFirm.ORDINARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.profile.Input;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.records.RecordedFirm.Truth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every KPI is right to its stated error for firms whose truth is known; every refusal is right.
 */
class ImporterTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

  @TempDir private Path folder;

  private static void holds(RecordImport records, Input input, double truth) {
    Estimate found = Imports.number(records, input);
    assertThat(truth).as(input.path() + " " + found).isBetween(found.low(), found.high());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyKpiIsRightToItsStatedError(long seed) throws IOException {
    Truth truth =
        new Truth(
            6 + 4 * seed,
            1 + seed * 0.5,
            0.05 * seed,
            4 + seed,
            30.0 * seed,
            60 + 10 * (int) seed,
            5);
    new RecordedFirm(truth, AS_OF, seed).own(folder);
    RecordImport records = Imports.of(folder);
    assertThat(records.asOf()).isEqualTo(AS_OF);
    holds(records, Input.LAG_HOURS, truth.lagHours());
    holds(records, Input.TASK_LAG, truth.lateDays());
    holds(records, Input.SLIPPAGE, truth.slippage());
    holds(records, Input.ADMIN_HOURS, truth.adminHours());
    holds(records, Input.BACKLOG_HOURS, truth.backlogHours());
    holds(records, Input.OPEN_MATTERS, truth.openMatters());
    holds(records, Input.OPEN_MATTERS, truth.openMatters() - truth.quietMatters());
    holds(records, Input.AWAITING_REVIEW, 12);
    holds(records, Input.ATTORNEYS, 2);
    holds(records, Input.PARALEGALS, 1);
    assertThat(Imports.one(records, Input.PRACTICE_AREAS).value())
        .contains("{family: 80%, estate: 20%}");
  }

  /** A range that says nothing would be right as well. */
  @ParameterizedTest
  @ValueSource(longs = {1, 5, 8})
  void theStatedErrorIsSmall(long seed) throws IOException {
    new RecordedFirm(ORDINARY, AS_OF, seed).own(folder);
    RecordImport records = Imports.of(folder);
    assertThat(width(records, Input.LAG_HOURS)).isLessThan(0.4);
    assertThat(width(records, Input.TASK_LAG)).isLessThan(0.55);
    assertThat(width(records, Input.BACKLOG_HOURS)).isLessThan(0.55);
    assertThat(width(records, Input.OPEN_MATTERS)).isLessThan(0.15);
    assertThat(width(records, Input.SLIPPAGE)).isLessThan(1);
    assertThat(width(records, Input.ADMIN_HOURS)).isLessThan(0.35);
  }

  private static double width(RecordImport records, Input input) {
    Estimate found = Imports.number(records, input);
    return (found.high() - found.low()) / found.likely();
  }

  /** A growing backlog of tasks must not look like an improvement. */
  @Test
  void whatIsStillOpenCounts() throws IOException {
    StringBuilder text = new StringBuilder("id,due,completed\n");
    for (int i = 0; i < 40; i++) {
      text.append(i).append(",2026-05-04,").append(i < 20 ? "2026-05-04" : "").append('\n');
    }
    text.append("99,2026-07-30,\n100,2026-06-30,2026-06-30\n");
    Files.writeString(folder.resolve("tasks.csv"), text);
    RecordImport records = Imports.of(folder);
    Estimate lag = Imports.number(records, Input.TASK_LAG);
    assertThat(lag.likely()).isGreaterThan(15);
    assertThat(Imports.one(records, Input.TASK_LAG).says())
        .contains(
            "41 tasks fell due in the window; 21 were done, 20 are overdue and count as still"
                + " waiting (49%).");
  }

  @Test
  void clio() throws IOException {
    new RecordedFirm(ORDINARY, AS_OF, 4).clio(folder);
    RecordImport records = Imports.of(Imports.feeModel("hourly"), folder);
    assertThat(records.files())
        .extracting(RecordImport.FileRead::source)
        .contains(
            "Clio Manage, Activities page, export",
            "Clio Manage, Matters page, export",
            "Clio Manage, tasks by the interface, version 4, as columns");
    holds(records, Input.ADMIN_HOURS, ORDINARY.adminHours());
    holds(records, Input.TASK_LAG, ORDINARY.lateDays());
    holds(records, Input.OPEN_MATTERS, ORDINARY.openMatters());
    assertThat(Imports.reason(records, Input.BACKLOG_HOURS)).endsWith("have no hours.");
    assertThat(Imports.reason(records, Input.SLIPPAGE))
        .isEqualTo(
            "One export shows where deadlines are now, not where they were: a moved deadline looks"
                + " kept.");
    assertThat(Imports.reason(records, Input.LAG_HOURS))
        .isEqualTo("No messages or calls were exported.");
  }

  @Test
  void myCaseTurnsItsFlagRound() throws IOException {
    new RecordedFirm(ORDINARY, AS_OF, 5).clean().myCase(folder);
    RecordImport records = Imports.of(Imports.feeModel("hourly"), folder);
    holds(records, Input.ADMIN_HOURS, ORDINARY.adminHours());
    holds(records, Input.OPEN_MATTERS, ORDINARY.openMatters());
  }

  @Test
  void practicePantherHasNoDayOfCompletion() throws IOException {
    new RecordedFirm(ORDINARY, AS_OF, 6).practicePanther(folder);
    RecordImport records = Imports.of(folder);
    holds(records, Input.OPEN_MATTERS, ORDINARY.openMatters());
    assertThat(Imports.reason(records, Input.TASK_LAG))
        .isEqualTo("The export has no day of completion.");
    assertThat(Imports.reason(records, Input.PRACTICE_AREAS))
        .isEqualTo(
            "The practice area of 100% of the open matters is missing, or is none that Rolecall"
                + " knows.");
  }

  @Test
  void casePeerNotesSayNothingOfWaits() throws IOException {
    new RecordedFirm(ORDINARY, AS_OF, 7).casePeer(folder);
    RecordImport records = Imports.of(folder);
    holds(records, Input.OPEN_MATTERS, ORDINARY.openMatters() - ORDINARY.quietMatters());
    assertThat(Imports.one(records, Input.PRACTICE_AREAS).value())
        .contains("{personal_injury: 100%}");
    assertThat(Imports.reason(records, Input.LAG_HOURS))
        .isEqualTo(
            "The export does not say who wrote, so no answer can be distinguished from a question.");
    assertThat(Imports.reason(records, Input.GROWTH))
        .isEqualTo(
            "No closed matter was exported, so it is not known how many were open a year ago.");
  }

  @Test
  void filevineHasPlannedAndActualDays() throws IOException {
    new RecordedFirm(ORDINARY, AS_OF, 8).filevine(folder);
    RecordImport records = Imports.of(folder);
    holds(records, Input.SLIPPAGE, ORDINARY.slippage());
    holds(records, Input.TASK_LAG, ORDINARY.lateDays());
    holds(records, Input.OPEN_MATTERS, ORDINARY.openMatters());
    assertThat(Imports.reason(records, Input.GROWTH))
        .isEqualTo("100% of the closed matters have no day of closing.");
  }

  /** Of two exports of the same tasks the older one says what was planned. */
  @Test
  void twoExportsShowWhatMoved() throws IOException {
    StringBuilder before = new StringBuilder("id,due,completed,status\n");
    StringBuilder now = new StringBuilder(before);
    for (int i = 0; i < 100; i++) {
      LocalDate due = LocalDate.of(2026, 5, 1).plusDays(i % 40);
      before.append(i).append(',').append(due).append(",,open\n");
      boolean moved = i < 15;
      boolean late = i < 30;
      LocalDate done = late ? due.plusDays(9) : due;
      now.append(i).append(',').append(moved ? due.plusDays(10) : due).append(',').append(done);
      now.append(",complete\n");
    }
    before.append("900,2026-04-30,2026-04-30,complete\n");
    now.append("901,2026-06-30,2026-06-30,complete\n");
    Path old = Files.writeString(folder.resolve("before.csv"), before);
    Path file = Files.writeString(folder.resolve("now.csv"), now);
    RecordImport records =
        new Importer(Imports.settings()).read(List.of(file), List.of(old)).value().orElseThrow();
    Estimate found = Imports.number(records, Input.SLIPPAGE);
    assertThat(found.likely()).isEqualTo(0.3);
    assertThat(Imports.one(records, Input.SLIPPAGE).says().get(0)).endsWith("15 were moved.");
  }

  @Test
  void nothingPrivilegedComesOut() throws IOException {
    RecordedFirm firm = new RecordedFirm(ORDINARY, AS_OF, 9);
    firm.own(folder.resolve("own"));
    firm.clio(folder.resolve("clio"));
    firm.casePeer(folder.resolve("casepeer"));
    firm.filevine(folder.resolve("filevine"));
    try (Stream<Path> all = Files.list(folder)) {
      for (Path one : all.toList()) {
        RecordImport records = Imports.of(one);
        assertThat(ImportedProfile.of(records, true) + records)
            .doesNotContain(RecordedFirm.CLIENT, "Quorndale", RecordedFirm.NOTE, "Dana", "O'Neil");
      }
    }
  }
}
