package dev.rolecall.report;

import dev.rolecall.plan.JobPosting;
import dev.rolecall.plan.Plan;
import dev.rolecall.profile.Input;
import dev.rolecall.quantity.Unit;
import java.util.ArrayList;
import java.util.List;

/** The job postings. */
final class PostingOutline {

  private static final String ASSUMED = " (assumed: the profile does not say)";

  private final Plan plan;
  private final String firm;
  private final Outline outline;

  PostingOutline(Plan plan, String firm, Outline outline) {
    this.plan = plan;
    this.firm = firm;
    this.outline = outline;
  }

  void write() {
    plan.postings().forEach(this::posting);
  }

  private void posting(JobPosting posting) {
    outline.heading("Job posting: " + posting.title());
    String where = posting.state().map(state -> " in " + state).orElse("");
    String areas =
        posting.areas().isEmpty() ? "" : " Practice: " + String.join(", ", posting.areas()) + ".";
    outline.paragraph(
        firm
            + where
            + " has an opening: "
            + posting.title()
            + ", to work under an attorney's supervision."
            + areas);
    List<String> texts = new ArrayList<>();
    posting
        .work()
        .forEach(
            part ->
                texts.add(
                    PlanWording.capital(part.work().label())
                        + ": "
                        + PlanWording.duties(part.duties())
                        + "."));
    list("Must have", posting.mustHave(), texts);
    list("Nice to have", posting.niceToHave(), texts);
    texts.addAll(terms(posting));
    outline.items(texts);
  }

  private static void list(String what, List<String> asked, List<String> texts) {
    if (!asked.isEmpty()) {
      texts.add(what + ": " + String.join("; ", asked) + ".");
    }
  }

  private static List<String> terms(JobPosting posting) {
    String hours =
        Unit.HOURS_PER_WEEK.show(posting.hoursPerWeek()) + assumed(posting, Input.HIRE_HOURS);
    String place =
        (posting.virtual() ? "remote, through a provider" : "in the office")
            + assumed(posting, Input.SOURCING);
    String pay =
        PlanWording.about(posting.pay().amount(), posting.pay().unit())
            + (posting.pay().assumed() ? ASSUMED : "");
    return List.of(
        "Hours: " + hours + ".",
        "Where: " + place + ".",
        (posting.virtual() ? "The provider's fee: " : "Pay: ") + pay + ".");
  }

  private static String assumed(JobPosting posting, Input input) {
    return posting.assumed().contains(input) ? ASSUMED : "";
  }
}
