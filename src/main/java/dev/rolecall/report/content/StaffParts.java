package dev.rolecall.report.content;

import dev.rolecall.quantity.Unit;
import dev.rolecall.report.page.Block;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.result.Glossary;
import dev.rolecall.report.result.Newcomer;
import dev.rolecall.report.result.Result;
import dev.rolecall.report.result.Supervision;
import dev.rolecall.report.result.Todo;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The parts of a plan that concern the people hired, each folded away. */
final class StaffParts {

  private final Result result;
  private final Glossary glossary;
  private final Todo plan;

  StaffParts(Result result, Todo plan) {
    this.result = result;
    this.glossary = result.glossary();
    this.plan = plan;
  }

  void write(Section.Builder section) {
    Section.Builder weeks = Section.inside();
    plan.newcomers().forEach(one -> newcomer(one, weeks));
    if (!plan.newcomers().isEmpty()) {
      supervision(weeks);
    }
    section.fold("Onboarding and supervision", weeks);
    new HeedParts(result, plan).write(section);
  }

  private String role(String id) {
    return Glossary.words(glossary.roles(), id);
  }

  static String duties(Glossary glossary, List<String> duties) {
    return duties.stream()
        .map(duty -> Glossary.words(glossary.duties(), duty))
        .collect(Collectors.joining("; "));
  }

  private void newcomer(Newcomer one, Section.Builder inside) {
    inside.subheading(Phrase.capital(role(one.role())));
    inside.paragraph(
        Phrase.of("Filling the post takes ")
            .and(Amounts.about(one.fill(), Unit.WEEKS))
            .and("; full output comes ")
            .and(Amounts.about(one.ramp(), Unit.WEEKS))
            .and(" after the start. Weeks are counted from today."));
    List<Phrase> items = new ArrayList<>(one.parts().stream().map(this::part).toList());
    items.add(
        Phrase.of("From week ")
            .and(Amounts.whole(one.fullOutputWeek()))
            .and(" on: full output. Train in the firm's ways again every ")
            .and(Amounts.of(Unit.WEEKS, one.training()))
            .and("."));
    inside.items(items);
  }

  private Phrase part(Newcomer.Part part) {
    Glossary.Phase words = glossary.phase(part.phase());
    String duties =
        part.duties().isEmpty() ? "" : " Takes over: " + duties(glossary, part.duties()) + ".";
    return Phrase.of("Week ")
        .and(Amounts.whole(part.from()))
        .and(" to ")
        .and(Amounts.whole(part.to()))
        .and(", " + words.label() + ": " + words.does() + "." + duties);
  }

  private void supervision(Section.Builder inside) {
    Supervision hours = plan.supervision();
    inside.add(new Block.Subheading("Supervision to book, attorney hours"));
    List<Phrase> items = new ArrayList<>(hours.hires().stream().map(this::supervised).toList());
    items.add(
        Phrase.of("Review of drafts: ")
            .and(Amounts.of(Unit.HOURS_PER_WEEK, hours.review()))
            .and(" in the second half-year."));
    items.add(
        Phrase.of("At the peak ")
            .and(Amounts.of(Unit.HOURS_PER_WEEK, hours.peak()))
            .and(", beyond what drafting taken off attorneys pays for; ")
            .and(stated(hours))
            .and("."));
    inside.items(items);
  }

  private Phrase supervised(Supervision.Hire hire) {
    return Phrase.of(Phrase.capital(role(hire.role())) + ": ")
        .and(Amounts.about(hire.training(), Unit.HOURS_PER_WEEK))
        .and(" while learning, to week ")
        .and(Amounts.whole(hire.until()))
        .and("; then ")
        .and(Amounts.about(hire.steady(), Unit.HOURS_PER_WEEK))
        .and(".");
  }

  private static Phrase stated(Supervision hours) {
    return hours
        .stated()
        .map(
            free ->
                Phrase.of("the firm has ")
                    .and(Amounts.of(Unit.HOURS_PER_WEEK, free))
                    .and(" free" + (hours.isShort() ? ", which is too little" : "")))
        .orElse(Phrase.of("the profile does not say how many are free"));
  }
}
