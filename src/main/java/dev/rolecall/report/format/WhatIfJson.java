package dev.rolecall.report.format;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Axis;
import dev.rolecall.assessment.Axis.Stop;
import dev.rolecall.assessment.InputValue;
import dev.rolecall.assessment.OptionResult;
import dev.rolecall.assessment.Run;
import dev.rolecall.assessment.Sweep;
import dev.rolecall.assessment.Sweep.Region;
import dev.rolecall.assessment.Sweep.Trial;
import dev.rolecall.decision.Decision.Confidence;
import dev.rolecall.decision.FlipPoint;
import java.util.List;
import java.util.Optional;

/** A sweep as the JSON that {@code whatif.schema.json} describes. */
public record WhatIfJson(
    int format,
    String kind,
    Assessment.Firm firm,
    String recommendation,
    Optional<Confidence> confidence,
    List<AxisOf> axes,
    List<TrialOf> trials,
    Optional<List<Region>> regions,
    Optional<List<FlipPoint>> flipPoints,
    Run run) {

  private static final int FORMAT = 2;

  /** A varied input; its values are numbers or words, and so is its present one, or null. */
  public record AxisOf(String path, String unit, Object now, List<Object> stops, boolean assumed) {

    static AxisOf of(Axis axis, Assessment result) {
      Optional<InputValue> value = result.input(axis.input());
      Object now =
          axis.isNumber()
              ? value.flatMap(InputValue::number).map(number -> (Object) number.likely())
              : value.flatMap(one -> one.words().stream().findFirst());
      return new AxisOf(
          axis.input().path(),
          axis.isNumber() ? axis.input().unit().id() : "word",
          now,
          axis.stops().stream().map(Stop::value).toList(),
          value.filter(InputValue::assumed).isPresent());
    }
  }

  /** The verdict at some values. */
  public record TrialOf(
      List<Object> at,
      String recommendation,
      Optional<Confidence> confidence,
      List<OptionOf> options) {

    static TrialOf of(Trial trial) {
      return new TrialOf(
          trial.at().stream().map(Stop::value).toList(),
          trial.recommendation(),
          trial.result().confidence(),
          trial.result().options().stream().map(OptionOf::of).toList());
    }
  }

  /** An option's score, how it is hired, and why it is not advised: ids of gates and conditions. */
  public record OptionOf(
      String id,
      Optional<String> engagement,
      boolean eligible,
      List<String> gates,
      List<String> conditions,
      double score,
      Optional<Double> bestShare) {

    static OptionOf of(OptionResult option) {
      return new OptionOf(
          option.id(),
          option.engagement(),
          option.eligible(),
          option.limits().stream().map(OptionResult.Gate::id).toList(),
          option.conditions().stream().map(OptionResult.Condition::id).toList(),
          option.score().likely(),
          option.bestShare());
    }
  }

  /** The JSON of a sweep. */
  public static WhatIfJson of(Sweep sweep) {
    Assessment now = sweep.now();
    return new WhatIfJson(
        FORMAT,
        "whatif",
        now.firm(),
        now.recommendation(),
        now.confidence(),
        sweep.axes().stream().map(axis -> AxisOf.of(axis, now)).toList(),
        sweep.trials().stream().map(TrialOf::of).toList(),
        Optional.of(sweep.regions()).filter(all -> !all.isEmpty()),
        sweep.axes().isEmpty() ? Optional.of(now.flipPoints()) : Optional.empty(),
        now.run());
  }
}
