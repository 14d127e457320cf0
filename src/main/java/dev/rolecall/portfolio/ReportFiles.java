package dev.rolecall.portfolio;

import dev.rolecall.document.AtomicFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The reports of firms in a results folder. A report's name is the row's index and a plain form of
 * the firm's name, as in {@code reports/000012-harbor-injury-law.json}: no two firms share one on
 * any file system, and only small letters, digits and hyphens of a firm's name are used.
 */
final class ReportFiles {

  private static final String FOLDER = "reports";
  private static final Pattern NAME = Pattern.compile("[0-9]{6,}-[a-z0-9-]+\\.[a-z]+");
  private static final int MOST_CHARACTERS = 60;
  private static final String NAMELESS = "firm";

  private final Path folder;
  private final Set<String> extensions;

  /**
   * The reports in a results folder.
   *
   * @param extensions of the reports that each firm gets
   */
  ReportFiles(Path results, Set<String> extensions) throws IOException {
    this.folder = results.resolve(FOLDER);
    this.extensions = extensions;
    if (!extensions.isEmpty()) {
      Files.createDirectories(folder);
    }
  }

  /** Whether firms get no reports. */
  boolean isEmpty() {
    return extensions.isEmpty();
  }

  /** Whether all reports of a row are there, as they were written. */
  boolean areComplete(SummaryRow row) {
    return row.reports().keySet().equals(extensions)
        && extensions.stream().allMatch(extension -> isWhole(row, extension));
  }

  private boolean isWhole(SummaryRow row, String extension) {
    try {
      String text = Files.readString(folder.resolve(name(row, extension)));
      return SummaryRow.fingerprint(text).equals(row.reports().get(extension));
    } catch (IOException e) {
      return false; // it is written again
    }
  }

  static Path path(Path results, SummaryRow row, String extension) {
    return results.resolve(FOLDER).resolve(name(row, extension));
  }

  /** The address of a report within the results folder; empty where there is none. */
  Optional<String> address(SummaryRow row, String extension) {
    boolean has = row.hasVerdict() && extensions.contains(extension);
    return has ? Optional.of(FOLDER + "/" + name(row, extension)) : Optional.empty();
  }

  void write(SummaryRow row, Map<String, String> reports) throws IOException {
    for (Map.Entry<String, String> one : reports.entrySet()) {
      Path file = folder.resolve(name(row, one.getKey()));
      AtomicFile.write(file, out -> out.write(one.getValue()));
    }
  }

  /** Removes the reports of earlier rows that are none of the present ones; other files stay. */
  void removeStale(CompleteRows earlier, CompleteRows rows) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    removeUnfinished(folder);
    Set<String> stale = new HashSet<>();
    earlier.forEachRemaining(row -> stale.addAll(names(row)));
    rows.forEachRemaining(row -> stale.removeAll(names(row)));
    delete(folder, stale, ReportFiles::isReport);
    if (extensions.isEmpty() && names(folder).isEmpty()) {
      Files.delete(folder);
    }
  }

  /** Removes files in a folder that were never finished. */
  static void removeUnfinished(Path folder) throws IOException {
    delete(folder, names(folder), AtomicFile::isUnfinished);
  }

  private static void delete(Path folder, Set<String> names, Predicate<String> condition)
      throws IOException {
    for (String name : names.stream().filter(condition).toList()) {
      Files.deleteIfExists(folder.resolve(name));
    }
  }

  static Set<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).collect(Collectors.toSet());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static List<String> names(SummaryRow row) {
    return row.reports().keySet().stream().map(extension -> name(row, extension)).toList();
  }

  static String name(SummaryRow row, String extension) {
    String firm =
        row.firm().map(ReportFiles::plain).filter(name -> !name.isEmpty()).orElse(NAMELESS);
    return String.format(Locale.ROOT, "%06d-%s.%s", row.index(), firm, extension);
  }

  private static String plain(String firm) {
    String plain = firm.replaceAll("[^A-Za-z0-9]+", "-").replaceFirst("^-", "");
    String start = plain.substring(0, Math.min(plain.length(), MOST_CHARACTERS));
    return start.replaceFirst("-$", "").toLowerCase(Locale.ROOT);
  }

  /** Whether a file is named as a report is. */
  static boolean isReport(String fileName) {
    return NAME.matcher(fileName).matches();
  }
}
