package dev.rolecall.report;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.OptionOutcome;
import dev.rolecall.model.Diagnosis.KpiReading;
import dev.rolecall.model.Diagnosis.NeedReading;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.rulebook.Staffing.Role;
import java.util.ArrayList;
import java.util.List;

/** The year ahead, with the hire and without. */
final class YearText {

  private static final int LABEL = 29;
  private static final int WIDE = 79;

  private final Assessment assessment;
  private final TextCanvas canvas;
  private final OptionOutcome baseline;
  private final OptionOutcome shown;
  private final List<Integer> weeks;
  private final int number;

  YearText(Assessment assessment, TextCanvas canvas) {
    this.assessment = assessment;
    this.canvas = canvas;
    this.baseline = assessment.decision().baseline();
    this.shown = assessment.decision().bestHire();
    this.number = canvas.width() < WIDE ? 6 : 7;
    this.weeks = fitting(List.copyOf(shown.weeks().keySet()), canvas.width());
  }

  /** The weeks that fit, the last one always. */
  private List<Integer> fitting(List<Integer> weeks, int width) {
    int pairs = Math.max(1, (width - LABEL - number) / (2 * number));
    if (pairs >= weeks.size()) {
      return weeks;
    }
    List<Integer> fitting = new ArrayList<>(weeks.subList(0, pairs - 1));
    fitting.add(weeks.get(weeks.size() - 1));
    return fitting;
  }

  void write() {
    boolean recommended = shown == assessment.decision().recommended();
    String what = recommended ? "" : ", if you were to " + shown.option().sentence();
    canvas.heading("The year ahead" + what);
    canvas.faint(header(), "");
    canvas.faint(subheader(), "");
    for (NeedReading need : assessment.diagnosis().needs()) {
      for (KpiReading kpi : need.kpis()) {
        kpi(kpi);
      }
    }
    canvas.blank();
    money();
  }

  private String header() {
    StringBuilder line = new StringBuilder(TextCanvas.left("", LABEL + number));
    for (int week : weeks) {
      line.append(TextCanvas.right("week " + week, 2 * number));
    }
    return line.toString();
  }

  private String subheader() {
    StringBuilder line = new StringBuilder(TextCanvas.left("", LABEL));
    line.append(TextCanvas.right("today", number));
    for (int i = 0; i < weeks.size(); i++) {
      line.append(TextCanvas.right("hired", number)).append(TextCanvas.right("hold", number));
    }
    return line.toString();
  }

  private void kpi(KpiReading today) {
    String label = assessment.rulebook().scales().of(today.kpi()).label();
    StringBuilder line = new StringBuilder();
    double now = assessment.decision().today().get(today.kpi());
    String name = "  " + label + ", " + Wording.unit(today.kpi());
    line.append(TextCanvas.right(Wording.reading(today.kpi(), now), number));
    for (int week : weeks) {
      double hired = shown.weeks().get(week).get(today.kpi());
      double hold = baseline.weeks().get(week).get(today.kpi());
      line.append(TextCanvas.right(Wording.reading(today.kpi(), hired), number));
      line.append(TextCanvas.right(Wording.reading(today.kpi(), hold), number));
    }
    canvas.row(name, LABEL, line.toString(), false);
  }

  private void money() {
    fact(
        "Attorney hours freed",
        Decimals.grouped(shown.hoursFreed(), 0) + " in the year, less" + " supervision and review");
    fact("Work for the hire", load());
    fact("Cost in year one", Wording.dollars(shown.cost()));
    String range =
        assessment.run().draws() == 0
            ? ""
            : " (10-90%: "
                + Wording.dollars(shown.netBenefit().low())
                + " to "
                + Wording.dollars(shown.netBenefit().high())
                + ")";
    fact("Net benefit", Wording.dollars(shown.netBenefit().likely()) + range);
    String never = "not within the year";
    fact(
        "Pays for itself",
        shown.paybackWeek().isPresent() ? "from week " + shown.paybackWeek().getAsInt() : never);
  }

  private String load() {
    List<String> loads = new ArrayList<>();
    List<Role> hires = shown.option().hires();
    for (int i = 0; i < hires.size(); i++) {
      loads.add(
          "about "
              + Decimals.rounded(shown.workHours().get(i), 0)
              + " hours a week for the "
              + hires.get(i).label()
              + " ("
              + Wording.percent(shown.load().get(i))
              + " of the time)");
    }
    return String.join(", ", loads);
  }

  private void fact(String label, String text) {
    canvas.paragraph(text, "  " + TextCanvas.left(label, 22), " ".repeat(24));
  }
}
