package dev.rolecall.report;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.profile.Answer;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.quantity.Unit;
import java.util.ArrayList;
import java.util.List;

/** What was assumed, and what the verdict does not know. */
final class LimitsText {

  private final Assessment assessment;
  private final Profile profile;
  private final TextCanvas canvas;

  LimitsText(Assessment assessment, TextCanvas canvas) {
    this.assessment = assessment;
    this.profile = assessment.profile();
    this.canvas = canvas;
  }

  void write() {
    canvas.heading("Assumed, as the profile does not say");
    if (profile.assumed().isEmpty()) {
      canvas.line("  nothing");
    } else {
      List<String> texts = new ArrayList<>();
      for (Input input : profile.assumed()) {
        texts.add(input.label() + " " + value(input));
      }
      canvas.paragraph(String.join("; ", texts) + ".", "  ", "  ");
    }
    canvas.heading("What this does not know");
    for (String unknown : unknown()) {
      canvas.paragraph(unknown, "  - ", "    ");
    }
    new ChangesText(assessment.rulebook().changes(), canvas).write();
  }

  private String value(Input input) {
    if (!input.isNumber()) {
      String word = profile.words().get(input);
      return word == null ? String.join(", ", profile.areas().keySet()) : word.replace('_', ' ');
    }
    Answer answer = profile.number(input).orElseThrow();
    Estimate value = answer.value();
    double scale = answer.per().isPresent() ? profile.central(answer.per().get()) : 1;
    String likely = input.unit().show(value.likely() * scale);
    if (value.isExact()) {
      return likely;
    }
    return likely
        + " ("
        + bare(input.unit(), value.low() * scale)
        + " to "
        + bare(input.unit(), value.high() * scale)
        + ")";
  }

  private static String bare(Unit unit, double value) {
    String text = unit.show(value);
    return unit == Unit.SHARE || unit.isMoney() ? text.split(" ")[0] : text.split(" ")[0];
  }

  private List<String> unknown() {
    List<String> unknown = new ArrayList<>();
    if (!profile.has(Input.BUDGET)) {
      unknown.add("What the firm can pay: no budget was stated, so none was ruled out by cost.");
    }
    if (!profile.has(Input.SUPERVISION_HOURS)) {
      unknown.add("Who would supervise: no hours were stated, so supervision was not judged.");
    }
    unknown.add("The people: how good the candidate is, and who on staff would leave or grow.");
    unknown.add(
        "The size of most effects: thresholds, weights and many figures are working values of"
            + " ours, marked assumption in `rolecall rules`.");
    return unknown;
  }
}
