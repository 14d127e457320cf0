package dev.rolecall.report.check;

import dev.rolecall.document.SafeText;
import dev.rolecall.portfolio.check.CheckResult;
import dev.rolecall.portfolio.check.ProfileCheck;
import dev.rolecall.portfolio.check.ProfileCheck.Status;
import dev.rolecall.report.check.CheckFinding.Level;
import java.io.StringWriter;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The XML of a test report as JUnit's runners write it and CI services read it: a test case a
 * profile. A drift is a failure, an invalid or unreadable profile an error, and one without an
 * expectation is skipped. All times are 0, as the same profiles give the same bytes.
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
    text("\n");
    xml.writeStartElement("testsuite");
    attribute("name", "rolecall check");
    attribute("time", "0");
    attribute("tests", Integer.toString(result.profiles().size()));
    attribute("errors", count(result, Status.INVALID, Status.UNREADABLE));
    attribute("skipped", count(result, Status.WITHOUT_EXPECT));
    attribute("failures", count(result, Status.DRIFT, Status.EXPECT_MISSING));
    for (ProfileCheck check : result.profiles()) {
      testCase(check);
    }
    text("\n");
    xml.writeEndElement();
    text("\n");
    xml.writeEndDocument();
  }

  private static String count(CheckResult result, Status... statuses) {
    long count = 0;
    for (Status status : statuses) {
      count += result.count(status);
    }
    return Long.toString(count);
  }

  private void testCase(ProfileCheck check) throws XMLStreamException {
    text("\n  ");
    xml.writeStartElement("testcase");
    attribute("name", SafeText.of(check.name()));
    attribute("classname", "rolecall.check");
    attribute("time", "0");
    switch (check.status()) {
      case PASSED -> {}
      case WITHOUT_EXPECT -> result("skipped", "", findings(check, EnumSet.of(Level.NOTE)));
      case EXPECT_MISSING, DRIFT ->
          result("failure", check.status().id(), findings(check, EnumSet.of(Level.ERROR)));
      case INVALID, UNREADABLE ->
          result("error", check.status().id(), findings(check, EnumSet.of(Level.ERROR)));
    }
    String verdict =
        check.outcome().map(outcome -> new CheckSentences(outcome).verdict() + "\n").orElse("");
    String output = verdict + findings(check, EnumSet.of(Level.WARNING, Level.NOTE));
    if (!output.isEmpty()) {
      text("\n    ");
      xml.writeStartElement("system-out");
      text(output);
      xml.writeEndElement();
    }
    text("\n  ");
    xml.writeEndElement();
  }

  /** An element whose message is the first line of its text. */
  private void result(String name, String type, String findings) throws XMLStreamException {
    text("\n    ");
    xml.writeStartElement(name);
    attribute("message", findings.lines().findFirst().orElse(""));
    if (!type.isEmpty()) {
      attribute("type", type);
    }
    text(findings);
    xml.writeEndElement();
  }

  private static String findings(ProfileCheck check, Set<Level> levels) {
    return CheckFindings.of(check).stream()
        .filter(finding -> levels.contains(finding.level()))
        .map(
            finding ->
                finding.at(SafeText.of(finding.place().isPresent() ? check.file() : check.name()))
                    + "\n")
        .collect(Collectors.joining());
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, FORBIDDEN.matcher(value).replaceAll("\uFFFD"));
  }

  private void text(String text) throws XMLStreamException {
    xml.writeCharacters(FORBIDDEN.matcher(text).replaceAll("\uFFFD"));
  }
}
