package dev.rolecall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.assessment.Advisor;
import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Decision.Confidence;
import dev.rolecall.decision.Depth;
import dev.rolecall.decision.Settings;
import dev.rolecall.profile.Profile.Expectation;
import dev.rolecall.rulebook.Staffing.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example says what it shows, and shows it, whatever the seed. */
class ExamplesTest {

  static List<String> examples() {
    return ExampleFirms.files();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void getsTheVerdictItExpects(String file) throws IOException {
    for (long seed = 1; seed <= 3; seed++) {
      Settings settings = new Settings(Settings.STANDARD.draws(), seed);
      Assessment assessment =
          new Advisor(ExampleFirms.RULEBOOK, settings, "test")
              .assess(ExampleFirms.read(file), Depth.VERDICT);
      Expectation expected = ExampleFirms.read(file).expectation().orElseThrow();
      String verdict = assessment.recommendation();
      Confidence sure = assessment.confidence().orElseThrow();
      assertThat(expected.recommendation()).as(file + ", seed " + seed).contains(verdict);
      assertThat(expected.never()).doesNotContain(verdict);
      assertThat(sure.share()).isGreaterThanOrEqualTo(expected.minConfidence().orElse(0.0));
      assertThat(assessment.lead().margin().orElse(100.0))
          .isGreaterThanOrEqualTo(expected.minMargin().orElse(0.0));
    }
  }

  @Test
  void togetherTheyGiveEveryVerdict() throws IOException {
    TreeSet<String> expected = new TreeSet<>();
    for (String file : ExampleFirms.files()) {
      List<String> verdicts = ExampleFirms.read(file).expectation().orElseThrow().recommendation();
      if (verdicts.size() == 1) {
        expected.add(verdicts.get(0));
      }
    }
    assertThat(expected)
        .containsExactlyInAnyOrderElementsOf(
            ExampleFirms.RULEBOOK.staffing().mainOptions().stream().map(Option::id).toList());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void beginsWithWhatItShowsAndIsInBlockStyle(String file) throws IOException {
    List<String> lines = Files.readAllLines(Path.of(file));
    assertThat(lines.get(0)).startsWith("# ");
    assertThat(lines).anyMatch(line -> line.matches("  name: .+"));
    assertThat(lines).anyMatch(line -> line.matches("  recommendation: .+"));
    // what `import` writes is one line a number
    boolean imported = file.endsWith("from-records.yaml");
    assertThat(lines).noneMatch(line -> line.contains("{") && !imported);
  }
}
