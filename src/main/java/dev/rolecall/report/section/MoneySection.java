package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.MoneyBreakdown;
import dev.rolecall.assessment.OptionResult;
import dev.rolecall.assessment.OptionResult.Range;
import dev.rolecall.assessment.OptionResult.Trajectory;
import dev.rolecall.decision.OptionYear.Payback;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.report.page.Bar;
import dev.rolecall.report.page.Block;
import dev.rolecall.report.page.Panel;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Span.Figure;
import dev.rolecall.report.page.Table;
import dev.rolecall.rulebook.Rules.MoneyTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the hire costs and brings in the first year, and when it breaks even. */
final class MoneySection {

  private static final int THOUSAND = 1000;

  private final Assessment result;
  private final OptionResult hire;

  MoneySection(Assessment result) {
    this.result = result;
    hire = result.bestHire();
  }

  Section.Builder section() {
    Section.Builder section = new Section.Builder("money", "Money");
    if (!hire.id().equals(result.recommendation())) {
      section.paragraph("If you were to %s:", result.glossary().option(hire.id()).sentence());
    }
    section.fact("Cost in year one", Wording.dollars(hire.cost()));
    section.fact("Net in year one", benefit(hire.netBenefit()));
    section.fact(
        "Net a year", "%s, over the time that the need lasts", benefit(hire.netBenefitPerYear()));
    result
        .money()
        .ifPresent(
            money ->
                section.fact(
                    "If none is sold",
                    bringsByFreedHours(money)
                        ? "%s a year, if no attorney hour that is freed turns into paid work"
                        : "%s a year all the same: the hours freed were being billed already",
                    Wording.dollars(money.ifNoHourSold())));
    section.fact("Breaks even", payback());
    String freed = "%s in year one, less supervision and review";
    section.fact("Attorney hours freed", freed, Wording.whole(hire.hoursFreed()));
    section.fact("Work for the hire", load());
    Optional<Trajectory> course = KpiSections.hired(result);
    course.ifPresent(one -> section.add(new Block.Panels(List.of(panel(one.money())))));
    section.table(benefits());
    result
        .money()
        .ifPresent(
            money ->
                section.under(
                    "Where the dollars come from, in a year of the need",
                    new MoneyLines(result, money).section()));
    course.ifPresent(
        one -> section.fold("Cumulative net benefit", Section.inside().table(sums(one.money()))));
    return section;
  }

  private static boolean bringsByFreedHours(MoneyBreakdown money) {
    return money.lines().stream()
        .anyMatch(line -> line.term() == MoneyTerm.FREED_HOURS && line.dollars() > 0);
  }

  private static Phrase benefit(Range money) {
    return money.low().isEmpty()
        ? Phrase.of(Wording.dollars(money.likely()))
        : Phrase.of(
            "%s (%s to %s in 10 to 90% of simulations)",
            Wording.dollars(money.likely()),
            Wording.dollars(money.low().get()),
            Wording.dollars(money.high().orElse(money.likely())));
  }

  private Phrase payback() {
    Phrase likely =
        hire.paybackWeek()
            .map(week -> Phrase.of("in week %s", Wording.whole(week)))
            .orElse(Phrase.of("not within the year, on average"));
    return result.isSimulated()
        ? result.course(hire.id()).map(c -> likely.and(range(c.payback()))).orElse(likely)
        : likely;
  }

  private static Phrase range(Payback payback) {
    Phrase share =
        Phrase.of("; in %s of simulations within the year", Wording.percent(payback.share()));
    if (payback.lowWeek().isEmpty()) {
      return share;
    }
    Phrase end =
        payback
            .highWeek()
            .map(high -> Phrase.of("week %s", Wording.whole(high)))
            .orElse(Phrase.of("beyond the year"));
    Figure low = Wording.whole(payback.lowWeek().get());
    return Phrase.of("%s (10 to 90%: week %s to %s)", share, low, end);
  }

  private Phrase load() {
    List<String> hires = result.glossary().option(hire.id()).hires();
    List<Phrase> loads = new ArrayList<>();
    for (int i = 0; i < Math.min(hire.load().size(), hire.workHours().size()); i++) {
      loads.add(
          Phrase.of(
              "about %s hours a week for the %s (%s of productive time)",
              Wording.whole(hire.workHours().get(i)),
              i < hires.size() ? result.glossary().role(hires.get(i)) : "hire",
              Wording.percent(hire.load().get(i))));
    }
    return loads.isEmpty() ? Phrase.of("none") : Phrase.joined(loads, ", ");
  }

  private static Panel panel(Trajectory.Weeks money) {
    return Panel.curves(
        "Cumulative net benefit, $ thousands",
        Phrase.text(
            "Cumulative net benefit: after a year %s", Wording.dollars(KpiSections.last(money))),
        List.of(KpiSections.curve(KpiSections.HIRED, money, 0)),
        List.of(),
        value -> Decimals.atMost(value / THOUSAND, 1));
  }

  /** The cumulative net benefit at the end of some weeks. */
  private Table.Builder sums(Trajectory.Weeks money) {
    Table.Builder table = new Table.Builder("Cumulative net benefit, in dollars");
    table.words("Week").numbers("Likely", "10%", "90%");
    for (int week : hire.weeks().keySet()) {
      table.row(
          Wording.whole(week),
          Wording.dollars(money.likely().get(week - 1)),
          money.low().map(low -> Wording.dollars(low.get(week - 1))),
          money.high().map(high -> Wording.dollars(high.get(week - 1))));
    }
    return table;
  }

  private Table.Builder benefits() {
    Table.Builder table = new Table.Builder("Net benefit of each option in the first year");
    table.words("Option").bars("Net in year one").numbers("Likely");
    if (result.isSimulated()) {
      table.numbers("10%", "90%");
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
    bar.point("zero", 0);
    money.low().ifPresent(low -> bar.stretch("value", low, money.high().orElse(low)));
    bar.point("point", money.likely());
    String alt = "net benefit " + Wording.dollars(money.likely()).shown();
    table.cells(Phrase.capital(result.glossary().option(option.id()).label()), bar.build(alt));
    table.cells(Wording.dollars(money.likely()));
    if (result.isSimulated()) {
      table.cells(money.low().map(Wording::dollars), money.high().map(Wording::dollars));
    }
    boolean nobody = result.glossary().option(option.id()).isBaseline();
    Phrase week =
        option
            .paybackWeek()
            .map(found -> Phrase.of("week %s", Wording.whole(found)))
            .orElse(Phrase.of(nobody ? "" : "no"));
    table.strongRow(option.id().equals(result.recommendation()), week);
  }
}
