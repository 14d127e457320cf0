package dev.rolecall.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes files whole or not at all: beside the target first, then renamed over it, so that nobody
 * ever reads half of one.
 */
public final class AtomicFile {

  private static final String UNFINISHED = ".part";

  private AtomicFile() {}

  /** Writes the text of a file. */
  @FunctionalInterface
  public interface Content {
    void write(Writer out) throws IOException;
  }

  /**
   * Writes a file, as UTF-8, in place of one that may be there. The new one has the permissions of
   * the old one, and a symbolic link still leads to it.
   */
  public static void write(Path target, Content content) throws IOException {
    Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    Path beside = beside(real);
    try {
      Files.deleteIfExists(beside);
      Files.createFile(beside);
      copyPermissions(real, beside);
      try (Writer out = Files.newBufferedWriter(beside)) {
        content.write(out);
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
      move(beside, real);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /**
   * Writes a file that must not be there yet, not even as a broken link.
   *
   * @throws java.nio.file.FileAlreadyExistsException if it is
   */
  public static void create(Path target, String text) throws IOException {
    // Only creating the file itself keeps others from doing so meanwhile.
    Files.createFile(target);
    try {
      Files.writeString(target, text);
    } catch (IOException e) {
      Files.deleteIfExists(target);
      throw e;
    }
  }

  /** Whether a file is what is left of one that was never finished. */
  public static boolean isUnfinished(String fileName) {
    return fileName.startsWith(".") && fileName.endsWith(UNFINISHED);
  }

  /** A name of this process's own, as others may write the same file. */
  private static Path beside(Path target) {
    long process = ProcessHandle.current().pid();
    return target.resolveSibling("." + target.getFileName() + "." + process + UNFINISHED);
  }

  private static void copyPermissions(Path from, Path to) throws IOException {
    boolean posix = from.getFileSystem().supportedFileAttributeViews().contains("posix");
    if (posix && Files.exists(from)) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
