package dev.rolecall.report.format;

import static java.util.Map.entry;

import dev.rolecall.document.Json;
import dev.rolecall.document.Place;
import dev.rolecall.document.SafeText;
import dev.rolecall.portfolio.check.CheckOutcome.Finding;
import dev.rolecall.portfolio.check.CheckResult;
import dev.rolecall.portfolio.check.ProfileCheck;
import dev.rolecall.portfolio.check.ProfileCheck.Status;
import dev.rolecall.report.format.CheckFinding.Kind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** SARIF 2.1.0, which code-scanning services read: a result for every finding. */
public final class SarifFormat {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  private static final String HELP =
      "`rolecall help check` says how a finding may count, and how to accept it for a while.";

  private static final int MOST_NAME = 60;

  private SarifFormat() {}

  /** The whole report. */
  public static String of(CheckResult result, int exitCode) {
    Object driver =
        object(
            entry("name", "rolecall"),
            entry("version", result.settings().version()),
            entry("informationUri", "urn:rolecall:" + result.settings().version()),
            entry("rules", Arrays.stream(Kind.values()).map(SarifFormat::rule).toList()));
    Object invocation =
        object(
            entry("executionSuccessful", result.worst() != Status.UNREADABLE),
            entry("exitCode", exitCode),
            entry("exitCodeDescription", CheckText.summary(result)));
    List<Object> results = new ArrayList<>();
    for (ProfileCheck check : result.profiles()) {
      CheckFinding.of(check).forEach(finding -> results.add(result(check, finding)));
    }
    Object run =
        object(
            entry("tool", object(entry("driver", driver))),
            entry("invocations", List.of(invocation)),
            entry("columnKind", "unicodeCodePoints"),
            entry("results", results));
    return Json.document(
        object(entry("$schema", SCHEMA), entry("version", "2.1.0"), entry("runs", List.of(run))));
  }

  private static Object rule(Kind kind) {
    return object(
        entry("id", kind.id()),
        entry("shortDescription", text(kind.title() + ".")),
        entry("fullDescription", text(kind.description())),
        entry("help", text(HELP))); // GitHub's code scanning wants it
  }

  private static Object result(ProfileCheck check, CheckFinding finding) {
    Map<String, Object> physical =
        object(entry("artifactLocation", object(entry("uri", uri(check.file())))));
    physical.put(
        "region",
        finding
            .place()
            .map(SarifFormat::region)
            .orElse(object(entry("startLine", check.source().linesBefore() + 1))));
    Map<String, Object> result =
        object(
            entry("ruleId", finding.kind().id()),
            entry("ruleIndex", finding.kind().ordinal()),
            entry("level", finding.level().id()),
            entry("message", text(firm(check) + finding.text())),
            entry("locations", List.of(object(entry("physicalLocation", physical)))));
    finding.accepted().ifPresent(one -> result.put("suppressions", List.of(suppression(one))));
    return result;
  }

  private static Object suppression(Finding accepted) {
    return object(
        entry("kind", "inSource"),
        entry("status", "accepted"),
        entry("justification", CheckSentences.accepted(accepted).orElseThrow()));
  }

  private static String firm(ProfileCheck check) {
    return check.firm().map(name -> SafeText.of(name, MOST_NAME) + ": ").orElse("");
  }

  private static Map<String, Object> region(Place place) {
    return object(entry("startLine", place.line()), entry("startColumn", place.column()));
  }

  private static Object text(String text) {
    return object(entry("text", text));
  }

  /** A JSON object of these members, in this order. */
  @SafeVarargs
  static Map<String, Object> object(Map.Entry<String, ?>... members) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (Map.Entry<String, ?> one : members) {
      object.put(one.getKey(), one.getValue());
    }
    return object;
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
