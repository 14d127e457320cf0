package dev.rolecall.decision;

import dev.rolecall.diagnosis.Variables;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Option;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.scorecard.Ledger;
import java.util.List;

/** Which firm is to be decided for, and between which options: what several fields may share. */
record Setup(
    Profile profile, Rulebook rulebook, Variables variables, Ledger ledger, List<Option> options) {

  Setup(Profile profile, Rulebook rulebook, List<Option> options) {
    this(profile, rulebook, new Variables(profile, rulebook), new Ledger(rulebook), options);
  }

  Field field() {
    return new Field(profile, rulebook, variables, ledger, options);
  }
}
