package dev.rolecall.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.ExampleFirms;
import dev.rolecall.SampleFirms;
import dev.rolecall.Trial;
import dev.rolecall.WhatIfFirms;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.profile.Setting;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.RulebookReader;
import dev.rolecall.rulebook.Rules.GateKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a flip point says comes true when it is typed in after {@code --set}. */
class FlipPointsTest {

  private static final Rulebook RULEBOOK = RulebookReader.standard();
  private static final int GENERATED = 100;

  static Stream<Arguments> firms() throws IOException {
    List<Arguments> examples = new ArrayList<>();
    for (String file : ExampleFirms.files()) {
      examples.add(Arguments.of(ExampleFirms.name(file), ExampleFirms.read(file), draws(256)));
    }
    Stream<Arguments> varied =
        WhatIfFirms.all().entrySet().stream()
            .map(firm -> Arguments.of(firm.getKey(), profile(firm.getValue()), draws(0)));
    return Stream.concat(examples.stream(), varied);
  }

  private static SharedDraws draws(int count) {
    return new SharedDraws(RULEBOOK, new Settings(count, 1));
  }

  private static final Map<Input, GateKind> LIMITS =
      Map.of(
          Input.BUDGET, GateKind.BUDGET,
          Input.PARALEGAL_SALARY, GateKind.BUDGET,
          Input.CASE_MANAGER_SALARY, GateKind.BUDGET,
          Input.SOURCING, GateKind.BUDGET,
          Input.SUPERVISION_HOURS, GateKind.SUPERVISION,
          Input.ATTORNEYS, GateKind.SPAN);

  @ParameterizedTest(name = "{0}")
  @MethodSource("firms")
  void theVerdictChangesThereAndNotJustBefore(String name, Profile firm, SharedDraws draws) {
    comesTrue(firm, draws);
  }

  @Test
  void norForGeneratedFirms() {
    SharedDraws draws = draws(64);
    for (Trial firm : SampleFirms.some(GENERATED)) {
      comesTrue(firm.profile(), draws);
    }
  }

  private static void comesTrue(Profile firm, SharedDraws draws) {
    Decision verdict = Decider.decide(firm, draws, Depth.REPORT);
    String now = verdict.recommended().option().id();
    assertThat(verdict.flips()).hasSizeLessThanOrEqualTo(3);
    assertThat(verdict.flips())
        .isSortedAccordingTo(Comparator.comparingDouble(FlipPoint::distance));
    for (FlipPoint flip : verdict.flips()) {
      assertThat(flip.input().isLever()).as("%s", flip.input()).isTrue();
      assertThat(at(firm, flip, flip.to(), draws))
          .as("%s", flip)
          .isEqualTo(flip.recommendation())
          .isNotEqualTo(now);
      if (flip.to().number().isPresent()) {
        assertThat(at(firm, flip, flip.until(), draws)).as("%s", flip).isEqualTo(now);
      }
      if (flip.input() == Input.OPEN_MATTERS && firm.central(Input.OPEN_MATTERS) % 1 == 0) {
        assertThat(flip.to().number().orElseThrow() % 1).as("%s", flip).isZero();
      }
      assertThat(never(verdict, flip.input())).as("%s", flip).doesNotContain(flip.recommendation());
    }
  }

  /** What another value of an input cannot make the advice: out by another limit, or beaten. */
  private static Set<String> never(Decision verdict, Input input) {
    Predicate<OptionOutcome> opened =
        out -> out.failedGates().stream().anyMatch(gate -> gate.is(LIMITS.get(input)));
    Stream<OptionOutcome> out =
        verdict.options().stream()
            .filter(OptionOutcome::isRuledOut)
            .filter(one -> !LIMITS.containsKey(input) || !opened.test(one));
    return Stream.concat(out, verdict.dominated().stream())
        .map(one -> one.option().id())
        .collect(Collectors.toSet());
  }

  /** Where supervision alone stands against a hire that would pay, its hours are the answer. */
  @Test
  void aLimitsOwnInputLetsIn() {
    Trial firm =
        Trial.of(
            """
            firm: {attorneys: 3, practice_areas: medical_malpractice}
            caseload: {open_matters: 120, growth_per_year: 50%}
            drafting: {backlog_hours: 0, attorney_hours_per_week: 20}
            client_response: {lag_hours: 30}
            readiness: {supervision_hours_per_week: 1, sourcing: in_house}
            """);
    Decision verdict = Decider.decide(firm.profile(), draws(1024), Depth.REPORT);
    assertThat(verdict.recommended().option().isBaseline()).isTrue();
    assertThat(verdict.flips())
        .singleElement()
        .satisfies(
            flip -> {
              assertThat(flip.input()).isEqualTo(Input.SUPERVISION_HOURS);
              assertThat(flip.to().setting()).isEqualTo("1.2");
              assertThat(flip.recommendation()).isEqualTo("case_manager");
            });
    assertThat(verdict.measures())
        .extracting(advice -> advice.measure().id())
        .containsExactly("free_supervision");
  }

  private static String at(Profile firm, FlipPoint flip, FlipPoint.Value value, SharedDraws draws) {
    ProfileDocument changed =
        ProfileDocument.of("firm", firm.stated(), firm.set())
            .with(new Setting(flip.input().path(), value.setting()));
    return Decider.decide(profile(changed), draws, Depth.VERDICT).recommended().option().id();
  }

  /** A budget that rules out the better option by a little is a lever; so is a word. */
  @Test
  void budgetsAndWordsFlipToo() {
    SharedDraws draws = draws(256);
    List<FlipPoint> all =
        WhatIfFirms.all().values().stream()
            .flatMap(
                firm -> Decider.decide(profile(firm), draws, Depth.EVERY_FLIP).flips().stream())
            .toList();
    assertThat(all).anySatisfy(flip -> assertThat(flip.to().word()).isPresent());
    assertThat(all).anySatisfy(flip -> assertThat(flip.input().isLever()).isFalse());
    assertThat(all).anySatisfy(flip -> assertThat(flip.input().path()).contains("budget"));
  }

  /** Where the budget alone stands against every hire, a virtual one may fit it. */
  @Test
  void whatFitsTheBudgetIsNamed() {
    Trial firm =
        Trial.of(
            """
            firm: {attorneys: 3, practice_areas: family, fee_model: hourly}
            caseload: {open_matters: 150, growth_per_year: 30%}
            drafting: {backlog_hours: 300}
            client_response: {lag_hours: 60}
            economics: {budget_per_year: 20000}
            """);
    Decision verdict = Decider.decide(firm.profile(), draws(1024), Depth.REPORT);
    assertThat(verdict.recommended().option().isBaseline()).isTrue();
    assertThat(verdict.flips())
        .anySatisfy(
            flip -> {
              assertThat(flip.to().setting()).isEqualTo("virtual");
              assertThat(flip.recommendation()).isEqualTo("case_manager");
            })
        .anySatisfy(flip -> assertThat(flip.input()).isEqualTo(Input.BUDGET));
  }

  private static Profile profile(ProfileDocument firm) {
    return firm.under(RULEBOOK).profile().orElseThrow();
  }
}
