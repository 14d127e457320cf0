package dev.rolecall.report.check;

import dev.rolecall.document.Place;
import dev.rolecall.document.SafeText;
import dev.rolecall.portfolio.check.CheckResult;
import dev.rolecall.portfolio.check.Checked;
import dev.rolecall.portfolio.check.Standing;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A test report as JUnit's runners write them and every CI service reads: a test case a profile. A
 * drift is a failure, an invalid or unreadable profile an error, and one that expects nothing is
 * skipped. It tells no times, as the same profiles give the same bytes.
 */
public final class CheckJunit {

  private final StringBuilder xml = new StringBuilder();

  private CheckJunit() {}

  /** The whole report. */
  public static String of(CheckResult result) {
    CheckJunit report = new CheckJunit();
    report.suite(result);
    return report.xml.toString();
  }

  private void suite(CheckResult result) {
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite");
    attribute("name", "rolecall check");
    attribute("time", "0");
    attribute("tests", Integer.toString(result.profiles().size()));
    attribute("errors", count(result, Standing.INVALID, Standing.UNREADABLE));
    attribute("skipped", count(result, Standing.WITHOUT_EXPECT));
    attribute("failures", count(result, Standing.DRIFT, Standing.EXPECT_MISSING));
    xml.append(">\n");
    result.profiles().forEach(this::testCase);
    xml.append("</testsuite>\n");
  }

  private static String count(CheckResult result, Standing... standings) {
    long count = 0;
    for (Standing standing : standings) {
      count += result.count(standing);
    }
    return Long.toString(count);
  }

  private void testCase(Checked checked) {
    xml.append("  <testcase");
    attribute("name", SafeText.of(checked.name()));
    attribute("classname", "rolecall.check");
    attribute("time", "0");
    xml.append(">\n");
    outcome(checked);
    String rest = texts(checked, Level.WARNING, Level.NOTE);
    String verdict =
        checked.judged().map(judged -> VerdictWords.of(judged.verdict()) + "\n").orElse("");
    element("system-out", "", verdict + rest);
    xml.append("  </testcase>\n");
  }

  private void outcome(Checked checked) {
    String errors = texts(checked, Level.ERROR);
    String type = checked.standing().id();
    switch (checked.standing()) {
      case HOLDS -> {}
      case WITHOUT_EXPECT -> element("skipped", "", texts(checked, Level.NOTE));
      case EXPECT_MISSING, DRIFT -> element("failure", type, errors);
      case INVALID, UNREADABLE -> element("error", type, errors);
    }
  }

  private static String texts(Checked checked, Level... levels) {
    List<Level> wanted = List.of(levels);
    return Remarks.of(checked).stream()
        .filter(remark -> wanted.contains(remark.level()))
        .map(remark -> text(checked, remark))
        .collect(Collectors.joining());
  }

  private static String text(Checked checked, Remark remark) {
    String at =
        remark.place().map(place -> checked.file() + position(place)).orElse(checked.name());
    return SafeText.of(at) + ": " + remark.level().id() + ": " + remark.text() + "\n";
  }

  private static String position(Place place) {
    return ":" + place.line() + ":" + place.column();
  }

  /** An element with its first line as message, where it has a type; none where it is empty. */
  private void element(String name, String type, String text) {
    if (text.isEmpty()) {
      return;
    }
    xml.append("    <").append(name);
    if (!name.equals("system-out")) {
      attribute("message", text.lines().findFirst().orElse(""));
    }
    if (!type.isEmpty()) {
      attribute("type", type);
    }
    xml.append('>').append(XmlText.of(text)).append("</").append(name).append(">\n");
  }

  private void attribute(String name, String value) {
    xml.append(' ').append(name).append("=\"").append(XmlText.attribute(value)).append('"');
  }
}
