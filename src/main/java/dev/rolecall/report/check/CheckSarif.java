package dev.rolecall.report.check;

import dev.rolecall.document.JsonTree;
import dev.rolecall.document.Place;
import dev.rolecall.portfolio.check.CheckResult;
import dev.rolecall.portfolio.check.Checked;
import dev.rolecall.portfolio.check.Standing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** SARIF 2.1.0, which code-scanning services read: a result for every remark. */
public final class CheckSarif {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  /** One remark, with what it is about. */
  private record Finding(Checked checked, Remark remark) {}

  private final JsonTree json;
  private final CheckResult result;
  private final int exitCode;

  private CheckSarif(JsonTree json, CheckResult result, int exitCode) {
    this.json = json;
    this.result = result;
    this.exitCode = exitCode;
  }

  /** The whole report. */
  public static String of(CheckResult result, int exitCode) {
    StringBuilder text = new StringBuilder();
    try (JsonTree json = new JsonTree(text)) {
      json.object(new CheckSarif(json, result, exitCode)::log);
    }
    return text.toString();
  }

  private void log() {
    json.text("$schema", SCHEMA);
    json.text("version", "2.1.0");
    json.array("runs", List.of(result), one -> json.object(this::run));
  }

  private void run() {
    json.object("tool", () -> json.object("driver", this::driver));
    json.array("invocations", List.of(exitCode), one -> json.object(this::invocation));
    json.text("columnKind", "unicodeCodePoints");
    List<Finding> findings = new ArrayList<>();
    for (Checked checked : result.profiles()) {
      Remarks.of(checked).forEach(remark -> findings.add(new Finding(checked, remark)));
    }
    json.array("results", findings, finding -> json.object(() -> result(finding)));
  }

  private void driver() {
    json.text("name", "rolecall");
    json.text("version", result.terms().version());
    json.array("rules", Arrays.asList(Kind.values()), kind -> json.object(() -> rule(kind)));
  }

  private void rule(Kind kind) {
    json.text("id", kind.id());
    message("shortDescription", kind.title() + ".");
    message("fullDescription", kind.description());
  }

  private void invocation() {
    json.flag("executionSuccessful", result.worst() != Standing.UNREADABLE);
    json.whole("exitCode", exitCode);
    json.text("exitCodeDescription", Tally.of(result) + ".");
  }

  private void result(Finding finding) {
    Remark remark = finding.remark();
    json.text("ruleId", remark.kind().id());
    json.whole("ruleIndex", remark.kind().ordinal());
    json.text("level", remark.level().id());
    message("message", remark.text());
    json.array("locations", List.of(finding), one -> json.object(() -> location(one)));
  }

  private void message(String name, String text) {
    json.object(name, () -> json.text("text", text));
  }

  private void location(Finding finding) {
    json.object(
        "physicalLocation",
        () -> {
          String uri = FileUri.of(finding.checked().file());
          json.object("artifactLocation", () -> json.text("uri", uri));
          finding.remark().place().ifPresent(place -> json.object("region", () -> region(place)));
        });
  }

  private void region(Place place) {
    json.whole("startLine", place.line());
    json.whole("startColumn", place.column());
  }
}
