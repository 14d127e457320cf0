package dev.rolecall.assessment.compare;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.OptionResult;
import dev.rolecall.assessment.OptionResult.Gate;
import dev.rolecall.assessment.compare.Comparison.Cause;
import dev.rolecall.assessment.compare.Comparison.Effect;
import dev.rolecall.assessment.compare.Comparison.InputChange;
import dev.rolecall.decision.Settings;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Rulebook.Change;
import dev.rolecall.rulebook.RulebookDifference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds which change turned a verdict. Each change is made alone to the first firm. If none turns
 * the verdict alone, they are made one after the other, the most helpful first, until it turns;
 * then those that were not needed are taken back.
 */
final class CauseFinder {

  /** More rulebook values than this are tried as one change: each costs a verdict. */
  private static final int MOST_VALUES = 40;

  /**
   * One step from the first firm towards the second: an input, or some of the rulebook's values.
   *
   * @param path as an {@link Effect} names it
   */
  private record Move(Optional<InputChange> input, List<Change> values, String path) {

    static Move of(InputChange change) {
      return new Move(Optional.of(change), List.of(), change.input().path());
    }

    static Move of(String path, List<Change> values) {
      return new Move(Optional.empty(), values, path);
    }
  }

  private final Side from;
  private final Side to;
  private final Settings settings;
  private final RulebookDifference rulebooks;
  private final String option;
  private final String rival;
  private final String verdict;

  /**
   * A finder.
   *
   * @param optionRivalVerdict ids: the first's recommendation, the option that its lead is measured
   *     against, and the second's recommendation
   */
  CauseFinder(Side from, Side to, Settings settings, List<String> optionRivalVerdict) {
    this.from = from;
    this.to = to;
    this.settings = settings;
    rulebooks = new RulebookDifference(from.rulebook(), to.rulebook());
    option = optionRivalVerdict.get(0);
    rival = optionRivalVerdict.get(1);
    verdict = optionRivalVerdict.get(2);
  }

  Cause find(Assessment one, Assessment other, List<InputChange> inputs) {
    double before = lead(one);
    List<Move> moves = moves(inputs);
    List<Effect> effects = new ArrayList<>();
    moves.forEach(move -> effects.add(effect(move, before)));
    List<Effect> sorted = new ArrayList<>(effects);
    sorted.sort(Comparator.comparingDouble((Effect e) -> Math.abs(e.moved())).reversed());
    List<Effect> needed = option.equals(verdict) ? List.of() : needed(moves, effects, sorted);
    Cause.Kind kind =
        moves.isEmpty()
            ? Cause.Kind.NOTHING_DIFFERS
            : option.equals(verdict)
                ? Cause.Kind.SAME_VERDICT
                : needed.size() == 1 ? Cause.Kind.ALONE : Cause.Kind.TOGETHER;
    return new Cause(
        kind,
        option,
        rival,
        before,
        lead(other),
        List.copyOf(sorted),
        needed,
        needed.isEmpty() ? List.of() : limits(one, rival),
        needed.isEmpty() ? List.of() : limitsAfter(needed, effects, moves));
  }

  private List<Gate> limitsAfter(List<Effect> needed, List<Effect> effects, List<Move> moves) {
    return after(needed, effects, moves)
        .map(assessment -> limits(assessment, option))
        .orElse(List.of());
  }

  /** The hard limits that rule an option out. */
  private static List<Gate> limits(Assessment assessment, String id) {
    return assessment.option(id).map(OptionResult::limits).orElse(List.of());
  }

  private List<Move> moves(List<InputChange> inputs) {
    List<Move> moves = new ArrayList<>();
    inputs.forEach(change -> moves.add(Move.of(change)));
    List<Change> changes = rulebooks.changes();
    boolean apart =
        changes.size() <= MOST_VALUES
            && changes.stream().allMatch(c -> rulebooks.taking(List.of(c)).isPresent());
    if (apart) {
      changes.forEach(change -> moves.add(Move.of(change.path(), List.of(change))));
    } else {
      moves.add(Move.of("rulebook", changes));
    }
    return moves;
  }

  /** A change after which the profile is not valid moves nothing. */
  private Effect effect(Move move, double before) {
    Optional<Assessment> assessment = after(List.of(move));
    double lead = assessment.map(this::lead).orElse(before);
    String recommendation = assessment.map(Assessment::recommendation).orElse(option);
    return new Effect(move.input(), move.path(), lead, lead - before, recommendation);
  }

  private List<Effect> needed(List<Move> moves, List<Effect> effects, List<Effect> sorted) {
    Optional<Effect> alone =
        sorted.stream().filter(effect -> effect.recommendation().equals(verdict)).findFirst();
    if (alone.isPresent()) {
      return List.of(alone.get());
    }
    List<Effect> helpful = new ArrayList<>(effects);
    helpful.sort(Comparator.comparingDouble(Effect::moved));
    List<Effect> taken = new ArrayList<>();
    for (Effect effect : helpful) {
      taken.add(effect);
      if (turns(taken, effects, moves)) {
        break;
      }
    }
    for (int i = taken.size() - 1; i >= 0 && taken.size() > 1; i--) {
      List<Effect> fewer = new ArrayList<>(taken);
      fewer.remove(i);
      taken = turns(fewer, effects, moves) ? fewer : taken;
    }
    return List.copyOf(taken);
  }

  private boolean turns(List<Effect> taken, List<Effect> effects, List<Move> moves) {
    return after(taken, effects, moves)
        .map(Assessment::recommendation)
        .filter(verdict::equals)
        .isPresent();
  }

  private Optional<Assessment> after(List<Effect> taken, List<Effect> effects, List<Move> moves) {
    return after(taken.stream().map(effect -> moves.get(effects.indexOf(effect))).toList());
  }

  private Optional<Assessment> after(List<Move> moves) {
    ProfileDocument document = from.document();
    for (Move move : moves) {
      if (move.input().isPresent()) {
        document = document.taking(move.path(), to.document());
      }
    }
    ProfileDocument changed = document;
    return rulebook(moves.stream().flatMap(move -> move.values().stream()).toList())
        .flatMap(rulebook -> new Side(changed, rulebook).assess(settings));
  }

  private Optional<Rulebook> rulebook(List<Change> values) {
    if (values.isEmpty()) {
      return Optional.of(from.rulebook());
    }
    return values.size() == rulebooks.changes().size()
        ? Optional.of(to.rulebook())
        : rulebooks.taking(values);
  }

  /** An option that is not among the main ones scores 0. */
  private double lead(Assessment assessment) {
    return assessment.score(option) - assessment.score(rival);
  }
}
