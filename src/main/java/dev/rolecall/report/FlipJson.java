package dev.rolecall.report;

import dev.rolecall.decision.FlipPoint;
import dev.rolecall.document.JsonTree;

/** A flip point in JSON. */
final class FlipJson {

  private final JsonTree json;

  FlipJson(JsonTree json) {
    this.json = json;
  }

  void write(FlipPoint flip) {
    json.object(
        () -> {
          json.array("changes", flip.changes(), this::change);
          json.text("recommendation", flip.recommendation());
          json.number("distance", flip.distance());
          json.flag("usual", flip.usual());
        });
  }

  private void change(FlipPoint.Change change) {
    json.object(
        () -> {
          json.text("path", change.input().path());
          json.number("from", change.from());
          json.number("to", change.to());
        });
  }
}
