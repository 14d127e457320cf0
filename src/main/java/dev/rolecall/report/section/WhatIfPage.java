package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Glossary;
import dev.rolecall.assessment.Sweep;
import dev.rolecall.decision.FlipPoint;
import dev.rolecall.document.SafeText;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.report.page.Page;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The page of how the advice follows one or two inputs, or of where it changes. */
public final class WhatIfPage {

  private static final int NAME_SHOWN = 60;

  private final Sweep sweep;
  private final Assessment now;

  private WhatIfPage(Sweep sweep) {
    this.sweep = sweep;
    now = sweep.now();
  }

  /** The page of a sweep. */
  public static Page of(Sweep sweep) {
    return new WhatIfPage(sweep).page();
  }

  private Page page() {
    List<Section.Builder> sections = new ArrayList<>();
    sections.add(new Section.Builder("now", "").paragraph("As it is: %s.", verdict()));
    SweepSections varied = new SweepSections(sweep);
    switch (sweep.axes().size()) {
      case 0 -> sections.add(flips());
      case 1 -> sections.add(varied.line());
      default -> sections.add(varied.map());
    }
    if (!sweep.regions().isEmpty()) {
      sections.add(varied.regions());
    }
    String name = SafeText.of(now.firm().name(), NAME_SHOWN);
    String title =
        sweep.axes().isEmpty()
            ? "what would change this advice"
            : sweep.axes().stream()
                .map(axis -> new AxisWords(axis, now).range())
                .collect(Collectors.joining("; "));
    Phrase footer = Phrase.of(BasisSections.settings(now.run()) + ".");
    return Page.of(name, title, sections, footer);
  }

  private String verdict() {
    String sure =
        now.confidence()
            .map(
                found ->
                    Phrase.text(
                        "best in %s of %s",
                        Wording.percent(found.share()),
                        Wording.count(now.run().draws(), "simulation")))
            .orElse("at the most likely values");
    Glossary.Choice best = now.glossary().option(now.recommendation());
    Glossary.Choice central = now.glossary().option(now.centralRecommendation());
    String other = "; at the most likely values alone, " + central.sentence();
    return best.sentence() + ", " + sure + (central.equals(best) ? "" : other);
  }

  private Section.Builder flips() {
    Section.Builder section = new Section.Builder("flips", "All else at its most likely value");
    if (now.flipPoints().isEmpty()) {
      return section.paragraph("No single input within its bounds does, and no two together.");
    }
    for (FlipPoint flip : now.flipPoints()) {
      String distance = "; distance " + Decimals.rounded(flip.distance(), 2);
      section.item(InputPhrase.flip(flip, now).and(distance).capital());
    }
    return section.note(
        "Distance: the change as a share of the range that such firms report or, where none is"
            + " known, of the value itself; for two inputs, the root of the sum of squares.");
  }
}
