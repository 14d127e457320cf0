package dev.rolecall.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;

/** Reads a day given as an option, of the years that a firm's records may be of. */
final class DayConverter implements ITypeConverter<LocalDate> {
  @Override
  public LocalDate convert(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.getYear() >= 1990 && day.getYear() < 2079) {
        return day;
      }
    } catch (DateTimeException e) {
      throw Choice.refusal(text, "a day such as 2026-06-30");
    }
    throw Choice.refusal(text, "a day of the years 1990 to 2078");
  }
}
