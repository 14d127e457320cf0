package dev.rolecall.assessment;

import dev.rolecall.document.Json;
import dev.rolecall.document.Place;
import dev.rolecall.document.Problems;
import dev.rolecall.document.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads a result that {@link Json#document} wrote. */
public final class AssessmentReader {

  private static final String HINT =
      "save one with `rolecall assess PROFILE --format json -o FILE`";

  private AssessmentReader() {}

  /** What says which version of the layout a document has. */
  private record Head(Optional<Integer> format) {}

  /**
   * Reads a result.
   *
   * @param name the file as it was named
   */
  public static Json.Reading<Assessment> read(String name, byte[] bytes) {
    Json.Reading<Head> head = Json.read(name, bytes, Head.class);
    if (head.value().isEmpty()) {
      return new Json.Reading<>(Optional.empty(), head.problems());
    }
    Optional<Integer> format = head.value().get().format();
    if (format.filter(one -> one == Assessment.FORMAT).isEmpty()) {
      Problems problems = new Problems();
      SourceText source = SourceText.of(name, new String(bytes, StandardCharsets.UTF_8));
      String found = format.map(one -> "format " + one).orElse("no `format`");
      String expected = "a result of `rolecall assess` in format " + Assessment.FORMAT;
      problems.error(new Place(source, 1, 1), "", found, expected, HINT);
      return new Json.Reading<>(Optional.empty(), problems);
    }
    return Json.read(name, bytes, Assessment.class);
  }
}
