package dev.rolecall.interview;

import dev.rolecall.assessment.Advisor;
import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.OptionResult;
import dev.rolecall.decision.Depth;
import dev.rolecall.decision.Settings;
import dev.rolecall.decision.Strength;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.InputGuide;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.Profile.Answer;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Rulebook;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The verdict while questions are still open.
 *
 * @param profile what is known so far, with priors for the rest
 * @param assessment the verdict so far, from fewer draws than the final one
 * @param questions the open questions that could still change the verdict, the next one first
 */
public record InterimVerdict(
    Profile profile, Assessment assessment, List<QuestionValue> questions) {

  private static final Set<Input> FIRM =
      EnumSet.of(
          Input.PRACTICE_AREAS,
          Input.FEE_MODEL,
          Input.PARALEGALS,
          Input.CASE_MANAGERS,
          Input.LEGAL_ASSISTANTS);

  /** Enough draws to rank questions by; the final verdict takes more. */
  static final Settings ASKING = new Settings(256, 1);

  /**
   * The verdict on a document that states every required input.
   *
   * <p>Where limits rule out every hire, the questions are those of the firm without the limits:
   * what it would take is worth knowing too.
   */
  static InterimVerdict of(ProfileDocument document, Rulebook rulebook) {
    InterimVerdict standing = of(document, document, rulebook);
    Optional<OptionResult> nobody = standing.assessment.baseline();
    boolean someLeft =
        standing.assessment.options().stream()
            .filter(option -> !option.id().equals(nobody.map(OptionResult::id).orElse("")))
            .anyMatch(option -> option.limits().isEmpty());
    if (someLeft) {
      return standing;
    }
    ProfileDocument unlimited = document.without(Input.BUDGET).without(Input.SUPERVISION_HOURS);
    InterimVerdict open = of(document, unlimited, rulebook);
    return new InterimVerdict(standing.profile, standing.assessment, open.questions);
  }

  /** The verdict on a firm, and the questions that a document leaves open. */
  private static InterimVerdict of(
      ProfileDocument stated, ProfileDocument document, Rulebook rulebook) {
    Profile profile = document.under(rulebook).profile().orElseThrow();
    Assessment assessment = new Advisor(rulebook, ASKING, "").assess(profile, Depth.REPORT);
    Predicate<Input> open = input -> stated.at(input).isEmpty();
    Stream<QuestionValue> drawn =
        assessment.gains().stream()
            .filter(gain -> open.test(gain.input()))
            .map(
                gain ->
                    new QuestionValue(
                        gain.input(), gain.gain(), gain.error(), false, Optional.empty()));
    InputGuide guide = new InputGuide(rulebook);
    AnswerSampler sampler =
        new AnswerSampler(document, rulebook, guide, assessment.recommendation());
    Stream<QuestionValue> tried =
        Stream.of(Input.values())
            .filter(input -> !guide.plausible(input).isEmpty() && !isRange(input, profile))
            .filter(open)
            .map(sampler::value);
    double least = least(assessment, rulebook);
    List<QuestionValue> questions =
        Stream.concat(drawn, tried)
            .filter(value -> value.matters(least))
            .sorted(
                Comparator.comparing(QuestionValue::isOfTheFirm)
                    .thenComparing(QuestionValue::limit)
                    .thenComparingDouble(QuestionValue::points)
                    .reversed())
            .toList();
    return new InterimVerdict(profile, assessment, questions);
  }

  private static double least(Assessment assessment, Rulebook rulebook) {
    boolean strong = assessment.strength().filter(Strength.STRONG::equals).isPresent();
    return strong ? rulebook.figures().central(Parameter.UNKNOWN_POINTS) : 0;
  }

  private static boolean isRange(Input input, Profile profile) {
    return profile.number(input).map(Answer::value).filter(v -> !v.isExact()).isPresent();
  }

  /** The question that is worth the most. */
  public Optional<QuestionValue> next() {
    return questions.stream().findFirst();
  }

  /**
   * What the answer to one open question is worth.
   *
   * @param points score points that the answer would gain on average
   * @param error two standard errors of that, where it was estimated from draws; else 0
   * @param limit true where a plausible answer rules out the leading option
   * @param turn a plausible answer and the verdict that it leads to, where answers were tried
   */
  public record QuestionValue(
      Input input, double points, double error, boolean limit, Optional<Turn> turn) {

    /**
     * An answer that changes the verdict.
     *
     * @param answer as written in a profile
     * @param recommendation the id of the option that would then be recommended
     */
    public record Turn(String answer, String recommendation) {}

    /** Whether it is about what the firm is, which an adviser asks before what it can afford. */
    boolean isOfTheFirm() {
      return FIRM.contains(input);
    }

    /**
     * Whether the answer could still change the verdict.
     *
     * @param least score points below which no question is worth asking
     */
    boolean matters(double least) {
      return limit || (points > error && points > least);
    }
  }

  /**
   * Tries answers to a question that has no range to draw from: a word, or a number that has one
   * assumed value or none. Each plausible answer counts the same, including the assumed one, and
   * all are judged by the same few draws, so that only the answer makes the difference.
   */
  private static final class AnswerSampler {

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
        // a gate is hard; a condition for hiring turns with the answers and counts by its points
        limit |= leader(now).limits().isEmpty() && !leader(then).limits().isEmpty();
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
}
