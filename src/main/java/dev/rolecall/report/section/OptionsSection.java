package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.OptionResult;
import dev.rolecall.assessment.OptionResult.Gate;
import dev.rolecall.report.page.Bar;
import dev.rolecall.report.page.Block;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Table;
import dev.rolecall.rulebook.Category;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The options compared, as bars made of the four categories. */
record OptionsSection(Assessment result) {

  private static final double WHOLE = 100;

  /** The way to hire that an option's own label leaves unsaid. */
  private static final String FULL_TIME = ", full time";

  Section.Builder section() {
    Section.Builder section = new Section.Builder("options", "Options").table(scores());
    for (Category category : Category.values()) {
      section.key(category.id(), question(category));
    }
    if (result.isSimulated()) {
      section.key("range", "score in 10 to 90% of simulations");
    }
    section.note("Net a year: the net benefit in a year, over the time that the need lasts.");
    ways(section);
    reasons(section);
    return section.fold("Points by criterion", Section.inside().table(parts()));
  }

  private Table.Builder scores() {
    Table.Builder table = new Table.Builder("Score of each option, of 100 points");
    table.words("Option").bars("Points").numbers("Score");
    if (result.isSimulated()) {
      table.numbers("10 to 90%", "Best in");
    }
    table.numbers("Net a year");
    for (OptionResult option : result.options()) {
      OptionResult.Range score = option.score();
      table.cells(label(option), bar(option), Wording.points(score.likely()));
      if (result.isSimulated()) {
        double best = option.bestShare().orElse(0.0);
        table.cells(
            Phrase.of(
                "%s to %s", score.low().map(Wording::points), score.high().map(Wording::points)),
            option.eligible() ? Wording.percent(best) : "out");
      }
      table.cells(Wording.dollars(option.netBenefitPerYear().likely()));
      table.strongRow(option.id().equals(result.recommendation()));
    }
    return table;
  }

  /** The option and how it is hired, where that was tried. */
  private String label(OptionResult option) {
    String label = result.glossary().option(option.id()).label();
    return Phrase.capital(label(label, option.engagement().orElse("")));
  }

  private static String label(String label, String engagement) {
    String way = ", " + engagement.replace('_', ' ');
    return way.equals(FULL_TIME) ? label + way : label;
  }

  private static Phrase way(OptionResult option, OptionResult.Way way) {
    return Phrase.of(
        option.eligible() && !way.eligible() ? "%s %s (not advised)" : "%s %s",
        label(way.label(), way.engagement()),
        Wording.signed(way.points()));
  }

  /** The ways to hire that were not chosen, each with what it scores against the chosen one. */
  private void ways(Section.Builder section) {
    List<Phrase> ways =
        result.options().stream()
            .flatMap(option -> option.otherWays().stream().map(way -> way(option, way)))
            .toList();
    if (!ways.isEmpty()) {
      Phrase all = Phrase.joined(ways, "; ");
      section.add(
          new Block.Note(
              Phrase.of("Also tried, in points against the same option above: %s.", all)));
    }
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
  private record Reason(String kind, Phrase text) {}

  /** The weightiest first; nothing to watch of an option that is not advised. */
  private static List<Reason> reasons(OptionResult option) {
    List<Reason> reasons = new ArrayList<>();
    for (Gate gate : option.limits()) {
      reasons.add(new Reason("Out", Phrase.of(gate.reason() + ".")));
    }
    for (OptionResult.Condition condition : option.conditions()) {
      Phrase cite = Wording.cite(condition.id(), condition.sources());
      reasons.add(new Reason("Not advised", Phrase.of("%s%s.", condition.reason(), cite)));
    }
    if (option.eligible()) {
      option
          .gates()
          .forEach(gate -> reasons.add(new Reason("To watch", Phrase.of(gate.reason() + "."))));
    }
    return reasons;
  }

  /** The weightiest reason of each option, options with the same one together; the rest folded. */
  private void reasons(Section.Builder section) {
    Map<Reason, List<String>> first = new LinkedHashMap<>();
    Map<Reason, List<String>> further = new LinkedHashMap<>();
    for (OptionResult option : result.options()) {
      String label = result.glossary().option(option.id()).label();
      List<Reason> reasons = reasons(option);
      for (int i = 0; i < reasons.size(); i++) {
        Map<Reason, List<String>> place = i == 0 ? first : further;
        place.computeIfAbsent(reasons.get(i), reason -> new ArrayList<>()).add(label);
      }
    }
    items(section, first);
    section.fold("Further reasons", items(Section.inside(), further));
  }

  private static Section.Builder items(Section.Builder to, Map<Reason, List<String>> reasons) {
    reasons.forEach(
        (reason, labels) ->
            to.item("%s: %s - %s", reason.kind, String.join("; ", labels), reason.text));
    return to;
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
