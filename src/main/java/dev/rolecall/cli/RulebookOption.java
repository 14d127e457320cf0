package dev.rolecall.cli;

import dev.rolecall.document.Problems;
import dev.rolecall.profile.PriorChecks;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.RulebookReader;
import java.util.Optional;
import picocli.CommandLine.Option;

/** A consultant's own rulebook. */
final class RulebookOption {

  private static final String NOTHING =
      "nothing was assessed\nTry `rolecall rules`: it lists every entry, and what it sets.";

  @Option(
      names = "--rulebook",
      paramLabel = "FILE",
      description = "Merge this rulebook over the default, entry by entry.")
  private Optional<String> file = Optional.empty();

  boolean isGiven() {
    return file.isPresent();
  }

  /** The default, with the user's own merged over it, if there is one. */
  Rulebook read(Console console) throws Failure {
    return file.isPresent() ? read(file.get(), console) : RulebookReader.standard();
  }

  static Rulebook read(String file, Console console) throws Failure {
    RulebookReader.Reading reading = RulebookReader.over(file, InputFile.read(file, console));
    Problems problems = reading.problems();
    reading.rulebook().ifPresent(rulebook -> problems.addAll(PriorChecks.of(rulebook)));
    return InputFile.require(reading.rulebook(), problems, NOTHING);
  }
}
