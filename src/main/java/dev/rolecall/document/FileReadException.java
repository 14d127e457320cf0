package dev.rolecall.document;

import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Something that was named cannot be read; the message says why, without its name. */
public final class FileReadException extends Exception {

  private static final long serialVersionUID = 1;

  /**
   * A reason.
   *
   * @param reason as in "it is a folder, and a file is needed"
   */
  public FileReadException(String reason) {
    super(reason, null, false, false);
  }

  /** The reason, in words, of an exception that a file or its name met with. */
  public static FileReadException of(Exception fault) {
    if (fault instanceof InvalidPathException) {
      return new FileReadException("no file can have that name");
    }
    if (fault instanceof NoSuchFileException || fault instanceof NotDirectoryException) {
      return new FileReadException("there is no such file");
    }
    boolean denied = fault instanceof AccessDeniedException;
    return new FileReadException(denied ? "permission is denied" : "it cannot be read");
  }

  /** Why it cannot be read: "permission is denied". */
  public String reason() {
    return getMessage();
  }
}
