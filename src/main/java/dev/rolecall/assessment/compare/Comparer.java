package dev.rolecall.assessment.compare;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.InputValue;
import dev.rolecall.assessment.compare.Comparison.Cause;
import dev.rolecall.assessment.compare.Comparison.InputChange;
import dev.rolecall.decision.Settings;
import dev.rolecall.profile.Input;
import dev.rolecall.rulebook.RulebookDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Compares two assessments, and finds why their verdicts differ. */
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
    List<InputChange> inputs = inputs(one, other);
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

  /**
   * The inputs that two profiles state differently, in the catalog's order. An input that both
   * leave to a prior is not a difference between the firms: it follows from another input or from
   * the rulebook.
   */
  private static List<InputChange> inputs(Assessment before, Assessment after) {
    List<InputChange> changes = new ArrayList<>();
    for (Input input : Input.values()) {
      InputValue from = before.input(input).orElse(InputValue.none(input));
      InputValue to = after.input(input).orElse(InputValue.none(input));
      boolean counts = input != Input.NAME && !input.isExpectation();
      boolean follows = isDefault(from, before) && isDefault(to, after);
      if (counts && !from.equals(to) && !follows) {
        changes.add(new InputChange(input, from, to));
      }
    }
    return List.copyOf(changes);
  }

  /** Whether an input, or a priority, was not stated. */
  private static boolean isDefault(InputValue value, Assessment assessment) {
    return value.assumed()
        || (InputValue.priority(value.input()).isPresent()
            && !assessment.run().profile().states(value.input()));
  }
}
