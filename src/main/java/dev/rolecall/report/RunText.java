package dev.rolecall.report;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Run;

/** What it takes to get the same result again. */
final class RunText {

  private static final int DIGEST_SHOWN = 12;

  private final Run run;
  private final TextCanvas canvas;

  RunText(Assessment assessment, TextCanvas canvas) {
    this.run = assessment.run();
    this.canvas = canvas;
  }

  void write() {
    write(". Codes in brackets are rules and sources: `rolecall rules ID` explains each.");
  }

  /** The same for a report that cites no rules. */
  void writeAlone() {
    write(".");
  }

  private void write(String end) {
    canvas.blank();
    String text =
        "Rolecall "
            + run.version()
            + ", rulebook "
            + canvas.safe(run.rulebookId())
            + " "
            + canvas.safe(run.rulebookVersion())
            + " ("
            + shortened(run.rulebookDigest())
            + "), profile "
            + shortened(run.profileDigest())
            + ", seed "
            + run.seed()
            + ", "
            + Wording.count(run.draws(), "draw")
            + end;
    canvas.faint(text, "");
  }

  private static String shortened(String digest) {
    return digest.substring(0, DIGEST_SHOWN);
  }
}
