package dev.rolecall.portfolio;

import dev.rolecall.document.Problem;
import dev.rolecall.document.Problem.Severity;
import dev.rolecall.document.ProblemText;
import dev.rolecall.document.SafeText;
import java.util.List;
import java.util.Optional;

/**
 * Why a firm has no verdict.
 *
 * @param code the exit code that it would have had alone: 65 a profile with problems, 66 a file
 *     that cannot be read, 70 an internal error
 * @param count how many errors there are
 * @param errors the first of them, a line each
 */
public record RowError(int code, int count, List<String> errors) {

  /** Of a profile with problems. */
  public static final int INVALID = 65;

  /** Of a file that cannot be read. */
  public static final int UNREADABLE = 66;

  /** Of an internal error. */
  public static final int FAULT = 70;

  /** Shown in a row; standard error has them all. */
  private static final int MOST_ERRORS = 20;

  /** Of an outcome without an assessment. */
  static Optional<RowError> of(Outcome outcome) {
    return switch (outcome.end()) {
      case INVALID -> Optional.of(invalid(outcome));
      case UNREADABLE -> Optional.of(one(UNREADABLE, outcome.unreadable()));
      case FAULT -> Optional.of(one(FAULT, "an internal error in Rolecall; please report it"));
      default -> Optional.empty();
    };
  }

  /** The same, with another name for the file. */
  RowError renamed(String source, String other) {
    String from = SafeText.of(source) + ":";
    return new RowError(
        code,
        count,
        errors.stream()
            .map(
                error ->
                    error.startsWith(from) ? other + error.substring(from.length() - 1) : error)
            .toList());
  }

  private static RowError one(int code, String error) {
    return new RowError(code, 1, List.of(error));
  }

  private static RowError invalid(Outcome outcome) {
    List<Problem> errors =
        outcome.problems().all().stream().filter(p -> p.severity() == Severity.ERROR).toList();
    List<String> first = errors.stream().limit(MOST_ERRORS).map(ProblemText::heading).toList();
    return new RowError(INVALID, errors.size(), first);
  }
}
