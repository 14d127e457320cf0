package dev.rolecall.assessment;

import dev.rolecall.assessment.Comparison.Cause;
import dev.rolecall.assessment.Comparison.Effect;
import dev.rolecall.assessment.Comparison.InputChange;
import dev.rolecall.assessment.Comparison.LedgerChange;
import dev.rolecall.assessment.OptionResult.Gate;
import dev.rolecall.decision.Depth;
import dev.rolecall.decision.Settings;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Rulebook.Change;
import dev.rolecall.rulebook.RulebookDifference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares two assessments, and finds which change turned the verdict. Each change is made alone to
 * the first firm. If none turns the verdict alone, they are made one after the other, the most
 * helpful first, until it turns; then those that were not needed are taken back.
 */
public final class Comparer {

  /** More rulebook values than this are tried as one change: each costs a verdict. */
  private static final int MOST_VALUES = 40;

  /** The path of all changes of the rulebook as one. */
  private static final String WHOLE_RULEBOOK = "rulebook";

  /** One of two firms that are compared: what it states, and under which rulebook. */
  public record Side(ProfileDocument document, Rulebook rulebook) {

    /** The verdict on the main options; empty if the profile is not valid under the rulebook. */
    public Optional<Assessment> assess(Settings settings) {
      return document
          .under(rulebook)
          .profile()
          .map(profile -> new Advisor(rulebook, settings, "").assess(profile, Depth.VERDICT));
    }
  }

  private final Side from;
  private final Side to;
  private final Settings settings;
  private final Assessment one;
  private final Assessment other;
  private final RulebookDifference rulebooks;
  private final String option;
  private final String verdict;
  private final String rival;

  /**
   * A comparer of two firms.
   *
   * @param settings that both were assessed with
   * @param one what the first was assessed as
   * @param other what the second was assessed as
   */
  public Comparer(Side from, Side to, Settings settings, Assessment one, Assessment other) {
    this.from = from;
    this.to = to;
    this.settings = settings;
    this.one = one;
    this.other = other;
    rulebooks = new RulebookDifference(from.rulebook(), to.rulebook());
    option = one.recommendation();
    verdict = other.recommendation();
    rival = rival(one, other);
  }

  private static String rival(Assessment one, Assessment other) {
    String option = one.recommendation();
    String verdict = other.recommendation();
    return option.equals(verdict) ? one.lead().over().orElse(option) : verdict;
  }

  /** Compares two results of which one cannot be computed again: what differs, without a cause. */
  public static Comparison untraced(Assessment one, Assessment other) {
    String option = one.recommendation();
    String rival = rival(one, other);
    Cause cause =
        new Cause(
            Cause.Kind.UNTRACED,
            option,
            rival,
            one.score(option) - one.score(rival),
            other.score(option) - other.score(rival),
            List.of(),
            List.of());
    return new Comparison(
        one,
        other,
        inputs(one, other),
        List.of(),
        ledgers(one, other),
        cause,
        List.of(),
        List.of());
  }

  /** Compares what each side was assessed as. */
  public Comparison compare() {
    List<InputChange> inputs = inputs(one, other);
    List<Effect> effects = effects(inputs);
    List<Effect> sorted =
        effects.stream()
            .sorted(Comparator.comparingDouble((Effect e) -> Math.abs(e.moved())).reversed())
            .toList();
    List<Effect> needed = option.equals(verdict) ? List.of() : needed(effects, sorted);
    return new Comparison(
        one,
        other,
        inputs,
        rulebooks.changes(),
        ledgers(one, other),
        cause(sorted, needed),
        needed.isEmpty() ? List.of() : limits(Optional.of(one), rival),
        needed.isEmpty() ? List.of() : limits(after(needed), option));
  }

