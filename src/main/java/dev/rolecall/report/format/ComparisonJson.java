package dev.rolecall.report.format;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Comparison;
import dev.rolecall.assessment.Comparison.Cause;
import dev.rolecall.assessment.Comparison.InputChange;
import dev.rolecall.assessment.Comparison.LedgerChange;
import dev.rolecall.assessment.InputValue;
import dev.rolecall.assessment.OptionResult;
import dev.rolecall.assessment.Run;
import dev.rolecall.decision.Decision.Confidence;
import dev.rolecall.decision.Strength;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.rulebook.Rulebook.Change;
import java.util.List;
import java.util.Optional;

/** A comparison as the JSON that {@code compare.schema.json} describes. */
public record ComparisonJson(
    int format,
    String kind,
    Side a,
    Side b,
    Cause cause,
    List<InputDelta> inputs,
    List<Change> rulebook,
    List<LedgerChange> ledgers) {

  private static final int FORMAT = 2;

  /** One of the two. */
  public record Side(
      Assessment.Firm firm,
      String recommendation,
      Optional<Strength> strength,
      Optional<Confidence> confidence,
      List<Option> options,
      Run run) {

    static Side of(Assessment result) {
      return new Side(
          result.firm(),
          result.recommendation(),
          result.strength(),
          result.confidence(),
          result.options().stream().map(Option::of).toList(),
          result.run());
    }
  }

  /** An option's score. */
  public record Option(String id, boolean eligible, double score, Optional<Double> bestShare) {

    static Option of(OptionResult option) {
      return new Option(
          option.id(), option.eligible(), option.score().likely(), option.bestShare());
    }
  }

  /** An input that differs; its values are as a profile has them, or null. */
  public record InputDelta(
      String path, Object from, Object to, boolean fromAssumed, boolean toAssumed) {

    static InputDelta of(InputChange change) {
      return new InputDelta(
          change.input().path(),
          value(change.from()),
          value(change.to()),
          change.from().assumed(),
          change.to().assumed());
    }

    static Object value(InputValue value) {
      if (value.number().isPresent()) {
        Estimate number = value.number().get();
        return number.isExact() ? (Object) number.likely() : number;
      }
      if (!value.shares().isEmpty()) {
        return value.shares();
      }
      return switch (value.words().size()) {
        case 0 -> null;
        case 1 -> value.words().get(0);
        default -> value.words();
      };
    }
  }

  /** The JSON of a comparison. */
  public static ComparisonJson of(Comparison comparison) {
    return new ComparisonJson(
        FORMAT,
        "compare",
        Side.of(comparison.from()),
        Side.of(comparison.to()),
        comparison.cause(),
        comparison.inputs().stream().map(InputDelta::of).toList(),
        comparison.values(),
        comparison.ledgers());
  }
}
