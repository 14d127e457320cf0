package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.OptionResult;
import dev.rolecall.assessment.OptionResult.Effect;
import dev.rolecall.assessment.OptionResult.Gate;
import dev.rolecall.report.page.Bar;
import dev.rolecall.report.page.Block;
import dev.rolecall.report.page.Block.Key;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Table;
import dev.rolecall.rulebook.Category;
import java.util.ArrayList;
import java.util.List;

/** The options compared, as bars made of the four categories. */
final class OptionsSection {

  private static final double WHOLE = 100;

  private final Assessment result;

  private OptionsSection(Assessment result) {
    this.result = result;
  }

  static Section of(Assessment result) {
    return new OptionsSection(result).section();
  }

  private Section section() {
    Section.Builder section = new Section.Builder("options", "Options");
    section.table(scores()).add(legend()).items(gates());
    section.fold("Points by criterion", Section.inside().table(parts()));
    return section.build();
  }

  private Table.Builder scores() {
    Table.Builder table = new Table.Builder("Score of each option, of 100 points");
    table.words("Option").bars("Points").numbers("Score");
    if (result.isSimulated()) {
      table.numbers("10%").numbers("90%").numbers("Best in");
    }
    for (OptionResult option : result.options()) {
      table.cell(label(option)).cell(bar(option)).cell(Amounts.points(option.score().likely()));
      if (result.isSimulated()) {
        table
            .cell(option.score().low().map(Amounts::points))
            .cell(option.score().high().map(Amounts::points));
        table.cell(
            option.eligible()
                ? Phrase.of(Amounts.percent(option.bestShare().orElse(0.0)))
                : Phrase.of("ruled out"));
      }
      table.row(option.id().equals(result.recommendation()));
    }
    return table;
  }

  private String label(OptionResult option) {
    return Phrase.capital(result.glossary().option(option.id()).label());
  }

  private static Bar bar(OptionResult option) {
    Bar.Builder bar = new Bar.Builder(0, WHOLE).stretch("track", 0, WHOLE);
    StringBuilder alt = new StringBuilder();
    double sum = 0;
    for (Category category : Category.values()) {
      double points = option.categoryPoints().get(category);
      bar.stretch(category.id(), sum, sum + points);
      sum += points;
      alt.append(alt.length() == 0 ? "" : ", ").append(category.id()).append(' ');
      alt.append(Amounts.points(points).shown());
    }
    option
        .score()
        .low()
        .ifPresent(low -> bar.stretch("range", low, option.score().high().orElse(low)));
    return bar.build(alt.toString());
  }

  private Block legend() {
    List<Key> keys = new ArrayList<>();
    for (Category category : Category.values()) {
      keys.add(new Key(category.id(), PartNames.of(category)));
    }
    if (result.isSimulated()) {
      keys.add(new Key("range", "score in 10 to 90% of simulations"));
    }
    return new Block.Legend(keys);
  }

  private List<Phrase> gates() {
    List<Phrase> items = new ArrayList<>();
    for (OptionResult option : result.options()) {
      for (Gate gate : option.gates()) {
        if (gate.effect() == Effect.RULES_OUT) {
          items.add(Phrase.of(label(option) + " is ruled out: " + gate.reason() + "."));
        } else if (gate.effect() == Effect.WARNS) {
          items.add(
              Phrase.of(label(option) + " may be ruled out (in ")
                  .and(Amounts.percent(gate.shareFailed()))
                  .and(" of simulations): " + gate.reason() + "."));
        }
      }
    }
    return items;
  }

  private Table.Builder parts() {
    Table.Builder table = new Table.Builder("Points that each criterion brings");
    table.words("Option");
    for (Category category : Category.values()) {
      table.numbers(Phrase.capital(category.id()));
    }
    for (OptionResult option : result.options()) {
      table.cell(label(option));
      for (Category category : Category.values()) {
        table.cell(Amounts.points(option.categoryPoints().get(category)));
      }
      table.row(option.id().equals(result.recommendation()));
    }
    return table;
  }
}
