package dev.rolecall.report.content;

import dev.rolecall.report.page.Bar;
import dev.rolecall.report.page.Block;
import dev.rolecall.report.page.Block.Fact;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Table;
import dev.rolecall.report.result.Glossary;
import dev.rolecall.report.result.Money;
import dev.rolecall.report.result.Outcome;
import dev.rolecall.report.result.Result;
import java.util.ArrayList;
import java.util.List;

/** What the hire costs and brings in the first year, and when it pays for itself. */
final class MoneySection {

  private final Result result;
  private final Outcome hire;

  private MoneySection(Result result) {
    this.result = result;
    this.hire = result.bestHire();
  }

  static Section of(Result result) {
    return new MoneySection(result).section();
  }

  private Section section() {
    Money money = hire.money();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Cost in year one", Phrase.of(Amounts.dollars(money.cost()))));
    facts.add(new Fact("Net benefit", benefit(money)));
    facts.add(new Fact("Pays for itself", payback(money)));
    facts.add(
        new Fact(
            "Attorney hours freed",
            Phrase.of(Amounts.whole(hire.hoursFreed()))
                .and(" in the year, less supervision and review")));
    facts.add(new Fact("Work for the hire", load()));
    return new Section.Builder("money", "The money")
        .add(new Block.Facts(facts))
        .table(benefits())
        .build();
  }

  private static Phrase benefit(Money money) {
    Phrase likely = Phrase.of(Amounts.dollars(money.benefit()));
    return money.low().isEmpty()
        ? likely
        : likely
            .and(", and from ")
            .and(Amounts.dollars(money.low().get()))
            .and(" to ")
            .and(Amounts.dollars(money.high().orElse(money.benefit())))
            .and(" in 10 to 90% of draws");
  }

  private static Phrase payback(Money money) {
    return money
        .paybackWeek()
        .map(week -> Phrase.of("from week ").and(Amounts.whole(week)))
        .orElse(Phrase.of("not within the year"));
  }

  private Phrase load() {
    List<String> hires = result.glossary().option(hire.id()).hires();
    List<Phrase> loads = new ArrayList<>();
    for (int i = 0; i < Math.min(hire.load().size(), hire.workHours().size()); i++) {
      String role =
          i < hires.size() ? Glossary.words(result.glossary().roles(), hires.get(i)) : "hire";
      loads.add(
          Phrase.of("about ")
              .and(Amounts.whole(hire.workHours().get(i)))
              .and(" hours a week for the " + role + " (")
              .and(Amounts.percent(hire.load().get(i)))
              .and(" of the time)"));
    }
    return loads.isEmpty() ? Phrase.of("none") : Phrase.joined(loads, ", ");
  }

  private Table.Builder benefits() {
    Table.Builder table = new Table.Builder("Net benefit of each option in the first year");
    table.words("Option").bars("Net benefit").numbers("Likely");
    if (result.isDrawn()) {
      table.numbers("10%").numbers("90%");
    }
    table.numbers("Pays back");
    double least = 0;
    double most = 0;
    for (Outcome option : result.options()) {
      Money money = option.money();
      least = Math.min(least, Math.min(money.benefit(), money.low().orElse(0.0)));
      most = Math.max(most, Math.max(money.benefit(), money.high().orElse(0.0)));
    }
    for (Outcome option : result.options()) {
      row(table, option, new Bar.Builder(least, most));
    }
    return table;
  }

  private void row(Table.Builder table, Outcome option, Bar.Builder bar) {
    Money money = option.money();
    table.cell(Phrase.capital(result.glossary().option(option.id()).label()));
    bar.point("zero", 0);
    money.low().ifPresent(low -> bar.stretch("value", low, money.high().orElse(low)));
    bar.point("point", money.benefit());
    table.cell(bar.build("net benefit " + Amounts.dollars(money.benefit()).shown()));
    table.cell(Amounts.dollars(money.benefit()));
    if (result.isDrawn()) {
      table.cell(money.low().map(Amounts::dollars)).cell(money.high().map(Amounts::dollars));
    }
    table.cell(
        money
            .paybackWeek()
            .map(week -> Phrase.of("week ").and(Amounts.whole(week)))
            .orElse(Phrase.of(result.glossary().option(option.id()).isBaseline() ? "" : "no")));
    table.row(option.id().equals(result.recommendation()));
  }
}
