package dev.rolecall.cli;

import dev.rolecall.document.DocumentFile;
import dev.rolecall.document.FileReadException;
import dev.rolecall.document.SafeText;

/** Reads files that the user named; "-" is standard input. */
final class InputFile {

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
    return NearbyFile.of(name)
        .map(near -> "Did you mean `" + SafeText.of(near, 200) + "`?\n")
        .orElse("Try another name, or - for standard input.\n");
  }

  /** What to tell of a file that cannot be read, with a line feed. */
  static String message(String name, FileReadException fault) {
    return "rolecall: cannot read " + SafeText.of(name, 200) + ": " + fault.reason() + "\n";
  }
}
