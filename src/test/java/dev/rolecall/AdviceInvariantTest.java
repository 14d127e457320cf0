package dev.rolecall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.assessment.Advisor;
import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Depth;
import dev.rolecall.decision.Settings;
import dev.rolecall.decision.Strength;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.Profile.Answer;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.rulebook.RulebookReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which way the advice may turn as a firm changes, over 500 varied firms. */
@Tag("slow")
class AdviceInvariantTest {

  /** Few, as none of this may hang on their number. */
  private static final Settings DRAWS = new Settings(128, 1);

  private static final Advisor ADVISOR = new Advisor(RulebookReader.standard(), DRAWS, "test");

  private static final Advisor STANDARD =
      new Advisor(RulebookReader.standard(), Settings.STANDARD, "test");

  private static final List<Trial> FIRMS = SampleFirms.some(500);
  private static final List<Profile> PROFILES = FIRMS.stream().map(Trial::profile).toList();
  private static final List<Advice> ADVISED =
      PROFILES.stream().map(AdviceInvariantTest::of).toList();

  /**
   * What a firm is advised.
   *
   * @param asGood what scores within a point, which the report names as good
   */
  private record Advice(String option, List<String> asGood) {

    /** True where this is other advice, and was not as good before: a tie is no turn. */
    boolean turnsFrom(Advice before) {
      return !option.equals(before.option)
          && !before.asGood.contains(option)
          && !asGood.contains(before.option);
    }
  }

  /** More work of a kind never turns the advice to a role that the work is not for, or to none. */
  @ParameterizedTest
  @CsvSource({
    "drafting.backlog_hours, 20, case_manager",
    "drafting.attorney_hours_per_week, 1, case_manager",
    "client_response.lag_hours, 2, paralegal",
    "coordination.task_lag_days, 0.5, paralegal",
  })
  void moreWorkNeverTurnsAwayFromTheRoleThatDoesIt(String path, double plus, String other) {
    Input input = Input.at(path).orElseThrow();
    assertThat(turned(input, 1.5, plus, Set.of(other, "hold"))).isEmpty();
  }

  @Test
  void moreBudgetNeverTurnsAHireToNone() {
    assertThat(turned(Input.BUDGET, 1, 10_000, Set.of("hold"))).isEmpty();
  }

  /** The firms that more of an input, times and plus, turns to advice that it must not turn to. */
  private static List<String> turned(Input input, double times, double plus, Set<String> never) {
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < FIRMS.size(); i++) {
      Optional<Estimate> value = PROFILES.get(i).number(input).map(Answer::value);
      if (value.isPresent()) {
        String more = scaled(value.get(), times, plus);
        Advice after = of(FIRMS.get(i).with(input.path() + "=" + more));
        if (never.contains(after.option) && after.turnsFrom(ADVISED.get(i))) {
          wrong.add("firm %d, %s %s: %s".formatted(i, input.path(), more, turn(i, after)));
        }
      }
    }
    return wrong;
  }

  private static String scaled(Estimate value, double times, double plus) {
    return "{low: %s, likely: %s, high: %s}"
        .formatted(
            value.low() * times + plus, value.likely() * times + plus, value.high() * times + plus);
  }

  private static String turn(int firm, Advice after) {
    return ADVISED.get(firm).option + " to " + after.option;
  }

  @Test
  void aFirmOfTwiceTheSizeGetsTheSameRole() {
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < FIRMS.size(); i++) {
      Advice after = of(twice(FIRMS.get(i), PROFILES.get(i)));
      Set<String> roles = Set.of("paralegal", "case_manager");
      if (roles.contains(ADVISED.get(i).option)
          && roles.contains(after.option)
          && after.turnsFrom(ADVISED.get(i))) {
        wrong.add("firm %d: %s".formatted(i, turn(i, after)));
      }
    }
    assertThat(wrong).hasSizeLessThan(FIRMS.size() / 100);
  }

  private static Trial twice(Trial firm, Profile profile) {
    Trial twice = firm;
    List<Input> more = List.of(Input.AWAITING_REVIEW, Input.BUDGET, Input.SUPERVISION_HOURS);
    for (Input input : Stream.concat(SampleFirms.SIZE.stream(), more.stream()).toList()) {
      if (profile.number(input).filter(answer -> !answer.assumed()).isPresent()) {
        twice = twice.with(input.path() + "=" + 2 * profile.central(input));
      }
    }
    return twice;
  }

  @ParameterizedTest
  @CsvSource({
    "personal_injury, contingency, 70",
    "family, hourly, 34",
    "family, flat, 34",
    "litigation, hourly, 22",
    "estate, flat, 50",
    "general, contingency, 40",
  })
  void aCalmFirmHiresNobody(String area, String fee, int mattersPerAttorney) {
    List<String> wrong = new ArrayList<>();
    for (int attorneys = 1; attorneys <= 12; attorneys++) {
      for (int growth : new int[] {0, 3}) {
        String states =
            "attorneys=%d area=%s fee=%s matters=%d growth=%d%%"
                .formatted(attorneys, area, fee, attorneys * mattersPerAttorney, growth);
        String advised = of(StatedFirm.of(states)).option;
        if (!advised.equals("hold")) {
          wrong.add(states + ": " + advised);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Where only clients and tasks wait, it does not matter how the firm bills its drafting. */
  @ParameterizedTest
  @ValueSource(strings = {"personal_injury", "family", "litigation", "estate"})
  void clientSideNeedsAloneGetTheSameRoleUnderEveryFeeModel(String area) {
    List<String> wrong = new ArrayList<>();
    for (int attorneys = 1; attorneys <= 12; attorneys++) {
      for (String waits : List.of("lag=20 tasks=3.5 late=16%", "lag=32 tasks=6 late=30%")) {
        String states =
            "attorneys=%d area=%s matters=%d %s admin=9"
                .formatted(attorneys, area, attorneys * 40, waits);
        Advice contingency = of(StatedFirm.of(states + " fee=contingency"));
        Advice hourly = of(StatedFirm.of(states + " fee=hourly"));
        if (hourly.turnsFrom(contingency)) {
          wrong.add(states + ": " + contingency.option + ", by the hour " + hourly.option);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void theFourAnswersOfACalmFirmNeverCallForAHire() {
    List<String> wrong = new ArrayList<>();
    for (int attorneys : new int[] {1, 2, 3, 5, 8, 12}) {
      for (int matters : new int[] {20, 40, 70}) {
        String yaml =
            """
            rolecall: 1
            firm: {attorneys: %d}
            caseload: {open_matters: %d}
            drafting: {backlog_hours: %d}
            client_response: {lag_hours: 4}
            """
                .formatted(attorneys, attorneys * matters, attorneys * matters / 10);
        Assessment result = STANDARD.assess(Trial.of(yaml).profile(), Depth.VERDICT);
        boolean unknown = result.strength().filter(Strength.NOT_ENOUGH_KNOWN::equals).isPresent();
        boolean namesHold = result.headline().advice().contains("nobody");
        if (!result.recommendation().equals("hold") && !(unknown && namesHold)) {
          wrong.add(attorneys + " attorneys, " + matters + " each: " + result.recommendation());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static Advice of(Trial firm) {
    return of(firm.profile());
  }

  private static Advice of(Profile firm) {
    Assessment result = ADVISOR.assess(firm, Depth.VERDICT);
    return new Advice(result.recommendation(), result.lead().asGood());
  }
}
