package dev.rolecall.records;

import dev.rolecall.profile.Input;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What records say of one input, or why they say nothing.
 *
 * @param kind of the records that it is from; empty where the user said it
 * @param value as a profile has it; empty where it stays a question
 * @param reason why it does, a sentence; empty where it does not
 * @param instead what to export instead
 * @param says sentences on what it rests on
 * @param arithmetic how it was worked out, line by line
 */
public record Measurement(
    Input input,
    Optional<RecordKind> kind,
    Optional<String> value,
    String reason,
    String instead,
    List<String> says,
    List<String> arithmetic) {

  public boolean isMeasured() {
    return value.isPresent();
  }

  /** Puts one together. */
  static final class Builder {

    private final Input input;
    private final Optional<RecordKind> kind;
    private final List<String> says = new ArrayList<>();
    private final List<String> arithmetic = new ArrayList<>();

    Builder(Input input) {
      this.input = input;
      kind = Optional.empty();
    }

    Builder(Input input, RecordKind kind) {
      this.input = input;
      this.kind = Optional.of(kind);
    }

    /** Adds a sentence, with its parts in the places of {@code %s}. */
    Builder says(String sentence, Object... parts) {
      says.add(parts.length == 0 ? sentence : String.format(Locale.ROOT, sentence, parts));
      return this;
    }

    /** Adds a sentence where it holds. */
    Builder saysIf(boolean holds, String sentence, Object... parts) {
      return holds ? says(sentence, parts) : this;
    }

    /** Adds a line of arithmetic. */
    Builder adds(String line, Object... parts) {
      arithmetic.add(String.format(Locale.ROOT, line, parts));
      return this;
    }

    /** A value as it is written. */
    Measurement text(String value) {
      return new Measurement(
          input, kind, Optional.of(value), "", "", List.copyOf(says), List.copyOf(arithmetic));
    }

    /** A number that is known so well. */
    Measurement value(Estimate estimate) {
      return text(written(estimate, input));
    }

    Measurement refuse(String reason, String instead) {
      return new Measurement(
          input,
          kind,
          Optional.empty(),
          reason,
          instead,
          List.copyOf(says),
          List.copyOf(arithmetic));
    }
  }

  /** A number as a profile has it, rounded so that a range only gets wider. */
  static String written(Estimate estimate, Input input) {
    int places = input.unit() == Unit.HEADS ? 2 : input.unit().places();
    BigDecimal low = rounded(estimate.low(), input, places, RoundingMode.FLOOR);
    BigDecimal likely = rounded(estimate.likely(), input, places, RoundingMode.HALF_EVEN);
    BigDecimal high = rounded(estimate.high(), input, places, RoundingMode.CEILING);
    if (estimate.isExact() || low.compareTo(high) == 0) {
      return text(likely, input);
    }
    return "{low: "
        + text(low, input)
        + ", likely: "
        + text(likely.max(low).min(high), input)
        + ", high: "
        + text(high, input)
        + "}";
  }

  private static BigDecimal rounded(double value, Input input, int places, RoundingMode mode) {
    double least = input.limits().min();
    double most = input.limits().max();
    double inside = Math.min(most, Math.max(least, value));
    double scaled = input.unit() == Unit.SHARE ? inside * 100 : inside;
    return new BigDecimal(Decimals.exact(scaled)).setScale(places, mode);
  }

  private static String text(BigDecimal value, Input input) {
    String digits = value.stripTrailingZeros().toPlainString();
    return input.unit() == Unit.SHARE ? digits + "%" : digits;
  }
}
