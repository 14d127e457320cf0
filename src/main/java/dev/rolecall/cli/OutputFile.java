package dev.rolecall.cli;

import dev.rolecall.document.AtomicFile;
import dev.rolecall.document.SafeText;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Writes results: whole or not at all. "-" is standard output. */
final class OutputFile {

  /** The name of standard output. */
  static final String STANDARD = "-";

  /** Why results cannot be written to a folder. */
  static final String FULL = "it cannot be written to, or the disk is full";

  private static final String NO_FOLDER = "its folder does not exist or cannot be written to";
  private static final String NEXT = "Try another name, or - for standard output.";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file instead of standard output, whole or not at all.")
  private String name = STANDARD;

  boolean isStandard() {
    return name.equals(STANDARD);
  }

  void write(String text, Console console) throws Failure {
    write(name, text, false, console);
  }

  /** Writes a page to a file, a temporary one where none was named, and says which. */
  Path writeFile(String page, Console console) throws Failure {
    if (!isStandard()) {
      write(page, console);
      return path(name);
    }
    try {
      Path file = Files.createTempFile("rolecall-", ".html");
      Files.writeString(file, page);
      console.complain("The page is in " + SafeText.of(file.toString(), 200) + "\n");
      return file;
    } catch (IOException e) {
      throw failure("a temporary file", FULL, "Name one with -o.");
    }
  }

  /**
   * Writes a file.
   *
   * @param anew whether it must not be there yet, not even as a broken link
   */
  static void write(String name, String text, boolean anew, Console console) throws Failure {
    if (name.equals(STANDARD)) {
      console.print(text);
      return;
    }
    Path target = path(name, NEXT);
    if (Files.isDirectory(target)) {
      throw failure(name, "it is a folder", NEXT);
    }
    try {
      if (anew) {
        AtomicFile.create(target, text);
      } else {
        AtomicFile.write(target, out -> out.write(text));
      }
    } catch (FileAlreadyExistsException e) {
      throw failure(name, "it exists already, and is left as it is", NEXT);
    } catch (IOException e) {
      throw failure(name, NO_FOLDER, NEXT);
    }
  }

  /** Refuses, before anything is asked, a file that could not be written in the end. */
  static void checkFolder(String name) throws Failure {
    Path folder = path(name).toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
      throw failure(name, NO_FOLDER, "Try another name.");
    }
  }

  static Path path(String name) throws Failure {
    return path(name, "Try another name.");
  }

  private static Path path(String name, String next) throws Failure {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw failure(name, "no file can have that name", next);
    }
  }

  /** Why a folder cannot be written to. */
  static Failure folderFailure(String name, String reason) {
    return failure(name, reason, "Try another folder.");
  }

  /** Why something cannot be written, and what to try next. */
  static Failure failure(String name, String reason, String next) {
    String text =
        "rolecall: cannot write " + SafeText.of(name, 200) + ": " + reason + "\n" + next + "\n";
    return new Failure(ExitCode.CANNOT_WRITE, text);
  }
}
