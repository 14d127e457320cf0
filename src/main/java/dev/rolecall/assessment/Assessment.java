package dev.rolecall.assessment;

import dev.rolecall.assessment.Comparison.LedgerChange;
import dev.rolecall.assessment.OptionResult.Trajectory;
import dev.rolecall.decision.Decision.Confidence;
import dev.rolecall.decision.FlipPoint;
import dev.rolecall.decision.Strength;
import dev.rolecall.document.Json;
import dev.rolecall.document.Place;
import dev.rolecall.document.Problems;
import dev.rolecall.document.SourceText;
import dev.rolecall.model.Ledger.Row;
import dev.rolecall.plan.Plan;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Category;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Measure.MeasureReading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one result: everything Rolecall has to say about a firm, as ids, words and numbers. Every
 * report, row and comparison is made from it, and {@link Json} writes it and reads it back, so a
 * saved result can be rendered, compared, checked and repeated without its profile.
 *
 * @param format the version of this layout, {@link #FORMAT}
 * @param recommendation id of the eligible main option with the highest mean score
 * @param headline the verdict in words
 * @param strength empty if nothing was simulated, as is {@code confidence}
 * @param trueConstraint id of the bottleneck, the need that holds the firm back most; empty where
 *     nothing is above its calm level
 * @param needs every need with its KPIs, in the rulebook's order
 * @param questions of the guides, with their answers
 * @param today the mean of each KPI's reading today
 * @param options the main options, in the rulebook's order
 * @param alternatives eligible options outside the main ones that score higher, best first
 * @param measures what to do before or instead of a hire, at most three: first what does most to a
 *     KPI for its effort
 * @param flipPoints where the verdict changes, the nearest first: at most three of what an owner
 *     can change, or every one where all were asked for
 * @param measureNext what to measure first, at most three
 * @param gains what it would be worth to know each uncertain input, the largest first
 * @param sensitivity what the lead depends on, the most telling first
 * @param courses week by week: hiring nobody, and the best hire; empty unless all was asked for
 * @param money where the net benefit per year of the best hire comes from; empty where only the
 *     verdict was asked for
 * @param inputs every input that has a value, stated or assumed, in the catalog's order
 * @param warnings what is odd in what the firm stated
 * @param plan how to carry it out; empty where only the verdict was asked for
 * @param glossary the ids in words
 * @param run what is needed to repeat the result exactly
 */
public record Assessment(
    int format,
    Firm firm,
    String recommendation,
    Headline headline,
    Optional<Strength> strength,
    Optional<Confidence> confidence,
    Optional<String> trueConstraint,
    Lead lead,
    List<NeedReading> needs,
    List<GuideQuestion> questions,
    Map<Kpi, Double> today,
    List<OptionResult> options,
    List<Alternative> alternatives,
    List<Measure> measures,
    List<FlipPoint> flipPoints,
    List<Input> measureNext,
    List<Gain> gains,
    List<Sensitivity> sensitivity,
    List<Trajectory> courses,
    Optional<MoneyBreakdown> money,
    List<InputValue> inputs,
    List<Profile.Warning> warnings,
    Optional<Plan> plan,
    Glossary glossary,
    Run run) {

  /** The version of this layout. */
  public static final int FORMAT = 2;

  private static final String SAVE =
      "save one with `rolecall assess PROFILE --format json -o FILE`";

  /** What says which version of the layout a document has. */
  private record Head(Optional<Integer> format) {}

  /** True of what says that it is a result, in whatever version of the layout. */
  public static boolean isResult(String name, byte[] bytes) {
    return Json.read(name, bytes, Head.class).value().flatMap(Head::format).isPresent();
  }

  /**
   * Reads a result that {@link Json#document} wrote.
   *
   * @param name the file as it was named
   */
  public static Json.Reading<Assessment> read(String name, byte[] bytes) {
    Json.Reading<Head> head = Json.read(name, bytes, Head.class);
    if (head.value().isEmpty()) {
      return new Json.Reading<>(Optional.empty(), head.problems());
    }
    Optional<Integer> format = head.value().get().format();
    if (format.filter(one -> one == FORMAT).isEmpty()) {
      Problems problems = new Problems();
      SourceText source = SourceText.of(name, new String(bytes, StandardCharsets.UTF_8));
      String found = format.map(one -> "format " + one).orElse("no `format`");
      String expected = "a result of `rolecall assess` in format " + FORMAT;
      problems.error(new Place(source, 1, 1), "", found, expected, SAVE);
      return new Json.Reading<>(Optional.empty(), problems);
    }
    return Json.read(name, bytes, Assessment.class);
  }

  /** Throws if a part that every report needs is missing, as in a result that was edited. */
  public Assessment {
    OptionResult.requireAll(Kpi.values(), today);
    List<String> ids = options.stream().map(OptionResult::id).toList();
    if (!ids.contains(recommendation) || !ids.contains(lead.bestHire())) {
      throw new IllegalArgumentException("the recommendation and the best hire among the options");
    }
    Stream<OptionResult.Trajectory.Weeks> readings =
        courses.stream().flatMap(course -> course.kpis().values().stream());
    if (readings
            .flatMap(one -> Stream.of(one.low(), one.high()))
            .map(Optional::isPresent)
            .distinct()
            .count()
        > 1) {
      throw new IllegalArgumentException("a low and a high of each course, or of none");
    }
  }

  /** The firm's name as stated, else the name of its file; its state as a postal code. */
  public record Firm(String name, Optional<String> state) {}

  /**
   * How far the recommendation is ahead, of what, and why.
   *
   * @param runnerUp id of the next eligible option; empty where all others are ruled out
   * @param margin score points over the runner-up; likewise
   * @param asGood ids of the eligible options close enough to count as equal
   * @param equalPoints score points within which options count as equal
   * @param dominated ids of the options that another one beats in all four categories
   * @param outside id of an alternative that scores clearly higher
   * @param over id of the option that the reasons compare with: the runner-up, else the best of
   *     those ruled out
   * @param bestHire id of the recommendation or, where that hires nobody, of the best option that
   *     hires
   */
  public record Lead(
      Optional<String> runnerUp,
      Optional<Double> margin,
      List<String> asGood,
      double equalPoints,
      List<String> dominated,
      Optional<String> outside,
      Optional<String> over,
      String bestHire,
      List<Reason> reasons) {}

  /**
   * A ledger row that sets the recommendation apart from another option.
   *
   * @param points by which it favors the recommendation; all rows' add up to the difference in
   *     score
   * @param mine what was read for the recommendation
   * @param other what was read for the other option
   */
  public record Reason(
      Category category,
      String rule,
      double points,
      Optional<Double> mine,
      Optional<Double> other) {

    /** Less is the rounding of sums. */
    private static final double LEAST = 1e-9;

    /** Every row that sets two options apart, the weightiest first; the model's error is none. */
    static List<Reason> between(OptionResult one, OptionResult other) {
      return LedgerChange.between(one.id(), Optional.of(other), Optional.of(one)).rows().stream()
          .filter(row -> Math.abs(row.points()) > LEAST && !row.rule().equals(Row.MODEL_ERROR))
          .map(r -> new Reason(r.category(), r.rule(), r.points(), r.readingTo(), r.readingFrom()))
          .toList();
    }
  }

  /**
   * The pressure of a need today: means over simulations.
   *
   * @param pressure 0 (calm) to 1 (critical)
   */
  public record NeedReading(String id, double pressure, List<KpiReading> kpis) {}

  /** A KPI today between its thresholds, in its own unit: means over simulations. */
  public record KpiReading(Kpi id, double value, double calm, double critical, double pressure) {}

  /** An option outside the main ones, and by how many points it scores higher. */
  public record Alternative(String id, double score, double margin, String sentence) {}

  /**
   * Something to do before or instead of a hire.
   *
   * @param strength 0 to 1
   * @param trigger what was read
   * @param reading its value
   * @param kpi what it may move
   * @param relieves share of the pressure on that KPI that it may take away, our own estimate
   * @param effortHours hours of work to set it up, our own estimate
   * @param colleagues the head count of the colleagues who take on more
   */
  public record Measure(
      String id,
      double strength,
      MeasureReading trigger,
      double reading,
      Kpi kpi,
      double relieves,
      double effortHours,
      Optional<Input> colleagues,
      List<String> sources) {}

  /**
   * What it would be worth to know an input exactly.
   *
   * @param gain score points that knowing it would gain on average
   * @param error two standard errors of the gain
   * @param assumed true where the firm did not state it
   * @param how to find the number in a law office
   */
  public record Gain(Input input, double gain, double error, boolean assumed, String how) {}

  /**
   * How the lead follows an input.
   *
   * @param share of the lead's variance that the input alone explains, 0 to 1
   * @param marginLow the mean lead where the input is in its lowest sixteenth, in points
   * @param marginHigh the same in its highest sixteenth
   */
  public record Sensitivity(Input input, double share, double marginLow, double marginHigh) {}

  /** Numbers are saved with ten digits, and a score is a sum of many. */
  private static final double ROUNDING = 1e-6;

  /** True where the firm is the same and every option's score, as nearly as numbers are saved. */
  public boolean isSameAs(Assessment other) {
    return run.profile().digest().equals(other.run.profile().digest())
        && recommendation.equals(other.recommendation)
        && options.stream()
            .allMatch(one -> Math.abs(one.score().likely() - other.score(one.id())) < ROUNDING);
  }

  /** The main option with an id. */
  public Optional<OptionResult> option(String id) {
    return options.stream().filter(option -> option.id().equals(id)).findFirst();
  }

  /** The score of a main option; 0 for an option that is not among them. */
  public double score(String id) {
    return option(id).map(option -> option.score().likely()).orElse(0.0);
  }

  public OptionResult recommended() {
    return option(recommendation).orElseThrow();
  }

  /** The recommendation or, where that hires nobody, the best option that hires. */
  public OptionResult bestHire() {
    return option(lead.bestHire()).orElseThrow();
  }

  /** The option that hires nobody. */
  public Optional<OptionResult> baseline() {
    return options.stream().filter(option -> glossary.option(option.id()).isBaseline()).findFirst();
  }

  /** The week-by-week course of an option, if there is one. */
  public Optional<Trajectory> course(String id) {
    return courses.stream().filter(course -> course.id().equals(id)).findFirst();
  }

  public Optional<InputValue> input(Input input) {
    return inputs.stream().filter(value -> value.input() == input).findFirst();
  }

  /** True where the firm stated the input. */
  public boolean isStated(Input input) {
    return input(input).filter(value -> !value.assumed()).isPresent();
  }

  /** What it would be worth to know an input; empty where it is not uncertain. */
  public Optional<Gain> gain(Input input) {
    return gains.stream().filter(gain -> gain.input() == input).findFirst();
  }

  /** The inputs for which a prior is used. */
  public List<InputValue> assumed() {
    return inputs.stream().filter(InputValue::assumed).toList();
  }

  /** True where inputs were simulated, so that ranges and shares are known. */
  public boolean isSimulated() {
    return confidence.isPresent();
  }

  /** The same result with a pseudonym wherever the firm's name is, and without its notes. */
  public Assessment anonymous() {
    String pseudonym = Profile.pseudonym(firm.name());
    return new Assessment(
        format,
        new Firm(pseudonym, firm.state()),
        recommendation,
        headline,
        strength,
        confidence,
        trueConstraint,
        lead,
        needs,
        questions,
        today,
        options,
        alternatives,
        measures,
        flipPoints,
        measureNext,
        gains,
        sensitivity,
        courses,
        money,
        inputs.stream()
            .filter(value -> value.input() != Input.NOTES)
            .map(value -> value.named(pseudonym))
            .toList(),
        warnings,
        plan,
        glossary,
        run.named(pseudonym));
  }
}
