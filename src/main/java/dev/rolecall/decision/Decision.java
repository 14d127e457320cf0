package dev.rolecall.decision;

import dev.rolecall.model.Diagnosis;
import dev.rolecall.profile.Input;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Measure;
import dev.rolecall.rulebook.Measure.MeasureReading;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.StatUtils;

/**
 * The verdict.
 *
 * @param recommended the eligible option with the highest mean score
 * @param bestHire the recommendation, or where it is to hire nobody, the best option that hires
 * @param strength empty where nothing was drawn
 * @param confidence empty where nothing was drawn
 * @param diagnosis what hurts today, means over the draws, which the projection starts from
 * @param options the main options, in the rulebook's order
 * @param measures what to do that is not a hire, at most three: first what does most to a KPI for
 *     its effort
 * @param flips where the verdict changes, the nearest first
 * @param gains what it is worth to know each uncertain input, the largest first
 * @param equalPoints score points within which options count as equal
 * @param courses week by week, of the option that hires nobody and of the best hire; empty where
 *     less than all was asked for
 * @param alternatives what else may serve, scored alike, never recommended
 */
public record Decision(
    OptionOutcome recommended,
    OptionOutcome bestHire,
    Optional<Strength> strength,
    Optional<Confidence> confidence,
    Diagnosis diagnosis,
    List<OptionOutcome> options,
    List<OptionOutcome> alternatives,
    List<MeasureAdvice> measures,
    List<FlipPoint> flips,
    List<Gain> gains,
    double equalPoints,
    List<OptionYear> courses) {

  private static final int MOST_TO_MEASURE = 3;

  /** Less than that shows as 0.0 points. */
  private static final double WORTH_MEASURING = 0.05;

  /** The same verdict with how firm it is and where it flips. */
  Decision with(Optional<Strength> firm, List<FlipPoint> found) {
    return new Decision(
        recommended,
        bestHire,
        firm,
        confidence,
        diagnosis,
        options,
        alternatives,
        measures,
        found,
        gains,
        equalPoints,
        courses);
  }

  /** The mean of each KPI's reading today. */
  public Map<Kpi, Double> today() {
    return diagnosis.today();
  }

  /** The best of the other eligible options; empty where all others are ruled out. */
  public Optional<OptionOutcome> runnerUp() {
    return OptionOutcome.best(others().filter(OptionOutcome::eligible));
  }

  private Stream<OptionOutcome> others() {
    return options.stream().filter(option -> option != recommended);
  }

  /** The uncertain inputs that the lead hangs on, the most telling first. */
  public List<Gain> sensitivities() {
    return gains.stream()
        .filter(gain -> gain.sensitivity() > 0)
        .sorted(Comparator.comparingDouble(Gain::sensitivity).reversed())
        .toList();
  }

  /** Whether the answer is to measure first: too little is known to choose. */
  public boolean isOpen() {
    return strength.filter(Strength.NOT_ENOUGH_KNOWN::equals).isPresent();
  }

  /** What to measure next: at most three inputs, what was assumed first. */
  public List<Gain> measureNext() {
    return gains.stream()
        .filter(gain -> gain.gain() > gain.error() && gain.gain() >= WORTH_MEASURING)
        .sorted(Comparator.comparing(Gain::assumed).reversed())
        .limit(MOST_TO_MEASURE)
        .toList();
  }

  /** The other eligible options that score so close to the recommendation that they are equal. */
  public List<OptionOutcome> asGood() {
    double least = recommended.score().likely() - equalPoints;
    return others().filter(one -> one.eligible() && one.score().likely() >= least).toList();
  }

  /** The options that another one beats in all four categories. */
  public List<OptionOutcome> dominated() {
    return options.stream()
        .filter(one -> options.stream().anyMatch(other -> other.beatsEverywhere(one)))
        .toList();
  }

  /** The eligible alternatives that score higher than the recommendation, best first. */
  public List<OptionOutcome> betterAlternatives() {
    return alternatives.stream()
        .filter(one -> one.eligible() && leadOf(one) > 0)
        .sorted(Comparator.comparingDouble(this::leadOf).reversed())
        .toList();
  }

  /**
   * The other answer that may be as right: the next best option that no other beats in everything,
   * or hiring nobody where that is best as often; of hiring nobody, the hire that is best most
   * often, even if it is not advised.
   */
  public Optional<OptionOutcome> otherAnswer() {
    OptionOutcome hold = baseline();
    if (recommended == hold) {
      return others()
          .filter(one -> one.bestShare() > 0)
          .max(Comparator.comparingDouble(OptionOutcome::bestShare));
    }
    List<OptionOutcome> beaten = dominated();
    return OptionOutcome.best(others().filter(one -> one.eligible() && !beaten.contains(one)))
        .or(this::runnerUp)
        .map(next -> hold.bestShare() >= next.bestShare() ? hold : next);
  }

  /** The option that hires nobody. */
  public OptionOutcome baseline() {
    return options.stream().filter(one -> one.option().isBaseline()).findFirst().orElseThrow();
  }

  /**
   * What the recommendation is explained against: the runner-up, else the best ruled-out option.
   */
  public Optional<OptionOutcome> rival() {
    return runnerUp().or(() -> OptionOutcome.best(others()));
  }

  /** The best alternative, where it leads the recommendation by more than equal options do. */
  public Optional<OptionOutcome> clearlyBetterAlternative() {
    return betterAlternatives().stream().findFirst().filter(one -> leadOf(one) > equalPoints);
  }

  /** By how many score points an option is ahead of the recommendation. */
  public double leadOf(OptionOutcome outcome) {
    return outcome.score().likely() - recommended.score().likely();
  }

  /** The lead over the runner-up in score points; empty where there is none. */
  public Optional<Double> margin() {
    return runnerUp().map(next -> recommended.score().likely() - next.score().likely());
  }

  /**
   * What it would be worth to know an uncertain input exactly.
   *
   * @param gain score points that knowing it would gain on average; 0 where it cannot matter
   * @param error two standard errors of the gain's estimate, in the same points
   * @param assumed true where the firm did not state it
   * @param sensitivity share of the spread of the leading margin that the input alone explains, 0
   *     to 1
   * @param marginLow the mean margin where the input is in its lowest sixteenth, in points
   * @param marginHigh the same in its highest sixteenth
   */
  public record Gain(
      Input input,
      double gain,
      double error,
      boolean assumed,
      double sensitivity,
      double marginLow,
      double marginHigh) {

    /** How to find the number in a law office. */
    public String how() {
      return input.help();
    }
  }

  /**
   * How sure the recommendation is.
   *
   * @param share of the draws in which it is the best eligible option, 0 to 1
   * @param low that share less two standard errors, not below 0
   * @param high that share plus two standard errors, not above 1
   */
  public record Confidence(double share, double low, double high) {

    /**
     * The confidence from the shares of independent replicates, whose spread gives its error: the
     * binomial error would be wrong for quasi-random draws.
     */
    static Confidence of(double[] shares) {
      double mean = StatUtils.mean(shares);
      double error = Math.sqrt(StatUtils.variance(shares, mean) / shares.length);
      return new Confidence(mean, Math.max(0, mean - 2 * error), Math.min(1, mean + 2 * error));
    }
  }

  /**
   * A measure that is advised beside the verdict.
   *
   * @param advice what to do, in words that suit the verdict
   * @param strength 0 to 1
   * @param trigger what it was read from
   * @param reading the value of the trigger
   * @param kpi what it may move
   * @param colleagues the head count of those whom it asks more of
   */
  public record MeasureAdvice(
      Measure measure,
      String advice,
      double strength,
      MeasureReading trigger,
      double reading,
      Kpi kpi,
      Optional<Input> colleagues) {}
}
