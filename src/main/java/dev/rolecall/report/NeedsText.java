package dev.rolecall.report;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.diagnosis.Diagnosis.KpiReading;
import dev.rolecall.diagnosis.Diagnosis.NeedReading;
import dev.rolecall.rulebook.Kpi;

/** What hurts: each need with its readings against the thresholds. */
final class NeedsText {

  private static final int WIDEST_LABEL = 32;
  private static final int COLUMNS = 4;
  private static final int NUMBER = 10;

  private final Assessment assessment;
  private final TextCanvas canvas;
  private final int labelWidth;

  NeedsText(Assessment assessment, TextCanvas canvas) {
    this.assessment = assessment;
    this.canvas = canvas;
    this.labelWidth = Math.max(0, Math.min(WIDEST_LABEL, canvas.width() - COLUMNS * NUMBER));
  }

  void write() {
    canvas.heading("What presses today (0% calm, 100% critical)");
    String heads = numbers("reading", "calm", "critical", "pressure");
    canvas.faint(" ".repeat(labelWidth) + heads, "");
    for (NeedReading need : assessment.diagnosis().needs()) {
      String cite = "  [" + need.need().basis().cite() + "]";
      String pressure = TextCanvas.right(Wording.percent(need.pressure()), NUMBER);
      String label = "  " + need.need().label();
      canvas.row(label, labelWidth + 3 * NUMBER, pressure + fitting(cite), true);
      need.kpis().forEach(this::kpi);
    }
  }

  private String fitting(String cite) {
    int left = canvas.width() - labelWidth - COLUMNS * NUMBER;
    return TextCanvas.length(cite) <= left ? cite : "";
  }

  private void kpi(KpiReading reading) {
    Kpi kpi = reading.kpi();
    String name = assessment.rulebook().scales().of(kpi).label() + ", " + Wording.unit(kpi);
    String numbers =
        numbers(
            Wording.reading(kpi, reading.value()),
            Wording.reading(kpi, reading.calm()),
            Wording.reading(kpi, reading.critical()),
            Wording.percent(reading.pressure()));
    canvas.row("    " + name, labelWidth, numbers, false);
  }

  private static String numbers(String... texts) {
    StringBuilder row = new StringBuilder();
    for (String text : texts) {
      row.append(TextCanvas.right(text, NUMBER));
    }
    return row.toString();
  }
}
