package dev.rolecall.assessment.compare;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Settings;
import dev.rolecall.rulebook.RulebookDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Sets two assessments side by side, and says why their verdicts differ. */
public final class Comparer {

  private final Side from;
  private final Side to;
  private final Settings settings;

  /**
   * A comparer of two firms.
   *
   * @param settings that both were assessed with
   */
  public Comparer(Side from, Side to, Settings settings) {
    this.from = from;
    this.to = to;
    this.settings = settings;
  }

  /** Compares what each side was assessed as. */
  public Comparison compare(Assessment one, Assessment other) {
    List<InputChange> inputs = InputDifference.between(one, other);
    String option = one.recommendation();
    String verdict = other.recommendation();
    String rival = option.equals(verdict) ? one.lead().over().orElse(option) : verdict;
    Cause cause =
        new CauseFinder(from, to, settings, List.of(option, rival, verdict))
            .find(one, other, inputs);
    List<LedgerChange> ledgers = new ArrayList<>();
    for (String id : Stream.of(option, rival).distinct().toList()) {
      ledgers.add(LedgerChange.between(id, one.option(id), other.option(id)));
    }
    return new Comparison(
        one,
        other,
        inputs,
        new RulebookDifference(from.rulebook(), to.rulebook()).changes(),
        List.copyOf(ledgers),
        cause);
  }
}
