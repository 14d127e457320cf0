package dev.rolecall.report.format;

import static java.util.Map.entry;

import dev.rolecall.document.SafeText;
import dev.rolecall.portfolio.check.CheckResult;
import dev.rolecall.portfolio.check.ProfileCheck;
import dev.rolecall.portfolio.check.ProfileCheck.Status;
import dev.rolecall.report.format.CheckFinding.Level;
import java.io.StringWriter;
import java.util.List;
import java.util.Map.Entry;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The XML of a test report as JUnit's runners write it and CI services read it: a test case a
 * profile. A drift is a failure, an invalid or unreadable profile an error, and one without an
 * expectation, or whose drift is tolerated, is skipped. All times are 0, as the same profiles give
 * the same bytes.
 */
public final class JUnitFormat {

  /** What XML 1.0 cannot contain, not even escaped. */
  private static final Pattern FORBIDDEN =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private final XMLStreamWriter xml;

  private JUnitFormat(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** The whole report. */
  public static String of(CheckResult result) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      new JUnitFormat(xml).suite(result);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return out.toString();
  }

  private void suite(CheckResult result) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    start(
        "\n",
        "testsuite",
        entry("name", "rolecall check"),
        entry("time", 0),
        entry("tests", result.profiles().size()),
        entry("errors", count(result, Status.INVALID, Status.UNREADABLE)),
        entry("skipped", count(result, Status.WITHOUT_EXPECT, Status.TOLERATED)),
        entry("failures", count(result, Status.DRIFT, Status.FAILED, Status.EXPECT_MISSING)));
    for (ProfileCheck check : result.profiles()) {
      testCase(check);
    }
    end("\n");
    xml.writeCharacters("\n");
    xml.writeEndDocument();
  }

  private static long count(CheckResult result, Status... statuses) {
    return Stream.of(statuses).mapToLong(result::count).sum();
  }

  private void testCase(ProfileCheck check) throws XMLStreamException {
    start(
        "\n  ",
        "testcase",
        entry("name", SafeText.of(check.name())),
        entry("classname", "rolecall.check"),
        entry("time", 0));
    Level[] told =
        check.status().fails()
            ? new Level[] {Level.ERROR}
            : new Level[] {Level.WARNING, Level.NOTE};
    String findings = findings(check, told);
    Entry<String, ?> message = entry("message", findings.lines().findFirst().orElse(""));
    Entry<String, ?> type = entry("type", check.status().id());
    switch (check.status()) {
      case PASSED, HELD -> {}
      case WITHOUT_EXPECT, TOLERATED -> element("skipped", findings, message);
      case EXPECT_MISSING, FAILED, DRIFT -> element("failure", findings, message, type);
      case INVALID, UNREADABLE -> element("error", findings, message, type);
    }
    String verdict =
        check.outcome().map(outcome -> new CheckSentences(outcome).verdict() + "\n").orElse("");
    String output = verdict + findings(check, Level.WARNING, Level.NOTE);
    if (!output.isEmpty()) {
      element("system-out", output);
    }
    end("\n  ");
  }

  @SafeVarargs
  private void element(String name, String text, Entry<String, ?>... attributes)
      throws XMLStreamException {
    start("\n    ", name, attributes);
    end(allowed(text));
  }

  private static String findings(ProfileCheck check, Level... levels) {
    return CheckFinding.of(check).stream()
        .filter(finding -> List.of(levels).contains(finding.level()))
        .map(
            finding ->
                finding.at(SafeText.of(finding.place().isPresent() ? check.file() : check.name()))
                    + "\n")
        .collect(Collectors.joining());
  }

  @SafeVarargs
  private void start(String before, String name, Entry<String, ?>... attributes)
      throws XMLStreamException {
    xml.writeCharacters(before);
    xml.writeStartElement(name);
    for (Entry<String, ?> one : attributes) {
      xml.writeAttribute(one.getKey(), allowed(one.getValue().toString()));
    }
  }

  private void end(String before) throws XMLStreamException {
    xml.writeCharacters(before);
    xml.writeEndElement();
  }

  private static String allowed(String text) {
    return FORBIDDEN.matcher(text).replaceAll("\uFFFD");
  }
}
