package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.plan.Plan;
import dev.rolecall.plan.Plan.Step;
import dev.rolecall.profile.Input;
import dev.rolecall.quantity.Unit;
import dev.rolecall.report.page.Block;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import java.util.List;
import java.util.stream.Collectors;

/** What to do this week: numbered steps, each with who does it and how long it takes. */
record FirstWeekPart(Assessment result, Plan plan) {

  private static final double DAY = 8;

  /** The steps, in their order; each is whole sentences. */
  List<Phrase> steps() {
    return plan.week().stream().map(this::step).toList();
  }

  /** The same in one line each, for a screen that must not be longer. */
  List<Phrase> brief() {
    return plan.week().stream()
        .map(step -> Phrase.of("%s (%s, %s).", briefly(step), who(step.who()), howLong(step)))
        .toList();
  }

  private Phrase briefly(Step step) {
    return switch (step.kind()) {
      case MEASURE -> Phrase.of("Measure %s", step.input().map(Input::label));
      case AGREE ->
          Phrase.of(
              "Agree on the cost (%s) and minimum acceptable outcomes",
              Wording.dollars(result.recommended().cost()));
      case POST ->
          Phrase.of(
              plan.postings().stream().anyMatch(Plan.Posting::isVirtual)
                  ? "Send the posting to providers of virtual staff"
                  : "Complete the job posting, and post it");
      case PROCEDURES ->
          Phrase.of(
              "Write procedures for what the %s takes over first",
              result.glossary().role(plan.onboarding().get(0).role()).replaceFirst(" \\(.*", ""));
      case CHANGE ->
          Phrase.of(step.measure().map(result.glossary()::measure).map(Phrase::capital).orElse(""));
      case SUPERVISE -> Phrase.of("Name who supervises the hire");
      case ASSESS -> Phrase.of("Assess again with these numbers before you hire");
      case WATCH ->
          Phrase.of(
              "Read the KPIs, and read them again every %s",
              Wording.of(
                  Unit.WEEKS,
                  plan.kpis().stream().mapToDouble(Plan.TrackedKpi::everyWeeks).max().orElse(0)));
    };
  }

  Section.Builder write(Section.Builder section) {
    return section.add(new Block.Steps(steps()));
  }

  private Phrase step(Step step) {
    return Phrase.of("%s (%s, %s)", what(step), who(step.who()), howLong(step));
  }

  /** What takes more than a day is only begun in the first week. */
  private static Phrase howLong(Step step) {
    String form = step.hours() > DAY ? "start now: %s in all" : "%s";
    return Phrase.of(form, Wording.of(Unit.HOURS, step.hours()));
  }

  private String who(String role) {
    return role.equals(Plan.ATTORNEY) ? "you" : "the " + result.glossary().role(role);
  }

  private Phrase what(Step step) {
    return switch (step.kind()) {
      case MEASURE ->
          step.input()
              .map(
                  input ->
                      Phrase.of(
                          "Find out %s: %s",
                          input.label(), result.gain(input).map(gain -> gain.how()).orElse("")))
              .orElse(Phrase.none());
      case AGREE ->
          Phrase.of(
              "Agree on the cost, %s in year one, and on the minimum acceptable outcomes.",
              Wording.dollars(result.recommended().cost()));
      case POST ->
          Phrase.of(
              plan.postings().stream().anyMatch(Plan.Posting::isVirtual)
                  ? "Fill in the brackets of the posting, send it to providers of virtual staff, and"
                      + " ask for offers."
                  : "Fill in the brackets of the job posting, and post it.");
      case PROCEDURES ->
          Phrase.of(
              "Write down, step by step, what the %s takes over first: %s.",
              result.glossary().role(plan.onboarding().get(0).role()),
              step.duties().stream()
                  .map(result.glossary()::duty)
                  .collect(Collectors.joining("; ")));
      case CHANGE ->
          result.measures().stream()
              .filter(one -> step.measure().filter(one.id()::equals).isPresent())
              .findFirst()
              .map(one -> new MeasureSentence(result, one).step())
              .orElse(Phrase.none());
      case SUPERVISE ->
          Phrase.of(
              "Name who supervises, and keep %s free from week %s on.",
              Wording.of(
                  Unit.HOURS_PER_WEEK,
                  plan.supervision().hires().get(0).trainingHoursPerWeek().likely()),
              Wording.whole(plan.onboarding().get(0).startWeek().likely()));
      case ASSESS ->
          Phrase.of(
              "Put these numbers into the profile and assess the firm again, before you post a job or"
                  + " rule one out.");
      case WATCH ->
          Phrase.of(
              "Read the KPIs, and again every %s; what would call for a hire is below.",
              Wording.of(
                  Unit.WEEKS,
                  plan.kpis().stream().mapToDouble(Plan.TrackedKpi::everyWeeks).max().orElse(0)));
    };
  }
}
