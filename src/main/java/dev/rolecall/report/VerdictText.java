package dev.rolecall.report;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Confidence;
import dev.rolecall.decision.Decision;
import dev.rolecall.decision.OptionOutcome;
import dev.rolecall.model.Diagnosis.NeedReading;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.rulebook.Scales.Need;
import dev.rolecall.rulebook.Staffing.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The verdict in one sentence, how sure it is, and why. */
final class VerdictText {

  private final Assessment assessment;
  private final Decision decision;
  private final TextCanvas canvas;

  VerdictText(Assessment assessment, TextCanvas canvas) {
    this.assessment = assessment;
    this.decision = assessment.decision();
    this.canvas = canvas;
  }

  void write() {
    canvas.bold(
        canvas.safe(assessment.profile().name())
            + ": "
            + VerdictSentence.of(decision).text()
            + ".");
    canvas.blank();
    fact("How sure", sureness());
    fact("", why());
    fact("Holding back", constraint());
    others("As good", decision.asGood(), "within one point, which counts as equal.");
    others("Outclassed", decision.dominated(), "another option is better in all four categories.");
  }

  private void others(String label, List<OptionOutcome> outcomes, String what) {
    List<String> names = new ArrayList<>();
    for (OptionOutcome outcome : outcomes) {
      names.add(outcome.option().label());
    }
    if (!names.isEmpty()) {
      fact(label, String.join(", ", names) + ": " + what);
    }
  }

  private void fact(String label, String text) {
    canvas.paragraph(text, TextCanvas.left(label, 14), " ".repeat(14));
  }

  private String sureness() {
    if (decision.confidence().isEmpty()) {
      return "not computed: these are the central values alone (--draws 0).";
    }
    if (decision.runnerUp().isEmpty()) {
      return "nothing else is left: every option that hires is ruled out, as said below.";
    }
    Confidence sure = decision.confidence().get();
    double error = (sure.high() - sure.low()) / 2;
    String strength = decision.strength().orElseThrow().id().replace('_', ' ');
    return strength
        + ": best in "
        + Wording.percent(sure.share())
        + " of "
        + Decimals.grouped(assessment.run().draws(), 0)
        + " draws of what is uncertain (give or take "
        + Wording.percent(error)
        + ").";
  }

  private String why() {
    List<String> sentences = new ArrayList<>();
    if (decision.runnerUp().isPresent()) {
      sentences.add(
          "The next best is to "
              + decision.runnerUp().get().option().sentence()
              + ", "
              + Wording.points(decision.margin().orElseThrow())
              + " points behind.");
    }
    int assumed = assessment.profile().assumed().size();
    if (assumed > 0) {
      sentences.add(
          Wording.count(assumed, "input") + (assumed == 1 ? " is" : " are") + " assumed.");
    }
    if (centralDiffers()) {
      sentences.add(centralSentence());
    }
    return String.join(" ", sentences);
  }

  private boolean centralDiffers() {
    return !decision.centralRecommendation().equals(decision.recommended().option().id());
  }

  private String centralSentence() {
    Option central =
        assessment.rulebook().staffing().options().get(decision.centralRecommendation());
    return "At the most likely values alone the answer would be to "
        + central.sentence()
        + ": what could go otherwise tips it.";
  }

  private String constraint() {
    Optional<Need> need = assessment.diagnosis().trueConstraint();
    if (need.isEmpty()) {
      return "nothing: every KPI is at or below its calm level.";
    }
    String pressure = Wording.percent(pressure(need.get().id()));
    return need.get().label() + " (pressure " + pressure + ").";
  }

  private double pressure(String need) {
    double pressure = 0;
    for (NeedReading reading : assessment.diagnosis().needs()) {
      pressure += reading.need().id().equals(need) ? reading.pressure() : 0;
    }
    return pressure;
  }
}
