package dev.rolecall.report.format;

import dev.rolecall.assessment.OptionResult;
import dev.rolecall.assessment.Sweep;
import dev.rolecall.assessment.Sweep.Trial;
import dev.rolecall.decision.Decision.Confidence;
import dev.rolecall.decision.FlipPoint;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A row for each trial or, where nothing is varied, for each flip point. */
public final class WhatIfCsv {

  private static final int MOST_CHANGES = 2;

  private WhatIfCsv() {}

  /** A sweep: ids and raw numbers only, nothing that a profile says. */
  public static String of(Sweep sweep) {
    StringWriter text = new StringWriter();
    try (CsvTable table = new CsvTable(text)) {
      if (sweep.axes().isEmpty()) {
        flips(sweep, table);
      } else {
        trials(sweep, table);
      }
    }
    return text.toString();
  }

  private static void trials(Sweep sweep, CsvTable table) {
    List<Object> head = new ArrayList<>();
    sweep.axes().forEach(axis -> head.add(axis.input().path()));
    head.addAll(List.of("recommendation", "central_recommendation", "confidence"));
    for (OptionResult option : sweep.trials().get(0).result().options()) {
      String id = option.id();
      head.addAll(List.of("score_" + id, "central_score_" + id, "eligible_" + id));
    }
    table.row(head);
    for (Trial trial : sweep.trials()) {
      List<Object> row = new ArrayList<>();
      trial.at().forEach(stop -> row.add(WhatIfJson.value(stop)));
      row.add(trial.recommendation());
      row.add(trial.centralRecommendation());
      row.add(trial.result().confidence().map(Confidence::share));
      for (OptionResult option : trial.result().options()) {
        row.add(option.score().likely());
        row.add(trial.central().score(option.id()));
        row.add(option.eligible());
      }
      table.row(row);
    }
  }

  private static void flips(Sweep sweep, CsvTable table) {
    List<Object> head = new ArrayList<>(List.of("recommendation", "distance", "usual"));
    for (int i = 1; i <= MOST_CHANGES; i++) {
      head.addAll(List.of("path_" + i, "from_" + i, "to_" + i));
    }
    table.row(head);
    for (FlipPoint flip : sweep.now().flipPoints()) {
      List<Object> row = new ArrayList<>();
      row.addAll(List.of(flip.recommendation(), flip.distance(), flip.usual()));
      for (FlipPoint.Change change : flip.changes()) {
        row.addAll(List.of(change.input().path(), change.from(), change.to()));
      }
      row.addAll(Collections.nCopies(head.size() - row.size(), Optional.empty()));
      table.row(row);
    }
  }
}
