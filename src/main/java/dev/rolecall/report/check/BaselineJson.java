package dev.rolecall.report.check;

import dev.rolecall.assessment.compare.Cause;
import dev.rolecall.assessment.compare.Effect;
import dev.rolecall.assessment.saved.SavedResult;
import dev.rolecall.document.JsonTree;
import dev.rolecall.portfolio.check.Attribution;
import dev.rolecall.portfolio.check.Attribution.RowShift;
import dev.rolecall.portfolio.check.SinceBaseline;
import java.util.List;

/** A baseline, and why the verdict is not what it was in it, in JSON. */
final class BaselineJson {

  private final JsonTree json;

  BaselineJson(JsonTree json) {
    this.json = json;
  }

  void write(SinceBaseline since) {
    SavedResult baseline = since.baseline();
    json.text("file", baseline.file());
    json.text("recommendation", baseline.recommendation());
    json.number("confidence", baseline.confidence());
    json.number("margin", baseline.margin());
    json.text("version", baseline.run().version());
    json.text("rulebook_digest", baseline.run().rulebookDigest());
    since
        .attribution()
        .ifPresentOrElse(
            attribution -> json.object("cause", () -> cause(since, attribution)),
            () -> json.nothing("cause"));
  }

  private void cause(SinceBaseline since, Attribution attribution) {
    json.text("kind", attribution.kind().id());
    json.text("sentence", CauseWords.of(since));
    json.text("option", attribution.option());
    json.text("rival", attribution.rival());
    json.number("lead_from", attribution.leadFrom());
    json.number("lead_to", attribution.leadTo());
    List<Effect> needed = attribution.comparison().map(c -> c.cause().needed()).orElse(List.of());
    json.texts("needed", needed.stream().map(Effect::path).toList());
    List<Effect> effects =
        attribution.comparison().map(c -> c.cause()).map(Cause::effects).orElse(List.of());
    json.array("effects", effects, effect -> json.object(() -> effect(effect)));
    json.array("rows", attribution.rows(), row -> json.object(() -> row(row)));
  }

  private void effect(Effect effect) {
    json.text("kind", effect.input().isPresent() ? "input" : "rulebook");
    json.text("path", effect.path());
    json.number("moved", effect.moved());
    json.text("recommendation", effect.recommendation());
  }

  private void row(RowShift row) {
    json.text("option", row.option());
    json.text("category", row.category());
    json.text("rule", row.rule());
    json.number("points", row.points());
    json.number("moved", row.moved());
  }
}
