package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.sweep.Axis;
import dev.rolecall.assessment.sweep.Sweep;
import dev.rolecall.assessment.sweep.Sweep.Region;
import dev.rolecall.document.SafeText;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.report.Wording;
import dev.rolecall.report.page.Page;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The page of how the advice follows one or two inputs, or of where it changes. */
public final class WhatIfPage {

  private static final int NAME_SHOWN = 60;

  private final Sweep sweep;
  private final Assessment now;
  private final OptionLetters letters;

  private WhatIfPage(Sweep sweep) {
    this.sweep = sweep;
    now = sweep.now();
    letters = OptionLetters.of(now);
  }

  /** The page of a sweep. */
  public static Page of(Sweep sweep) {
    return new WhatIfPage(sweep).page();
  }

  private Page page() {
    List<Section> sections = new ArrayList<>();
    sections.add(
        new Section.Builder("now", "")
            .paragraph(Phrase.of("As it is: " + verdict() + "."))
            .build());
    switch (sweep.axes().size()) {
      case 0 -> sections.add(flips());
      case 1 -> sections.add(new SweepSections(sweep, letters).line());
      default -> sections.add(new SweepSections(sweep, letters).map());
    }
    if (!sweep.regions().isEmpty()) {
      sections.add(regions(sweep.axes().get(0)));
    }
    String name = SafeText.of(now.firm().name(), NAME_SHOWN);
    return new Page(name, title(), sections, RunLine.of(now.run()), Optional.empty());
  }

  private String title() {
    return sweep.axes().isEmpty()
        ? "what would change this advice"
        : sweep.axes().stream()
            .map(axis -> new AxisWords(axis, now).range())
            .collect(Collectors.joining("; "));
  }

  private String verdict() {
    String sure =
        now.confidence()
            .map(
                found ->
                    ", best in "
                        + Wording.percent(found.share())
                        + " of "
                        + Wording.count(now.run().draws(), "simulation"))
            .orElse(", at the most likely values");
    boolean same = now.centralRecommendation().equals(now.recommendation());
    String central = sentence(now.centralRecommendation());
    String other = same ? "" : "; at the most likely values alone, " + central;
    return sentence(now.recommendation()) + sure + other;
  }

  private String sentence(String option) {
    return now.glossary().option(option).sentence();
  }

  private Section flips() {
    Section.Builder section = new Section.Builder("flips", "All else at its most likely value");
    if (now.flipPoints().isEmpty()) {
      return section
          .paragraph(Phrase.of("No single input within its bounds does, and no two together."))
          .build();
    }
    List<Phrase> items = new ArrayList<>();
    for (Assessment.FlipPoint flip : now.flipPoints()) {
      items.add(
          FlipPhrase.of(flip, now)
              .and("; distance " + Decimals.rounded(flip.distance(), 2))
              .capital());
    }
    return section
        .items(items)
        .note(
            "Distance: the change as a share of the range that such firms report or, where none is"
                + " known, of the value itself; for two inputs, the root of the sum of squares.")
        .build();
  }

  private Section regions(Axis axis) {
    Section.Builder section = new Section.Builder("regions", "Which advice where");
    section.items(items(axis, sweep.regions()));
    if (!sweep.regions().equals(sweep.centralRegions())) {
      section.paragraph(Phrase.of("At the most likely values alone:"));
      section.items(items(axis, sweep.centralRegions()));
    }
    return section.build();
  }

  private List<Phrase> items(Axis axis, List<Region> regions) {
    AxisWords words = new AxisWords(axis, now);
    List<Phrase> items = new ArrayList<>();
    for (Region region : regions) {
      String from = "from " + edge(words, axis, region.from());
      String to = " to " + edge(words, axis, region.to()) + " " + words.unitWords();
      items.add(
          Phrase.of(letters.named(region.recommendation()) + ": " + from + to.stripTrailing()));
    }
    return items;
  }

  private static String edge(AxisWords words, Axis axis, double value) {
    boolean end = value == axis.low() || value == axis.high();
    return end ? words.amount(value) : words.between(value);
  }
}
