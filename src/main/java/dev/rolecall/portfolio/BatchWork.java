package dev.rolecall.portfolio;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.document.Problem;
import dev.rolecall.document.ProblemText;
import dev.rolecall.document.VisibleText;
import dev.rolecall.profile.Profile;
import java.util.List;
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

  /** Of one profile; a file of nothing but mistakes could have tens of thousands. */
  private static final int MOST_TOLD = 100;

  /**
   * A profile to assess.
   *
   * @param earlier the row that an earlier run wrote for a profile at this place
   */
  public record Task(Source source, Optional<Row> earlier) {}

  /**
   * What came of it. It is small, as many wait for their turn: assessments and problems are not in
   * it.
   *
   * @param problems the first of them as text, "" if there are none or the earlier row still holds
   * @param reports by file extension; none where the earlier row still holds
   */
  public record Result(
      Row row,
      Outcome.End end,
      String problems,
      Optional<Throwable> fault,
      Map<String, String> reports) {

    private static Result of(Outcome outcome, Map<String, String> reports) {
      String problems = told(outcome.problems().all());
      return new Result(Row.of(outcome), outcome.end(), problems, outcome.fault(), reports);
    }
  }

  /** Does it. */
  public Result of(Task task) {
    Outcome outcome =
        assessor.assess(task.source(), profile -> holds(task.earlier(), task.source(), profile));
    if (outcome.end() == Outcome.End.KNOWN) {
      Row row = task.earlier().orElseThrow();
      return new Result(row, outcome.end(), "", Optional.empty(), Map.of());
    }
    try {
      return Result.of(outcome, outcome.assessment().map(render).orElse(Map.of()));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return Result.of(Outcome.fault(task.source(), outcome.firm(), e), Map.of());
    }
  }

  private static String told(List<Problem> problems) {
    StringBuilder text = new StringBuilder();
    problems.stream().limit(MOST_TOLD).forEach(problem -> ProblemText.print(problem, text));
    int more = problems.size() - MOST_TOLD;
    if (more > 0) {
      String name = VisibleText.of(problems.get(0).place().source().name());
      text.append(name).append(": more problems, not shown: ").append(more).append('\n');
    }
    return text.toString();
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
