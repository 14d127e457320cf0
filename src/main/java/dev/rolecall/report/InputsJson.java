package dev.rolecall.report;

import dev.rolecall.assessment.InputValue;
import dev.rolecall.document.JsonTree;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.quantity.Estimate;
import java.util.Arrays;
import java.util.List;

/** What a result rests on, in JSON: every input that has a value, stated or assumed. */
final class InputsJson {

  private final Profile profile;
  private final JsonTree json;

  InputsJson(Profile profile, JsonTree json) {
    this.profile = profile;
    this.json = json;
  }

  void write() {
    json.array("inputs", known(), this::input);
  }

  private List<Input> known() {
    return Arrays.stream(Input.values())
        .filter(input -> !input.path().startsWith("expect."))
        .filter(input -> !InputValue.of(input, profile).isNone())
        .toList();
  }

  private void input(Input input) {
    InputValue value = InputValue.of(input, profile);
    json.object(
        () -> {
          json.text("path", input.path());
          json.flag("assumed", value.assumed());
          value.number().ifPresentOrElse(this::number, () -> json.nothing("number"));
          json.texts("words", value.words());
          json.object("shares", () -> value.shares().forEach(json::number));
        });
  }

  private void number(Estimate number) {
    json.object(
        "number",
        () -> {
          json.number("low", number.low());
          json.number("likely", number.likely());
          json.number("high", number.high());
        });
  }
}
