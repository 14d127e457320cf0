package dev.rolecall.report;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.whatif.Axis;
import dev.rolecall.assessment.whatif.Exploration;
import dev.rolecall.assessment.whatif.Region;
import dev.rolecall.decision.Decision;
import dev.rolecall.decision.FlipPoint;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.report.format.Screen;
import java.util.List;
import java.util.stream.Collectors;

/** How the verdict follows one or two inputs, or where it changes, for a person at a terminal. */
public final class WhatIfText {

  private final Exploration exploration;
  private final Assessment now;
  private final TextCanvas canvas;
  private final Marks marks;

  private WhatIfText(Exploration exploration, TextCanvas canvas) {
    this.exploration = exploration;
    this.canvas = canvas;
    now = exploration.now();
    marks = new Marks(now.rulebook().staffing().mainOptions());
  }

  /** Writes an exploration. */
  public static void write(Exploration exploration, Screen screen, Appendable out) {
    new WhatIfText(exploration, new TextCanvas(screen, out)).write();
  }

  private void write() {
    canvas.bold(canvas.safe(now.profile().name()) + ": " + title() + ".");
    canvas.paragraph("As it is: " + verdict() + ".", "", "");
    switch (exploration.axes().size()) {
      case 0 -> flips();
      case 1 -> line(exploration.axes().get(0));
      default -> new SweepGrid(exploration, canvas, marks).write();
    }
    new RunText(now, canvas).writeAlone();
  }

  private String title() {
    return exploration.axes().isEmpty()
        ? "what would change the verdict"
        : exploration.axes().stream()
            .map(axis -> new AxisText(axis, now.profile()).range())
            .collect(Collectors.joining("; "));
  }

  private String verdict() {
    Decision decision = now.decision();
    String sure =
        decision
            .confidence()
            .map(c -> ", best in " + Wording.percent(c.share()) + " of " + draws() + " draws")
            .orElse(", at the most likely values");
    boolean same = decision.centralRecommendation().equals(decision.recommended().option().id());
    String central = marks.option(decision.centralRecommendation()).sentence();
    String other = same ? "" : "; at the most likely values alone, " + central;
    return decision.recommended().option().sentence() + sure + other;
  }

  private String draws() {
    return Decimals.grouped(now.run().draws(), 0);
  }

  private void flips() {
    FlipText text = new FlipText(now.profile(), now.rulebook().staffing().options());
    canvas.heading("All else at its most likely value");
    for (FlipPoint flip : now.decision().flips()) {
      String distance = "; distance " + Decimals.rounded(flip.distance(), 2);
      canvas.paragraph(text.sentence(flip) + distance, "  - ", "    ");
    }
    if (now.decision().flips().isEmpty()) {
      canvas.line("  no single input within its bounds, and no two together");
    }
    canvas.blank();
    canvas.faint(
        "Distance: the change over the range that such firms report or, where none is known,"
            + " over the value itself; of two, the root of the sum of squares.",
        "");
  }

  private void line(Axis axis) {
    new SweepTable(exploration, canvas, marks).write();
    String sure = now.run().draws() > 0 ? " Sure: the share of draws in which it is best." : "";
    canvas.faint("In brackets: ruled out." + sure, "  ");
    if (axis.isNumber()) {
      new SweepChart(exploration, canvas, marks).write();
      canvas.heading("Verdicts");
      regions(axis, exploration.regions());
      if (!exploration.regions().equals(exploration.centralRegions())) {
        canvas.paragraph("At the most likely values alone, as flip points are told:", "  ", "  ");
        regions(axis, exploration.centralRegions());
      }
    }
  }

  private void regions(Axis axis, List<Region> regions) {
    AxisText text = new AxisText(axis, now.profile());
    String words = axis.isNumber() ? " " + text.unitWords() : "";
    for (Region region : regions) {
      String from = "from " + edge(text, axis, region.from());
      String to = " to " + edge(text, axis, region.to()) + words;
      canvas.paragraph(
          marks.named(region.recommendation()) + ": " + from + to.stripTrailing(), "  - ", "    ");
    }
  }

  private static String edge(AxisText text, Axis axis, double value) {
    boolean end = value == axis.low() || value == axis.high();
    return end ? text.amount(value) : text.between(value);
  }
}
