package dev.rolecall.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.records.RecordSettings.DateOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$1,200.50|1200500",
        "1.200,50|1200500",
        "(12.00)|-12000",
        "-5|-5000",
        "1,200|1200000",
        "USD 7|7000",
        "0|0",
        "12,5|12500",
        "1,234,567.8|1234567800"
      })
  void money(String text, long thousandths) {
    assertThat(CellParser.money(text.toCharArray(), 0, text.length())).isEqualTo(thousandths);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.4|400",
        "0.40h|400",
        "1:30|1500",
        "0,75|750",
        "24 min|400",
        "1h 30m|1500",
        "2 hours|2000",
        "-1.5|-1500",
        "1:30:00|1500",
        ".1|100"
      })
  void hours(String text, long thousandths) {
    assertThat(CellParser.hours(text.toCharArray(), 0, text.length())).isEqualTo(thousandths);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x", "1:", "1:5", "1:60", "1 2", "h", "--1", "1.2.3x", "9999999999999999"})
  void notHours(String text) {
    assertThat(CellParser.hours(text.toCharArray(), 0, text.length())).isEqualTo(CellParser.BAD);
  }

  @Test
  void namesAreTheSameWhateverTheirCaseAndBlanks() {
    assertThat(CellParser.key(" Ann  LEE ")).isEqualTo(CellParser.key("ann lee"));
    assertThat(CellParser.key("ann lee")).isNotEqualTo(CellParser.key("annlee"));
    assertThat(CellParser.heading("Non-billable ($)")).isEqualTo(CellParser.heading("nonBillable"));
    assertThat(CellParser.key(" \t")).isEqualTo(CellParser.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-05",
        "3/5/2026",
        "03/05/26",
        "20260305",
        "Mar 5, 2026",
        "5-Mar-2026",
        "2026-03-05T23:59Z",
        "03/05/2026 11:30 PM EST",
        "Thu, Mar 5, 2026",
        "3.5.2026",
        "2026-03-05 00:00:00.000+01:00",
        " 3/5/2026 , 9:05 ",
        "March 5 2026"
      })
  void days(String text) {
    DateCell cell = new DateCell();
    assertThat(cell.read(text.toCharArray(), 0, text.length())).isTrue();
    long value = cell.value(DateOrder.MDY, Optional.empty());
    assertThat(LocalDate.ofEpochDay(Moment.dayOf(value))).isEqualTo(LocalDate.of(2026, 3, 5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TBC",
        "2026",
        "3/5",
        "1/2/3/4",
        "2026-03-05x",
        "12:30",
        "3/5/2026 25:00",
        "3/5/2026 9:75",
        "/",
        "3//",
        "a/b/c",
        "Yes",
        "13 Foo 2026"
      })
  void notDays(String text) {
    assertThat(new DateCell().read(text.toCharArray(), 0, text.length())).isFalse();
  }

  @Test
  void everyDayOfTheCalendar() {
    DateCell cell = new DateCell();
    for (int day = 0; day < Moment.DAYS; day += 13) {
      String text = LocalDate.ofEpochDay(day).toString();
      assertThat(cell.read(text.toCharArray(), 0, text.length())).isTrue();
      assertThat(cell.day(DateOrder.DMY)).isEqualTo(day);
    }
    for (String no :
        new String[] {"2025-02-29", "2026-04-31", "2026-00-10", "1969-12-31", "2080-01-01"}) {
      assertThat(cell.read(no.toCharArray(), 0, no.length())).isTrue();
      assertThat(cell.day(DateOrder.MDY)).as(no).isEqualTo(-1);
    }
  }

  @Test
  void federalHolidays() {
    var holidays = Workweek.federalHolidays();
    for (String day :
        new String[] {
          "2026-01-01",
          "2026-01-19",
          "2026-02-16",
          "2026-05-25",
          "2026-06-19",
          "2026-07-03",
          "2026-09-07",
          "2026-10-12",
          "2026-11-11",
          "2026-11-26",
          "2026-12-25",
          "2021-12-31"
        }) {
      assertThat(holidays).as(day).accepts(LocalDate.parse(day));
    }
    assertThat(holidays).rejects(LocalDate.parse("2026-07-04"), LocalDate.parse("2020-06-19"));
  }

  /** Waits at a constant rate, cut off at an age: the mean is found although half of them are. */
  @Test
  void waitsThatStillGoOnCount() {
    Waits waits = new Waits(0.25, false);
    java.util.Random random = new java.util.Random(1);
    for (int i = 0; i < 20_000; i++) {
      double wait = -20 * Math.log(1 - random.nextDouble());
      double cut = 40 * random.nextDouble();
      waits.add(Math.min(wait, cut), cut < wait);
    }
    assertThat(waits.least()).isLessThan(12);
    assertThat(waits.most()).isBetween(19.0, 21.0);
    assertThat(waits.likely()).isBetween(15.0, 21.0);
    assertThat(waits.mean().low()).isLessThan(20);
    assertThat(waits.mean().high()).isGreaterThan(20);
  }
}
