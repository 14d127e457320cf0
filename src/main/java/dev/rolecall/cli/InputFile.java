package dev.rolecall.cli;

import dev.rolecall.document.DocumentFile;
import dev.rolecall.document.FileReadException;
import dev.rolecall.document.SafeText;
import dev.rolecall.document.Suggestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads files that the user named; "-" is standard input. */
final class InputFile {

  /** More names than this are not looked through. */
  private static final int MOST_LISTED = 1000;

  private InputFile() {}

  static byte[] read(String name, Console console) throws Failure {
    return read(name, DocumentFile.MOST_BYTES, console);
  }

  /** The bytes of a file, so many at most. */
  static byte[] read(String name, int most, Console console) throws Failure {
    try {
      return name.equals("-")
          ? DocumentFile.read(console.in(), most)
          : DocumentFile.read(name, most);
    } catch (FileReadException e) {
      throw new Failure(ExitCode.CANNOT_READ, message(name, e) + advice(name));
    }
  }

  private static String advice(String name) {
    return nearby(name)
        .map(near -> "Did you mean `" + SafeText.of(near, 200) + "`?\n")
        .orElse("Try another name, or - for standard input.\n");
  }

  /** The message for a file that cannot be read, with a line feed. */
  static String message(String name, FileReadException fault) {
    return "rolecall: cannot read " + SafeText.of(name, 200) + ": " + fault.reason() + "\n";
  }

  /** The file in the same folder that a misspelled name was probably meant to be. */
  private static Optional<String> nearby(String name) {
    try {
      Path path = Path.of(name);
      if (path.getFileName() == null || Files.exists(path)) {
        return Optional.empty();
      }
      Path folder = path.toAbsolutePath().getParent();
      return Suggestion.nearest(path.getFileName().toString(), names(folder))
          .map(near -> path.resolveSibling(near).toString());
    } catch (InvalidPathException | IOException e) {
      return Optional.empty();
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .limit(MOST_LISTED)
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .sorted()
          .toList();
    }
  }
}
