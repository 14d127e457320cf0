package dev.rolecall.interview;

import dev.rolecall.assessment.Advisor;
import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.OptionResult;
import dev.rolecall.decision.Depth;
import dev.rolecall.decision.Settings;
import dev.rolecall.interview.InterimVerdict.QuestionValue;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.InputGuide;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.rulebook.Rulebook;
import java.util.Optional;

/**
 * Tries answers to a question that has no range to draw from: a word, or a number that has one
 * assumed value or none. Each plausible answer counts the same, including the assumed one, and all
 * are judged by the same few draws, so that only the answer makes the difference.
 */
final class AnswerSampler {

  private static final Settings FEW = new Settings(Settings.FEWEST_DRAWS, 1);

  private final ProfileDocument document;
  private final Advisor advisor;
  private final Rulebook rulebook;
  private final InputGuide guide;
  private final String leader;
  private final Profile firm;
  private final Assessment now;

  /**
   * @param leader the id of the option recommended so far
   */
  AnswerSampler(ProfileDocument document, Rulebook rulebook, InputGuide guide, String leader) {
    this.document = document;
    this.advisor = new Advisor(rulebook, FEW, "");
    this.rulebook = rulebook;
    this.guide = guide;
    this.leader = leader;
    firm = document.under(rulebook).profile().orElseThrow();
    now = assess(document).orElseThrow();
  }

  /** What it is worth to ask for an input that is not stated. */
  QuestionValue value(Input input) {
    double before = regret(now);
    double sum = 0;
    int count = 1;
    boolean limit = false;
    Optional<QuestionValue.Turn> turn = Optional.empty();
    for (String answer : guide.plausible(input, firm)) {
      Assessment then = assess(document.with(answer, input, answer)).orElse(now);
      sum += regret(then) - before;
      count++;
      limit |= leader(now).eligible() && !leader(then).eligible();
      if (turn.isEmpty() && !then.recommendation().equals(now.recommendation())) {
        turn = Optional.of(new QuestionValue.Turn(answer, then.recommendation()));
      }
    }
    double points = turn.isPresent() && sum > 0 ? sum / count : 0;
    return new QuestionValue(input, points, 0, limit, turn);
  }

  /** Score points lost by keeping the leader; if it is ruled out, by hiring nobody. */
  private double regret(Assessment result) {
    OptionResult kept = leader(result);
    OptionResult safe = kept.eligible() ? kept : result.baseline().orElseThrow();
    return result.recommended().score().likely() - safe.score().likely();
  }

  private OptionResult leader(Assessment result) {
    return result.option(leader).orElseThrow();
  }

  private Optional<Assessment> assess(ProfileDocument tried) {
    Optional<Profile> profile = tried.under(rulebook).profile();
    return profile.map(firm -> advisor.assess(firm, Depth.VERDICT));
  }
}
