package dev.rolecall.cli;

import dev.rolecall.document.AtomicFile;
import dev.rolecall.document.SafeText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Writes results: whole or not at all. "-" is standard output. */
final class OutputFile {

  /** The name of standard output. */
  static final String STANDARD = "-";

  static final String OPTION = "--output";
  private static final String NEXT = "Try another name, or - for standard output.";

  @Option(
      names = {"-o", OPTION},
      paramLabel = "FILE",
      description = "Write to this file instead of standard output, whole or not at all.")
  private Optional<String> named = Optional.empty();

  /** Standard output, unless the option says otherwise. */
  OutputFile() {}

  OutputFile(String name) {
    named = Optional.of(name);
  }

  private String name() {
    return named.orElse(STANDARD);
  }

  boolean isStandard() {
    return name().equals(STANDARD);
  }

  /** Whether it goes to a terminal because nobody said where to. */
  boolean isTerminalByDefault(Console console) {
    return named.isEmpty() && console.terminal().columns() > 0;
  }

  void write(String text, Console console) throws Failure {
    write(name(), text, false, console);
  }

  /** Writes a page to a file, a temporary one where none was named, and says which. */
  Path writeFile(String page, Console console) throws Failure {
    if (!isStandard()) {
      write(page, console);
      return path(name());
    }
    try {
      Path file = Files.createTempFile("rolecall-", ".html");
      Files.writeString(file, page);
      console.complain("The page is in " + SafeText.of(file.toString(), 200) + "\n");
      return file;
    } catch (IOException e) {
      throw failure("a temporary file", AtomicFile.reason(e), "Name one with -o.");
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
    } catch (IOException e) {
      if (ErrorReporter.isClosedPipe(e)) {
        throw new UncheckedIOException(e); // the name is that of a pipe, such as /dev/stdout
      }
      throw failure(name, AtomicFile.reason(e), NEXT);
    }
  }

  /** Refuses to write over a file that the command reads, under whatever name. */
  void refuseInputs(Collection<String> inputs) throws Failure {
    if (isStandard()) {
      return;
    }
    Path target = path(name(), NEXT);
    for (String input : inputs) {
      if (isSame(target, input)) {
        throw failure(name(), "this command reads it, and it would be lost", NEXT);
      }
    }
  }

  private static boolean isSame(Path target, String input) {
    try {
      return Files.isRegularFile(target) && Files.isSameFile(target, Path.of(input));
    } catch (InvalidPathException | IOException e) {
      return false; // whoever reads it will say so
    }
  }

  /** Refuses, before anything is asked, a file that could not be written in the end. */
  static void checkFolder(String name) throws Failure {
    Path folder = path(name).toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw failure(name, AtomicFile.reason(new NoSuchFileException(name)), "Try another name.");
    }
    if (!Files.isWritable(folder)) {
      throw failure(name, AtomicFile.reason(new AccessDeniedException(name)), "Try another name.");
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
