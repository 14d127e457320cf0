package dev.rolecall.assessment;

import dev.rolecall.assessment.Review.Premise;
import dev.rolecall.decision.OptionYear;
import dev.rolecall.decision.Settings;
import dev.rolecall.plan.Plan;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.profile.Setting;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Rulebook.Change;
import dev.rolecall.rulebook.RulebookDifference;
import dev.rolecall.rulebook.RulebookReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The premises of a forecast that moved, each with the forecast that would have been made with it:
 * the firm of then is assessed again with the one value of now.
 */
final class Premises {

  /** What a forecast rests on and does not forecast itself. */
  private static final List<Input> RESTS_ON =
      List.of(
          Input.ATTORNEYS,
          Input.PRACTICE_AREAS,
          Input.LITIGATED,
          Input.FEE_MODEL,
          Input.NEW_LEADS,
          Input.SLA_HOURS,
          Input.SOP_MATURITY,
          Input.SUPERVISION_HOURS,
          Input.HIRE_HOURS,
          Input.SOURCING);

  private static final int WEEKS_A_YEAR = 52;

  /** A caseload that is off by less is as forecast. */
  private static final double NOTICEABLE = 0.05;

  /** A start that is off by less than this many weeks is as forecast. */
  private static final double START_NOTICEABLE = 2;

  private static final double LEAST_GROWTH = -0.95;
  private static final double MOST_GROWTH = 10;

  private final Rulebook rulebook;
  private final Settings settings;
  private final Assessment then;
  private final ProfileDocument before;
  private final ProfileDocument firm;
  private final Assessment now;
  private final int weeks;

  Premises(
      Rulebook rulebook,
      Settings settings,
      Assessment then,
      ProfileDocument firm,
      Assessment now,
      int weeks) {
    this.rulebook = rulebook;
    this.settings = settings;
    this.then = then;
    this.firm = firm;
    this.now = now;
    this.weeks = weeks;
    Run.ProfileUsed used = then.run().profile();
    before = ProfileDocument.of("", used.stated(), used.set());
  }

  /** The year under an option as the firm of then has it. */
  OptionYear year(String option) {
    return years(before, rulebook, option).orElseThrow();
  }

  private Optional<OptionYear> years(ProfileDocument document, Rulebook under, String option) {
    Optional<String> engagement = then.option(option).flatMap(OptionResult::engagement);
    return document
        .under(under)
        .profile()
        .map(profile -> new Advisor(under, settings, "").year(profile, option, engagement));
  }

  /**
   * The inputs that moved.
   *
   * @param hired whether the forecast is that with the hire
   */
  List<Premise> of(boolean hired) {
    List<Premise> moved = new ArrayList<>();
    for (InputValue value : moved()) {
      InputValue old = then.input(value.input()).orElse(InputValue.none(value.input()));
      forecast(with(before, value), rulebook, hired)
          .ifPresent(
              forecast ->
                  moved.add(
                      new Premise(
                          Optional.of(old),
                          Optional.of(value),
                          Optional.empty(),
                          Optional.empty(),
                          forecast)));
    }
    return moved;
  }

  /** The values of now that are not those of then. */
  private List<InputValue> moved() {
    List<InputValue> moved = new ArrayList<>();
    growth().ifPresent(moved::add);
    for (Input input : RESTS_ON) {
      Optional<InputValue> value = now.input(input).filter(one -> now.isStated(input));
      value.filter(one -> !isAsBefore(one)).ifPresent(moved::add);
    }
    return moved;
  }

  private boolean isAsBefore(InputValue value) {
    InputValue old = then.input(value.input()).orElse(InputValue.none(value.input()));
    if (value.number().isPresent() && old.number().isPresent()) {
      double likely = value.number().get().likely();
      Estimate range = old.number().get();
      return likely >= range.low() && likely <= range.high();
    }
    return old.assumed() || (old.words().equals(value.words()) && near(old, value));
  }

