package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Glossary;
import dev.rolecall.plan.Plan;
import dev.rolecall.quantity.Unit;
import dev.rolecall.report.Wording;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Table;
import java.util.ArrayList;
import java.util.List;

/** Whom to hire and when, what to do first, and what calls for the next hire. */
final class HiringPart {

  static final String TITLE = "Whom to hire, and when";

  private static final List<String> ORDINALS = List.of("First", "Second");

  private final Glossary glossary;
  private final Plan.Order order;

  HiringPart(Assessment result, Plan plan) {
    this.glossary = result.glossary();
    this.order = plan.order();
  }

  void starts(Section.Builder section) {
    if (!order.hires().isEmpty()) {
      section.items(starts());
      return;
    }
    section.paragraph(Phrase.of("Hire nobody yet."));
    if (!order.changes().isEmpty()) {
      section.paragraph(Phrase.of("It would take a change such as:"));
      section.items(order.changes().stream().map(HiringPart::change).toList());
    }
  }

  private List<Phrase> starts() {
    List<Phrase> items = new ArrayList<>();
    for (int i = 0; i < order.hires().size(); i++) {
      Plan.Start start = order.hires().get(i);
      String when = i < ORDINALS.size() ? ORDINALS.get(i) : "Then";
      items.add(
          Phrase.of(when + ": " + glossary.role(start.role()) + ", starting in ")
              .and(Amounts.about(start.startWeek(), Unit.WEEKS))
              .and(because(start, i == 0))
              .and("."));
    }
    return items;
  }

  private Phrase because(Plan.Start start, boolean first) {
    return start
        .need()
        .map(
            need ->
                Phrase.of("; it owns ")
                    .and(Amounts.percent(start.affinity()))
                    .and(" of " + glossary.need(need).label())
                    .and(first ? ", the bottleneck" : ""))
        .orElse(Phrase.none());
  }

  private static Phrase change(Plan.Change change) {
    Unit unit = change.input().unit();
    int places = Wording.placesApart(unit, change.from(), change.to());
    return Phrase.of(change.input().label() + (change.to() > change.from() ? " above " : " below "))
        .and(Amounts.of(unit, change.to(), places))
        .and(", from ")
        .and(Amounts.of(unit, change.from(), places));
  }

  void measures(Section.Builder section) {
    if (!order.measures().isEmpty()) {
      String when = order.hires().isEmpty() ? "Meanwhile:" : "Before the posting goes out:";
      section.paragraph(Phrase.of(when));
      section.items(
          order.measures().stream().map(id -> Phrase.of(glossary.measure(id)).capital()).toList());
    }
  }

  Section.Builder triggers(Section.Builder section) {
    if (order.triggers().isEmpty()) {
      return section;
    }
    int week = order.triggers().get(0).week();
    String hire = order.hires().isEmpty() ? "Hire" : "Make a second hire";
    section.paragraph(
        Phrase.of(hire + " when, around week ")
            .and(Amounts.whole(week))
            .and(
                ", one of these reaches its limit. Marked rows are expected to, by the projection."));
    Table.Builder table = new Table.Builder("Readings that call for the next hire");
    table.words("What").numbers("Today").numbers("Week " + week);
    table.words("Calls").numbers("At").words("Then hire");
    order.triggers().forEach(one -> row(table, one));
    return section.table(table);
  }

  private void row(Table.Builder table, Plan.Trigger one) {
    table.cell(Amounts.label(one.label(), one.unit()) + (one.expected() ? " (expected)" : ""));
    table.cell(one.today().map(today -> Amounts.cell(one.unit(), today)));
    table.cell(Amounts.cell(one.unit(), one.projected()));
    table.cell(one.rising() ? "from" : "down to").cell(Amounts.cell(one.unit(), one.threshold()));
    table.cell(one.next().map(glossary::role).orElse(Plan.ATTORNEY)).row(one.expected());
  }
}
