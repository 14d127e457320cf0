package dev.rolecall.report.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.rolecall.document.Json;
import dev.rolecall.document.Place;
import dev.rolecall.portfolio.check.CheckResult;
import dev.rolecall.portfolio.check.ProfileCheck;
import dev.rolecall.portfolio.check.ProfileCheck.Status;
import dev.rolecall.report.check.CheckFinding.Kind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** SARIF 2.1.0, which code-scanning services read: a result for every finding. */
public final class SarifFormat {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  private SarifFormat() {}

  private record Log(@JsonProperty("$schema") String schema, String version, List<Run> runs) {}

  private record Run(
      Tool tool,
      List<Invocation> invocations,
      @JsonProperty("columnKind") String columnKind,
      List<Result> results) {}

  private record Tool(Driver driver) {}

  private record Driver(String name, String version, List<Rule> rules) {}

  private record Rule(
      String id,
      @JsonProperty("shortDescription") Message shortDescription,
      @JsonProperty("fullDescription") Message fullDescription) {

    static Rule of(Kind kind) {
      return new Rule(kind.id(), new Message(kind.title() + "."), new Message(kind.description()));
    }
  }

  private record Message(String text) {}

  private record Invocation(
      @JsonProperty("executionSuccessful") boolean executionSuccessful,
      @JsonProperty("exitCode") int exitCode,
      @JsonProperty("exitCodeDescription") String exitCodeDescription) {}

  private record Result(
      @JsonProperty("ruleId") String ruleId,
      @JsonProperty("ruleIndex") int ruleIndex,
      String level,
      Message message,
      List<Location> locations) {

    static Result of(ProfileCheck check, CheckFinding finding) {
      Artifact artifact = new Artifact(uri(check.file()));
      return new Result(
          finding.kind().id(),
          finding.kind().ordinal(),
          finding.level().id(),
          new Message(finding.text()),
          List.of(new Location(new PhysicalLocation(artifact, finding.place().map(Region::of)))));
    }
  }

  private record Location(@JsonProperty("physicalLocation") PhysicalLocation physicalLocation) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  private record PhysicalLocation(
      @JsonProperty("artifactLocation") Artifact artifactLocation, Optional<Region> region) {}

  private record Artifact(String uri) {}

  private record Region(
      @JsonProperty("startLine") int startLine, @JsonProperty("startColumn") int startColumn) {

    static Region of(Place place) {
      return new Region(place.line(), place.column());
    }
  }

  /** The whole report. */
  public static String of(CheckResult result, int exitCode) {
    List<Rule> rules = Arrays.stream(Kind.values()).map(Rule::of).toList();
    Invocation invocation =
        new Invocation(result.worst() != Status.UNREADABLE, exitCode, CheckText.summary(result));
    List<Result> results =
        result.profiles().stream()
            .flatMap(check -> CheckFindings.of(check).stream().map(one -> Result.of(check, one)))
            .toList();
    Tool tool = new Tool(new Driver("rolecall", result.settings().version(), rules));
    Run run = new Run(tool, List.of(invocation), "unicodeCodePoints", results);
    return Json.document(new Log(SCHEMA, "2.1.0", List.of(run)));
  }

  /** A file as a URI reference: relative if its name is. */
  private static String uri(String file) {
    String path =
        URLEncoder.encode(relative(file), StandardCharsets.UTF_8)
            .replace("+", "%20")
            .replace("*", "%2A")
            .replace("%7E", "~")
            .replace("%2F", "/");
    return (path.startsWith("/") ? "file://" : "") + path;
  }

  /** The name without a leading {@code ./}, which services that show files do not expect. */
  static String relative(String file) {
    return file.startsWith("./") && file.length() > 2 ? file.substring(2) : file;
  }
}
