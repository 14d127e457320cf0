package dev.rolecall.report;

import dev.rolecall.assessment.compare.Comparison;
import dev.rolecall.report.format.Screen;

/** In one line: what changed a verdict, for reports that are no whole comparison. */
public final class CauseSentence {

  /** Long enough for the value of any rulebook entry. */
  private static final int WIDTH = 200;

  private CauseSentence() {}

  /** The sentence, safe to show. */
  public static String of(Comparison comparison) {
    Screen screen = new Screen(WIDTH, true, false);
    return new CauseText(comparison, new TextCanvas(screen, new StringBuilder())).sentence();
  }
}
