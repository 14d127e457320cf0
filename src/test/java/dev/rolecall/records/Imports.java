package dev.rolecall.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.document.DocumentReader;
import dev.rolecall.document.Json;
import dev.rolecall.document.NumberReader;
import dev.rolecall.document.ProblemText;
import dev.rolecall.document.Problems;
import dev.rolecall.profile.Input;
import dev.rolecall.quantity.Estimate;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Imports records as the command does by default, and looks at what came of it. */
final class Imports {

  private Imports() {}

  static RecordSettings settings() {
    return new RecordSettings(
        RecordMaps.standard(),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        new Workweek(9 * 60, 17 * 60, Workweek.federalHolidays()),
        Optional.empty(),
        RecordSettings.STANDARD_WEEKS,
        Optional.empty(),
        List.of());
  }

  static RecordSettings with(UnaryOperator<RecordSettings> change) {
    return change.apply(settings());
  }

  static RecordSettings feeModel(String word) {
    RecordSettings s = settings();
    return new RecordSettings(
        s.maps(),
        s.columns(),
        s.dateOrder(),
        s.zone(),
        s.workweek(),
        s.asOf(),
        s.weeks(),
        Optional.of(word),
        s.attorneys());
  }

  static RecordImport of(RecordSettings settings, Path... paths) {
    Json.Reading<RecordImport> read = new Importer(settings).read(List.of(paths), List.of());
    assertThat(problems(read.problems())).isEmpty();
    return read.value().orElseThrow();
  }

  static RecordImport of(Path... paths) {
    return of(settings(), paths);
  }

  static String problems(Problems problems) {
    StringBuilder text = new StringBuilder();
    problems.all().forEach(problem -> ProblemText.print(problem, text));
    return text.toString();
  }

  static Measurement one(RecordImport records, Input input) {
    return records.measurements().stream()
        .filter(one -> one.input() == input)
        .findFirst()
        .orElseThrow();
  }

  /** The number that a profile would have. */
  static Estimate number(RecordImport records, Input input) {
    Measurement one = one(records, input);
    assertThat(one.value()).as(input.path() + ": " + one.reason()).isPresent();
    Problems problems = new Problems();
    return DocumentReader.readValue("", input.path(), one.value().get())
        .root()
        .flatMap(node -> NumberReader.estimate(node, input.limits(), problems))
        .orElseThrow();
  }

  static String reason(RecordImport records, Input input) {
    Measurement one = one(records, input);
    assertThat(one.value()).as(input.path()).isEmpty();
    return one.reason();
  }
}
