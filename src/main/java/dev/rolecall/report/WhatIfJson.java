package dev.rolecall.report;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.whatif.Axis;
import dev.rolecall.assessment.whatif.Exploration;
import dev.rolecall.assessment.whatif.Region;
import dev.rolecall.assessment.whatif.Stop;
import dev.rolecall.assessment.whatif.Trial;
import dev.rolecall.decision.Confidence;
import dev.rolecall.decision.Decision;
import dev.rolecall.decision.OptionOutcome;
import dev.rolecall.document.JsonTree;
import dev.rolecall.report.section.AxisWords;
import java.util.List;
import java.util.Optional;

/** An exploration as JSON of format 1, whose schema is {@code whatif.schema.json}. */
public final class WhatIfJson {

  private static final int FORMAT = 1;

  private final Exploration exploration;
  private final Assessment now;
  private final JsonTree json;
  private final boolean drawn;

  private WhatIfJson(Exploration exploration, JsonTree json) {
    this.exploration = exploration;
    this.json = json;
    now = exploration.now();
    drawn = now.run().draws() > 0;
  }

  /** Writes an exploration, with a line feed at the end. */
  public static void write(Exploration exploration, Appendable out) {
    try (JsonTree json = new JsonTree(out)) {
      json.object(new WhatIfJson(exploration, json)::write);
    }
  }

  private void write() {
    json.whole("format", FORMAT);
    json.text("kind", "whatif");
    json.object("firm", this::firm);
    json.text("recommendation", now.decision().recommended().option().id());
    json.text("central_recommendation", now.decision().centralRecommendation());
    confidence(now.decision());
    json.array("axes", exploration.axes(), this::axis);
    json.array("trials", exploration.trials(), this::trial);
    regions("regions", exploration.regions());
    regions("central_regions", exploration.centralRegions());
    if (exploration.axes().isEmpty()) {
      json.array("flip_points", now.decision().flips(), new FlipJson(json)::write);
    } else {
      json.nothing("flip_points");
    }
    json.object("run", () -> new RunJson(json).write(now.run(), now.rulebook()));
  }

  private void firm() {
    json.text("name", now.profile().name());
    json.text("state", now.profile().state());
  }

  private void confidence(Decision decision) {
    Optional<Confidence> confidence = decision.confidence();
    if (confidence.isEmpty()) {
      json.nothing("confidence");
      return;
    }
    json.object(
        "confidence",
        () -> {
          json.number("share", confidence.get().share());
          json.number("low", confidence.get().low());
          json.number("high", confidence.get().high());
        });
  }

  private void axis(Axis axis) {
    json.object(
        () -> {
          json.text("path", axis.input().path());
          json.text("unit", axis.isNumber() ? axis.input().unit().id() : "word");
          AxisWords text = new AxisWords(axis, now.profile());
          if (axis.isNumber()) {
            json.number("now", text.nowNumber());
            json.array("stops", axis.stops(), stop -> json.item(stop.number().orElseThrow()));
          } else {
            json.text("now", Optional.ofNullable(now.profile().word(axis.input())));
            json.texts("stops", axis.stops().stream().map(Stop::text).toList());
          }
          json.flag("assumed", now.profile().assumed().contains(axis.input()));
        });
  }

  private void trial(Trial trial) {
    json.object(
        () -> {
          json.array("at", trial.at(), this::stop);
          json.text("recommendation", trial.recommendation());
          json.text("central_recommendation", trial.centralRecommendation());
          confidence(trial.decision());
          List<OptionOutcome> central = trial.central().options();
          json.array(
              "options",
              trial.decision().options(),
              o -> option(o, central.get(trial.decision().options().indexOf(o))));
        });
  }

  private void stop(Stop stop) {
    if (stop.number().isPresent()) {
      json.item(stop.number().get());
    } else {
      json.item(stop.text());
    }
  }

  private void option(OptionOutcome outcome, OptionOutcome central) {
    json.object(
        () -> {
          json.text("id", outcome.option().id());
          json.flag("eligible", outcome.eligible());
          json.number("score", outcome.score().likely());
          json.number("central_score", central.score().likely());
          json.number(
              "best_share", drawn ? Optional.of(outcome.bestShare()) : Optional.<Double>empty());
        });
  }

  private void regions(String name, List<Region> regions) {
    if (regions.isEmpty()) {
      json.nothing(name);
    } else {
      json.array(name, regions, this::region);
    }
  }

  private void region(Region region) {
    json.object(
        () -> {
          json.number("from", region.from());
          json.number("to", region.to());
          json.text("recommendation", region.recommendation());
        });
  }
}
