package dev.rolecall.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a firm's records came to.
 *
 * @param asOf the day up to which they were measured
 * @param measurements in the order of a profile
 * @param skipped files that were not read, each with the reason
 */
public record RecordImport(
    LocalDate asOf, List<FileRead> files, List<Measurement> measurements, List<Skipped> skipped) {

  /**
   * A file that was read.
   *
   * @param source the system and export that it is taken for
   * @param mark how sure that is; empty for Rolecall's own form
   * @param note what to know of such exports
   * @param window the weeks that were measured, in words
   * @param leftOut rows, the most first
   * @param unread headings of columns that nothing was read from
   */
  public record FileRead(
      String name,
      RecordKind kind,
      String source,
      String mark,
      Optional<String> note,
      String window,
      long read,
      long used,
      List<LeftOut> leftOut,
      List<String> unread) {}

  /**
   * Rows that did not count.
   *
   * @param line of the first in the file
   */
  public record LeftOut(String reason, long count, long line) {}

  /** A file that was not read. */
  public record Skipped(String name, String reason) {}

  /** What could be measured. */
  public List<Measurement> measured() {
    return measurements.stream().filter(Measurement::isMeasured).toList();
  }

  /** What stays a question. */
  public List<Measurement> refused() {
    return measurements.stream().filter(one -> !one.isMeasured()).toList();
  }
}