  /**
   * The inputs that two profiles state differently, in the catalog's order. An input that both
   * leave to a prior is not a difference between the firms: it follows from another input or from
   * the rulebook.
   */
  private static List<InputChange> inputs(Assessment one, Assessment other) {
    List<InputChange> changes = new ArrayList<>();
    for (Input input : Input.values()) {
      InputValue before = one.input(input).orElse(InputValue.none(input));
      InputValue after = other.input(input).orElse(InputValue.none(input));
      boolean counts = input != Input.NAME && !input.isOfTheProfile() && !input.isExpectation();
      boolean follows = isDefault(before, one) && isDefault(after, other);
      if (counts && !before.says(after) && !follows) {
        changes.add(new InputChange(input, before, after));
      }
    }
    return List.copyOf(changes);
  }

  /** How the scores of the two options differ. */
  private static List<LedgerChange> ledgers(Assessment one, Assessment other) {
    return Stream.of(one.recommendation(), rival(one, other))
        .distinct()
        .map(id -> LedgerChange.between(id, one.option(id), other.option(id)))
        .toList();
  }

  /** Whether an input, or a priority, was not stated. */
  private static boolean isDefault(InputValue value, Assessment assessment) {
    return value.assumed()
        || (value.input().category().isPresent()
            && !assessment.run().profile().states(value.input()));
  }

  private Cause cause(List<Effect> effects, List<Effect> needed) {
    Cause.Kind kind =
        effects.isEmpty()
            ? Cause.Kind.NOTHING_DIFFERS
            : option.equals(verdict)
                ? Cause.Kind.SAME_VERDICT
                : needed.size() == 1 ? Cause.Kind.ALONE : Cause.Kind.TOGETHER;
    return new Cause(
        kind,
        option,
        rival,
        lead(one),
        lead(other),
        needed.stream().map(Effect::path).toList(),
        effects);
  }

  /** The hard limits that rule an option out. */
  private static List<Gate> limits(Optional<Assessment> assessment, String id) {
    return assessment
        .flatMap(found -> found.option(id))
        .map(OptionResult::limits)
        .orElse(List.of());
  }

  private List<Effect> effects(List<InputChange> inputs) {
    List<Effect> effects = new ArrayList<>();
    inputs.forEach(change -> effects.add(effect(Effect.Kind.INPUT, change.input().path())));
    List<Change> changes = rulebooks.changes();
    boolean apart =
        changes.size() <= MOST_VALUES
            && changes.stream().allMatch(c -> rulebooks.taking(List.of(c)).isPresent());
    if (apart) {
      changes.forEach(change -> effects.add(effect(Effect.Kind.RULEBOOK, change.path())));
    } else {
      effects.add(effect(Effect.Kind.RULEBOOK, WHOLE_RULEBOOK));
    }
    return effects;
  }

  /** A change after which the profile is not valid moves nothing. */
  private Effect effect(Effect.Kind kind, String path) {
    double before = lead(one);
    Effect nothing = new Effect(kind, path, before, 0, option);
    return after(List.of(nothing))
        .map(then -> new Effect(kind, path, lead(then), lead(then) - before, then.recommendation()))
        .orElse(nothing);
  }

  private List<Effect> needed(List<Effect> effects, List<Effect> sorted) {
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
      if (turns(taken)) {
        break;
      }
    }
    for (int i = taken.size() - 1; i >= 0 && taken.size() > 1; i--) {
      List<Effect> fewer = new ArrayList<>(taken);
      fewer.remove(i);
      taken = turns(fewer) ? fewer : taken;
    }
    return List.copyOf(taken);
  }

  private boolean turns(List<Effect> taken) {
    return after(taken).map(Assessment::recommendation).filter(verdict::equals).isPresent();
  }

  /** The first firm with some of the changes; empty where it is not valid with them. */
  private Optional<Assessment> after(List<Effect> taken) {
    ProfileDocument document = from.document();
    List<Change> values = new ArrayList<>();
    for (Effect effect : taken) {
      if (effect.kind() == Effect.Kind.INPUT) {
        document = document.taking(effect.path(), to.document());
      } else {
        rulebooks.changes().stream()
            .filter(change -> List.of(change.path(), WHOLE_RULEBOOK).contains(effect.path()))
            .forEach(values::add);
      }
    }
    ProfileDocument changed = document;
    return rulebook(values).flatMap(rulebook -> new Side(changed, rulebook).assess(settings));
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
