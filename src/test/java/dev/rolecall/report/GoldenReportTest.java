package dev.rolecall.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.ExampleFirms;
import dev.rolecall.Golden;
import dev.rolecall.assessment.Assessment;
import dev.rolecall.document.Json;
import dev.rolecall.report.format.TextFormat;
import dev.rolecall.report.format.TextFormat.Screen;
import dev.rolecall.report.section.PlanPage;
import dev.rolecall.report.section.ResultPage;
import dev.rolecall.report.section.SummaryPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reports of the examples, to the byte: the one screen, the full text and the plan of all, full
 * JSON and narrow ASCII of a few.
 */
class GoldenReportTest {

  private static final Screen WIDE = new Screen(80, true, false);
  private static final Screen NARROW = new Screen(60, false, false);
  private static final Screen NARROWEST = new Screen(40, false, false);

  static List<String> examples() {
    return ExampleFirms.files();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void printsTheSameText(String file) throws IOException {
    Assessment result = ExampleFirms.result(file);
    String screen = TextFormat.oneScreen(SummaryPage.of(result), WIDE);
    Golden.assertSame(ExampleFirms.name(file) + ".txt", screen);
    Golden.assertSame("full/" + ExampleFirms.name(file) + ".txt", text(result, WIDE, false));
    Golden.assertSame("plan/" + ExampleFirms.name(file) + ".txt", plan(result));
  }

  @ParameterizedTest
  @ValueSource(strings = {"solo-injury", "both-pressures", "four-answers"})
  void printsTheSameNarrowAscii(String name) throws IOException {
    Assessment result = ExampleFirms.result("examples/" + name + ".yaml");
    Golden.assertSame(
        name + "-40-ascii.txt", TextFormat.oneScreen(SummaryPage.of(result), NARROWEST));
    Golden.assertSame(name + "-60-ascii.txt", text(result, NARROW, true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"solo-injury", "both-pressures"})
  void printsTheSameJson(String name) throws IOException {
    Golden.assertSame(
        name + ".json", Json.document(ExampleFirms.result("examples/" + name + ".yaml")));
  }

  /** What was saved is all that a report needs, and is saved the same again. */
  @ParameterizedTest
  @MethodSource("examples")
  void aSavedResultGivesTheSameReports(String file) throws IOException {
    Assessment result = ExampleFirms.result(file);
    String json = Json.document(result);
    Assessment saved =
        Assessment.read("result.json", json.getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
    assertThat(Json.document(saved)).isEqualTo(json);
    assertThat(text(saved, WIDE, true)).isEqualTo(text(result, WIDE, true));
    assertThat(plan(saved)).isEqualTo(plan(result));
  }

  private static String text(Assessment result, Screen screen, boolean explain) {
    return TextFormat.of(ResultPage.of(result), screen, explain);
  }

  private static String plan(Assessment result) {
    return TextFormat.of(PlanPage.of(result, Optional.empty()), WIDE, true);
  }
}
