package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Glossary;
import dev.rolecall.document.SafeText;
import dev.rolecall.plan.Plan;
import dev.rolecall.profile.Input;
import dev.rolecall.quantity.Unit;
import dev.rolecall.report.page.Block;
import dev.rolecall.report.page.Block.Fact;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import java.util.ArrayList;
import java.util.List;

/** A job posting. */
final class PostingPart {

  private static final String ASSUMED = " (assumed: the profile does not say)";
  private static final int NAME_SHOWN = 80;

  private final Glossary glossary;
  private final String firm;

  PostingPart(Assessment result) {
    this.glossary = result.glossary();
    this.firm = SafeText.of(result.firm().name(), NAME_SHOWN);
  }

  Section.Builder write(Plan.Posting posting, Section.Builder section) {
    String where = posting.state().map(state -> " in " + state).orElse("");
    String areas =
        posting.areas().isEmpty() ? "" : " Practice: " + String.join(", ", posting.areas()) + ".";
    section.paragraph(
        Phrase.of(
            firm
                + where
                + " has an opening: "
                + posting.title()
                + ", to work under an attorney's supervision."
                + areas));
    List<Fact> facts = new ArrayList<>();
    for (Plan.Work work : posting.work()) {
      String stream = Phrase.capital(glossary.stream(work.stream()));
      facts.add(new Fact(stream, Phrase.of(CompliancePart.duties(glossary, work.duties()))));
    }
    list("Must have", posting.mustHave(), facts);
    list("Nice to have", posting.niceToHave(), facts);
    facts.add(
        new Fact(
            "Hours",
            Phrase.of(Amounts.of(Unit.HOURS_PER_WEEK, posting.hoursPerWeek()))
                .and(assumed(posting, Input.HIRE_HOURS))));
    facts.add(
        new Fact(
            "Where",
            Phrase.of(posting.isVirtual() ? "remote, through a provider" : "in the office")
                .and(assumed(posting, Input.SOURCING))));
    facts.add(
        new Fact(
            posting.isVirtual() ? "The provider's fee" : "Pay",
            Amounts.about(posting.pay().amount(), posting.pay().unit())
                .and(posting.pay().assumed() ? ASSUMED : "")));
    return section.add(new Block.Facts(facts));
  }

  private static String assumed(Plan.Posting posting, Input input) {
    return posting.assumed().contains(input) ? ASSUMED : "";
  }

  private static void list(String label, List<String> asked, List<Fact> facts) {
    if (!asked.isEmpty()) {
      facts.add(new Fact(label, Phrase.of(String.join("; ", asked))));
    }
  }
}
