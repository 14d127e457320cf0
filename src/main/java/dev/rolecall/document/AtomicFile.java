package dev.rolecall.document;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Set;

/**
 * Writes files whole or not at all: beside the target first, forced to the disk, then renamed over
 * it, so that nobody ever reads half of one, not even after a power cut. The file beside is always
 * a new one, never what somebody else put there or linked to.
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
   * the old one, and a link still leads to it: a file of several names, or of an owner whom a new
   * file cannot have, is written over once its new text is safe beside it. A device or pipe is
   * written into.
   */
  public static void write(Path target, Content content) throws IOException {
    boolean there = Files.exists(target);
    if (there && !Files.isRegularFile(target)) {
      try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.WRITE)) {
        write(out, content);
      }
      return;
    }
    Path real = there ? target.toRealPath() : target.toAbsolutePath();
    Path beside = beside(real, content);
    try {
      if (there && !isRenamedAlike(beside, real)) {
        overwrite(real, beside);
      } else {
        move(beside, real);
      }
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /**
   * Writes a file that must not be there yet, not even as a broken link.
   *
   * @throws FileAlreadyExistsException if it is
   */
  public static void create(Path target, String text) throws IOException {
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(target.toString());
    }
    Path beside = beside(target.toAbsolutePath(), out -> out.write(text));
    try {
      // A second name, unlike a move, never replaces what others have put there meanwhile.
      Files.createLink(target, beside);
    } catch (UnsupportedOperationException e) {
      Files.move(beside, target);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** Whether a file is what is left of one that was never finished. */
  public static boolean isUnfinished(String fileName) {
    return fileName.startsWith(".") && fileName.endsWith(UNFINISHED);
  }

  /** Why something could not be written, as in "permission is denied": the system's own reason. */
  public static String reason(IOException fault) {
    if (fault instanceof AccessDeniedException) {
      return "permission is denied";
    }
    if (fault instanceof NoSuchFileException) {
      return "its folder does not exist";
    }
    if (fault instanceof FileAlreadyExistsException) {
      return "it exists already, and is left as it is";
    }
    String said =
        fault instanceof FileSystemException one && one.getReason() != null
            ? one.getReason()
            : String.valueOf(fault.getMessage());
    return "the system says: " + SafeText.of(said.strip().toLowerCase(Locale.ROOT), 100);
  }

  /** Writes a new file in the folder of another, under a name that no other file has. */
  private static Path beside(Path target, Content content) throws IOException {
    long process = ProcessHandle.current().pid();
    for (int n = 0; ; n++) {
      // Not after the target: a name could become too long.
      Path beside = target.resolveSibling(".rolecall-" + process + "-" + n + UNFINISHED);
      try (FileChannel channel =
          FileChannel.open(
              beside,
              Set.of(
                  StandardOpenOption.WRITE,
                  StandardOpenOption.CREATE_NEW,
                  LinkOption.NOFOLLOW_LINKS))) {
        try {
          write(Channels.newOutputStream(channel), content);
          channel.force(true);
          return beside;
        } catch (IOException | RuntimeException e) {
          Files.deleteIfExists(beside);
          throw e;
        }
      } catch (FileAlreadyExistsException e) {
        // left by another run, or planted: try the next
      }
    }
  }

  private static void write(OutputStream to, Content content) throws IOException {
    try {
      Writer out =
          new FilterWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8)) {
            @Override
            public void close() throws IOException {
              flush(); // what is written still has to be forced to the disk
            }
          };
      content.write(out);
      out.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Gives a new file the owner and permissions of an old one; false where a rename loses some. */
  private static boolean isRenamedAlike(Path beside, Path old) throws IOException {
    if (!old.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      return true;
    }
    String wanted = "unix:nlink,uid,gid";
    if (!Files.readAttributes(old, wanted).equals(Files.readAttributes(beside, wanted))) {
      return false;
    }
    Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(old));
    return true;
  }

  private static void overwrite(Path old, Path beside) throws IOException {
    try (FileChannel from = FileChannel.open(beside, StandardOpenOption.READ);
        FileChannel to = FileChannel.open(old, StandardOpenOption.WRITE)) {
      long length = from.size();
      for (long at = 0; at < length; ) {
        at += to.transferFrom(from, at, length - at);
      }
      to.truncate(length);
      to.force(true);
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
