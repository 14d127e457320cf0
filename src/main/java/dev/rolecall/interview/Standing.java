package dev.rolecall.interview;

import dev.rolecall.assessment.Advisor;
import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Depth;
import dev.rolecall.decision.Settings;
import dev.rolecall.decision.Strength;
import dev.rolecall.profile.Answer;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.InputGuide;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How the verdict stands while questions are still open.
 *
 * @param profile what is known so far, with priors for the rest
 * @param assessment the verdict so far, from fewer draws than the final one has
 * @param stakes what hangs on each open question that could still change it, the next one first
 */
public record Standing(Profile profile, Assessment assessment, List<Stake> stakes) {

  /** Enough to rank questions by, and soon done; the verdict itself is told from more. */
  static final Settings ASKING = new Settings(256, 1);

  /**
   * The standing of a document that states what is required.
   *
   * @param closed the inputs that are not to be asked, though they are not stated
   */
  static Standing of(ProfileDocument document, Rulebook rulebook, Set<Input> closed) {
    Profile profile = document.under(rulebook).profile().orElseThrow();
    Assessment assessment = new Advisor(rulebook, ASKING, "").assess(profile, Depth.REPORT);
    List<Stake> stakes = new ArrayList<>();
    for (Assessment.Gain gain : assessment.gains()) {
      if (isOpen(gain.input(), document, closed)) {
        stakes.add(new Stake(gain.input(), gain.gain(), gain.error(), false, Optional.empty()));
      }
    }
    InputGuide guide = new InputGuide(rulebook);
    Trials trials = new Trials(document, rulebook, guide, assessment.recommendation());
    for (Input input : Input.values()) {
      boolean tried = !guide.plausible(input).isEmpty() && !isRange(input, profile);
      if (tried && isOpen(input, document, closed)) {
        stakes.add(trials.stake(input));
      }
    }
    double least = least(assessment, rulebook);
    return new Standing(
        profile,
        assessment,
        stakes.stream()
            .filter(stake -> stake.matters(least))
            .sorted(
                Comparator.comparing(Stake::limit).thenComparingDouble(Stake::points).reversed())
            .toList());
  }

  private static double least(Assessment assessment, Rulebook rulebook) {
    boolean strong = assessment.strength().filter(Strength.STRONG::equals).isPresent();
    return strong ? rulebook.figures().central(Parameter.UNKNOWN_POINTS) : 0;
  }

  private static boolean isOpen(Input input, ProfileDocument document, Set<Input> closed) {
    return document.at(input).isEmpty() && !closed.contains(input);
  }

  private static boolean isRange(Input input, Profile profile) {
    return profile.number(input).map(Answer::value).filter(v -> !v.isExact()).isPresent();
  }
}
