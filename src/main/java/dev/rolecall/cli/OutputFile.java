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

  private static final String NO_NAME = "no file can have that name";
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
    write(name, text, console);
  }

  static void write(String name, String text, Console console) throws Failure {
    if (name.equals(STANDARD)) {
      console.print(text);
      return;
    }
    try {
      AtomicFile.write(target(name), out -> out.write(text));
    } catch (IOException e) {
      throw failure(name, NO_FOLDER, NEXT);
    }
  }

  /** Writes a file that must not be there yet, not even as a broken link. */
  static void create(String name, String text, Console console) throws Failure {
    if (name.equals(STANDARD)) {
      console.print(text);
      return;
    }
    try {
      AtomicFile.create(target(name), text);
    } catch (FileAlreadyExistsException e) {
      throw failure(name, "it exists already, and is left as it is", NEXT);
    } catch (IOException e) {
      throw failure(name, NO_FOLDER, NEXT);
    }
  }

  private static Path target(String name) throws Failure {
    Path target = path(name, NEXT);
    if (Files.isDirectory(target)) {
      throw failure(name, "it is a folder", NEXT);
    }
    return target;
  }

  /** Refuses, before anything is asked, a file that could not be written in the end. */
  static void checkFolder(String name) throws Failure {
    Path folder = path(name).toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
      throw failure(name, NO_FOLDER, "Try another name.");
    }
  }

  /** The file of a name. */
  static Path path(String name) throws Failure {
    return path(name, "Try another name.");
  }

  private static Path path(String name, String next) throws Failure {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw failure(name, NO_NAME, next);
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
