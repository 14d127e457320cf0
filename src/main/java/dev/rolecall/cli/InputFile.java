package dev.rolecall.cli;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.document.DocumentFile;
import dev.rolecall.document.FileReadException;
import dev.rolecall.document.Json;
import dev.rolecall.document.Problem;
import dev.rolecall.document.ProblemText;
import dev.rolecall.document.Problems;
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

  /** What comes of errors in a profile. */
  static final String NOTHING_ASSESSED =
      "nothing was assessed\nTry `rolecall new`: it shows every input, and what to write.";

  /** More names than this are not looked through. */
  private static final int MOST_LISTED = 1000;

  private InputFile() {}

  static byte[] read(String name, Console console) throws Failure {
    return read(name, DocumentFile.MOST_BYTES, console);
  }

  static Json.Reading<Assessment> readResult(String name, Console console) throws Failure {
    return Assessment.read(name, read(name, Json.MAX_BYTES + 1, console));
  }

  /** The bytes of a file, no more than so many. */
  static byte[] read(String name, int most, Console console) throws Failure {
    try {
      return name.equals("-")
          ? DocumentFile.read(console.in(), most)
          : DocumentFile.read(name, most);
    } catch (FileReadException e) {
      String advice =
          nearby(name)
              .map(near -> "Did you mean `" + SafeText.of(near, 200) + "`?\n")
              .orElse("Try another name, or - for standard input.\n");
      throw new Failure(ExitCode.CANNOT_READ, message(name, e.reason()) + advice);
    }
  }

  /** The message for a file that cannot be read, with a line feed. */
  static String message(String name, String reason) {
    return "rolecall: cannot read " + SafeText.of(name, 200) + ": " + reason + "\n";
  }

  /** The file in the same folder that a misspelled name was probably meant to be. */
  private static Optional<String> nearby(String name) {
    try {
      Path path = Path.of(name);
      if (path.getFileName() == null || Files.exists(path)) {
        return Optional.empty();
      }
      try (Stream<Path> files = Files.list(path.toAbsolutePath().getParent())) {
        List<String> names =
            files
                .limit(MOST_LISTED)
                .filter(Files::isRegularFile)
                .map(file -> file.getFileName().toString())
                .sorted()
                .toList();
        return Suggestion.nearest(path.getFileName().toString(), names)
            .map(near -> path.resolveSibling(near).toString());
      }
    } catch (InvalidPathException | IOException e) {
      return Optional.empty();
    }
  }

  /**
   * What was read.
   *
   * @param end what came of it that there are errors
   * @throws Failure if there are: all problems, how many of them are errors, and the end
   */
  static <T> T require(Optional<T> value, Problems problems, String end) throws Failure {
    if (value.isPresent() && !problems.hasErrors()) {
      return value.get();
    }
    long errors =
        problems.all().stream().filter(p -> p.severity() == Problem.Severity.ERROR).count();
    String count = errors + (errors == 1 ? " error; " : " errors; ");
    throw new Failure(ExitCode.BAD_DATA, list(problems.all()) + count + end + "\n");
  }

  /** Likewise. */
  static <T> T require(Json.Reading<T> reading, String end) throws Failure {
    return require(reading.value(), reading.problems(), end);
  }

  /** Problems as a person reads them. */
  static String list(List<Problem> problems) {
    return ProblemText.list(problems);
  }
}
