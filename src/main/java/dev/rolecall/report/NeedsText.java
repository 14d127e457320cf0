package dev.rolecall.report;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.model.Diagnosis.KpiReading;
import dev.rolecall.model.Diagnosis.NeedReading;
import dev.rolecall.rulebook.Kpi;

/** What hurts: each need with its readings against the thresholds. */
final class NeedsText {

  private static final int LABEL = 28;
  private static final int READING = 8;
  private static final int CALM = 6;
  private static final int CRITICAL = 9;
  private static final int PRESSURE = 9;
  private static final int ALL = LABEL + READING + CALM + CRITICAL + PRESSURE;

  private final Assessment assessment;
  private final TextCanvas canvas;

  NeedsText(Assessment assessment, TextCanvas canvas) {
    this.assessment = assessment;
    this.canvas = canvas;
  }

  void write() {
    canvas.heading("What presses today (0% calm, 100% critical)");
    String heads = numbers("reading", "calm", "critical") + TextCanvas.right("pressure", PRESSURE);
    canvas.faint(" ".repeat(LABEL) + heads, "");
    for (NeedReading need : assessment.diagnosis().needs()) {
      String cite = "  [" + need.need().basis().cite() + "]";
      String pressure = TextCanvas.right(Wording.percent(need.pressure()), PRESSURE);
      canvas.row(" " + need.need().label(), ALL - PRESSURE, pressure + fitting(cite), true);
      for (KpiReading kpi : need.kpis()) {
        kpi(kpi);
      }
    }
  }

  private String fitting(String cite) {
    int left = canvas.width() - ALL;
    return TextCanvas.length(cite) <= left ? cite : "";
  }

  private void kpi(KpiReading reading) {
    Kpi kpi = reading.kpi();
    String name = assessment.rulebook().scales().of(kpi).label() + ", " + Wording.unit(kpi);
    canvas.row(
        "  " + name,
        LABEL,
        numbers(
                Wording.reading(kpi, reading.value()),
                Wording.reading(kpi, reading.calm()),
                Wording.reading(kpi, reading.critical()))
            + TextCanvas.right(Wording.percent(reading.pressure()), PRESSURE),
        false);
  }

  private static String numbers(String reading, String calm, String critical) {
    return TextCanvas.right(reading, READING)
        + TextCanvas.right(calm, CALM)
        + TextCanvas.right(critical, CRITICAL);
  }
}
