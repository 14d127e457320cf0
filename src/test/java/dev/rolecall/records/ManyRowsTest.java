package dev.rolecall.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.profile.Input;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten years of a firm's time: all of it is read, only the window is kept. */
class ManyRowsTest {

  private static final int ROWS = 100_000;
  private static final int DAYS = 3_650;

  @TempDir private Path folder;

  @Test
  void tenYearsOfTime() throws IOException {
    LocalDate last = LocalDate.of(2026, 6, 30);
    try (Writer out = Files.newBufferedWriter(folder.resolve("time.csv"))) {
      out.write("id,person,date,hours,billable,category\n");
      for (int i = 0; i < ROWS; i++) {
        LocalDate day = last.minusDays((long) i * DAYS / ROWS);
        out.write(i + ",Ann," + day + ",1.0," + (i % 4 == 0 ? "no,Admin" : "yes,Court") + "\n");
      }
    }
    Files.writeString(folder.resolve("people.csv"), "person,role\nAnn,attorney\n");
    RecordImport records = Imports.of(folder);
    RecordImport.FileRead time = records.files().get(1);
    assertThat(time.read()).isEqualTo(ROWS);
    assertThat(time.used()).isBetween(ROWS * 91L / DAYS - 30, ROWS * 91L / DAYS + 30);
    assertThat(Imports.one(records, Input.ADMIN_HOURS).says())
        .anyMatch(line -> line.contains("more than 80 hours"));
  }

  /** Past its limit nothing more is taken up: memory does not grow with the rows. */
  @Test
  void fingerprintsAreBounded() {
    KeySet keys = new KeySet();
    for (int i = 0; i < KeySet.MOST; i++) {
      keys.add(CellParser.key("row " + i));
    }
    assertThat(keys.isFull()).isTrue();
    assertThat(keys.add(CellParser.key("one more"))).isFalse();
    assertThat(keys.contains(CellParser.key("row 77"))).isTrue();
    assertThat(keys.contains(CellParser.key("one more"))).isFalse();
    assertThat(keys.size()).isEqualTo(KeySet.MOST);
  }

  @Test
  void saysFromWhichRowOnDuplicatesMayHide() {
    Duplicates duplicates = new Duplicates();
    for (int i = 0; i < KeySet.MOST; i++) {
      duplicates.check(i, new long[0]);
    }
    Measurement.Builder out = new Measurement.Builder(Input.ADMIN_HOURS, RecordKind.TIME);
    duplicates.warn(out);

    assertThat(out.refuse("", "").says())
        .contains("Rows past the first 1,048,576 were not searched for duplicates.");
  }
}