  /** Shares that differ by chance are the same practice. */
  private static boolean near(InputValue old, InputValue value) {
    return old.shares().keySet().equals(value.shares().keySet())
        && old.shares().entrySet().stream()
            .allMatch(
                one ->
                    Math.abs(one.getValue() - value.shares().get(one.getKey())) <= 2 * NOTICEABLE);
  }

  /** The growth that makes the caseload of then that of now, where it is not what was taken. */
  private Optional<InputValue> growth() {
    double open = likely(then, Input.OPEN_MATTERS);
    double taken = likely(then, Input.GROWTH);
    double came = likely(now, Input.OPEN_MATTERS);
    double expected = open * (1 + taken * weeks / WEEKS_A_YEAR);
    if (open <= 0 || Math.abs(came - expected) <= NOTICEABLE * expected) {
      return Optional.empty();
    }
    double growth = (came / open - 1) * WEEKS_A_YEAR / weeks;
    double bounded = Math.min(MOST_GROWTH, Math.max(LEAST_GROWTH, growth));
    Estimate exact = Estimate.exact(Decimals.tenDigits(bounded));
    return Optional.of(
        new InputValue(Input.GROWTH, false, Optional.of(exact), List.of(), Map.of()));
  }

  private static double likely(Assessment firm, Input input) {
    return firm.input(input).flatMap(InputValue::number).map(Estimate::likely).orElse(0.0);
  }

  private ProfileDocument with(ProfileDocument document, InputValue value) {
    if (value.input() == Input.GROWTH) {
      String growth = Decimals.exact(100 * value.number().orElseThrow().likely()) + "%";
      return document.with(new Setting(Input.GROWTH.path(), growth));
    }
    return document.taking(value.input().path(), firm);
  }

  /** The start of the hire, where it is not about when it was to be. */
  Optional<Premise> start(double started) {
    Optional<Double> planned =
        then.plan()
            .map(Plan::order)
            .flatMap(order -> order.hires().stream().findFirst())
            .map(start -> start.startWeek().likely());
    return planned
        .filter(week -> Math.abs(week - started) >= START_NOTICEABLE)
        .flatMap(
            week ->
                forecast(before, startingIn(started), true)
                    .map(
                        forecast ->
                            new Premise(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(week),
                                Optional.of(started),
                                forecast)));
  }

  /** All of them at once. */
  Map<Kpi, Double> together(boolean hired, Optional<Double> started) {
    ProfileDocument all = before;
    for (InputValue value : moved()) {
      all = with(all, value);
    }
    Rulebook under = hired ? started.map(this::startingIn).orElse(rulebook) : rulebook;
    return forecast(all, under, hired)
        .orElseGet(() -> forecast(before, under, hired).orElseThrow());
  }

  /** The rulebook, but that a post is filled in so many weeks. */
  private Rulebook startingIn(double started) {
    String week = Decimals.exact(Math.max(0, started));
    String value = "{value: {low: " + week + ", likely: " + week + ", high: " + week + "}";
    String filled = value + ", reason: the day that the hire started}";
    String overlay =
        "rulebook: 1\nid: review\nparameters: {fill_in_house: "
            + filled
            + ", fill_virtual: "
            + filled
            + "}\n";
    Rulebook other =
        RulebookReader.over("review", overlay.getBytes(StandardCharsets.UTF_8))
            .rulebook()
            .orElseThrow();
    RulebookDifference difference = new RulebookDifference(rulebook, other);
    List<Change> fill =
        difference.changes().stream().filter(c -> c.path().startsWith("parameters.fill_")).toList();
    return difference.taking(fill).orElse(rulebook);
  }

  private Optional<Map<Kpi, Double>> forecast(
      ProfileDocument document, Rulebook under, boolean hired) {
    String option = hired ? then.recommendation() : then.baseline().orElseThrow().id();
    return years(document, under, option)
        .map(
            year -> {
              Map<Kpi, Double> readings = new EnumMap<>(Kpi.class);
              year.kpis()
                  .forEach((kpi, values) -> readings.put(kpi, values.get(weeks - 1).likely()));
              return readings;
            });
  }
}
