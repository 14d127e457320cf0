package dev.rolecall.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.ExampleFirms;
import dev.rolecall.decision.Decision.Confidence;
import dev.rolecall.profile.Profile;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A strong verdict does not hang on the number of draws. */
class SharedDrawsTest {

  static List<String> examples() {
    return ExampleFirms.files();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void doublingTheDrawsChangesNoStrongRecommendation(String file) throws IOException {
    Decision usual = decide(file, Settings.STANDARD.draws());
    Decision doubled = decide(file, 2 * Settings.STANDARD.draws());
    if (usual.strength().orElseThrow() == Strength.STRONG) {
      assertThat(doubled.recommended().option().id()).isEqualTo(usual.recommended().option().id());
    }
    Confidence one = usual.confidence().orElseThrow();
    Confidence other = doubled.confidence().orElseThrow();
    assertThat(other.low()).isLessThanOrEqualTo(one.high() + 0.02);
    assertThat(other.high()).isGreaterThanOrEqualTo(one.low() - 0.02);
  }

  private static Decision decide(String file, int draws) throws IOException {
    Profile profile = ExampleFirms.read(file);
    Settings settings = new Settings(draws, 1);
    return Decider.decide(profile, new SharedDraws(ExampleFirms.RULEBOOK, settings), Depth.VERDICT);
  }
}
