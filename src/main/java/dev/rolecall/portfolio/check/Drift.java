package dev.rolecall.portfolio.check;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Comparer;
import dev.rolecall.assessment.Comparer.Side;
import dev.rolecall.assessment.Comparison;
import dev.rolecall.assessment.Comparison.LedgerChange;
import dev.rolecall.assessment.Run;
import dev.rolecall.decision.Settings;
import dev.rolecall.portfolio.check.Baselines.Baseline;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.RulebookReader;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why a verdict, or its lead, is not what it was in a baseline.
 *
 * @param origin what changed
 * @param option the id of the baseline's verdict
 * @param rival the id of the present verdict; of the baseline's runner-up where it is the same
 * @param leadFrom of the option over the rival in the baseline, in score points
 * @param leadTo the same now
 * @param comparison the baseline's firm and rulebook against the present ones, where the cause is a
 *     difference between them
 * @param contributions of the two options that changed the lead, the largest first
 * @param before the baseline's run
 * @param now the present run
 */
public record Drift(
    Origin origin,
    String option,
    String rival,
    double leadFrom,
    double leadTo,
    Optional<Comparison> comparison,
    List<ContributionDelta> contributions,
    Run before,
    Run now) {

  /** Where a difference comes from. */
  public enum Origin {
    /** Nothing that counts differs. */
    NOTHING,
    /** One or more inputs of the firm or values of the rulebook, named by the comparison. */
    CHANGE,
    /** The rulebook, whose earlier edition cannot be rebuilt. */
    RULEBOOK,
    /** Rolecall itself: firm, rulebook and draws are the same. */
    VERSION,
    /** The number of draws, or their seed. */
    DRAWS,
    /** Unknown: the baseline's firm cannot be rebuilt. */
    UNTRACED
  }

  /**
   * By how much one contribution changed the lead of the option over the rival.
   *
   * @param option the id of the option that it counts for
   * @param points by how many its points grew since the baseline
   * @param moved by how much that changed the lead
   */
  public record ContributionDelta(
      String option, String category, String rule, double points, double moved) {}

  /**
   * Finds why a verdict differs from a baseline's by assessing the baseline's own firm again: once
   * with the settings of that run, once with the present draws. That splits the way from the
   * baseline to the present verdict into up to three steps: Rolecall itself (or the rulebook, where
   * its earlier edition cannot be rebuilt), the draws, and the differences in firm and rulebook.
   * The cause is the last step that changed the verdict.
   */
  static final class Analyzer {

    /** Numbers are saved with ten digits, and a score is a sum of many. */
    private static final double ROUNDING = 1e-6;

    private static final double POINTS_ROUNDING = 1e-7;
    private static final int MOST_CONTRIBUTIONS = 5;

    private final Baseline file;
    private final Assessment baseline;
    private final Side now;
    private final Assessment present;
    private final Settings settings;
    private final String option;
    private final String rival;

    Analyzer(Baseline file, Assessment baseline, Side now, Assessment present) {
      this.file = file;
      this.baseline = baseline;
      this.now = now;
      this.present = present;
      settings = settings(present);
      option = baseline.recommendation();
      String verdict = present.recommendation();
      rival = option.equals(verdict) ? baseline.lead().runnerUp().orElse(option) : verdict;
    }

    /** One step on the way from the baseline to the present verdict. */
    private record Step(Origin origin, Assessment result) {}

    Drift find() {
      Run run = baseline.run();
      Optional<Rulebook> rebuilt =
          RulebookReader.rebuilt(run.rulebook().changes(), run.rulebook().digest());
      Side before =
          new Side(
              ProfileDocument.of(file.file(), run.profile().stated(), run.profile().set()),
              rebuilt.orElse(now.rulebook()));
      // A later version may read the stated values differently, or not at all.
      Optional<Assessment> again =
          before
              .assess(settings(baseline))
              .filter(one -> one.run().profile().digest().equals(run.profile().digest()));
      if (again.isEmpty()) {
        return drift(Origin.UNTRACED, Optional.empty());
      }
      Assessment redrawn = before.assess(settings).orElseThrow();
      Origin origin =
          origin(
              List.of(
                  new Step(Origin.NOTHING, baseline),
                  new Step(rebuilt.isPresent() ? Origin.VERSION : Origin.RULEBOOK, again.get()),
                  new Step(Origin.DRAWS, redrawn),
                  new Step(Origin.CHANGE, present)));
      return drift(
          origin,
          origin == Origin.CHANGE
              ? Optional.of(new Comparer(before, now, settings, redrawn, present).compare())
              : Optional.empty());
    }

    private static Settings settings(Assessment result) {
      return new Settings(result.run().draws(), result.run().seed());
    }

    /** The last step that changed the verdict; without one, the step that moved the lead most. */
    private Origin origin(List<Step> steps) {
      boolean stayed = option.equals(present.recommendation());
      Origin origin = Origin.NOTHING;
      double most = ROUNDING;
      for (int i = 1; i < steps.size(); i++) {
        Assessment before = steps.get(i - 1).result();
        Assessment after = steps.get(i).result();
        double moved = Math.abs(lead(after) - lead(before));
        boolean changed = !after.recommendation().equals(before.recommendation());
        if (stayed ? moved > most : changed) {
          origin = steps.get(i).origin();
          most = moved;
        }
      }
      return origin;
    }

    private Drift drift(Origin origin, Optional<Comparison> comparison) {
      return new Drift(
          origin,
          option,
          rival,
          lead(baseline),
          lead(present),
          comparison,
          contributions(),
          baseline.run(),
          present.run());
    }

    /** An option that is not among the main ones counts 0. */
    private double lead(Assessment result) {
      return result.score(option) - result.score(rival);
    }

    private List<ContributionDelta> contributions() {
      return Stream.of(option, rival)
          .distinct()
          .flatMap(this::contributions)
          .filter(one -> Math.abs(one.moved()) > POINTS_ROUNDING)
          .sorted(
              Comparator.comparingDouble((ContributionDelta d) -> Math.abs(d.moved())).reversed())
          .limit(MOST_CONTRIBUTIONS)
          .toList();
    }

    private Stream<ContributionDelta> contributions(String id) {
      int sign = id.equals(option) ? 1 : -1;
      return LedgerChange.between(id, baseline.option(id), present.option(id)).rows().stream()
          .map(
              row ->
                  new ContributionDelta(
                      id, row.category().id(), row.rule(), row.points(), sign * row.points()));
    }
  }
}
