package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Glossary;
import dev.rolecall.decision.FlipPoint;
import dev.rolecall.plan.Plan;
import dev.rolecall.plan.Plan.Posting;
import dev.rolecall.profile.Input;
import dev.rolecall.quantity.Unit;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whom to hire and when, what to do first, who then owns which duty, and the job postings. */
final class HiringPart {

  private static final List<String> ORDINALS = List.of("First", "Second");

  /** More duties of a kind than this make a posting that nobody reads. */
  private static final int DUTIES_POSTED = 6;

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

  /** Of two hires, who comes first and when the next one; nothing where it is one. */
  Section.Builder order(Section.Builder section) {
    for (int i = 0; order.hires().size() > 1 && i < order.hires().size(); i++) {
      Plan.Start start = order.hires().get(i);
      section.item(
          "%s: %s, starting in %s%s.",
          i < ORDINALS.size() ? ORDINALS.get(i) : "Then",
          glossary.role(start.role()),
          Wording.about(Unit.WEEKS, start.startWeek()),
          because(start, i == 0));
    }
    return section;
  }

  private Optional<Phrase> because(Plan.Start start, boolean first) {
    return start
        .need()
        .map(
            need ->
                Phrase.of(
                    "; takes on %s of %s%s",
                    Wording.percent(start.affinity()),
                    glossary.need(need).label(),
                    first ? ", the bottleneck" : ""));
  }

  /** What calls for the next hire. */
  Section.Builder triggers(Section.Builder section) {
    if (!order.changes().isEmpty()) {
      section.paragraph("The advice changes when, all else as it is:");
      for (FlipPoint change : order.changes()) {
        section.item(InputPhrase.flip(change, result).capital());
      }
    }
    if (order.triggers().isEmpty()) {
      return section;
    }
    int week = order.triggers().get(0).week();
    section.paragraph(
        "%s when, around week %s, one of these reaches its limit.%s",
        order.hires().isEmpty() ? "At the latest, hire" : "Make a second hire",
        Wording.whole(week),
        order.triggers().stream().anyMatch(Plan.Trigger::expected)
            ? " Marked rows are expected to, by the projection."
            : "");
    Table.Builder table = new Table.Builder("Readings that call for the next hire");
    table.words("What").numbers("Today", "Week " + week, "Limit").words("Then hire");
    for (Plan.Trigger one : order.triggers()) {
      table.strongRow(
          one.expected(),
          Wording.label(one.label(), one.unit()) + (one.expected() ? " (expected)" : ""),
          one.today().map(today -> Wording.cell(one.unit(), today)),
          Wording.cell(one.unit(), one.projected()),
          Phrase.of(
              one.rising() ? "%s or more" : "%s or less",
              Wording.cell(one.unit(), one.threshold())),
          one.next().map(glossary::role).orElse(Plan.ATTORNEY));
    }
    return section.table(table);
  }

  /** What is handed over to whom, and from which week on; the rest stays where it is. */
  Section.Builder handoffs(Section.Builder section) {
    Table.Builder table = new Table.Builder("What is handed over, by which role and when");
    table.words("When", "From", "To", "Duties");
    for (Plan.Onboarding one : plan.onboarding()) {
      for (Plan.Phase phase : one.phases()) {
        handed(one, phase)
            .forEach(
                (from, duties) ->
                    table.row(
                        Phrase.of("Week %s", Wording.whole(phase.fromWeek())),
                        role(from),
                        role(one.role()),
                        String.join("; ", duties)));
      }
    }
    section.table(table);
    plan.notDelegable().forEach(owner -> refused(section, owner));
    return section;
  }

  /** The duties that a hire takes over in a phase, by who owns them today. */
  private Map<String, List<String>> handed(Plan.Onboarding one, Plan.Phase phase) {
    return plan.ownership().stream()
        .filter(owner -> owner.changes() && phase.duties().contains(owner.duty()))
        .filter(owner -> owner.after().equals(one.role()))
        .collect(
            Collectors.groupingBy(
                Plan.Owner::before,
                LinkedHashMap::new,
                Collectors.mapping(this::duty, Collectors.toList())));
  }

  private String duty(Plan.Owner owner) {
    return glossary.duty(owner.duty()) + (owner.delegated() ? " (to delegate)" : "");
  }

  /** Who owns each duty, today and with the hire. */
  Section.Builder ownership(Section.Builder section) {
    Table.Builder table = new Table.Builder("Who owns each duty").words("Duty", "Today");
    boolean hires = !order.hires().isEmpty();
    if (hires) {
      table.words("With the hire");
    }
    for (Plan.Owner owner : plan.ownership()) {
      table.cells(duty(owner), role(owner.before()));
      if (hires) {
        table.cells(role(owner.after()) + (owner.refused() ? " (must keep it)" : ""));
      }
      table.row();
    }
    return section.table(table);
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

  /** A job posting as it can be pasted; what the firm has to add is in brackets. */
  Section.Builder posting(Posting posting, Section.Builder section) {
    List<String> areas = posting.areas();
    boolean assumed = posting.assumed().contains(Input.SOURCING);
    section.paragraph(
        "%s, %s",
        Phrase.capital(posting.title()),
        posting.isVirtual() ? "remote" : "[city], " + posting.state().orElse("[state]"));
    section.paragraph(
        "%s is looking for a %s, to work under an attorney's supervision.%s",
        firm,
        posting.title(),
        areas.isEmpty()
            ? " We handle [practice areas] matters."
            : " We handle " + Posting.matters(areas) + ".");
    section.paragraph("What you will do:");
    for (Plan.Work work : posting.work()) {
      List<String> duties = work.duties().stream().limit(DUTIES_POSTED).toList();
      String stream = Phrase.capital(glossary.stream(work.stream()));
      section.item("%s: %s", stream, AfterHiringPart.duties(glossary, duties));
    }
    list(section, "What you bring:", posting.mustHave());
    list(section, "A plus:", posting.niceToHave());
    section.paragraph(
        "Hours and place: %s, [days and times], %s.",
        Wording.of(Unit.HOURS_PER_WEEK, posting.hoursPerWeek()),
        posting.isVirtual()
            ? "remote, through a provider"
            : "in our office" + (assumed ? " [or remote]" : "") + " at [address]");
    Phrase pay = Wording.about(posting.pay().unit(), posting.pay().amount());
    section.paragraph(
        posting.isVirtual() ? "The provider's fee: %s." : "Pay: %s, [benefits].",
        posting.pay().assumed() ? Phrase.of("[%s]", pay) : pay);
    return section.paragraph(
        posting.isVirtual()
            ? "Please send your offer and two resumes to [name, email] by [date]."
            : "To apply, send a resume and a short letter to [name, email] by [date].");
  }

  private static void list(Section.Builder section, String label, List<String> asked) {
    if (!asked.isEmpty()) {
      section.paragraph(label).items(asked.stream().map(Phrase::of).toList());
    }
  }
}
