package dev.rolecall.interview;

import dev.rolecall.assessment.Advisor;
import dev.rolecall.assessment.Assessment;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The verdict while questions are still open.
 *
 * @param profile what is known so far, with priors for the rest
 * @param assessment the verdict so far, from fewer draws than the final one
 * @param questions the open questions that could still change the verdict, the next one first
 */
public record InterimVerdict(
    Profile profile, Assessment assessment, List<QuestionValue> questions) {

  /** Enough draws to rank questions by; the final verdict takes more. */
  static final Settings ASKING = new Settings(256, 1);

  /**
   * The verdict on a document that states every required input.
   *
   * @param closed the inputs not to ask for, although they are not stated
   */
  static InterimVerdict of(ProfileDocument document, Rulebook rulebook, Set<Input> closed) {
    Profile profile = document.under(rulebook).profile().orElseThrow();
    Assessment assessment = new Advisor(rulebook, ASKING, "").assess(profile, Depth.REPORT);
    Predicate<Input> open = input -> document.at(input).isEmpty() && !closed.contains(input);
    List<QuestionValue> values = new ArrayList<>();
    for (Assessment.Gain gain : assessment.gains()) {
      if (open.test(gain.input())) {
        values.add(
            new QuestionValue(gain.input(), gain.gain(), gain.error(), false, Optional.empty()));
      }
    }
    InputGuide guide = new InputGuide(rulebook);
    AnswerSampler sampler =
        new AnswerSampler(document, rulebook, guide, assessment.recommendation());
    for (Input input : Input.values()) {
      boolean tried = !guide.plausible(input).isEmpty() && !isRange(input, profile);
      if (tried && open.test(input)) {
        values.add(sampler.value(input));
      }
    }
    return new InterimVerdict(profile, assessment, ranked(values, least(assessment, rulebook)));
  }

  private static List<QuestionValue> ranked(List<QuestionValue> values, double least) {
    return values.stream()
        .filter(value -> value.matters(least))
        .sorted(
            Comparator.comparing(QuestionValue::limit)
                .thenComparingDouble(QuestionValue::points)
                .reversed())
        .toList();
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

    /**
     * Whether the answer could still change the verdict.
     *
     * @param least score points below which no question is worth asking
     */
    boolean matters(double least) {
      return limit || (points > error && points > least);
    }
  }
}
