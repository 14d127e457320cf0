package dev.rolecall.report;

import dev.rolecall.assessment.whatif.Axis;
import dev.rolecall.assessment.whatif.Exploration;
import dev.rolecall.assessment.whatif.Stop;
import dev.rolecall.assessment.whatif.Trial;
import dev.rolecall.decision.Confidence;
import dev.rolecall.decision.FlipPoint;
import dev.rolecall.decision.OptionOutcome;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A row for each trial or, where nothing is varied, for each flip point. */
public final class WhatIfCsv {

  private static final int MOST_CHANGES = 2;

  private WhatIfCsv() {}

  /** Writes an exploration: ids and raw numbers only, nothing that a profile says. */
  public static void write(Exploration exploration, Appendable out) {
    try {
      if (exploration.axes().isEmpty()) {
        flips(exploration, out);
      } else {
        trials(exploration, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void trials(Exploration exploration, Appendable out) throws IOException {
    CsvRow header = new CsvRow();
    exploration.axes().forEach(axis -> header.text(axis.input().path()));
    header.text("recommendation").text("central_recommendation").text("confidence");
    for (OptionOutcome outcome : exploration.trials().get(0).decision().options()) {
      String id = outcome.option().id();
      header.text("score_" + id).text("central_score_" + id).text("eligible_" + id);
    }
    out.append(header.toString());
    for (Trial trial : exploration.trials()) {
      out.append(trial(exploration, trial).toString());
    }
  }

  private static CsvRow trial(Exploration exploration, Trial trial) {
    CsvRow row = new CsvRow();
    for (int i = 0; i < exploration.axes().size(); i++) {
      value(exploration.axes().get(i), trial.at().get(i), row);
    }
    row.text(trial.recommendation()).text(trial.centralRecommendation());
    row.number(trial.decision().confidence().map(Confidence::share));
    for (int o = 0; o < trial.decision().options().size(); o++) {
      OptionOutcome outcome = trial.decision().options().get(o);
      row.number(outcome.score().likely());
      row.number(trial.central().options().get(o).score().likely());
      row.flag(outcome.eligible());
    }
    return row;
  }

  private static void value(Axis axis, Stop stop, CsvRow row) {
    if (axis.isNumber()) {
      row.number(stop.number());
    } else {
      row.text(stop.text());
    }
  }

  private static void flips(Exploration exploration, Appendable out) throws IOException {
    CsvRow header = new CsvRow().text("recommendation").text("distance").text("usual");
    for (int i = 1; i <= MOST_CHANGES; i++) {
      header.text("path_" + i).text("from_" + i).text("to_" + i);
    }
    out.append(header.toString());
    for (FlipPoint flip : exploration.now().decision().flips()) {
      CsvRow row = new CsvRow().text(flip.recommendation());
      row.number(flip.distance()).flag(flip.usual());
      for (FlipPoint.Change change : flip.changes()) {
        row.text(change.input().path()).number(change.from()).number(change.to());
      }
      for (int i = flip.changes().size(); i < MOST_CHANGES; i++) {
        row.empty().empty().empty();
      }
      out.append(row.toString());
    }
  }
}
