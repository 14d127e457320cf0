package dev.rolecall.portfolio;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.document.Problem;
import dev.rolecall.document.ProblemText;
import dev.rolecall.document.SafeText;
import dev.rolecall.profile.Profile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The work of batch on each profile: a row, and reports if requested. Several threads may share it.
 *
 * @param render reports of an assessment by file extension
 * @param earlier the results of an earlier run
 */
public record BatchWork(
    Assessor assessor, Function<Assessment, Map<String, String>> render, Earlier earlier) {

  /** Shown of one profile; a file full of mistakes could have tens of thousands. */
  private static final int MOST_PROBLEMS = 100;

  /** The results of an earlier run; nothing, unless a run is resumed. */
  public interface Earlier {

    /** No earlier run. */
    Earlier NONE = new Earlier() {};

    /** Whether all reports of a row are still there. */
    default boolean isComplete(SummaryRow row) {
      return false;
    }

    /** The row of a profile that had another index, if it has no reports. */
    default Optional<SummaryRow> of(String profileDigest) {
      return Optional.empty();
    }
  }

  /**
   * A profile to assess.
   *
   * @param earlier the row that an earlier run wrote of this index
   */
  public record Task(Source source, Optional<SummaryRow> earlier) {}

  /**
   * The result of a task. It is kept small, without assessments and problems, as many wait for
   * their turn.
   *
   * @param problems the first of them as text, "" if there are none or the earlier row is used
   * @param reports by file extension; none where the earlier row is used
   */
  public record Result(
      SummaryRow row,
      Outcome.End end,
      String problems,
      Optional<Throwable> fault,
      Map<String, String> reports) {}

  /** Runs a task. */
  public Result of(Task task) {
    Outcome outcome = assessor.assess(task.source(), profile -> reusable(task, profile));
    if (outcome.earlier().isPresent()) {
      SummaryRow row = shown(outcome.earlier().get().at(task.source()));
      return new Result(row, outcome.end(), "", Optional.empty(), Map.of());
    }
    try {
      return result(outcome, outcome.assessment().map(render).orElse(Map.of()));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return result(Outcome.fault(task.source(), outcome.firm(), e), Map.of());
    }
  }

  private Result result(Outcome outcome, Map<String, String> reports) {
    String problems = text(outcome.problems().all());
    SummaryRow row = shown(SummaryRow.of(outcome));
    return new Result(row, outcome.end(), problems, outcome.fault(), reports);
  }

  private SummaryRow shown(SummaryRow row) {
    return assessor.anonymous() ? row.withoutSource() : row;
  }

  private static String text(List<Problem> problems) {
    StringBuilder text = new StringBuilder();
    problems.stream().limit(MOST_PROBLEMS).forEach(problem -> ProblemText.print(problem, text));
    int more = problems.size() - MOST_PROBLEMS;
    if (more > 0) {
      String name = SafeText.of(problems.get(0).place().source().name());
      text.append(name).append(": more problems, not shown: ").append(more).append('\n');
    }
    return text.toString();
  }

  /** The earlier row that is the same as a new one would be. */
  private Optional<SummaryRow> reusable(Task task, Profile profile) {
    Optional<SummaryRow.RunKey> key =
        Optional.of(SummaryRow.RunKey.of(assessor.advisor().run(profile)));
    Predicate<SummaryRow> same =
        row -> row.run().equals(key) && row.firm().equals(Optional.of(profile.name()));
    return task.earlier()
        .filter(same)
        .filter(earlier::isComplete)
        .or(() -> earlier.of(profile.digest()).filter(same));
  }
}
