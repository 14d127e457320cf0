package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Glossary;
import dev.rolecall.assessment.InputValue;
import dev.rolecall.assessment.Review;
import dev.rolecall.assessment.Review.KpiReview;
import dev.rolecall.assessment.Review.OutcomeReview;
import dev.rolecall.assessment.Review.Premise;
import dev.rolecall.assessment.Review.Standing;
import dev.rolecall.assessment.Review.Step;
import dev.rolecall.decision.Spread;
import dev.rolecall.document.SafeText;
import dev.rolecall.profile.Input;
import dev.rolecall.report.page.Page;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Table;
import dev.rolecall.rulebook.Kpi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The page of a forecast against what came. */
public final class ReviewPage {

  private static final int NAME_SHOWN = 60;

  private final Review review;
  private final Assessment then;

  private ReviewPage(Review review) {
    this.review = review;
    then = review.then();
  }

  /** The page of a review. */
  public static Page of(Review review) {
    return new ReviewPage(review).page();
  }

  private String name() {
    return SafeText.of(then.firm().name(), NAME_SHOWN);
  }

  private Page page() {
    List<Section.Builder> sections = new ArrayList<>();
    sections.add(head());
    sections.add(kpis());
    sections.add(outcomes());
    sections.add(premises());
    sections.add(next());
    String title = "forecast and what came, after " + Wording.count(review.weeks(), "week").shown();
    Phrase footer = Phrase.of(BasisSections.settings(then.run()) + ".");
    return Page.of(name(), title, sections, footer);
  }

  private Section.Builder head() {
    String hire = then.glossary().option(then.recommendation()).sentence();
    String followed =
        switch (review.staffing()) {
          case HIRED -> "The firm hired, so the forecast is the one with the hire.";
          case HELD -> "Nobody was hired, as advised; the forecast is the one without a hire.";
          case NOT_HIRED -> "Nobody was hired, so the forecast is the one without a hire.";
          case HIRED_AFTER_ALL -> "Somebody was hired after all; nothing was forecast for that.";
          case UNKNOWN ->
              "Who is on staff is not stated, so the forecast is taken as if the advice was"
                  + " followed.";
        };
    long as = review.count(Standing.INSIDE) + review.count(Standing.UNCLEAR);
    long measured = review.kpis().size() - review.count(Standing.NOT_MEASURED);
    return new Section.Builder("head", "")
        .fact("Advice then", Phrase.of("%s. %s", Phrase.capital(hire), followed))
        .fact(
            "KPIs",
            "%s of %s measured came as forecast, %s better, %s worse",
            Wording.whole(as),
            Wording.whole(measured),
            Wording.whole(review.count(Standing.BETTER)),
            Wording.whole(review.count(Standing.WORSE)))
        .fact(
            "Outcomes",
            "%s met, %s missed, %s not due or not measured",
            Wording.whole(review.outcomes(true).size()),
            Wording.whole(review.outcomes(false).size()),
            Wording.whole(review.outcomes().stream().filter(one -> one.met().isEmpty()).count()));
  }

  private Section.Builder kpis() {
    Table.Builder table = new Table.Builder("Each KPI then, as forecast, and as it came");
    boolean without = review.staffing().isWithoutHire();
    table.words("KPI").numbers("Then", "Forecast", "10%", "90%");
    table.numbers(without ? "With hire" : "If nobody", "Came");
    table.words("");
    for (KpiReview one : review.kpis()) {
      Kpi kpi = one.kpi();
      Spread other = without ? one.hired() : one.hold();
      table.row(
          Phrase.capital(KpiSections.label(kpi, then)),
          Wording.reading(kpi, one.start()),
          Wording.reading(kpi, one.forecast().likely()),
          Wording.reading(kpi, one.forecast().low()),
          Wording.reading(kpi, one.forecast().high()),
          Wording.reading(kpi, other.likely()),
          one.came().map(came -> Wording.reading(kpi, came.likely())),
          standing(one.standing()));
    }
    return new Section.Builder("kpis", "KPIs")
        .table(table)
        .note(
            "Inside: within the band of 10 to 90% of simulations. Perhaps: outside, but the reading"
                + " itself is uncertain enough to be within.");
  }

  private static String standing(Standing standing) {
    return switch (standing) {
      case INSIDE -> "inside";
      case UNCLEAR -> "perhaps";
      case BETTER -> "better";
      case WORSE -> "worse";
      case NOT_MEASURED -> "not measured";
    };
  }

  private Section.Builder outcomes() {
    Table.Builder table = new Table.Builder("Minimum acceptable outcomes and what came");
    table.words("Outcome").numbers("Week", "Least", "Came").words("");
    for (OutcomeReview one : review.outcomes()) {
      boolean due = one.week() <= review.weeks();
      table.row(
          label(one),
          Wording.whole(one.week()),
          Wording.reading(one.kpi(), one.least()),
          one.came().map(came -> Wording.reading(one.kpi(), came)),
          one.met().map(met -> met ? "met" : "missed").orElse(due ? "not measured" : "not due"));
    }
    return new Section.Builder("outcomes", "Minimum acceptable outcomes").table(table);
  }

