package dev.rolecall.portfolio.check;

import dev.rolecall.decision.Settings;
import dev.rolecall.profile.Setting;
import dev.rolecall.rulebook.Rulebook;
import java.util.List;

/**
 * How profiles are checked: the settings of {@code rolecall assess}, and how strict the check is.
 *
 * @param changes values that replace or add to every profile's
 * @param version of Rolecall
 * @param requireExpect whether a profile without an expectation fails
 */
public record CheckSettings(
    Rulebook rulebook,
    Settings draws,
    List<Setting> changes,
    String version,
    Tolerance tolerance,
    boolean requireExpect) {

  /**
   * By how much a margin may fall before a warning: the larger of the two.
   *
   * @param points score points
   * @param share of the earlier margin, 0 to 1
   */
  public record Tolerance(double points, double share) {

    /** A point and a tenth. */
    public static final Tolerance STANDARD = new Tolerance(1, 0.1);

    /** Whether a margin fell by more. */
    boolean isExceeded(double before, double after) {
      return before - after > Math.max(points, share * before);
    }
  }
}
