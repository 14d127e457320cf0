package dev.rolecall.report;

import dev.rolecall.ExampleFirms;
import dev.rolecall.Golden;
import dev.rolecall.assessment.Advisor;
import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Depth;
import dev.rolecall.decision.Settings;
import dev.rolecall.report.format.Screen;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example's report, in each format, to the byte. */
class GoldenReportTest {

  private static final Screen WIDE = new Screen(80, true, false);
  private static final Screen NARROW = new Screen(60, false, false);

  static List<String> examples() {
    return ExampleFirms.files();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void printsTheSameText(String file) throws IOException {
    Golden.assertSame(ExampleFirms.name(file) + ".txt", text(file, WIDE));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void printsTheSameNarrowAscii(String file) throws IOException {
    Golden.assertSame(ExampleFirms.name(file) + "-60-ascii.txt", text(file, NARROW));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void printsTheSameJson(String file) throws IOException {
    StringBuilder json = new StringBuilder();
    JsonReport.write(assess(file, Depth.FULL), json);
    Golden.assertSame(ExampleFirms.name(file) + ".json", json.toString());
  }

  private static String text(String file, Screen screen) throws IOException {
    StringBuilder text = new StringBuilder();
    TextReport.write(assess(file, Depth.FULL), screen, true, text);
    return text.toString();
  }

  private static Assessment assess(String file, Depth depth) throws IOException {
    Advisor advisor = new Advisor(ExampleFirms.RULEBOOK, Settings.STANDARD, "test");
    return advisor.assess(ExampleFirms.read(file), depth);
  }
}
