package dev.rolecall.report.content;

import dev.rolecall.quantity.Unit;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Table;
import dev.rolecall.report.result.Glossary;
import dev.rolecall.report.result.Result;
import dev.rolecall.report.result.Todo;
import java.util.ArrayList;
import java.util.List;

/** The plan: whom to hire when, the least to accept, and what is folded away of it. */
final class PlanSection {

  private static final List<String> ORDINALS = List.of("First", "Second");

  private final Result result;
  private final Glossary glossary;
  private final Todo plan;

  private PlanSection(Result result, Todo plan) {
    this.result = result;
    this.glossary = result.glossary();
    this.plan = plan;
  }

  /** The plan, or a section without blocks where there is none. */
  static Section of(Result result) {
    Section.Builder section = new Section.Builder("plan", "The plan");
    result.plan().ifPresent(plan -> new PlanSection(result, plan).write(section));
    return section.build();
  }

  private void write(Section.Builder section) {
    if (plan.starts().isEmpty()) {
      section.paragraph(Phrase.of("Hire nobody yet."));
    } else {
      section.items(starts());
    }
    measures(section);
    new LeastOutcomes(result, plan).write(section);
    section.fold("When the next hire is called for", triggers());
    section.fold("Who owns what", ownership());
    new StaffParts(result, plan).write(section);
  }

  private List<Phrase> starts() {
    List<Phrase> items = new ArrayList<>();
    for (int i = 0; i < plan.starts().size(); i++) {
      Todo.Start start = plan.starts().get(i);
      String when = i < ORDINALS.size() ? ORDINALS.get(i) : "Then";
      items.add(
          Phrase.of(when + ": " + role(start.role()) + ", starting in ")
              .and(Amounts.about(start.week(), Unit.WEEKS))
              .and(because(start, i == 0))
              .and("."));
    }
    return items;
  }

  private Phrase because(Todo.Start start, boolean first) {
    return start
        .need()
        .map(
            need ->
                Phrase.of("; it owns ")
                    .and(Amounts.percent(start.affinity()))
                    .and(" of the need " + glossary.need(need).label())
                    .and(first ? ", which holds the firm back most" : ""))
        .orElse(Phrase.none());
  }

  private String role(String id) {
    return id.equals("attorney") ? id : Glossary.words(glossary.roles(), id);
  }

  private void measures(Section.Builder section) {
    if (!plan.measures().isEmpty()) {
      section.paragraph(
          Phrase.of(plan.starts().isEmpty() ? "Meanwhile:" : "Before the posting goes out:"));
      section.items(
          plan.measures().stream()
              .map(id -> Phrase.of(Glossary.words(glossary.measures(), id)).capital())
              .toList());
    }
  }

  private Section.Builder triggers() {
    Section.Builder inside = Section.inside();
    Table.Builder table = new Table.Builder("Readings that call for one more hire");
    table.words("What").numbers("Today").numbers("Projected").numbers("Week");
    table.words("Calls").numbers("At").words("Then hire");
    for (Todo.Trigger one : plan.triggers()) {
      Glossary.Watched words = glossary.trigger(one.rule());
      Unit unit = words.unit();
      table.cell(UnitWords.row(words.label(), unit) + (one.expected() ? " (expected)" : ""));
      table.cell(one.today().map(today -> Amounts.cell(unit, today)));
      table.cell(Amounts.cell(unit, one.projected())).cell(Amounts.whole(one.week()));
      table.cell(one.rising() ? "from" : "down to").cell(Amounts.cell(unit, one.threshold()));
      table.cell(one.next().map(this::role).orElse("attorney")).row(one.expected());
    }
    return inside.table(table);
  }

  private Section.Builder ownership() {
    Table.Builder table = new Table.Builder("Who owns each duty");
    table.words("Duty").words("Today");
    boolean hires = !plan.starts().isEmpty();
    if (hires) {
      table.words("With the hire");
    }
    for (Todo.Owner owner : plan.ownership()) {
      String duty = Glossary.words(glossary.duties(), owner.duty());
      table.cell(duty + (owner.delegated() ? " (to delegate)" : "")).cell(role(owner.before()));
      if (hires) {
        table.cell(role(owner.after()) + (owner.refused() ? " (must keep it)" : ""));
      }
      table.row();
    }
    return Section.inside().table(table);
  }
}
