package dev.rolecall.report.check;

import dev.rolecall.decision.Confidence;
import dev.rolecall.document.JsonTree;
import dev.rolecall.document.Place;
import dev.rolecall.document.Problem;
import dev.rolecall.portfolio.check.Breach;
import dev.rolecall.portfolio.check.CheckResult;
import dev.rolecall.portfolio.check.Checked;
import dev.rolecall.portfolio.check.Judged;
import dev.rolecall.portfolio.check.Standing;
import dev.rolecall.portfolio.check.Verdict;
import dev.rolecall.profile.Expectation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** For programs: JSON of format 1, whose schema is {@link CheckSchema}. */
public final class CheckJson {

  private static final int FORMAT = 1;

  private final JsonTree json;
  private final CheckResult result;

  private CheckJson(JsonTree json, CheckResult result) {
    this.json = json;
    this.result = result;
  }

  /** The whole report. */
  public static String of(CheckResult result, int exitCode) {
    StringBuilder text = new StringBuilder();
    try (JsonTree json = new JsonTree(text)) {
      json.object(() -> new CheckJson(json, result).write(exitCode));
    }
    return text.toString();
  }

  private void write(int exitCode) {
    json.whole("format", FORMAT);
    json.flag("passed", !result.worst().fails());
    json.whole("exit_code", exitCode);
    json.object("counts", this::counts);
    json.array("profiles", result.profiles(), one -> json.object(() -> profile(one)));
    json.object("run", this::run);
  }

  private void counts() {
    json.whole("profiles", result.profiles().size());
    for (Standing standing : Standing.values()) {
      json.whole(standing.id(), result.count(standing));
    }
    json.whole("warnings", result.warnings());
  }

  private void profile(Checked checked) {
    json.text("file", checked.file());
    json.text("firm", checked.firm());
    json.text("standing", checked.standing().id());
    json.flag("fails", checked.standing().fails());
    optional("verdict", checked.judged().map(Judged::verdict), this::verdict);
    optional("expect", checked.judged().flatMap(Judged::expectation), this::expect);
    json.array(
        "breaches",
        checked.judged().map(Judged::breaches).orElse(List.of()),
        breach -> json.object(() -> breach(checked.judged().orElseThrow(), breach)));
    json.array(
        "cautions",
        checked.judged().map(Judged::cautions).orElse(List.of()),
        caution ->
            json.object(
                () -> {
                  json.text("id", caution.id());
                  json.text(
                      "message",
                      new CautionWords(checked.judged().orElseThrow()).sentence(caution));
                }));
    optional(
        "baseline",
        checked.judged().flatMap(Judged::since),
        since -> new BaselineJson(json).write(since));
    json.array("problems", checked.problems(), problem -> json.object(() -> problem(problem)));
    json.text("unreadable", Optional.of(checked.reason()).filter(reason -> !reason.isEmpty()));
    json.object("accepted", () -> accepted(checked));
  }

  private <T> void optional(String name, Optional<T> value, Consumer<T> write) {
    value.ifPresentOrElse(
        present -> json.object(name, () -> write.accept(present)), () -> json.nothing(name));
  }

  private void verdict(Verdict verdict) {
    json.text("recommendation", verdict.recommendation());
    optional("confidence", verdict.confidence(), this::confidence);
    json.text("runner_up", verdict.runnerUp());
    json.number("margin", verdict.margin());
  }

  private void confidence(Confidence confidence) {
    json.number("share", confidence.share());
    json.number("low", confidence.low());
    json.number("high", confidence.high());
  }

  private void expect(Expectation expectation) {
    json.texts("recommendation", expectation.recommendation());
    json.texts("never", expectation.never());
    json.number("min_confidence", expectation.minConfidence());
    json.number("min_margin", expectation.minMargin());
  }

  private void breach(Judged judged, Breach breach) {
    BreachWords words = new BreachWords(judged);
    json.text("path", breach.input().path());
    place(breach.place());
    json.text("found", words.found(breach));
    json.text("expected", words.expected(breach));
    json.text("message", words.sentence(breach));
  }

  private void place(Optional<Place> place) {
    place.ifPresentOrElse(p -> json.whole("line", p.line()), () -> json.nothing("line"));
    place.ifPresentOrElse(p -> json.whole("column", p.column()), () -> json.nothing("column"));
  }

  private void problem(Problem problem) {
    json.text("severity", problem.severity().name().toLowerCase(Locale.ROOT));
    place(Optional.of(problem.place()));
    json.text("path", problem.path());
    json.text("found", problem.found());
    json.text("expected", problem.expected());
    json.text("hint", problem.hint());
  }

  private void accepted(Checked checked) {
    json.array(
        "edits",
        checked.accepted().edits(),
        edit ->
            json.object(
                () -> {
                  json.text("path", edit.path());
                  json.text("from", edit.from());
                  json.text("to", edit.to());
                }));
    json.text("refusal", Optional.of(checked.accepted().refusal()).filter(text -> !text.isEmpty()));
  }

  private void run() {
    json.text("version", result.terms().version());
    json.object(
        "rulebook",
        () -> {
          json.text("id", result.rulebook().id());
          json.text("version", result.rulebook().version());
          json.text("digest", result.rulebook().digest());
        });
    json.whole("seed", result.terms().settings().seed());
    json.whole("draws", result.terms().settings().draws());
    json.object(
        "tolerance",
        () -> {
          json.number("points", result.terms().tolerance().points());
          json.number("share", result.terms().tolerance().share());
        });
  }
}
