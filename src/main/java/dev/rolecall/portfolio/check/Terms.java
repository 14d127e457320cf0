package dev.rolecall.portfolio.check;

import dev.rolecall.decision.Settings;
import dev.rolecall.profile.Setting;
import dev.rolecall.rulebook.Rulebook;
import java.util.List;

/**
 * How profiles are checked: the same that {@code rolecall assess} takes, and what is asked of them.
 *
 * @param changes values that replace or add to every profile's
 * @param version of Rolecall
 * @param requireExpect whether a profile that expects nothing fails
 */
public record Terms(
    Rulebook rulebook,
    Settings settings,
    List<Setting> changes,
    String version,
    Tolerance tolerance,
    boolean requireExpect) {}
