package dev.rolecall.assessment.compare;

import dev.rolecall.assessment.InputValue;
import dev.rolecall.profile.Input;

/** An input that two profiles do not have alike. */
public record InputChange(Input input, InputValue from, InputValue to) {}
