package dev.rolecall.portfolio;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.document.Problem;
import dev.rolecall.document.ProblemText;
import dev.rolecall.document.SafeText;
import dev.rolecall.profile.Profile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What batch does with each profile: a row, and reports where they are wanted. Used by several
 * threads at once.
 *
 * @param render reports of an assessment by file extension
 * @param earlier what an earlier run left
 */
public record BatchWork(
    Assessor assessor, Function<Assessment, Map<String, String>> render, Earlier earlier) {

  /** Of one profile; a file of nothing but mistakes could have tens of thousands. */
  private static final int MOST_TOLD = 100;

  /** What an earlier run left; nothing, unless a run goes on. */
  public interface Earlier {

    /** Nothing. */
    Earlier NONE = new Earlier() {};

    /** Whether all that belongs to a row is still there. */
    default boolean isWhole(Row row) {
      return false;
    }

    /** The row of a profile that stood in another place, if nothing else belongs to it. */
    default Optional<Row> of(String profileDigest) {
      return Optional.empty();
    }
  }

  /**
   * A profile to assess.
   *
   * @param earlier the row that an earlier run wrote of this index
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
      Map<String, String> reports) {}

  /** Does it. */
  public Result of(Task task) {
    AtomicReference<Row> held = new AtomicReference<>();
    Outcome outcome =
        assessor.assess(
            task.source(),
            profile -> {
              held.set(held(task, profile).orElse(null));
              return held.get() != null;
            });
    if (held.get() != null) {
      Row row = shown(held.get().at(task.source()));
      return new Result(row, outcome.end(), "", Optional.empty(), Map.of());
    }
    try {
      return result(outcome, outcome.assessment().map(render).orElse(Map.of()));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return result(Outcome.fault(task.source(), outcome.firm(), e), Map.of());
    }
  }

  private Result result(Outcome outcome, Map<String, String> reports) {
    String problems = told(outcome.problems().all());
    Row row = shown(Row.of(outcome));
    return new Result(row, outcome.end(), problems, outcome.fault(), reports);
  }

  private Row shown(Row row) {
    return assessor.anonymous() ? row.withoutSource() : row;
  }

  private static String told(List<Problem> problems) {
    StringBuilder text = new StringBuilder();
    problems.stream().limit(MOST_TOLD).forEach(problem -> ProblemText.print(problem, text));
    int more = problems.size() - MOST_TOLD;
    if (more > 0) {
      String name = SafeText.of(problems.get(0).place().source().name());
      text.append(name).append(": more problems, not shown: ").append(more).append('\n');
    }
    return text.toString();
  }

  /** The earlier row that says what would be written now. */
  private Optional<Row> held(Task task, Profile profile) {
    Optional<Row.RunKey> key = Optional.of(Row.RunKey.of(assessor.advisor().run(profile)));
    Predicate<Row> same =
        row -> row.run().equals(key) && row.firm().equals(Optional.of(profile.name()));
    return task.earlier()
        .filter(same)
        .filter(earlier::isWhole)
        .or(() -> earlier.of(profile.digest()).filter(same));
  }
}
