package dev.rolecall.cli;

import dev.rolecall.document.SafeText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Writes results: whole or not at all. "-" is standard output. */
final class OutputFile {

  static final String OPTION = "--output";

  /** The name of standard output. */
  static final String STANDARD = "-";

  private OutputFile() {}

  /** Adds the option that says where to write results. */
  static void describe(CommandSpec spec) {
    describe(spec, "Write there instead of standard output; whole or not at all.");
  }

  /** Adds the option that says where to write. */
  static void describe(CommandSpec spec, String description) {
    spec.addOption(
        OptionSpec.builder("-o", OPTION)
            .paramLabel("FILE")
            .type(String.class)
            .description(description)
            .build());
  }

  static void write(String name, String text, Console console) throws Failure {
    if (name.equals(STANDARD)) {
      console.print(text);
      return;
    }
    try {
      Path target = Path.of(name);
      if (Files.isDirectory(target)) {
        throw failure(name, "it is a folder");
      }
      replace(target.toAbsolutePath(), text);
    } catch (InvalidPathException e) {
      throw failure(name, "no file can have that name");
    } catch (IOException e) {
      throw failure(name, "its folder does not exist or cannot be written to");
    }
  }

  /** Writes a file that must not be there yet, not even as a broken link. */
  static void create(String name, String text, Console console) throws Failure {
    if (name.equals(STANDARD)) {
      console.print(text);
      return;
    }
    try {
      Path target = Path.of(name);
      if (Files.isDirectory(target)) {
        throw failure(name, "it is a folder");
      }
      createWhole(target, text);
    } catch (InvalidPathException e) {
      throw failure(name, "no file can have that name");
    } catch (FileAlreadyExistsException e) {
      throw failure(name, "it exists already, and is left as it is");
    } catch (IOException e) {
      throw failure(name, "its folder does not exist or cannot be written to");
    }
  }

  /** Makes a folder, and those it stands in, where there is none yet. */
  static void makeFolder(String name) throws Failure {
    try {
      Files.createDirectories(Path.of(name));
    } catch (InvalidPathException e) {
      throw folderFailure(name, "no file can have that name");
    } catch (FileAlreadyExistsException e) {
      throw folderFailure(name, "it is no folder");
    } catch (IOException e) {
      throw folderFailure(name, "a folder cannot be made there");
    }
  }

  /** Refuses, before anything is asked, a file that could not be written in the end. */
  static void checkFolder(String name) throws Failure {
    Path folder = path(name).toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
      throw failure(name, "its folder does not exist or cannot be written to", "Try another name.");
    }
  }

  /** The file of a name. */
  static Path path(String name) throws Failure {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw failure(name, "no file can have that name", "Try another name.");
    }
  }

  /** Takes the name first, as only that excludes others, and gives it back if writing fails. */
  private static void createWhole(Path target, String text) throws IOException {
    Files.createFile(target);
    try {
      Files.writeString(target, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      Files.deleteIfExists(target);
      throw e;
    }
  }

  /** Writes beside the target and renames, so that nobody ever sees half a file. */
  private static void replace(Path named, String text) throws IOException {
    Path target = Files.exists(named) ? named.toRealPath() : named;
    Path beside =
        target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid());
    try {
      Files.deleteIfExists(beside);
      Files.createFile(beside);
      takePermissions(beside, target);
      Files.writeString(beside, text, StandardCharsets.UTF_8);
      move(beside, target);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** What only its owner may read stays so. */
  private static void takePermissions(Path file, Path from) throws IOException {
    boolean posix = from.getFileSystem().supportedFileAttributeViews().contains("posix");
    if (posix && Files.exists(from)) {
      Files.setPosixFilePermissions(file, Files.getPosixFilePermissions(from));
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
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

  private static Failure failure(String name, String reason) {
    return failure(name, reason, "Try another name, or - for standard output.");
  }
}
