package dev.rolecall.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.decision.Decision.Confidence;
import dev.rolecall.decision.Decision.Gain;
import dev.rolecall.profile.Input;
import dev.rolecall.rulebook.RulebookReader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Strength at each of its thresholds. */
class StrengthTest {

  @ParameterizedTest
  @CsvSource({
    "0.85, 1, STRONG",
    "0.849, 1, MODERATE",
    "0.65, 1, MODERATE",
    "0.649, 5, CLOSE_CALL",
    "0.99, 0.99, CLOSE_CALL", // less than a point ahead
  })
  void followsTheConfidence(double share, double margin, Strength strength) {
    assertThat(judge(share, margin, true, List.of())).isEqualTo(strength);
  }

  @ParameterizedTest
  @CsvSource({
    "true, 0.11, 0.11, NOT_ENOUGH_KNOWN", // half of all gains, above .1 point
    "true, 0.11, 0.111, CLOSE_CALL", // less than half
    "true, 0.1, 0, CLOSE_CALL", // not above .1 point
    "true, 0.101, 0, NOT_ENOUGH_KNOWN",
    "false, 0.01, 0, NOT_ENOUGH_KNOWN", // it tells whether anybody is needed
    "false, 0.01, 0.011, CLOSE_CALL",
    "false, 0, 0, CLOSE_CALL", // nothing to measure
  })
  void isNotEnoughKnownWhereAssumptionsDecide(
      boolean needed, double assumed, double stated, Strength strength) {
    List<Gain> gains =
        List.of(gain(Input.ADMIN_HOURS, assumed, true), gain(Input.LAG_HOURS, stated, false));
    assertThat(judge(0.5, 5, needed, gains)).isEqualTo(strength);
  }

  private static Gain gain(Input input, double points, boolean assumed) {
    return new Gain(input, points, 0, assumed, 0, 0, 0);
  }

  private static Strength judge(double share, double margin, boolean needed, List<Gain> gains) {
    Confidence confidence = new Confidence(share, share, share);
    return Strength.of(confidence, margin, needed, gains, RulebookReader.standard());
  }
}
