package dev.rolecall.decision;

import dev.rolecall.rulebook.Kpi;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The verdict.
 *
 * @param recommended the eligible option with the highest mean score
 * @param centralRecommendation the id of the winner at central values alone
 * @param strength empty where nothing was drawn
 * @param confidence empty where nothing was drawn
 * @param today the mean of each KPI's reading today, which the projection starts from
 * @param options the main options, in the rulebook's order
 * @param measures what to do that is no hire, the strongest first
 * @param flips where the verdict changes, single inputs first, each the nearest first
 * @param gains what it is worth to know each uncertain input, the largest first
 * @param equalPoints score points within which options count as equal
 * @param courses week by week, of the option that hires nobody and of the best hire; empty where
 *     less than all was asked for
 * @param alternatives what else may serve, scored alike, never recommended
 */
public record Decision(
    OptionOutcome recommended,
    String centralRecommendation,
    Optional<Strength> strength,
    Optional<Confidence> confidence,
    Map<Kpi, Double> today,
    List<OptionOutcome> options,
    List<OptionOutcome> alternatives,
    List<MeasureAdvice> measures,
    List<FlipPoint> flips,
    List<Gain> gains,
    double equalPoints,
    List<Course> courses) {

  /** How many single flip points a report in text tells. */
  public static final int FLIPS_TOLD = 5;

  private static final int MOST_TO_MEASURE = 3;

  /** The same with courses. */
  Decision with(List<Course> found) {
    return new Decision(
        recommended,
        centralRecommendation,
        strength,
        confidence,
        today,
        options,
        alternatives,
        measures,
        flips,
        gains,
        equalPoints,
        found);
  }

  /** The same without the pair of inputs that flips the verdict together: what is told first. */
  public Decision withSingleFlips() {
    return new Decision(
        recommended,
        centralRecommendation,
        strength,
        confidence,
        today,
        options,
        alternatives,
        measures,
        flips.stream().filter(flip -> flip.changes().size() == 1).toList(),
        gains,
        equalPoints,
        courses);
  }

  /** The best of the other eligible options; empty where all others are ruled out. */
  public Optional<OptionOutcome> runnerUp() {
    OptionOutcome best = null;
    for (OptionOutcome option : options) {
      boolean other = option != recommended && option.eligible();
      if (other && (best == null || option.score().likely() > best.score().likely())) {
        best = option;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The uncertain inputs that the lead hangs on, the most telling first. */
  public List<Gain> sensitivities() {
    return gains.stream()
        .filter(gain -> gain.sensitivity() > 0)
        .sorted(Comparator.comparingDouble(Gain::sensitivity).reversed())
        .toList();
  }

  /** What to measure next: at most three inputs, what was assumed first. */
  public List<Gain> measureNext() {
    return gains.stream()
        .filter(gain -> gain.gain() > gain.error())
        .sorted(Comparator.comparing(Gain::assumed).reversed())
        .limit(MOST_TO_MEASURE)
        .toList();
  }

  /** The other eligible options that score so close to the recommendation that they are equal. */
  public List<OptionOutcome> asGood() {
    double least = recommended.score().likely() - equalPoints;
    return options.stream()
        .filter(o -> o != recommended && o.eligible() && o.score().likely() >= least)
        .toList();
  }

  /** The options that another one beats in all four categories. */
  public List<OptionOutcome> dominated() {
    return options.stream()
        .filter(one -> options.stream().anyMatch(other -> other.beatsEverywhere(one)))
        .toList();
  }

  /** The eligible alternatives that score higher than the recommendation, best first. */
  public List<OptionOutcome> betterAlternatives() {
    double score = recommended.score().likely();
    return alternatives.stream()
        .filter(outcome -> outcome.eligible() && outcome.score().likely() > score)
        .sorted((a, b) -> Double.compare(b.score().likely(), a.score().likely()))
        .toList();
  }

  /** The option that hires nobody. */
  public OptionOutcome baseline() {
    return options.stream().filter(o -> o.option().isBaseline()).findFirst().orElseThrow();
  }

  /** The recommendation, or where it is to hire nobody, the best option that hires. */
  public OptionOutcome bestHire() {
    return recommended.option().isBaseline()
        ? options.stream()
            .filter(option -> !option.option().isBaseline())
            .max(Comparator.comparingDouble(option -> option.score().likely()))
            .orElseThrow()
        : recommended;
  }

  /**
   * What the recommendation is explained against: the runner-up, else the best ruled-out option.
   */
  public Optional<OptionOutcome> rival() {
    return runnerUp()
        .or(
            () ->
                options.stream()
                    .filter(option -> option != recommended)
                    .max(Comparator.comparingDouble(option -> option.score().likely())));
  }

  /** The best alternative, where it leads the recommendation by more than equal options do. */
  public Optional<OptionOutcome> clearlyBetterAlternative() {
    return betterAlternatives().stream().filter(o -> leadOf(o) > equalPoints).findFirst();
  }

  /** By how many score points an option is ahead of the recommendation. */
  public double leadOf(OptionOutcome outcome) {
    return outcome.score().likely() - recommended.score().likely();
  }

  /** The lead over the runner-up in score points; empty where there is none. */
  public Optional<Double> margin() {
    return runnerUp().map(next -> recommended.score().likely() - next.score().likely());
  }
}
