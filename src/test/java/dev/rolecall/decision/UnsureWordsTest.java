package dev.rolecall.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rolecall.Trial;
import dev.rolecall.decision.Decision.Gain;
import dev.rolecall.model.UncertainInputs;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.RulebookReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of which a firm is not sure are drawn, each as often; fees may be mixed. */
class UnsureWordsTest {

  private static final int DRAWS = 1024;

  private static final Trial FIRM =
      Trial.of(
          """
          firm: {attorneys: 3}
          caseload: {open_matters: 100, growth_per_year: 10%}
          drafting: {backlog_hours: 200, attorney_hours_per_week: 11}
          client_response: {lag_hours: 24}
          economics: {staff_billing_rate: 250}
          readiness: {hire_hours_per_week: 40}
          """);

  /** The mean over two words is the mean of the means, but for which draws each word got. */
  @ParameterizedTest
  @CsvSource({
    "readiness.sop_maturity, none, documented",
    "readiness.sourcing, in_house, virtual",
    "firm.fee_model, contingency, hourly"
  })
  void twoWordsScoreBetweenTheSingleOnes(String path, String one, String other) {
    Map<String, Double> first = scores(FIRM.with(path + "=" + one));
    Map<String, Double> second = scores(FIRM.with(path + "=" + other));
    Map<String, Double> both = scores(FIRM.with(path + "=[" + one + ", " + other + "]"));
    assertThat(first.get("paralegal")).isNotCloseTo(second.get("paralegal"), within(1.0));
    both.forEach(
        (option, score) ->
            assertThat(score)
                .as(option)
                .isCloseTo((first.get(option) + second.get(option)) / 2, within(0.25)));
  }

  private static Map<String, Double> scores(Trial firm) {
    Map<String, Double> scores = new HashMap<>();
    for (OptionOutcome outcome : firm.decision(DRAWS, Depth.VERDICT).options()) {
      scores.put(outcome.option().id(), outcome.score().likely());
    }
    return scores;
  }

  @Test
  void allOfTheFeesByTheHourIsTheWordHourly() {
    assertThat(Trial.computed(FIRM.with("firm.fee_model={hourly: 100%}").assess(DRAWS)))
        .isEqualTo(Trial.computed(FIRM.with("firm.fee_model=hourly").assess(DRAWS)));
  }

  @Test
  void moreFeesByTheHourLieBetweenNoneAndAll() {
    double none = paralegal("contingency");
    double some = paralegal("{contingency: 70%, hourly: 30%}");
    double most = paralegal("{contingency: 30%, hourly: 70%}");
    double all = paralegal("hourly");
    assertThat((some - none) * (all - none)).isPositive();
    assertThat((most - some) * (all - none)).isPositive();
    assertThat((all - most) * (all - none)).isPositive();
  }

  /** The net benefit, dollars of the first year. */
  private static double paralegal(String feeModel) {
    return FIRM.with("firm.fee_model=" + feeModel).decision(DRAWS, Depth.VERDICT).options().stream()
        .filter(outcome -> outcome.option().id().equals("paralegal"))
        .mapToDouble(outcome -> outcome.netBenefit().likely())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void eachWordIsDrawnAsOftenAndMovesNothingElse() {
    Rulebook rulebook = RulebookReader.standard();
    Trial unsure = FIRM.with("readiness.sop_maturity=[documented, none]");
    double[][] before = draws(FIRM.profile(), rulebook);
    double[][] after = draws(unsure.profile(), rulebook);
    int slot = UncertainInputs.slotsById(rulebook).get(Input.SOP_MATURITY.path());
    Map<Double, Integer> counts = new HashMap<>();
    for (int draw = 0; draw < DRAWS; draw++) {
      counts.merge(after[draw][slot], 1, Integer::sum);
      after[draw][slot] = before[draw][slot];
    }
    // none is the catalog's word 0, documented 2
    assertThat(counts).containsExactlyInAnyOrderEntriesOf(Map.of(0.0, DRAWS / 2, 2.0, DRAWS / 2));
    assertThat(after).isDeepEqualTo(before);
  }

  private static double[][] draws(Profile profile, Rulebook rulebook) {
    UncertainInputs inputs = new UncertainInputs(profile, rulebook);
    double[][] draws = new double[DRAWS][];
    int[] next = {0};
    new SharedDraws(rulebook, new Settings(DRAWS, 1))
        .forEach(inputs, DRAWS, draw -> draws[next[0]++] = draw.clone());
    return draws;
  }

  @Test
  void theFirstWordIsTheOneOfTheMostLikelyValues() {
    List<Double> first =
        FIRM.with("readiness.sourcing=virtual").decision(0).options().stream()
            .map(outcome -> outcome.score().likely())
            .toList();
    assertThat(
            FIRM.with("readiness.sourcing=[virtual, in_house]").decision(0).options().stream()
                .map(outcome -> outcome.score().likely())
                .toList())
        .isEqualTo(first);
  }

  @Test
  void aWordIsAnUncertainInput() {
    Decision decision = FIRM.with("readiness.sourcing=[in_house, virtual]").decision(DRAWS);
    Gain gain =
        decision.gains().stream()
            .filter(one -> one.input() == Input.SOURCING)
            .findFirst()
            .orElseThrow();
    assertThat(gain.assumed()).isFalse();
    assertThat(gain.sensitivity()).isPositive();
    assertThat(gain.marginLow()).isNotEqualTo(gain.marginHigh());
    assertThat(FIRM.with("readiness.sourcing=virtual").decision(DRAWS).gains())
        .noneMatch(one -> one.input() == Input.SOURCING);
  }
}
