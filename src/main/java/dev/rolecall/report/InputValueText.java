package dev.rolecall.report;

import dev.rolecall.assessment.InputValue;
import dev.rolecall.profile.Input;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.quantity.Unit;
import java.util.stream.Collectors;

/** An input's value in words. */
public final class InputValueText {

  private InputValueText() {}

  /** "110 hours", "60 to 110 hours, most likely 85", "in_house (assumed)", "not stated". */
  public static String of(Input input, InputValue value, int places) {
    if (value.isNone()) {
      return "not stated";
    }
    String text =
        value
            .number()
            .map(number -> number(input.unit(), number, places))
            .orElseGet(() -> words(value));
    return text + (value.assumed() ? " (assumed)" : "");
  }

  private static String number(Unit unit, Estimate value, int places) {
    return value.isExact()
        ? unit.show(value.likely(), places)
        : unit.amount(value.low(), places)
            + " to "
            + unit.show(value.high(), places)
            + ", most likely "
            + unit.amount(value.likely(), places);
  }

  private static String words(InputValue value) {
    return value.shares().isEmpty()
        ? String.join(", ", value.words())
        : value.shares().entrySet().stream()
            .map(share -> share.getKey() + " " + Wording.percent(share.getValue()))
            .collect(Collectors.joining(", "));
  }
}
