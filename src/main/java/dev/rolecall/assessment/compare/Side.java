package dev.rolecall.assessment.compare;

import dev.rolecall.assessment.Advisor;
import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Depth;
import dev.rolecall.decision.Settings;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.rulebook.Rulebook;
import java.util.Optional;

/** One of two firms that are compared: what it states, and under which rulebook. */
public record Side(ProfileDocument document, Rulebook rulebook) {

  /** The verdict on the main options; empty if the profile is not valid under the rulebook. */
  public Optional<Assessment> assess(Settings settings) {
    return document
        .under(rulebook)
        .profile()
        .map(profile -> new Advisor(rulebook, settings, "").assess(profile, Depth.VERDICT));
  }
}
