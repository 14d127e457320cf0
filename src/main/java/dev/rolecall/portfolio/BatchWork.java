package dev.rolecall.portfolio;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.profile.Profile;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What batch does with each profile: a row, and reports where they are wanted. Used by several
 * threads at once.
 *
 * @param render reports of an assessment by file extension
 * @param whole whether all that belongs to an earlier row is still there
 */
public record BatchWork(
    Assessor assessor, Function<Assessment, Map<String, String>> render, Predicate<Row> whole) {

  /**
   * A profile to assess.
   *
   * @param earlier the row that an earlier run wrote for a profile at this place
   */
  public record Task(Source source, Optional<Row> earlier) {}

  /**
   * What came of it.
   *
   * @param outcome what it comes from
   * @param reports by file extension; none where the earlier row still holds
   */
  public record Result(Row row, Outcome outcome, Map<String, String> reports) {}

  /** Does it. */
  public Result of(Task task) {
    Outcome outcome =
        assessor.assess(task.source(), profile -> holds(task.earlier(), task.source(), profile));
    if (outcome.end() == Outcome.End.KNOWN) {
      return new Result(task.earlier().orElseThrow(), outcome, Map.of());
    }
    try {
      Map<String, String> reports = outcome.assessment().map(render).orElse(Map.of());
      return new Result(Row.of(outcome), outcome, reports);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      Outcome fault = Outcome.fault(task.source(), outcome.firm(), e);
      return new Result(Row.of(fault), fault, Map.of());
    }
  }

  /** Whether an earlier row is what would be written now. */
  private boolean holds(Optional<Row> earlier, Source source, Profile profile) {
    return earlier
        .filter(row -> row.index() == source.index())
        .filter(row -> row.source().equals(source.name()))
        .filter(row -> row.line() == source.linesBefore() + 1L)
        .filter(row -> row.firm().equals(Optional.of(profile.name())))
        .filter(
            row -> row.stamp().equals(Optional.of(Row.Stamp.of(assessor.advisor().run(profile)))))
        .filter(whole)
        .isPresent();
  }
}
