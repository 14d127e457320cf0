package dev.rolecall.assessment;

import dev.rolecall.assessment.OptionResult.Trajectory;
import dev.rolecall.decision.Conditions.Failure;
import dev.rolecall.decision.Decision;
import dev.rolecall.decision.Decision.Gain;
import dev.rolecall.decision.Decision.MeasureAdvice;
import dev.rolecall.decision.GateResult;
import dev.rolecall.decision.MoneyLine;
import dev.rolecall.decision.OptionOutcome;
import dev.rolecall.decision.OptionYear;
import dev.rolecall.decision.Spread;
import dev.rolecall.model.Diagnosis;
import dev.rolecall.model.HiringTerms;
import dev.rolecall.plan.Plan;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Category;
import dev.rolecall.rulebook.Figures.Figure;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Scales.Need;
import dev.rolecall.rulebook.Staffing.Engagement;
import dev.rolecall.rulebook.Staffing.Role;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Puts the one result together from what the stages computed. */
final class AssessmentBuilder {

  private final Profile profile;
  private final Rulebook rulebook;
  private final Decision decision;
  private final boolean simulated;

  AssessmentBuilder(Profile profile, Rulebook rulebook, Decision decision) {
    this.profile = profile;
    this.rulebook = rulebook;
    this.decision = decision;
    simulated = decision.confidence().isPresent();
  }

  Assessment build(Optional<Plan> plan, Run run) {
    Diagnosis diagnosis = decision.diagnosis();
    return new Assessment(
        Assessment.FORMAT,
        new Assessment.Firm(profile.name(), profile.state()),
        decision.recommended().option().id(),
        Headline.of(decision, rulebook),
        decision.strength(),
        decision.confidence(),
        diagnosis.trueConstraint().map(Need::id),
        lead(),
        diagnosis.needs().stream().map(AssessmentBuilder::need).toList(),
        GuideQuestion.all(profile, rulebook, diagnosis),
        decision.today(),
        decision.options().stream().map(this::option).toList(),
        decision.betterAlternatives().stream().map(this::alternative).toList(),
        decision.measures().stream().map(AssessmentBuilder::measure).toList(),
        decision.flips(),
        decision.measureNext().stream().map(Gain::input).toList(),
        decision.gains().stream().map(AssessmentBuilder::gain).toList(),
        decision.sensitivities().stream().map(AssessmentBuilder::sensitivity).toList(),
        decision.courses().stream().map(this::course).toList(),
        plan.map(known -> money(decision.bestHire())),
        InputValue.all(profile),
        profile.warnings(),
        plan,
        Glossary.of(rulebook, decision, plan),
        run);
  }

  private Assessment.Lead lead() {
    Optional<OptionOutcome> rival = decision.rival();
    return new Assessment.Lead(
        decision.runnerUp().map(AssessmentBuilder::id),
        decision.margin(),
        decision.asGood().stream().map(AssessmentBuilder::id).toList(),
        decision.equalPoints(),
        decision.dominated().stream().map(AssessmentBuilder::id).toList(),
        decision.clearlyBetterAlternative().map(AssessmentBuilder::id),
        rival.map(AssessmentBuilder::id),
        id(decision.bestHire()),
        rival
            .map(other -> Assessment.Reason.between(option(decision.recommended()), option(other)))
            .orElse(List.of()));
  }

  private static String id(OptionOutcome outcome) {
    return outcome.option().id();
  }

  private static Assessment.NeedReading need(Diagnosis.NeedReading one) {
    return new Assessment.NeedReading(
        one.need().id(),
        one.pressure(),
        one.kpis().stream()
            .map(
                kpi ->
                    new Assessment.KpiReading(
                        kpi.kpi(), kpi.value(), kpi.calm(), kpi.critical(), kpi.pressure()))
            .toList());
  }

  private OptionResult option(OptionOutcome one) {
    Map<Category, Double> points = new EnumMap<>(Category.class);
    for (Category category : Category.values()) {
      points.put(category, one.points(category));
    }
    return new OptionResult(
        id(one),
        one.option().engagement().map(Engagement::id),
        one.tried().stream()
            .skip(1)
            .map(
                way ->
                    new OptionResult.Way(
                        way.option().engagement().map(Engagement::id).orElseThrow(),
                        way.option().label(),
                        way.eligible(),
                        way.score() - one.tried().get(0).score()))
            .toList(),
        one.eligible(),
        one.gates().stream().map(AssessmentBuilder::gate).toList(),
        one.conditions().stream().map(AssessmentBuilder::condition).toList(),
        range(one.score()),
        ifSimulated(one.bestShare()),
        one.categories(),
        points,
        one.contributions().stream()
            .map(
                row ->
                    new OptionResult.Contribution(
                        row.row().category(),
                        row.row().rule(),
                        row.points(),
                        row.reading(),
                        row.row().basis().sources()))
            .toList(),
        range(one.netBenefit()),
        range(one.netBenefitPerYear()),
        one.cost(),
        one.paybackWeek().stream().boxed().findFirst(),
        one.load(),
        one.workHours(),
        one.hoursFreed(),
        one.meanPressure(),
        one.weeks());
  }

