package dev.rolecall.cli;

import dev.rolecall.portfolio.Selection;
import dev.rolecall.portfolio.Sources;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.OptionalLong;

/**
 * Counts profiles while the first of them are worked on. Standard input is not counted: it can be
 * read once only.
 */
final class SourceCount {

  private volatile OptionalLong count = OptionalLong.empty();

  private SourceCount() {}

  /** Starts counting. */
  static SourceCount start(List<String> paths, Selection selection) {
    SourceCount count = new SourceCount();
    if (!paths.contains(OutputFile.STANDARD)) {
      Thread thread = new Thread(() -> count.count(paths, selection));
      thread.setDaemon(true);
      thread.start();
    }
    return count;
  }

  private void count(List<String> paths, Selection selection) {
    long found = 0;
    try (Sources sources = new Sources(paths, selection, InputStream.nullInputStream())) {
      while (sources.hasNext()) {
        sources.next();
        found++;
      }
      count = OptionalLong.of(found);
    } catch (IOException e) {
      count = OptionalLong.empty(); // whoever reads the profiles tells of it
    }
  }

  /** How many there are; empty as long as that is not known. */
  OptionalLong soFar() {
    return count;
  }
}
