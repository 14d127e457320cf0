package dev.rolecall.report.section;

import dev.rolecall.assessment.Run;
import dev.rolecall.document.SafeText;
import dev.rolecall.report.Wording;
import dev.rolecall.report.page.Phrase;

/** The footer that says what it takes to get the same result again. */
final class RunLine {

  private static final int DIGEST_SHOWN = 12;
  private static final int NAME_SHOWN = 60;

  private RunLine() {}

  /** Versions, digests and settings. */
  static Phrase of(Run run) {
    return Phrase.of(words(run) + ".");
  }

  /** The same of two, once where they are alike. */
  static Phrase of(Run one, Run other) {
    return one.equals(other)
        ? of(one)
        : Phrase.of("A: " + words(one) + ". B: " + words(other) + ".");
  }

  /** Where the codes in brackets are explained. */
  static Phrase codes() {
    return Phrase.of(
        " Codes in brackets are rules and sources: `rolecall rules ID` explains each.");
  }

  private static String words(Run run) {
    return "Rolecall "
        + run.version()
        + ", rulebook "
        + SafeText.of(run.rulebook().id(), NAME_SHOWN)
        + " "
        + SafeText.of(run.rulebook().version(), NAME_SHOWN)
        + " ("
        + digest(run.rulebook().digest())
        + "), profile "
        + digest(run.profile().digest())
        + ", seed "
        + run.seed()
        + ", "
        + (run.draws() == 0 ? "most likely values only" : Wording.count(run.draws(), "simulation"));
  }

  private static String digest(String digest) {
    return SafeText.of(digest.substring(0, Math.min(DIGEST_SHOWN, digest.length())));
  }
}
