package dev.rolecall.assessment.compare;

import dev.rolecall.assessment.OptionResult.Gate;
import java.util.List;
import java.util.Locale;

/**
 * Why two verdicts differ, or what moved a verdict that stayed.
 *
 * @param option the id of the first verdict's option
 * @param rival the id of the second verdict's option; of the same verdict's best rival where it
 *     stayed
 * @param leadFrom of the option over the rival in the first, in score points
 * @param leadTo the same in the second
 * @param effects of every change alone, what moves the lead most first
 * @param needed the changes that turn the verdict, the weightiest first; empty where it stayed
 * @param limitsBefore the hard limits that ruled the rival out before them
 * @param limitsThen the hard limits that rule the option out with them and nothing else
 */
public record Cause(
    Kind kind,
    String option,
    String rival,
    double leadFrom,
    double leadTo,
    List<Effect> effects,
    List<Effect> needed,
    List<Gate> limitsBefore,
    List<Gate> limitsThen) {

  /** How the verdicts compare. */
  public enum Kind {
    /** Nothing that counts differs. */
    NOTHING_DIFFERS,
    /** The verdict is the same. */
    SAME_VERDICT,
    /** One change alone turns the verdict. */
    ALONE,
    /** Only several changes together turn it. */
    TOGETHER;

    /** The id in the JSON result. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
