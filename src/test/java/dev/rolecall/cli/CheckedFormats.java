package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import dev.rolecall.Schemas;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;

/** The formats of check, each as its readers understand it. */
enum CheckedFormats {
  TEXT {
    @Override
    boolean saysFailed(String report) {
      boolean failed = report.endsWith(". FAILED.\n");
      assertThat(failed || report.endsWith(". Passed.\n")).as(report).isTrue();
      return failed;
    }
  },
  JSON {
    @Override
    boolean saysFailed(String report) {
      JsonNode json = Schemas.json(report);
      assertThat(Schemas.faults(CHECK_SCHEMA, json)).isEmpty();
      boolean any = false;
      for (JsonNode profile : json.path("profiles")) {
        any |= profile.path("fails").asBoolean();
      }
      assertThat(json.path("passed").asBoolean()).isEqualTo(!any);
      assertThat(json.path("exit_code").asInt() != 0).isEqualTo(any);
      return any;
    }
  },
  JUNIT {
    @Override
    boolean saysFailed(String report) {
      ReportTestSuite suite = suite(report);
      return suite.getNumberOfErrors() + suite.getNumberOfFailures() > 0;
    }
  },
  GITHUB {
    @Override
    boolean saysFailed(String report) {
      List<String> lines = report.lines().toList();
      assertThat(lines.subList(0, lines.size() - 1))
          .allSatisfy(line -> assertThat(line).matches(COMMAND));
      return lines.stream().anyMatch(line -> line.startsWith("::error "));
    }
  },
  SARIF {
    @Override
    boolean saysFailed(String report) {
      JsonNode json = Schemas.json(report);
      assertThat(Schemas.faults(SARIF_SCHEMA, json)).isEmpty();
      boolean any = false;
      for (JsonNode result : json.path("runs").path(0).path("results")) {
        any |= result.path("level").asString().equals("error");
      }
      JsonNode invocation = json.path("runs").path(0).path("invocations").path(0);
      assertThat(invocation.path("exitCode").asInt() != 0).isEqualTo(any);
      return any;
    }
  },
  MARKDOWN {
    @Override
    boolean saysFailed(String report) {
      List<String> lines = report.lines().toList();
      assertThat(lines.get(0)).matches("### Rolecall: .*\\. (FAILED|Passed)\\.");
      boolean failed = lines.get(0).endsWith("FAILED.");
      if (lines.size() > 1) {
        assertThat(lines.subList(1, 4))
            .containsExactly(
                "", "| Result | Profile | Verdict | Findings |", "| --- | --- | --- | --- |");
      }
      List<String> rows = lines.stream().skip(4).toList();
      assertThat(rows).allSatisfy(row -> assertThat(row.split(CELL, -1)).as(row).hasSize(6));
      assertThat(rows.stream().anyMatch(row -> row.startsWith("| **"))).isEqualTo(failed);
      return failed;
    }
  };

  /** Where a row of a table is parted: a bar that is not escaped. */
  private static final String CELL = "(?<!\\\\)\\|";

  private static final Schema CHECK_SCHEMA = Schemas.schema(Ran.rolecall("schema", "check").out());
  private static final Schema SARIF_SCHEMA = Schemas.schema(official("sarif-schema-2.1.0.json"));

  /** A workflow command as the runner takes it apart: no raw separator in a property. */
  private static final Pattern COMMAND =
      Pattern.compile(
          "::(error|warning|notice) file=[^,:]+(,line=[0-9]+,col=[0-9]+)?,title=rolecall%3A [^,:]+"
              + "::.+");

  /** Whether a reader of the report would take the check as failed. The report is valid. */
  abstract boolean saysFailed(String report);

  String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  private static String official(String name) {
    try (InputStream in = CheckedFormats.class.getResourceAsStream("/schema/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A JUnit report as Maven's reports read it, its counts being those of its cases. */
  static ReportTestSuite suite(String report) {
    byte[] bytes = report.getBytes(StandardCharsets.UTF_8);
    try (InputStreamReader in =
        new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(bytes));
      List<ReportTestSuite> suites =
          new ArrayList<>(new TestSuiteXmlParser(new NullConsoleLogger()).parse(in));
      assertThat(suites).hasSize(1);
      ReportTestSuite suite = suites.get(0);
      assertThat(suite.getTestCases()).hasSize(suite.getNumberOfTests());
      assertThat(suite.getTestCases().stream().filter(c -> c.hasFailure()).count())
          .isEqualTo(suite.getNumberOfFailures());
      assertThat(suite.getTestCases().stream().filter(c -> c.hasError()).count())
          .isEqualTo(suite.getNumberOfErrors());
      assertThat(suite.getTestCases().stream().filter(c -> c.hasSkipped()).count())
          .isEqualTo(suite.getNumberOfSkipped());
      return suite;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException | ParserConfigurationException e) {
      throw new AssertionError(report, e);
    }
  }
}
