package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Glossary;
import dev.rolecall.plan.Plan;
import dev.rolecall.plan.Plan.Posting;
import dev.rolecall.profile.Input;
import dev.rolecall.quantity.Unit;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whom to hire and when, what to do first, who then owns which duty, and the job postings. */
final class HiringPart {

  private static final List<String> ORDINALS = List.of("First", "Second");
  private static final String ASSUMED = " (assumed: the profile does not say)";

  private final Assessment result;
  private final Plan plan;
  private final Plan.Order order;
  private final Glossary glossary;
  private final String firm;

  HiringPart(Assessment result, Plan plan) {
    this.result = result;
    this.plan = plan;
    order = plan.order();
    glossary = result.glossary();
    firm = ResultPage.name(result);
  }

  /** Whom to hire and when, and what to do first or instead. */
  Section.Builder order(Section.Builder section) {
    if (order.hires().isEmpty()) {
      section.paragraph("Hire nobody yet.");
      if (!order.changes().isEmpty()) {
        section.paragraph("It would take a change such as:");
        for (Plan.Change change : order.changes()) {
          Unit unit = change.input().unit();
          int places = Wording.placesApart(unit, change.from(), change.to());
          section.item(
              "%s %s %s, from %s",
              change.input().label(),
              change.to() > change.from() ? "above" : "below",
              Wording.of(unit, change.to(), places),
              Wording.of(unit, change.from(), places));
        }
      }
    }
    for (int i = 0; i < order.hires().size(); i++) {
      Plan.Start start = order.hires().get(i);
      section.item(
          "%s: %s, starting in %s%s.",
          i < ORDINALS.size() ? ORDINALS.get(i) : "Then",
          glossary.role(start.role()),
          Wording.about(Unit.WEEKS, start.startWeek()),
          because(start, i == 0));
    }
    if (!order.measures().isEmpty()) {
      boolean nobody = order.hires().isEmpty();
      section.paragraph(nobody ? "Meanwhile:" : "Before the hire, or beside it:");
      result.measures().stream()
          .filter(one -> order.measures().contains(one.id()))
          .forEach(one -> section.item(new MeasureSentence(result, one).phrase()));
    }
    return section;
  }

  private Optional<Phrase> because(Plan.Start start, boolean first) {
    return start
        .need()
        .map(
            need ->
                Phrase.of(
                    "; it owns %s of %s%s",
                    Wording.percent(start.affinity()),
                    glossary.need(need).label(),
                    first ? ", the bottleneck" : ""));
  }

  /** What calls for the next hire. */
  Section.Builder triggers(Section.Builder section) {
    if (order.triggers().isEmpty()) {
      return section;
    }
    int week = order.triggers().get(0).week();
    section.paragraph(
        "%s when, around week %s, one of these reaches its limit. Marked rows are expected to, by"
            + " the projection.",
        order.hires().isEmpty() ? "Hire" : "Make a second hire", Wording.whole(week));
    Table.Builder table = new Table.Builder("Readings that call for the next hire");
    table.words("What").numbers("Today", "Week " + week);
    table.words("Calls").numbers("At").words("Then hire");
    for (Plan.Trigger one : order.triggers()) {
      table.strongRow(
          one.expected(),
          Wording.label(one.label(), one.unit()) + (one.expected() ? " (expected)" : ""),
          one.today().map(today -> Wording.cell(one.unit(), today)),
          Wording.cell(one.unit(), one.projected()),
          one.rising() ? "from" : "down to",
          Wording.cell(one.unit(), one.threshold()),
          one.next().map(glossary::role).orElse(Plan.ATTORNEY));
    }
    return section.table(table);
  }

  /** Who owns which duty, today and with the hire. */
  Section.Builder ownership(Section.Builder section) {
    Table.Builder table = new Table.Builder("Who owns each duty").words("Duty", "Today");
    boolean hires = !order.hires().isEmpty();
    if (hires) {
      table.words("With the hire");
    }
    for (Plan.Owner owner : plan.ownership()) {
      table.cells(glossary.duty(owner.duty()) + (owner.delegated() ? " (to delegate)" : ""));
      table.cells(role(owner.before()));
      if (hires) {
        table.cells(role(owner.after()) + (owner.refused() ? " (must keep it)" : ""));
      }
      table.row();
    }
    section.table(table);
    plan.notDelegable().forEach(owner -> refused(section, owner));
    return section;
  }

  /** A role without what its label adds in parentheses. */
  private String role(String id) {
    return glossary.role(id).replaceFirst(" \\(.*\\)$", "");
  }

  private void refused(Section.Builder section, Plan.Owner owner) {
    boolean attorney = owner.after().equals(Plan.ATTORNEY);
    section.item(
        "Not for the %s: %s; %s must keep it%s.",
        order.hires().stream()
            .map(start -> glossary.role(start.role()))
            .distinct()
            .collect(Collectors.joining(" or ")),
        glossary.duty(owner.duty()),
        attorney ? "an attorney" : "the " + role(owner.after()) + " on staff",
        Wording.cite(owner.duty(), owner.sources()));
  }

  /** A job posting. */
  Section.Builder posting(Posting posting, Section.Builder section) {
    List<String> areas = posting.areas();
    section.paragraph(
        "%s%s has an opening: %s, to work under an attorney's supervision.%s",
        firm,
        posting.state().map(state -> " in " + state),
        posting.title(),
        areas.isEmpty() ? "" : " Practice: " + String.join(", ", areas) + ".");
    for (Plan.Work work : posting.work()) {
      String stream = Phrase.capital(glossary.stream(work.stream()));
      section.fact(stream, AfterHiringPart.duties(glossary, work.duties()));
    }
    list(section, "Must have", posting.mustHave());
    list(section, "Nice to have", posting.niceToHave());
    section.fact(
        "Hours",
        "%s%s",
        Wording.of(Unit.HOURS_PER_WEEK, posting.hoursPerWeek()),
        assumed(posting.assumed().contains(Input.HIRE_HOURS)));
    section.fact(
        "Where",
        (posting.isVirtual() ? "remote, through a provider" : "in the office")
            + assumed(posting.assumed().contains(Input.SOURCING)));
    return section.fact(
        posting.isVirtual() ? "The provider's fee" : "Pay",
        "%s%s",
        Wording.about(posting.pay().unit(), posting.pay().amount()),
        assumed(posting.pay().assumed()));
  }

  private static String assumed(boolean assumed) {
    return assumed ? ASSUMED : "";
  }

  private static void list(Section.Builder section, String label, List<String> asked) {
    if (!asked.isEmpty()) {
      section.fact(label, String.join("; ", asked));
    }
  }
}
