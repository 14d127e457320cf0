package dev.rolecall.assessment.saved;

import dev.rolecall.assessment.InputValue;
import dev.rolecall.assessment.Run;
import dev.rolecall.profile.Input;
import dev.rolecall.rulebook.Rulebook.Change;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a result said that was saved with {@code rolecall assess --format json}.
 *
 * @param file as it was named
 * @param firm the firm's name
 * @param recommendation the id of the option
 * @param confidence the share of draws in which it was best; empty where nothing was drawn
 * @param options the main options
 * @param inputs what it rested on
 * @param run what it takes to get it again
 * @param changes what its rulebook put in the place of the default's values
 */
public record SavedResult(
    String file,
    String firm,
    String recommendation,
    Optional<Double> confidence,
    List<SavedOption> options,
    Map<Input, InputValue> inputs,
    Run run,
    List<Change> changes) {

  /** An option that is not among the main ones has no score. */
  public Optional<SavedOption> option(String id) {
    return options.stream().filter(option -> option.id().equals(id)).findFirst();
  }

  /** The best of the other eligible options. */
  public Optional<SavedOption> runnerUp() {
    return options.stream()
        .filter(option -> option.eligible() && !option.id().equals(recommendation))
        .max(Comparator.comparingDouble(SavedOption::score));
  }

  /** The lead over the runner-up in score points; empty where there was none. */
  public Optional<Double> margin() {
    return runnerUp()
        .flatMap(next -> option(recommendation).map(mine -> mine.score() - next.score()));
  }
}
