package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.OptionResult;
import dev.rolecall.assessment.OptionResult.Gate;
import dev.rolecall.report.page.Bar;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Table;
import dev.rolecall.rulebook.Category;
import java.util.ArrayList;
import java.util.List;

/** The options compared, as bars made of the four categories. */
record OptionsSection(Assessment result) {

  private static final double WHOLE = 100;

  Section.Builder section() {
    Section.Builder section = new Section.Builder("options", "Options").table(scores());
    for (Category category : Category.values()) {
      section.key(category.id(), question(category));
    }
    if (result.isSimulated()) {
      section.key("range", "score in 10 to 90% of simulations");
    }
    section.note("Net a year: the net benefit in a year, over the time that the need lasts.");
    for (OptionResult option : result.options()) {
      notes(section, option);
    }
    return section.fold("Points by criterion", Section.inside().table(parts()));
  }

  private Table.Builder scores() {
    Table.Builder table = new Table.Builder("Score of each option, of 100 points");
    table.words("Option").bars("Points").numbers("Score");
    if (result.isSimulated()) {
      table.numbers("10%", "90%", "Best in");
    }
    table.numbers("Net a year");
    for (OptionResult option : result.options()) {
      OptionResult.Range score = option.score();
      table.cells(label(option), bar(option), Wording.points(score.likely()));
      if (result.isSimulated()) {
        table.cells(score.low().map(Wording::points), score.high().map(Wording::points));
        double best = option.bestShare().orElse(0.0);
        table.cells(
            option.eligible()
                ? Wording.percent(best)
                : option.limits().isEmpty() ? "not advised" : "ruled out");
      }
      table.cells(Wording.dollars(option.netBenefitPerYear().likely()));
      table.strongRow(option.id().equals(result.recommendation()));
    }
    return table;
  }

  private String label(OptionResult option) {
    return Phrase.capital(result.glossary().option(option.id()).label());
  }

  private static Bar bar(OptionResult option) {
    Bar.Builder bar = Bar.Builder.track(WHOLE);
    List<String> alt = new ArrayList<>();
    double sum = 0;
    for (Category category : Category.values()) {
      double points = option.categoryPoints().get(category);
      bar.stretch(category.id(), sum, sum + points);
      sum += points;
      alt.add(category.id() + " " + Wording.points(points).shown());
    }
    OptionResult.Range score = option.score();
    score.low().ifPresent(low -> bar.stretch("range", low, score.high().orElse(low)));
    return bar.build(String.join(", ", alt));
  }

  /** What a part of a score asks. */
  private static String question(Category category) {
    return switch (category) {
      case FIT -> "fit: owns the work that is behind";
      case RELIEF -> "relief: how far the KPIs recover";
      case RETURN -> "return: whether it pays";
      case DURABILITY -> "durability: whether it holds";
    };
  }

  /** Why an option is not advised, or what to watch if it is. */
  private void notes(Section.Builder section, OptionResult option) {
    List<Gate> limits = option.limits();
    for (Gate gate : limits.isEmpty() ? option.gates() : limits) {
      String text = gate.rulesOut() ? "%s is out: %s." : "%s, to watch: %s.";
      section.item(text, label(option), gate.reason());
    }
    for (OptionResult.Condition condition : option.conditions()) {
      section.item(
          "%s is not advised: %s%s.",
          label(option), condition.reason(), Wording.cite(condition.id(), condition.sources()));
    }
  }

  private Table.Builder parts() {
    Table.Builder table = new Table.Builder("Points that each criterion brings").words("Option");
    for (Category category : Category.values()) {
      table.numbers(Phrase.capital(category.id()));
    }
    for (OptionResult option : result.options()) {
      table.cells(label(option));
      for (Category category : Category.values()) {
        table.cells(Wording.points(option.categoryPoints().get(category)));
      }
      table.strongRow(option.id().equals(result.recommendation()));
    }
    return table;
  }
}
