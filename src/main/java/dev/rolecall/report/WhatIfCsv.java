package dev.rolecall.report;

import dev.rolecall.assessment.Axis;
import dev.rolecall.assessment.Axis.Stop;
import dev.rolecall.assessment.OptionResult;
import dev.rolecall.assessment.Sweep;
import dev.rolecall.assessment.Sweep.Trial;
import dev.rolecall.decision.Decision.Confidence;
import dev.rolecall.decision.FlipPoint;

/** A row for each trial or, where nothing is varied, for each flip point. */
public final class WhatIfCsv {

  private static final int MOST_CHANGES = 2;

  private WhatIfCsv() {}

  /** Writes a sweep: ids and raw numbers only, nothing that a profile says. */
  public static void write(Sweep sweep, Appendable out) {
    try (CsvTable table = new CsvTable(out)) {
      if (sweep.axes().isEmpty()) {
        flips(sweep, table);
      } else {
        trials(sweep, table);
      }
    }
  }

  private static void trials(Sweep sweep, CsvTable table) {
    sweep.axes().forEach(axis -> table.text(axis.input().path()));
    table.text("recommendation").text("central_recommendation").text("confidence");
    for (OptionResult option : sweep.trials().get(0).result().options()) {
      String id = option.id();
      table.text("score_" + id).text("central_score_" + id).text("eligible_" + id);
    }
    table.end();
    for (Trial trial : sweep.trials()) {
      trial(sweep, trial, table);
    }
  }

  private static void trial(Sweep sweep, Trial trial, CsvTable table) {
    for (int i = 0; i < sweep.axes().size(); i++) {
      value(sweep.axes().get(i), trial.at().get(i), table);
    }
    table.text(trial.recommendation()).text(trial.centralRecommendation());
    table.number(trial.result().confidence().map(Confidence::share));
    for (OptionResult option : trial.result().options()) {
      table.number(option.score().likely());
      table.number(trial.central().score(option.id()));
      table.flag(option.eligible());
    }
    table.end();
  }

  private static void value(Axis axis, Stop stop, CsvTable table) {
    if (axis.isNumber()) {
      table.number(stop.number());
    } else {
      table.text(stop.text());
    }
  }

  private static void flips(Sweep sweep, CsvTable table) {
    table.text("recommendation").text("distance").text("usual");
    for (int i = 1; i <= MOST_CHANGES; i++) {
      table.text("path_" + i).text("from_" + i).text("to_" + i);
    }
    table.end();
    for (FlipPoint flip : sweep.now().flipPoints()) {
      table.text(flip.recommendation()).number(flip.distance()).flag(flip.usual());
      for (FlipPoint.Change change : flip.changes()) {
        table.text(change.input().path()).number(change.from()).number(change.to());
      }
      for (int i = flip.changes().size(); i < MOST_CHANGES; i++) {
        table.empty().empty().empty();
      }
      table.end();
    }
  }
}
