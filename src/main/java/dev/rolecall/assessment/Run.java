package dev.rolecall.assessment;

import dev.rolecall.decision.Settings;
import dev.rolecall.document.FlowText;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.Setting;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Rulebook.Change;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is needed to repeat a result exactly.
 *
 * @param version of Rolecall
 * @param draws how many simulations; 0 for central values alone
 */
public record Run(
    String version, RulebookUsed rulebook, ProfileUsed profile, long seed, int draws) {

  /** Throws if there cannot be so many simulations. */
  public Run {
    if (!Settings.allows(draws)) {
      throw new IllegalArgumentException(
          "draws of 0, or a power of two from "
              + Settings.FEWEST_DRAWS
              + " to "
              + Settings.MOST_DRAWS);
    }
  }

  /**
   * The rulebook.
   *
   * @param changes what a consultant's rulebook put in the place of the default's values
   */
  public record RulebookUsed(String id, String version, String digest, List<Change> changes) {}

  /**
   * The profile.
   *
   * @param digest of what was stated, whatever its layout and order
   * @param stated every value of the file, as `--set` takes it
   * @param set the values laid over it
   */
  public record ProfileUsed(String digest, List<Setting> stated, List<Setting> set) {

    /** True where the firm stated the input, or it was laid over. */
    public boolean states(Input input) {
      return Stream.concat(stated.stream(), set.stream())
          .anyMatch(one -> one.path().equals(input.path()));
    }
  }

  static Run of(Profile firm, Rulebook book, Settings settings, String version) {
    return new Run(
        version,
        new RulebookUsed(book.id(), book.version(), book.digest(), book.changes()),
        new ProfileUsed(firm.digest(), stated(firm), firm.set()),
        settings.seed(),
        settings.draws());
  }

  /** What was stated, with the file's name as the firm's if none was. */
  private static List<Setting> stated(Profile firm) {
    Setting name = new Setting(Input.NAME.path(), FlowText.scalar(firm.name()));
    boolean named = firm.stated().stream().anyMatch(one -> one.path().equals(name.path()));
    return named ? firm.stated() : Stream.concat(Stream.of(name), firm.stated().stream()).toList();
  }

  Run named(String name) {
    return new Run(
        version,
        rulebook,
        new ProfileUsed(
            profile.digest, Setting.named(profile.stated, name), Setting.named(profile.set, name)),
        seed,
        draws);
  }
}
