package dev.rolecall.report;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Run;
import dev.rolecall.document.SafeText;

/** What it takes to get the same result again. */
final class RunText {

  private static final int DIGEST_SHOWN = 12;
  private static final int NAME_SHOWN = 60;
  private static final String CODES =
      ". Codes in brackets are rules and sources: `rolecall rules ID` explains each.";

  private final Run run;
  private final TextCanvas canvas;

  RunText(Assessment assessment, TextCanvas canvas) {
    this.run = assessment.run();
    this.canvas = canvas;
  }

  void write() {
    write(CODES);
  }

  /** The same for a report that cites no rules. */
  void writeAlone() {
    write(".");
  }

  private void write(String end) {
    canvas.blank();
    canvas.faint(about(run) + end, "");
  }

  /** Versions, digests and settings, and where codes are explained. */
  static String sentence(Run run) {
    return about(run) + CODES;
  }

  private static String about(Run run) {
    return "Rolecall "
        + run.version()
        + ", rulebook "
        + SafeText.of(run.rulebookId(), NAME_SHOWN)
        + " "
        + SafeText.of(run.rulebookVersion(), NAME_SHOWN)
        + " ("
        + shortened(run.rulebookDigest())
        + "), profile "
        + shortened(run.profileDigest())
        + ", seed "
        + run.seed()
        + ", "
        + Wording.count(run.draws(), "draw");
  }

  private static String shortened(String digest) {
    return digest.substring(0, DIGEST_SHOWN);
  }
}
