package dev.rolecall.report;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Confidence;
import dev.rolecall.decision.Decision;
import dev.rolecall.decision.Strength;
import dev.rolecall.document.JsonTree;

/** Whom a result is about, and the verdict: the head of every JSON that tells one. */
final class VerdictJson {

  private final JsonTree json;

  VerdictJson(JsonTree json) {
    this.json = json;
  }

  void write(Assessment assessment) {
    Decision decision = assessment.decision();
    json.object(
        "firm",
        () -> {
          json.text("name", assessment.profile().name());
          json.text("state", assessment.profile().state());
        });
    json.text("recommendation", decision.recommended().option().id());
    json.text("central_recommendation", decision.centralRecommendation());
    json.text("strength", decision.strength().map(Strength::id));
    decision.confidence().ifPresentOrElse(this::confidence, () -> json.nothing("confidence"));
  }

  private void confidence(Confidence confidence) {
    json.object(
        "confidence",
        () -> {
          json.number("share", confidence.share());
          json.number("low", confidence.low());
          json.number("high", confidence.high());
        });
  }
}
