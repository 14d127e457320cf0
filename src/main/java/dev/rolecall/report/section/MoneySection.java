package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.OptionResult;
import dev.rolecall.assessment.OptionResult.Range;
import dev.rolecall.assessment.Trajectory;
import dev.rolecall.report.page.Bar;
import dev.rolecall.report.page.Block;
import dev.rolecall.report.page.Block.Fact;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Table;
import java.util.ArrayList;
import java.util.List;

/** What the hire costs and brings in the first year, and when it breaks even. */
final class MoneySection {

  private final Assessment result;
  private final OptionResult hire;

  private MoneySection(Assessment result) {
    this.result = result;
    this.hire = result.bestHire();
  }

  static Section of(Assessment result) {
    return new MoneySection(result).section();
  }

  private Section section() {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Cost in year one", Phrase.of(Amounts.dollars(hire.cost()))));
    facts.add(new Fact("Net benefit", benefit(hire.netBenefit())));
    facts.add(new Fact("Breaks even", payback()));
    facts.add(
        new Fact(
            "Attorney hours freed",
            Phrase.of(Amounts.whole(hire.hoursFreed()))
                .and(" in the year, less supervision and review")));
    facts.add(new Fact("Work for the hire", load()));
    Section.Builder section = new Section.Builder("money", "Money");
    section.add(new Block.Facts(facts));
    YearSection.panels(result).ifPresent(panels -> section.add(panels.money()));
    section.table(benefits());
    YearSection.panels(result)
        .ifPresent(
            panels ->
                section.fold(
                    "Cumulative net benefit",
                    Section.inside().table(panels.sums(hire.weeks().keySet()))));
    return section.build();
  }

  private static Phrase benefit(Range money) {
    Phrase likely = Phrase.of(Amounts.dollars(money.likely()));
    return money.low().isEmpty()
        ? likely
        : likely
            .and(" (")
            .and(Amounts.dollars(money.low().get()))
            .and(" to ")
            .and(Amounts.dollars(money.high().orElse(money.likely())))
            .and(" in 10 to 90% of simulations)");
  }

  private Phrase payback() {
    Phrase likely =
        hire.paybackWeek()
            .map(week -> Phrase.of("in week ").and(Amounts.whole(week)))
            .orElse(Phrase.of("not within the year, on average"));
    return result.isSimulated()
        ? result.course(hire.id()).map(c -> likely.and(range(c.payback()))).orElse(likely)
        : likely;
  }

  private static Phrase range(Trajectory.Payback payback) {
    Phrase share =
        Phrase.of("; in ")
            .and(Amounts.percent(payback.share()))
            .and(" of simulations within the year");
    if (payback.lowWeek().isEmpty()) {
      return share;
    }
    Phrase weeks = share.and(" (10 to 90%: week ").and(Amounts.whole(payback.lowWeek().get()));
    return payback
        .highWeek()
        .map(high -> weeks.and(" to week ").and(Amounts.whole(high)).and(")"))
        .orElse(weeks.and(" to beyond the year)"));
  }

  private Phrase load() {
    List<String> hires = result.glossary().option(hire.id()).hires();
    List<Phrase> loads = new ArrayList<>();
    for (int i = 0; i < Math.min(hire.load().size(), hire.workHours().size()); i++) {
      String role = i < hires.size() ? result.glossary().role(hires.get(i)) : "hire";
      loads.add(
          Phrase.of("about ")
              .and(Amounts.whole(hire.workHours().get(i)))
              .and(" hours a week for the " + role + " (")
              .and(Amounts.percent(hire.load().get(i)))
              .and(" of productive time)"));
    }
    return loads.isEmpty() ? Phrase.of("none") : Phrase.joined(loads, ", ");
  }

  private Table.Builder benefits() {
    Table.Builder table = new Table.Builder("Net benefit of each option in the first year");
    table.words("Option").bars("Net benefit").numbers("Likely");
    if (result.isSimulated()) {
      table.numbers("10%").numbers("90%");
    }
    table.numbers("Breaks even");
    double least = 0;
    double most = 0;
    for (OptionResult option : result.options()) {
      Range money = option.netBenefit();
      least = Math.min(least, Math.min(money.likely(), money.low().orElse(0.0)));
      most = Math.max(most, Math.max(money.likely(), money.high().orElse(0.0)));
    }
    for (OptionResult option : result.options()) {
      row(table, option, new Bar.Builder(least, most));
    }
    return table;
  }

  private void row(Table.Builder table, OptionResult option, Bar.Builder bar) {
    Range money = option.netBenefit();
    table.cell(Phrase.capital(result.glossary().option(option.id()).label()));
    bar.point("zero", 0);
    money.low().ifPresent(low -> bar.stretch("value", low, money.high().orElse(low)));
    bar.point("point", money.likely());
    table.cell(bar.build("net benefit " + Amounts.dollars(money.likely()).shown()));
    table.cell(Amounts.dollars(money.likely()));
    if (result.isSimulated()) {
      table.cell(money.low().map(Amounts::dollars)).cell(money.high().map(Amounts::dollars));
    }
    table.cell(
        option
            .paybackWeek()
            .map(week -> Phrase.of("week ").and(Amounts.whole(week)))
            .orElse(Phrase.of(result.glossary().option(option.id()).isBaseline() ? "" : "no")));
    table.row(option.id().equals(result.recommendation()));
  }
}
