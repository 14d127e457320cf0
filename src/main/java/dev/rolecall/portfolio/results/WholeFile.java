package dev.rolecall.portfolio.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes beside a file and renames, so that nobody ever sees half of it. */
public final class WholeFile {

  private static final String MARK = ".part";

  private WholeFile() {}

  /** Writes the text of a file. */
  @FunctionalInterface
  public interface Content {
    void write(Writer out) throws IOException;
  }

  /** Writes a file, as UTF-8, in place of one that may be there. */
  public static void write(Path target, Content content) throws IOException {
    Path beside = target.resolveSibling("." + target.getFileName() + MARK);
    try {
      try (Writer out = Files.newBufferedWriter(beside)) {
        content.write(out);
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
      move(beside, target);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** Whether a file is what is left of one that was never finished. */
  static boolean isUnfinished(String fileName) {
    return fileName.startsWith(".") && fileName.endsWith(MARK);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
