package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Assessment.Measure;
import dev.rolecall.profile.Input;
import dev.rolecall.quantity.Unit;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Span.Figure;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Measure.MeasureReading;

/** A measure in words: what to do, the reading behind it, the KPI that it moves, and its effort. */
record MeasureSentence(Assessment result, Measure measure) {

  Phrase phrase() {
    String effort = ", for about %s of work (our estimate)";
    return withEffort(Phrase.of(effort, Wording.of(Unit.HOURS, measure.effortHours())));
  }

  /** The same where the hours of work stand beside it. */
  Phrase step() {
    return withEffort(Phrase.none());
  }

  private Phrase withEffort(Phrase effort) {
    return Phrase.of(
        "%s: %s. %s%s%s",
        Phrase.capital(result.glossary().measure(measure.id())),
        isAssumed() ? reading().and(KpiWords.ASSUMED) : reading(),
        effect(),
        effort,
        Wording.cite(measure.id(), measure.sources()));
  }

  private Phrase effect() {
    String kpi = result.glossary().kpi(measure.kpi());
    Phrase share = Phrase.of("It may take up to %s", Wording.percent(measure.relieves()));
    if (measure.trigger() == MeasureReading.PRESSURE) {
      return share.and(" of that off");
    }
    return pressure() > 0
        ? Phrase.of("%s of the pressure off %s (%s today)", share, kpi, today(measure.kpi()))
        : Phrase.of("It helps to keep %s calm (%s today)", kpi, today(measure.kpi()));
  }

  private double pressure() {
    return result.needs().stream()
        .flatMap(need -> need.kpis().stream())
        .filter(one -> one.id() == measure.kpi())
        .mapToDouble(Assessment.KpiReading::pressure)
        .max()
        .orElse(0);
  }

  private Phrase today(Kpi kpi) {
    double today = result.today().getOrDefault(kpi, 0.0);
    return Phrase.of("%s %s", Wording.reading(kpi, today), Wording.unit(kpi));
  }

  /** Whether the reading behind it is a typical value, not the firm's own. */
  private boolean isAssumed() {
    return switch (measure.trigger()) {
      case PRESSURE -> !new KpiWords(result).isStated(measure.kpi());
      case UNWRITTEN_PROCEDURES -> !result.isStated(Input.SOP_MATURITY);
      case CLERICAL_SHARE -> !result.isStated(Input.CLERICAL);
      case MISSED_CALLS -> !result.isStated(Input.MISSED_CALLS);
      case NEED_MONTHS -> !result.isStated(Input.NEED_LASTS);
      case WORKED_HOURS -> !result.isStated(Input.WORKED_HOURS);
      default -> false;
    };
  }

  private Phrase reading() {
    double value = measure.reading();
    Figure percent = Wording.percent(value);
    return switch (measure.trigger()) {
      case PRESSURE ->
          Phrase.of(
              "%s is %s (pressure %s)",
              result.glossary().kpi(measure.kpi()), today(measure.kpi()), percent);
      case UNWRITTEN_PROCEDURES -> Phrase.of("procedures are not all written down");
      case DRAFTING_PRESSURE -> Phrase.of("the pressure on drafting is %s", percent);
      case LOAD -> Phrase.of("there is work for %s of a hire's week", percent);
      case CLERICAL_SHARE -> Phrase.of("%s of the admin hours are clerical", percent);
      case MISSED_CALLS -> Phrase.of("%s of calls go unanswered", percent);
      case NEED_MONTHS -> Phrase.of("the extra work lasts %s", Wording.of(Unit.MONTHS, value));
      case WORKED_HOURS ->
          Phrase.of(
              result.glossary().option(result.recommendation()).isBaseline()
                  ? "each attorney works %s"
                  : "each attorney would still work %s",
              Wording.of(Unit.HOURS_PER_WEEK, value));
      case REVIEW_QUEUE ->
          Phrase.of(
              "drafts that await review are %s times the hours free for it", Wording.points(value));
      case WAIT_IN_A_YEAR ->
          Phrase.of("in a year the pressure on client response is still %s", percent);
      case STATED_GROWTH -> Phrase.of("the caseload grows by %s a year", percent);
      case BUDGET_ONLY -> Phrase.of("only the budget rules out the option that scores best");
      case SUPERVISION_SHORT ->
          Phrase.of("without them a hire that scores better than none is ruled out");
      case STAFF_LOAD ->
          Phrase.of(
              "the %s have work for %s of their week",
              measure.colleagues().map(Input::label).orElse("colleagues"), percent);
    };
  }
}
