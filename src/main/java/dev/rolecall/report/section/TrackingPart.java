package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.plan.Plan;
import dev.rolecall.profile.Input;
import dev.rolecall.quantity.Unit;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Table;
import java.util.List;
import java.util.stream.Collectors;

/** Which KPIs to track, how to read them, and what to expect of them. */
final class TrackingPart {

  static final String TITLE = "What to track";

  private final Assessment result;
  private final List<Plan.TrackedKpi> kpis;

  TrackingPart(Assessment result, Plan plan) {
    this.result = result;
    this.kpis = plan.kpis();
  }

  Section.Builder write(Section.Builder section) {
    if (kpis.isEmpty()) {
      return section;
    }
    Table.Builder table = new Table.Builder("Each KPI today, its thresholds, and the projection");
    table.words("KPI").numbers("Today").numbers("Calm").numbers("Critical");
    kpis.get(0).weeks().keySet().forEach(week -> table.numbers("Week " + week));
    for (Plan.TrackedKpi kpi : kpis) {
      table.cell(Amounts.label(result.glossary().kpi(kpi.id()), kpi.unit()));
      table.cell(Amounts.cell(kpi.unit(), kpi.today()));
      table.cell(Amounts.cell(kpi.unit(), kpi.calm()));
      table.cell(Amounts.cell(kpi.unit(), kpi.critical()));
      kpi.weeks().values().forEach(value -> table.cell(Amounts.cell(kpi.unit(), value)));
      table.row();
    }
    return section
        .table(table)
        .paragraph(
            Phrase.of("Every ").and(Amounts.of(Unit.WEEKS, kpis.get(0).everyWeeks())).and(":"))
        .items(kpis.stream().map(this::how).toList());
  }

  private Phrase how(Plan.TrackedKpi kpi) {
    Input first = kpi.inputs().get(0);
    String more =
        kpi.inputs().stream()
            .skip(1)
            .map(input -> " Also " + input.label() + ": " + input.help())
            .collect(Collectors.joining());
    return Phrase.of(result.glossary().kpi(kpi.id()) + ": " + first.help() + more).capital();
  }
}
