package dev.rolecall.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.ExampleFirms;
import dev.rolecall.decision.Decider;
import dev.rolecall.decision.Decision;
import dev.rolecall.decision.Depth;
import dev.rolecall.decision.Settings;
import dev.rolecall.decision.SharedDraws;
import dev.rolecall.document.FlowText;
import dev.rolecall.document.Problem;
import dev.rolecall.document.ProblemText;
import dev.rolecall.interview.InterimVerdict.QuestionValue;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.profile.ProfileReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class InterviewTest {

  private static final List<Input> REQUIRED =
      List.of(Input.ATTORNEYS, Input.OPEN_MATTERS, Input.BACKLOG_HOURS, Input.LAG_HOURS);

  @Test
  void asksWhatIsRequiredFirstInOrder() {
    Interview interview = start(false);
    for (Input input : REQUIRED) {
      assertThat(interview.interimVerdict()).isEmpty();
      assertThat(interview.question()).contains(input);
      interview = answer(interview, "20");
    }
    assertThat(interview.document().missing()).isEmpty();
    assertThat(interview.interimVerdict()).isPresent();
  }

  @Test
  void thenAsksWhatHasMostAtStakeAndLimitsBeforeAllElse() {
    Interview interview = fourAnswers("4", "300", "400", "36");
    InterimVerdict standing = interview.interimVerdict().orElseThrow();
    List<QuestionValue> questions = standing.questions();

    int firm = (int) questions.stream().takeWhile(QuestionValue::isOfTheFirm).count();
    assertThat(questions).filteredOn(QuestionValue::isOfTheFirm).hasSize(firm);
    assertThat(questions.get(firm).input()).isEqualTo(Input.SUPERVISION_HOURS);
    assertThat(questions.get(firm + 1).input()).isEqualTo(Input.BUDGET);
    assertThat(questions.subList(firm, firm + 2)).allMatch(QuestionValue::limit);
    List<QuestionValue> others = questions.subList(firm + 2, questions.size());
    assertThat(others).isNotEmpty().noneMatch(QuestionValue::limit);
    assertThat(questions).as("all of them").hasSizeGreaterThan(3);
    for (int i = 1; i < others.size(); i++) {
      assertThat(others.get(i).points()).isLessThanOrEqualTo(others.get(i - 1).points());
    }
    assertThat(others).allMatch(stake -> stake.points() > stake.error());
  }

  @Test
  void asksForTheRangeWhoseKnowledgeGainsMostWhereThatIsMost() {
    Interview interview = fourAnswers("2", "60", "0", "4");
    while (!isRange(interview.interimVerdict().orElseThrow().next().orElseThrow())) {
      interview = interview.pass(interview.question().orElseThrow(), "don't know").next();
    }
    InterimVerdict standing = interview.interimVerdict().orElseThrow();

    Input next = interview.question().orElseThrow();
    assertThat(next).isEqualTo(Input.ADMIN_HOURS);
    assertThat(standing.assessment().gains().get(0).input()).isEqualTo(next);
  }

  /** Neither a limit nor a word or number that is tried: its worth is estimated from its range. */
  private static boolean isRange(QuestionValue question) {
    return !question.limit() && question.turn().isEmpty();
  }

  /** Firms whose case is clear: with all that is known of them, the verdict is strong. */
  @ParameterizedTest
  @CsvSource({"calm-firm, 7", "both-pressures, 7", "estate-planning-solo, 8"})
  void endsByItselfWithinEightQuestionsWhereTheCaseIsClear(String firm, int questions)
      throws IOException {
    Interview interview = interviewed("examples/" + firm + ".yaml");

    assertThat(interview.number() - 1).isEqualTo(questions).isLessThanOrEqualTo(8);
    Decision whole = decision(file("examples/" + firm + ".yaml"));
    assertThat(whole.strength().orElseThrow().id()).isEqualTo("strong");
    assertThat(decision(interview.document()).recommended().option())
        .isEqualTo(whole.recommended().option());
  }

  @ParameterizedTest
  @MethodSource("dev.rolecall.ExampleFirms#files")
  void endsForEveryFirmAndAsksNothingTwice(String file) throws IOException {
    Interview interview = interviewed(file);

    assertThat(interview.question()).isEmpty();
    assertThat(interview.interimVerdict().orElseThrow().questions()).isEmpty();
    assertThat(interview.number() - 1).isBetween(4, 20);
  }

  /** Eleven on staff leave no room for a twelfth; a caseload like that makes it worth asking. */
  @Test
  void asksForTheStaffOfAFirmWhoseCaseloadNeedsMany() throws IOException {
    Interview interview = interviewed("examples/top-heavy-staff.yaml");

    assertThat(interview.document().at(Input.PARALEGALS)).isPresent();
    assertThat(decision(interview.document()).recommended().option().id()).isEqualTo("hold");
  }

  @Test
  void neverAsksForWhatTheVerdictDoesNotDependOn() throws IOException {
    for (String file : ExampleFirms.files()) {
      Interview interview = Interview.of(file(file), ExampleFirms.RULEBOOK, false);
      assertThat(interview.interimVerdict().orElseThrow().questions())
          .extracting(QuestionValue::input)
          .doesNotContain(Input.NAME, Input.STATE, Input.DELEGATED_DUTIES)
          .noneMatch(input -> input.loadOf().isPresent());
    }
  }

  /** Asked for everything: some answers, 10 for the rest that is required, nothing else. */
  private static Interview answerAll(Map<Input, String> answers, List<Input> asked) {
    Interview interview = start(true);
    while (interview.question().isPresent()) {
      Input input = interview.question().orElseThrow();
      asked.add(input);
      boolean answered = answers.containsKey(input) || input.isRequired();
      interview =
          answered
              ? interview.answer(input, answers.getOrDefault(input, "10")).next()
              : interview.keep(input).next();
    }
    return interview;
  }

  @Test
  void asksForEverythingInOrderIfToldTo() {
    List<Input> asked = new ArrayList<>();
    answerAll(Map.of(), asked);
    assertThat(asked)
        .containsExactlyElementsOf(
            Arrays.stream(Input.values())
                .filter(input -> !input.isExpectation() && input.loadOf().isEmpty())
                .filter(input -> input != Input.PRIORITY_RETURN && !input.isOfTheProfile())
                .toList());
  }

  @Test
  void asksHowBusyThoseAreWhoAreThere() {
    List<Input> asked = new ArrayList<>();
    Interview interview =
        answerAll(
            Map.of(
                Input.CASE_MANAGERS, "2",
                Input.LEGAL_ASSISTANTS, "0",
                Input.CASE_MANAGER_LOAD, "60%"),
            asked);
    assertThat(asked)
        .contains(Input.CASE_MANAGER_LOAD)
        .doesNotContain(Input.PARALEGAL_LOAD, Input.LEGAL_ASSISTANT_LOAD);
    assertThat(interview.present(Input.CASE_MANAGER_LOAD)).contains("60%");
  }

  @Test
  void stepsBackAndLosesNothing() {
    Interview interview = fourAnswers("1", "80", "16", "32");
    Interview back = interview.back().orElseThrow();
    Interview twice = back.back().orElseThrow();

    assertThat(back.question()).contains(Input.LAG_HOURS);
    assertThat(back.present(Input.LAG_HOURS)).contains("32");
    assertThat(twice.question()).contains(Input.BACKLOG_HOURS);
    assertThat(twice.number()).isEqualTo(3);
    assertThat(twice.interimVerdict()).isEqualTo(interview.interimVerdict());

    Interview kept = twice.keep(Input.BACKLOG_HOURS).next();
    assertThat(kept.question()).isEqualTo(interview.question());
    assertThat(kept.number()).isEqualTo(5);
    assertThat(kept.interimVerdict()).isEqualTo(interview.interimVerdict());

    Interview changed = twice.answer(Input.BACKLOG_HOURS, "160").next();
    assertThat(changed.present(Input.LAG_HOURS)).contains("32");
    assertThat(changed.present(Input.BACKLOG_HOURS)).contains("160");
    assertThat(start(false).back()).isEmpty();
  }

  @Test
  void whatIsNotKnownIsNotAskedAgainAndKeepsItsPrior() {
    Interview interview = fourAnswers("4", "300", "400", "36");
    Interview passed = interview.pass(Input.BUDGET, "don't know").next();

    assertThat(passed.question()).isNotEqualTo(Optional.of(Input.BUDGET));
    assertThat(passed.document().isUnknown(Input.BUDGET)).isTrue();
    Interview back = passed.back().orElseThrow();
    assertThat(back.question()).contains(Input.BUDGET);
    assertThat(back.answer(Input.BUDGET, "90000").next().present(Input.BUDGET)).contains("90000");
  }

  @Test
  void goesOnWithItsNumbersAndAsksNothingAgainWhereItIsResumed() {
    Interview interview = fourAnswers("4", "300", "400", "36");
    Interview left = interview.pass(interview.question().orElseThrow(), "don't know").next();
    Interview resumed = Interview.of(left.document(), ExampleFirms.RULEBOOK, false);

    assertThat(resumed.question()).isEqualTo(left.question());
    assertThat(resumed.number()).isEqualTo(left.number()).isEqualTo(6);
    assertThat(resumed.back().orElseThrow().number()).isEqualTo(5);
  }

  @Test
  void anAnswerCanBeTakenBack() {
    Interview interview = fourAnswers("1", "80", "16", "32");
    Interview answered = interview.answer(Input.BUDGET, "90000").next();
    Interview back = answered.back().orElseThrow();

    Interview undone = back.pass(Input.BUDGET, "don't know").next();

    assertThat(undone.present(Input.BUDGET)).contains("unknown");
    assertThat(undone.interimVerdict().orElseThrow().assessment().options())
        .isEqualTo(interview.interimVerdict().orElseThrow().assessment().options());
  }

  @Test
  void aWidePriorStandsInForWhatIsRequiredIfTheOwnerInsists() {
    Interview interview = start(false);
    Interview.Outcome asked = interview.pass(Input.ATTORNEYS, "don't know");
    assertThat(asked.accepted()).isFalse();
    assertThat(asked.next().question()).contains(Input.ATTORNEYS);

    Interview.Outcome insisted = asked.next().pass(Input.ATTORNEYS, "don't know");
    assertThat(insisted.accepted()).isTrue();
    assertThat(insisted.next().document().isUnknown(Input.ATTORNEYS)).isTrue();

    Interview all = insisted.next();
    for (Input input : REQUIRED.subList(1, 4)) {
      all = all.pass(input, "don't know").next().pass(input, "don't know").next();
    }
    ProfileReader.Reading reading = all.document().under(ExampleFirms.RULEBOOK);
    assertThat(reading.profile().orElseThrow().assumed()).containsAll(REQUIRED);
    assertThat(reading.profile().orElseThrow().warnings()).hasSize(4);
    assertThat(start(false).keep(Input.ATTORNEYS).next().keep(Input.ATTORNEYS).accepted())
        .as("an empty line is no insisting")
        .isFalse();
  }

  @Test
  void asksOnceAboutWhatWasPerhapsMeantOtherwise() {
    Interview interview = start(false);
    Interview.Outcome odd = interview.consider(Input.BUDGET, "12");
    assertThat(odd.accepted()).isFalse();
    assertThat(odd.doubt().orElseThrow().instead()).isEqualTo("12000");

    assertThat(taken(odd.next().consider(Input.BUDGET, "y"))).isEqualTo("12000");
    assertThat(taken(odd.next().keep(Input.BUDGET))).isEqualTo("12000");
    assertThat(taken(odd.next().consider(Input.BUDGET, "n"))).isEqualTo("12");
    assertThat(taken(odd.next().consider(Input.BUDGET, "12"))).isEqualTo("12");
    assertThat(taken(odd.next().consider(Input.BUDGET, "$80k"))).isEqualTo("80000");

    Interview.Outcome bare = interview.consider(Input.GROWTH, "8");
    assertThat(bare.accepted()).isFalse();
    assertThat(taken(bare.next().consider(Input.GROWTH, "yes"))).isEqualTo("8%");
    assertThat(bare.next().consider(Input.GROWTH, "n").accepted()).as("8 is no share").isFalse();
  }

  private static String taken(Interview.Outcome outcome) {
    assertThat(outcome.accepted()).isTrue();
    Interview next = outcome.next();
    return next.present(Input.BUDGET).or(() -> next.present(Input.GROWTH)).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "economics.budget_per_year | $90,000 | 90000",
        "drafting.backlog_hours | 60-100 hours | 60..100",
        "client_response.lag_hours | about 2 days | ~16",
        "firm.attorneys | two | 2",
        "firm.state | Texas | TX",
        "readiness.sourcing | in the office | in_house",
        "readiness.sourcing | office or remote | [in_house, virtual]",
        "readiness.sop_maturity | some | partial",
        "firm.practice_areas | injury | {personal_injury: 100%}",
        "firm.practice_areas | 80% injury, 20% family law | {personal_injury: 80%, family: 20%}",
        "firm.practice_areas | family 60, the rest injury | {personal_injury: 40%, family: 60%}",
        "firm.practice_areas | wills and trusts | {estate: 100%}",
        "firm.fee_model | contingency 80% and hourly 20% | {contingency: 80%, hourly: 20%}",
        "firm.fee_model | by the hour | hourly",
        "readiness.delegated_duties | court filings, client updates | [court_filings,"
            + " client_updates]",
        "firm.name | Smith: & Jones # 1 | \"Smith: & Jones # 1\"",
        "priorities.fit | a | 37.5",
        "priorities.relief | same | 30",
        "priorities.durability | b | 5"
      })
  void keepsWhatItUnderstoodInTheFewestCharacters(String path, String typed, String kept) {
    Input input = Input.at(path).orElseThrow();
    Interview.Outcome outcome = start(false).consider(input, typed);

    assertThat(outcome.problems()).isEmpty();
    assertThat(outcome.next().present(input)).contains(kept);
  }

  @Test
  void wordsWithoutSharesAreAskedFor() {
    Interview.Outcome outcome = start(false).consider(Input.PRACTICE_AREAS, "injury and family");
    assertThat(outcome.accepted()).isFalse();
    assertThat(outcome.problems().get(0).hint())
        .isEqualTo("if they are equal, write {personal_injury: 50%, family: 50%}");
  }

  /** A budget that nothing fits ends no interview: what it would take is worth knowing. */
  @Test
  void aLimitThatRulesOutEveryHireDoesNotEndIt() {
    Interview interview = fourAnswers("2", "160", "220", "40");
    assertThat(interview.answer(Input.BUDGET, "1000").next().question()).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "firm.attorneys | lots",
        "firm.attorneys | 0",
        "caseload.open_matters | 1,40",
        "caseload.open_matters | 140...160",
        "caseload.open_matters | 90..60",
        "caseload.open_matters | {low: 2, likely: 1, high: 9}",
        "firm.litigated | 35",
        "firm.fee_model | contngent",
        "readiness.sop_maturity | ",
        "firm.practice_areas | {family: 80%, estate: 10%}",
        "drafting.backlog_hours | [1, 2]",
        "drafting.backlog_hours | nan"
      })
  void badAnswersGetTheMessagesOfAFile(String path, String answer) {
    Input input = Input.at(path).orElseThrow();
    String typed = answer == null ? "[]" : answer;
    Interview.Outcome answered = start(false).answer(input, typed);

    assertThat(answered.accepted()).isFalse();
    ProfileReader.Reading reading =
        filled().with("answer", input, Reply.asYaml(typed)).under(ExampleFirms.RULEBOOK);
    assertThat(reading.profile()).isEmpty();
    assertThat(reported(answered.problems())).isEqualTo(reported(reading.problems().all()));
  }

  @Test
  void whatIsUnusualIsTakenWithAWarning() {
    Interview.Outcome answered = start(false).answer(Input.BUDGET, "60");

    assertThat(answered.accepted()).isTrue();
    assertThat(reported(answered.problems()))
        .isEqualTo(
            """
            answer:1:1: warning: economics.budget_per_year: found $60 a year; expected usually $5,000 a year to $5,000,000 a year
                1 | 60
                  | ^
               hint: if that is in thousands of dollars, write 60000
            """);
    assertThat(answered.next().answer(Input.ATTORNEYS, "2").problems())
        .as("reported once")
        .isEmpty();
  }

  @Test
  void anyOtherInputCanBeAnsweredMeanwhile() {
    Interview interview = start(false).answer(Input.BUDGET, "60000").next();

    assertThat(interview.question()).contains(Input.ATTORNEYS);
    assertThat(interview.number()).as("the question keeps its number").isEqualTo(1);
    assertThat(interview.present(Input.BUDGET)).contains("60000");
    assertThat(interview.back().orElseThrow().question()).contains(Input.BUDGET);
  }

  @Test
  void resumesWithWhatIsKnown() throws IOException {
    ProfileDocument half =
        ProfileDocument.read(
            "half.yaml",
            "rolecall: 1\nfirm:\n  attorneys: 2\n".getBytes(StandardCharsets.UTF_8),
            List.of());
    Interview interview = Interview.of(half, ExampleFirms.RULEBOOK, false);

    assertThat(interview.question()).contains(Input.OPEN_MATTERS);
    assertThat(half.problemsSoFar(ExampleFirms.RULEBOOK).all()).isEmpty();
  }

  private static String reported(List<Problem> problems) {
    StringBuilder text = new StringBuilder();
    problems.forEach(problem -> ProblemText.print(problem, text));
    return text.toString();
  }

  private static ProfileDocument blank() {
    return ProfileDocument.read(
        "firm.yaml", "rolecall: 1\n".getBytes(StandardCharsets.UTF_8), List.of());
  }

  private static ProfileDocument filled() {
    ProfileDocument document = blank();
    for (Input input : REQUIRED) {
      document = document.with("given", input, "20");
    }
    return document;
  }

  private static Interview start(boolean all) {
    return Interview.of(blank(), ExampleFirms.RULEBOOK, all);
  }

  private static Interview answer(Interview interview, String text) {
    Interview.Outcome answered = interview.answer(interview.question().orElseThrow(), text);
    assertThat(answered.accepted()).as(reported(answered.problems())).isTrue();
    return answered.next();
  }

  private static Interview fourAnswers(String... answers) {
    Interview interview = start(false);
    for (String answer : answers) {
      interview = answer(interview, answer);
    }
    return interview;
  }

  private static ProfileDocument file(String file) throws IOException {
    return ProfileDocument.read(file, Files.readAllBytes(Path.of(file)), List.of());
  }

  /** Asks an owner who knows what a profile says, and nothing else. */
  private static Interview interviewed(String file) throws IOException {
    ProfileDocument known = file(file);
    Interview interview = start(false);
    HashSet<Input> asked = new HashSet<>();
    while (interview.question().isPresent()) {
      Input input = interview.question().orElseThrow();
      assertThat(asked.add(input)).as("asked twice: " + input).isTrue();
      Optional<String> answer = known.at(input).map(FlowText::of);
      interview =
          answer.isPresent()
              ? answer(interview, answer.get())
              : interview.pass(input, "don't know").next();
    }
    return interview;
  }

  private static Decision decision(ProfileDocument document) {
    return Decider.decide(
        document.under(ExampleFirms.RULEBOOK).profile().orElseThrow(),
        new SharedDraws(ExampleFirms.RULEBOOK, Settings.STANDARD),
        Depth.VERDICT);
  }
}