  private MoneyBreakdown money(OptionOutcome hire) {
    return new MoneyBreakdown(
        id(hire),
        hire.money().stream()
            .map(
                line ->
                    new MoneyBreakdown.Line(
                        line.term(),
                        line.dollars(),
                        line.factors().stream().map(one -> factor(one, hire)).toList()))
            .toList(),
        hire.netIfNoHourSold(),
        profile.words(Input.SOURCING).contains(HiringTerms.VIRTUAL));
  }

  private MoneyBreakdown.Factor factor(MoneyLine.Factor one, OptionOutcome hire) {
    Optional<Figure> figure = one.parameter().map(rulebook.figures().parameters()::get);
    boolean assumed =
        switch (one.kind()) {
          case INPUT -> one.input().filter(profile.assumed()::contains).isPresent();
          case SALARIES -> hire.option().hires().stream().anyMatch(this::isSalaryAssumed);
          case QUANTITY, PARAMETER -> false;
        };
    return new MoneyBreakdown.Factor(
        one.input()
            .map(Input::path)
            .or(() -> one.parameter().map(Parameter::id))
            .orElse(one.kind().id()),
        one.kind(),
        one.unit(),
        one.value(),
        assumed,
        figure.map(Figure::grade).filter(grade -> !grade.isEmpty()),
        figure.map(known -> known.basis().sources()).orElse(List.of()));
  }

  private boolean isSalaryAssumed(Role role) {
    return role.pay().stream()
        .map(Input::at)
        .anyMatch(input -> input.filter(one -> !profile.assumed().contains(one)).isEmpty());
  }

  private OptionResult.Range range(Spread spread) {
    return new OptionResult.Range(
        spread.likely(), ifSimulated(spread.low()), ifSimulated(spread.high()));
  }

  /** A range or share over simulations, where there are any. */
  private <T> Optional<T> ifSimulated(T value) {
    return simulated ? Optional.of(value) : Optional.empty();
  }

  private static OptionResult.Gate gate(GateResult one) {
    return new OptionResult.Gate(
        one.gate().id(),
        one.reading(),
        one.limit(),
        one.excess(),
        one.salary().stream().boxed().findFirst(),
        one.gated(),
        one.reason());
  }

  private static OptionResult.Condition condition(Failure one) {
    return new OptionResult.Condition(
        one.condition().test().id(),
        one.reading(),
        one.limit(),
        one.reason(),
        one.condition().basis().sources());
  }

  private Assessment.Alternative alternative(OptionOutcome one) {
    return new Assessment.Alternative(
        id(one), one.score().likely(), decision.leadOf(one), one.option().sentence());
  }

  private static Assessment.Measure measure(MeasureAdvice one) {
    return new Assessment.Measure(
        one.measure().id(),
        one.strength(),
        one.trigger(),
        one.reading(),
        one.kpi(),
        one.measure().relieves(),
        one.measure().effort(),
        one.colleagues(),
        one.measure().basis().sources());
  }

  private static Assessment.Gain gain(Gain one) {
    return new Assessment.Gain(one.input(), one.gain(), one.error(), one.assumed(), one.how());
  }

  private static Assessment.Sensitivity sensitivity(Gain one) {
    return new Assessment.Sensitivity(
        one.input(), one.sensitivity(), one.marginLow(), one.marginHigh());
  }

  private Trajectory course(OptionYear course) {
    Map<Kpi, Trajectory.Weeks> kpis = new EnumMap<>(Kpi.class);
    course.kpis().forEach((kpi, spreads) -> kpis.put(kpi, weeks(spreads)));
    return new Trajectory(course.option().id(), kpis, weeks(course.money()), course.payback());
  }

  private Trajectory.Weeks weeks(List<Spread> spreads) {
    return new Trajectory.Weeks(
        values(spreads, Spread::likely),
        ifSimulated(values(spreads, Spread::low)),
        ifSimulated(values(spreads, Spread::high)));
  }

  private static List<Double> values(List<Spread> spreads, ToDoubleFunction<Spread> value) {
    return spreads.stream().mapToDouble(value).boxed().toList();
  }
}
