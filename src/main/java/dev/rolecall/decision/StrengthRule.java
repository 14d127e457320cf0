package dev.rolecall.decision;

import dev.rolecall.decision.Decision.Confidence;
import dev.rolecall.decision.Decision.Gain;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Rulebook;
import java.util.List;

/** How firmly a verdict stands, from its confidence and from what is not known. */
final class StrengthRule {

  private final Rulebook rulebook;
  private final List<Gain> gains;
  private final boolean centralAgrees;

  StrengthRule(Rulebook rulebook, List<Gain> gains, boolean centralAgrees) {
    this.rulebook = rulebook;
    this.gains = gains;
    this.centralAgrees = centralAgrees;
  }

  Strength strength(Confidence confidence) {
    if (centralAgrees && confidence.share() >= at(Parameter.STRONG)) {
      return Strength.STRONG;
    }
    if (centralAgrees && confidence.share() >= at(Parameter.MODERATE)) {
      return Strength.MODERATE;
    }
    return isNotEnoughKnown() ? Strength.NOT_ENOUGH_KNOWN : Strength.CLOSE_CALL;
  }

  /** Whether most of what could be learnt lies in what was assumed, and it is worth learning. */
  private boolean isNotEnoughKnown() {
    double all = 0;
    double assumed = 0;
    for (Gain gain : gains) {
      all += gain.gain();
      assumed += gain.assumed() ? gain.gain() : 0;
    }
    return assumed > at(Parameter.UNKNOWN_POINTS) && assumed >= at(Parameter.UNKNOWN_SHARE) * all;
  }

  private double at(Parameter parameter) {
    return rulebook.figures().central(parameter);
  }
}
