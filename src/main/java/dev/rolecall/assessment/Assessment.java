package dev.rolecall.assessment;

import dev.rolecall.decision.Decision;
import dev.rolecall.diagnosis.Diagnosis;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Rulebook;

/** Everything there is to say about a firm: what all formats render, and none adds to. */
public record Assessment(
    Profile profile, Rulebook rulebook, Diagnosis diagnosis, Decision decision, Run run) {}
