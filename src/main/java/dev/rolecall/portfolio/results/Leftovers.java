package dev.rolecall.portfolio.results;

import dev.rolecall.document.AtomicFile;
import dev.rolecall.portfolio.Row;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * Reports that belong to no row, and files that were never finished. Nothing is touched that is not
 * named as one of them.
 */
record Leftovers(Path folder, Path reports, Set<String> extensions) {

  void remove(ResultFolder results) throws IOException {
    for (String name : names(folder)) {
      if (AtomicFile.isUnfinished(name)) {
        Files.deleteIfExists(folder.resolve(name));
      }
    }
    if (Files.isDirectory(reports)) {
      removeReports(results);
    }
  }

  private void removeReports(ResultFolder results) throws IOException {
    Set<String> left = names(reports);
    left.removeIf(name -> !ReportName.fits(name) && !AtomicFile.isUnfinished(name));
    try (WholeRows rows = results.rows()) {
      while (rows.hasNext()) {
        Row row = rows.next();
        if (row.hasVerdict()) {
          extensions.forEach(extension -> left.remove(ReportName.of(row, extension)));
        }
      }
    }
    for (String name : left) {
      Files.deleteIfExists(reports.resolve(name));
    }
    if (extensions.isEmpty() && names(reports).isEmpty()) {
      Files.delete(reports);
    }
  }

  private static Set<String> names(Path folder) throws IOException {
    Set<String> names = new HashSet<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      entries.forEach(entry -> names.add(entry.getFileName().toString()));
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return names;
  }
}
