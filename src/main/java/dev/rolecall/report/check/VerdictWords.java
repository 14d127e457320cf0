package dev.rolecall.report.check;

import dev.rolecall.document.SafeText;
import dev.rolecall.portfolio.check.Verdict;
import dev.rolecall.report.Wording;
import java.util.Collection;
import java.util.stream.Collectors;

/** A verdict in words. */
final class VerdictWords {

  private VerdictWords() {}

  /** "hybrid, best in 54% of draws, 0.3 points ahead of paralegal". */
  static String of(Verdict verdict) {
    StringBuilder text = new StringBuilder(SafeText.of(verdict.recommendation()));
    verdict
        .confidence()
        .ifPresent(
            sure ->
                text.append(", best in ")
                    .append(Wording.percent(sure.share()))
                    .append(" of draws"));
    verdict
        .runnerUp()
        .ifPresent(
            next ->
                text.append(", ")
                    .append(Wording.points(verdict.margin().orElseThrow()))
                    .append(" points ahead of ")
                    .append(SafeText.of(next)));
    return text.toString();
  }

  /** "hybrid", "one of hybrid, paralegal". */
  static String oneOf(Collection<String> options) {
    String list = options.stream().map(SafeText::of).collect(Collectors.joining(", "));
    return options.size() == 1 ? list : "one of " + list;
  }
}