  private String label(OutcomeReview one) {
    String outcome = Glossary.words(then.glossary().outcomes(), one.id());
    return Phrase.capital(outcome) + ": " + KpiSections.label(one.kpi(), then);
  }

  private Section.Builder premises() {
    Section.Builder section = new Section.Builder("premises", "Premises that moved");
    if (review.premises().isEmpty()) {
      return section.paragraph(
          "None: caseload, attorneys, practice, procedures and the hire are as the forecast took"
              + " them.");
    }
    List<KpiReview> shown = review.kpis().stream().filter(one -> one.came().isPresent()).toList();
    Table.Builder table = new Table.Builder("What the forecast would have been with each premise");
    table.words("Premise");
    shown.forEach(one -> table.numbers(brief(one.kpi())));
    row(table, "As it was made", shown, one -> Optional.of(one.forecast().likely()));
    for (Premise premise : review.premises()) {
      row(table, words(premise), shown, one -> Optional.of(premise.forecast().get(one.kpi())));
    }
    Optional<Map<Kpi, Double>> all = review.together();
    if (all.isPresent()) {
      row(table, "All of these", shown, one -> Optional.of(all.get().get(one.kpi())));
    }
    row(table, "What came", shown, one -> one.came().map(Spread::likely));
    section.table(table);
    return review.otherRulebook()
        ? section.note("The result was made under another rulebook than these forecasts.")
        : section;
  }

  private static void row(
      Table.Builder table,
      Object label,
      List<KpiReview> shown,
      Function<KpiReview, Optional<Double>> value) {
    table.cells(label);
    shown.forEach(
        one -> table.cells(value.apply(one).map(reading -> Wording.reading(one.kpi(), reading))));
    table.row();
  }

  private static String brief(Kpi kpi) {
    return switch (kpi) {
      case BACKLOG_WEEKS -> "Backlog, weeks";
      case ATTORNEY_DRAFTING_HOURS -> "Drafting, h";
      case RESPONSE_LAG_HOURS -> "Client lag, h";
      case TASK_LAG_DAYS -> "Task lag, days";
      case MILESTONE_SLIPPAGE -> "Late";
      case ADMIN_HOURS -> "Admin, h";
    };
  }

  private static Phrase words(Premise premise) {
    if (premise.then().isEmpty()) {
      return Phrase.of(
          "The hire started in week %s, not %s",
          Wording.points(premise.startNow().orElseThrow()),
          Wording.points(premise.startThen().orElseThrow()));
    }
    InputValue now = premise.now().orElseThrow();
    InputPhrase phrase = new InputPhrase(now.input());
    String label = now.input() == Input.GROWTH ? "caseload growth a year" : now.input().label();
    return Phrase.of(
        "%s: %s, not %s",
        Phrase.capital(label), value(phrase, now), value(phrase, premise.then().orElseThrow()));
  }

  private static String value(InputPhrase phrase, InputValue value) {
    return phrase.value(value, Math.max(1, value.input().unit().places()));
  }

  private Section.Builder next() {
    Section.Builder section = new Section.Builder("next", "What to do next");
    for (Step step : review.steps()) {
      if (step == Step.ACT_ON_MISSED) {
        review
            .outcomes(false)
            .forEach(one -> section.item("Missed: %s. Now %s.", label(one), one.ifMissed()));
      } else {
        section.item(sentence(step));
      }
    }
    return section;
  }

  private String sentence(Step step) {
    String advice = review.now().headline().advice();
    return switch (step) {
      case HIRE_OR_DECIDE_AGAIN ->
          "Nobody was hired. With today's numbers the advice is: " + advice + ".";
      case PLAN_ANEW ->
          "What came is largely what the moved premises bring: plan with the new numbers (rolecall"
              + " plan), and hold the next review against that.";
      case LOOK_INTO_THE_WORK ->
          "Some of what came is worse than the forecast, and no premise that moved explains it: look"
              + " into how the work is handed over, and whether the hire does what was planned.";
      case ADVICE_IS_ANOTHER -> "With today's numbers the advice is another: " + advice + ".";
      case MEASURE_THE_REST ->
          "Measure what was not measured: "
              + String.join(
                  ", ",
                  review.kpis().stream()
                      .filter(one -> one.standing() == Standing.NOT_MEASURED)
                      .map(one -> then.glossary().kpi(one.kpi()))
                      .toList())
              + ".";
      case ACT_ON_MISSED, GO_ON -> "Go on as planned, and review again in about a quarter.";
    };
  }
}
