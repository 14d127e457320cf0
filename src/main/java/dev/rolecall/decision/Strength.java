package dev.rolecall.decision;

import dev.rolecall.decision.Decision.Confidence;
import dev.rolecall.decision.Decision.Gain;
import dev.rolecall.rulebook.Figures;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Rulebook;
import java.util.List;
import java.util.Locale;

/** How firm a verdict is. */
public enum Strength {
  /** The option is best in nearly every draw, and clearly ahead. */
  STRONG,
  /** It is best in most. */
  MODERATE,
  /** Another option may well be as good. */
  CLOSE_CALL,
  /** The same, and what decides between them was assumed: measure first. */
  NOT_ENOUGH_KNOWN;

  /** The id in the JSON result. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The strength of a verdict by its confidence, and by what is not known.
   *
   * @param margin score points over the next best option
   * @param needed false where hiring nobody is best in more draws than the hire that is recommended
   */
  static Strength of(
      Confidence confidence, double margin, boolean needed, List<Gain> gains, Rulebook rulebook) {
    Figures figures = rulebook.figures();
    boolean ahead = margin >= figures.central(Parameter.EQUAL_POINTS);
    if (ahead && confidence.share() >= figures.central(Parameter.STRONG)) {
      return STRONG;
    }
    if (ahead && confidence.share() >= figures.central(Parameter.MODERATE)) {
      return MODERATE;
    }
    // most of what could be learned lies in what was assumed, and it is worth learning: in points,
    // or as it tells whether anything presses
    double all = gains.stream().mapToDouble(Gain::gain).sum();
    double assumed = gains.stream().filter(Gain::assumed).mapToDouble(Gain::gain).sum();
    boolean unknown =
        assumed > (needed ? figures.central(Parameter.UNKNOWN_POINTS) : 0)
            && assumed >= figures.central(Parameter.UNKNOWN_SHARE) * all;
    return unknown ? NOT_ENOUGH_KNOWN : CLOSE_CALL;
  }
}
