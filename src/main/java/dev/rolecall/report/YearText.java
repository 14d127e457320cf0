package dev.rolecall.report;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.OptionOutcome;
import dev.rolecall.diagnosis.Diagnosis.KpiReading;
import dev.rolecall.diagnosis.Diagnosis.NeedReading;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The year ahead, with the hire and without. */
final class YearText {

  private static final int WIDEST_LABEL = 30;
  private static final int COLUMNS = 7;
  private static final int NUMBER = 7;

  private final Assessment assessment;
  private final TextCanvas canvas;
  private final int labelWidth;
  private final OptionOutcome baseline;
  private final OptionOutcome shown;

  YearText(Assessment assessment, TextCanvas canvas) {
    this.assessment = assessment;
    this.canvas = canvas;
    this.labelWidth = Math.max(0, Math.min(WIDEST_LABEL, canvas.width() - COLUMNS * NUMBER));
    this.baseline = assessment.decision().baseline();
    this.shown = assessment.decision().bestHire();
  }

  void write() {
    boolean recommended = shown == assessment.decision().recommended();
    String what = recommended ? "" : ", if you were to " + shown.option().sentence();
    canvas.heading("The year ahead" + what);
    canvas.faint(header(), "");
    canvas.faint(subheader(), "");
    for (NeedReading need : assessment.diagnosis().needs()) {
      need.kpis().forEach(this::kpi);
    }
    canvas.blank();
    money();
  }

  private String header() {
    StringBuilder line = new StringBuilder(TextCanvas.left("", labelWidth + NUMBER));
    for (int week : shown.weeks().keySet()) {
      line.append(TextCanvas.right("week " + week, 2 * NUMBER));
    }
    return line.toString();
  }

  private String subheader() {
    StringBuilder line = new StringBuilder(TextCanvas.left("", labelWidth));
    line.append(TextCanvas.right("today", NUMBER));
    for (int i = 0; i < shown.weeks().size(); i++) {
      line.append(TextCanvas.right("hired", NUMBER)).append(TextCanvas.right("hold", NUMBER));
    }
    return line.toString();
  }

  private void kpi(KpiReading today) {
    String label = assessment.rulebook().scales().of(today.kpi()).label();
    StringBuilder line = new StringBuilder();
    String name = "  " + label + ", " + Wording.unit(today.kpi());
    line.append(TextCanvas.right(Wording.reading(today.kpi(), today.value()), NUMBER));
    for (Map.Entry<Integer, Map<Kpi, Double>> week : shown.weeks().entrySet()) {
      double hired = week.getValue().get(today.kpi());
      double hold = baseline.weeks().get(week.getKey()).get(today.kpi());
      line.append(TextCanvas.right(Wording.reading(today.kpi(), hired), NUMBER));
      line.append(TextCanvas.right(Wording.reading(today.kpi(), hold), NUMBER));
    }
    canvas.row(name, labelWidth, line.toString(), false);
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
      loads.add(hires.get(i).label() + " " + Wording.percent(shown.load().get(i)));
    }
    return String.join(", ", loads) + " of the hours, once trained";
  }

  private void fact(String label, String text) {
    canvas.paragraph(text, "  " + TextCanvas.left(label, 22), " ".repeat(24));
  }
}
