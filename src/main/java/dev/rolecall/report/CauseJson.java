package dev.rolecall.report;

import dev.rolecall.assessment.compare.Cause;
import dev.rolecall.assessment.compare.Effect;
import dev.rolecall.document.JsonTree;

/** Why two verdicts differ, in JSON. */
final class CauseJson {

  private final JsonTree json;

  CauseJson(JsonTree json) {
    this.json = json;
  }

  void write(Cause cause) {
    json.text("kind", cause.kind().id());
    json.text("option", cause.option());
    json.text("rival", cause.rival());
    json.number("lead_from", cause.leadFrom());
    json.number("lead_to", cause.leadTo());
    json.texts("needed", cause.needed().stream().map(Effect::path).toList());
    json.array("effects", cause.effects(), this::effect);
  }

  private void effect(Effect effect) {
    json.object(
        () -> {
          json.text("kind", effect.input().isPresent() ? "input" : "rulebook");
          json.text("path", effect.path());
          json.number("lead", effect.lead());
          json.number("moved", effect.moved());
          json.text("recommendation", effect.recommendation());
        });
  }
}
