package dev.rolecall.portfolio;

import dev.rolecall.assessment.Run;
import dev.rolecall.profile.Setting;
import dev.rolecall.quantity.Identified;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a row depends on.
 *
 * @param rulebook its id and version
 * @param profileDigest of what the firm stated
 * @param set the values laid over it
 * @param brand a fingerprint of whose name the reports are under; empty without reports or brand
 */
public record RunKey(
    String version,
    String rulebook,
    String rulebookDigest,
    String profileDigest,
    long seed,
    int draws,
    List<Setting> set,
    Optional<String> brand) {

  /** What may make two rows of a firm differ. */
  public enum Change implements Identified {
    FIRM("the firm's numbers"),
    SETTINGS("the settings laid over them"),
    RULEBOOK("the rulebook"),
    SIMULATIONS("the number of simulations, or their seed"),
    VERSION("Rolecall's version");

    private final String words;

    Change(String words) {
      this.words = words;
    }

    /** As in "the rulebook". */
    public String words() {
      return words;
    }
  }

  /** What differs from an earlier run, in the order of the constants. */
  public List<Change> since(RunKey before) {
    List<Change> changes = new ArrayList<>();
    boolean settings = !set.equals(before.set);
    if (!settings && !profileDigest.equals(before.profileDigest)) {
      changes.add(Change.FIRM);
    }
    if (settings) {
      changes.add(Change.SETTINGS);
    }
    if (!rulebookDigest.equals(before.rulebookDigest)) {
      changes.add(Change.RULEBOOK);
    }
    if (seed != before.seed || draws != before.draws) {
      changes.add(Change.SIMULATIONS);
    }
    if (!version.equals(before.version)) {
      changes.add(Change.VERSION);
    }
    return changes;
  }

  /** What a result depends on. */
  public static RunKey of(Run run) {
    return of(run, Optional.empty());
  }

  static RunKey of(Run run, Optional<String> brand) {
    return new RunKey(
        run.version(),
        run.rulebook().id() + " " + run.rulebook().version(),
        run.rulebook().digest(),
        run.profile().digest(),
        run.seed(),
        run.draws(),
        run.profile().set(),
        brand);
  }
}
