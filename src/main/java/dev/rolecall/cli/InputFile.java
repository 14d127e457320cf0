package dev.rolecall.cli;

import dev.rolecall.document.VisibleText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads files that the user named; "-" is standard input. */
final class InputFile {

  /** More than a document may have is not read. */
  private static final int MOST_BYTES = 64 * 1024 + 1;

  private InputFile() {}

  static byte[] read(String name, Console console) throws Failure {
    try {
      if (name.equals("-")) {
        return console.in().readNBytes(MOST_BYTES);
      }
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        throw failure(name, "it is a folder, and a file is needed");
      }
      try (InputStream in = Files.newInputStream(path)) {
        return in.readNBytes(MOST_BYTES);
      }
    } catch (InvalidPathException e) {
      throw failure(name, "no file can have that name");
    } catch (NoSuchFileException e) {
      throw failure(name, "there is no such file");
    } catch (AccessDeniedException e) {
      throw failure(name, "permission is denied");
    } catch (IOException e) {
      throw failure(name, "it cannot be read");
    }
  }

  private static Failure failure(String name, String reason) {
    String text = "rolecall: cannot read " + VisibleText.of(name, 200) + ": " + reason + "\n";
    return new Failure(ExitCode.CANNOT_READ, text);
  }
}
