package dev.rolecall.report;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.OptionOutcome;
import dev.rolecall.decision.Reason;
import dev.rolecall.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The strongest reasons for and against the recommendation, each with its rule. */
final class ReasonsText {

  private static final int SHOWN = 3;

  private final Assessment assessment;
  private final TextCanvas canvas;

  ReasonsText(Assessment assessment, TextCanvas canvas) {
    this.assessment = assessment;
    this.canvas = canvas;
  }

  void write() {
    Optional<OptionOutcome> rival = assessment.decision().rival();
    if (rival.isEmpty()) {
      return;
    }
    OptionOutcome best = assessment.decision().recommended();
    List<Reason> reasons = Reason.between(best, rival.get());
    canvas.heading(
        "Why to "
            + best.option().sentence()
            + ", rather than to "
            + rival.get().option().sentence());
    list("for", strongest(reasons, 1));
    list("against", strongest(reasons, -1));
  }

  /** The first few whose points have a sign. */
  private static List<Reason> strongest(List<Reason> reasons, int sign) {
    List<Reason> strongest = new ArrayList<>();
    for (Reason reason : reasons) {
      if (reason.points() * sign > 0 && strongest.size() < SHOWN) {
        strongest.add(reason);
      }
    }
    return strongest;
  }

  private void list(String side, List<Reason> reasons) {
    if (reasons.isEmpty()) {
      canvas.line("  " + side + ": nothing");
    }
    for (Reason reason : reasons) {
      String first = "  " + TextCanvas.left(side, 9);
      String points = TextCanvas.right(Wording.signed(reason.points()), 6) + "  ";
      canvas.paragraph(sentence(reason), first + points, " ".repeat(first.length() + 8));
    }
  }

  private static String sentence(Reason reason) {
    String cite = "[rule " + reason.row().rule() + "; " + reason.row().basis().cite() + "]";
    return what(reason) + " " + cite;
  }

  private static String what(Reason reason) {
    String label = reason.row().label();
    return switch (reason.row().category()) {
      case FIT ->
          "fit: owns "
              + (reason.points() > 0 ? "more" : "less")
              + " of the "
              + label
              + " that is stuck (pressure "
              + shown(reason, reason.mine())
              + ")";
      case RELIEF -> "relief: the year's mean pressure on " + label + " is " + readings(reason);
      case RETURN, DURABILITY ->
          reason.row().category().id() + ": " + label + ", " + readings(reason);
    };
  }

  private static String readings(Reason reason) {
    String mine = shown(reason, reason.mine());
    String other = shown(reason, reason.other());
    return mine.equals(other) ? mine + " for both" : mine + " against " + other;
  }

  private static String shown(Reason reason, Optional<Double> reading) {
    if (reading.isEmpty()) {
      return "none";
    }
    Unit unit = reason.row().unit();
    return unit == Unit.SHARE ? Wording.percent(reading.get()) : unit.show(reading.get());
  }
}
