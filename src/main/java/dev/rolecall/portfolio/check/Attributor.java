package dev.rolecall.portfolio.check;

import dev.rolecall.assessment.Advisor;
import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Run;
import dev.rolecall.assessment.compare.Comparer;
import dev.rolecall.assessment.compare.Comparison;
import dev.rolecall.assessment.compare.Side;
import dev.rolecall.decision.Depth;
import dev.rolecall.decision.Settings;
import dev.rolecall.portfolio.check.Attribution.Kind;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.RulebookRebuild;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds why a verdict is not what it was in a baseline, by running the baseline's own firm again:
 * once as it was run then, once with the present draws. The way from the baseline to the present
 * verdict so has up to three steps, and the cause is the step that turned it: Rolecall itself (or
 * the rulebook, where it cannot be had again), the draws, or what differs in firm and rulebook.
 */
final class Attributor {

  /** Numbers are saved with ten digits, and a score is a sum of many. */
  private static final double ROUNDING = 1e-6;

  private final Baseline file;
  private final Assessment baseline;
  private final Side now;
  private final Assessment present;
  private final Settings settings;
  private final String option;
  private final String rival;

  Attributor(Baseline file, Side now, Assessment present) {
    this.file = file;
    this.baseline = file.result();
    this.now = now;
    this.present = present;
    settings = new Settings(present.run().draws(), present.run().seed());
    option = baseline.recommendation();
    String verdict = present.recommendation();
    rival = option.equals(verdict) ? baseline.lead().runnerUp().orElse(option) : verdict;
  }

  /** One step on the way from the baseline to the present verdict. */
  private record Step(Kind kind, String verdict, double lead) {}

  Attribution find() {
    Run.RulebookUsed used = baseline.run().rulebook();
    Optional<Rulebook> rules = RulebookRebuild.of(used.changes(), used.digest());
    Rulebook rulebook = rules.orElse(now.rulebook());
    Run.ProfileUsed stated = baseline.run().profile();
    Side then = new Side(ProfileDocument.of(file.file(), stated.stated(), stated.set()), rulebook);
    if (!isTheSameFirm(then, stated.digest())) {
      return attribution(Kind.UNTRACED, Optional.empty());
    }
    Optional<Assessment> again = assess(then, thenSettings());
    Optional<Assessment> redrawn = assess(then, settings);
    if (again.isEmpty() || redrawn.isEmpty()) {
      return attribution(Kind.UNTRACED, Optional.empty());
    }
    Kind first = rules.isPresent() ? Kind.VERSION : Kind.RULEBOOK;
    List<Step> steps = new ArrayList<>();
    steps.add(new Step(Kind.NOTHING, baseline.recommendation(), lead(baseline)));
    steps.add(step(first, again.get()));
    steps.add(step(Kind.DRAWS, redrawn.get()));
    steps.add(step(Kind.CHANGE, present));
    Kind kind = cause(steps);
    return attribution(
        kind,
        kind == Kind.CHANGE
            ? Optional.of(new Comparer(then, now, settings).compare(redrawn.get(), present))
            : Optional.<Comparison>empty());
  }

  /** A later version may read what was stated differently, or not at all. */
  private static boolean isTheSameFirm(Side side, String digest) {
    return side.document()
        .under(side.rulebook())
        .profile()
        .filter(profile -> profile.digest().equals(digest))
        .isPresent();
  }

  private Settings thenSettings() {
    return new Settings(baseline.run().draws(), baseline.run().seed());
  }

  private Optional<Assessment> assess(Side side, Settings drawn) {
    Optional<Profile> profile = side.document().under(side.rulebook()).profile();
    Advisor advisor = new Advisor(side.rulebook(), drawn, present.run().version());
    return profile.map(firm -> advisor.assess(firm, Depth.VERDICT));
  }

  private Step step(Kind kind, Assessment assessment) {
    return new Step(kind, assessment.recommendation(), lead(assessment));
  }

  /** The last step that turned the verdict; where it stayed, the one that moved the lead most. */
  private Kind cause(List<Step> steps) {
    boolean stayed = option.equals(present.recommendation());
    Kind kind = Kind.NOTHING;
    double most = ROUNDING;
    for (int i = 1; i < steps.size(); i++) {
      Step before = steps.get(i - 1);
      Step after = steps.get(i);
      double moved = Math.abs(after.lead() - before.lead());
      boolean turned = !after.verdict().equals(before.verdict());
      if (stayed ? moved > most : turned) {
        kind = after.kind();
        most = moved;
      }
    }
    return kind;
  }

  private Attribution attribution(Kind kind, Optional<Comparison> comparison) {
    return new Attribution(
        kind,
        option,
        rival,
        lead(baseline),
        lead(present),
        comparison,
        new RowShifts(baseline, present).between(option, rival),
        present.run());
  }

  /** An option that is not among the main ones counts nothing. */
  private double lead(Assessment result) {
    return result.score(option) - result.score(rival);
  }
}
