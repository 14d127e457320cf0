package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Trajectory;
import dev.rolecall.assessment.Trajectory.Weeks;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.report.Wording;
import dev.rolecall.report.page.Block;
import dev.rolecall.report.page.Curves;
import dev.rolecall.report.page.Panel;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Table;
import dev.rolecall.rulebook.Kpi;
import java.util.ArrayList;
import java.util.List;

/** The year as curves: each KPI, and the money, with the hire and without. */
final class CoursePanels {

  private static final String HIRED = "hired";
  private static final String HOLD = "hold";
  private static final int THOUSAND = 1000;

  private final Assessment result;
  private final Trajectory hired;
  private final Trajectory hold;

  CoursePanels(Assessment result, Trajectory hired, Trajectory hold) {
    this.result = result;
    this.hired = hired;
    this.hold = hold;
  }

  Block kpis() {
    return new Block.Panels(List.of(Kpi.values()).stream().map(this::kpi).toList());
  }

  private Panel kpi(Kpi kpi) {
    double today = result.today().get(kpi);
    Curves curves = new Curves();
    add(curves, HOLD, hold.kpis().get(kpi), today);
    add(curves, HIRED, hired.kpis().get(kpi), today);
    String title = Phrase.capital(NeedsSection.label(kpi, result));
    String alt =
        title
            + ": today "
            + Wording.reading(kpi, today)
            + ", after a year with the hire "
            + Wording.reading(kpi, last(hired.kpis().get(kpi)))
            + ", without "
            + Wording.reading(kpi, last(hold.kpis().get(kpi)));
    return curves.panel(title, alt, value -> tick(kpi, value));
  }

  private static String tick(Kpi kpi, double value) {
    return kpi == Kpi.MILESTONE_SLIPPAGE
        ? Decimals.atMost(value * 100, 1) + "%"
        : Decimals.atMost(value, 2);
  }

  Block money() {
    Curves curves = new Curves();
    add(curves, HIRED, hired.money(), 0);
    String alt = "Cumulative net benefit: after a year " + Wording.dollars(last(hired.money()));
    String title = "Cumulative net benefit, $ thousands";
    Panel panel = curves.panel(title, alt, value -> Decimals.atMost(value / THOUSAND, 1));
    return new Block.Panels(List.of(panel));
  }

  /** The cumulative net benefit at the end of some weeks. */
  Table.Builder sums(Iterable<Integer> weeks) {
    Table.Builder table = new Table.Builder("Cumulative net benefit, in dollars");
    table.words("Week").numbers("Likely").numbers("10%").numbers("90%");
    for (int week : weeks) {
      table.cell(Amounts.whole(week)).cell(Amounts.dollars(hired.money().likely().get(week - 1)));
      if (hired.money().hasRange()) {
        table.cell(Amounts.dollars(hired.money().low().get().get(week - 1)));
        table.cell(Amounts.dollars(hired.money().high().get().get(week - 1)));
      }
      table.row();
    }
    return table;
  }

  private static double last(Weeks weeks) {
    return weeks.likely().get(Trajectory.WEEKS - 1);
  }

  private static void add(Curves curves, String kind, Weeks weeks, double today) {
    boolean band = weeks.hasRange();
    curves.curve(
        kind,
        from(today, weeks.likely()),
        band ? from(start(weeks.low().get(), today), weeks.low().get()) : List.of(),
        band ? from(start(weeks.high().get(), today), weeks.high().get()) : List.of());
  }

  /** Where a band begins: what is uncertain today is so at the end of the first week. */
  private static double start(List<Double> weeks, double today) {
    return today == 0 ? 0 : weeks.get(0);
  }

  private static List<Double> from(double today, List<Double> weeks) {
    List<Double> all = new ArrayList<>(List.of(today));
    all.addAll(weeks);
    return all;
  }

  static Block legend(boolean banded) {
    String band = banded ? ", with the band of 10 to 90% of simulations" : "";
    return new Block.Legend(
        List.of(
            new Block.Key(HIRED, "with the hire" + band),
            new Block.Key(HOLD, "nobody hired; across: weeks from today")));
  }

  /** Each KPI at the end of some weeks, with its band. */
  Table.Builder bands(Iterable<Integer> weeks) {
    Table.Builder table = new Table.Builder("Each KPI with 10 and 90% of simulations");
    table.words("KPI").numbers("Week");
    table.numbers("Hired").numbers("10%").numbers("90%");
    table.numbers("Nobody").numbers("10%").numbers("90%");
    for (Kpi kpi : Kpi.values()) {
      for (int week : weeks) {
        table.cell(NeedsSection.label(kpi, result)).cell(Amounts.whole(week));
        cells(table, kpi, hired.kpis().get(kpi), week);
        cells(table, kpi, hold.kpis().get(kpi), week);
        table.row();
      }
    }
    return table;
  }

  private static void cells(Table.Builder table, Kpi kpi, Weeks weeks, int week) {
    for (List<Double> values : List.of(weeks.likely(), weeks.low().get(), weeks.high().get())) {
      table.cell(Amounts.reading(kpi, values.get(week - 1)));
    }
  }
}
