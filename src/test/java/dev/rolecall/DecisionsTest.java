package dev.rolecall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.OptionResult;
import dev.rolecall.decision.Depth;
import dev.rolecall.decision.Settings;
import dev.rolecall.decision.Strength;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fully stated firms get the advice that a practitioner, and the guides, would give them. */
class DecisionsTest {

  private static final String TABLE = "/dev/rolecall/decisions.txt";

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = TABLE, delimiter = '|')
  void comesOutRight(String row, String firm, String right, String wrong, String states) {
    assertThat(recommended(StatedFirm.of(states)))
        .as(row + ": " + firm)
        .isIn(List.of(right.split(" ")))
        .isNotIn(List.of(wrong.split(" ")));
  }

  /** Case 10: the size of a firm does not turn the role. Case 20: nor does its fee model. */
  @ParameterizedTest
  @ValueSource(strings = {"10", "20"})
  void alikeFirmsGetTheSameRole(String row) throws IOException {
    List<String> roles = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("src/test/resources" + TABLE))) {
      String[] columns = line.split("\\|");
      if (columns[0].strip().equals(row)) {
        roles.add(recommended(StatedFirm.of(columns[4])));
      }
    }
    assertThat(roles).hasSize(2);
    assertThat(roles.get(0)).isEqualTo(roles.get(1));
  }

  /** Cases 11 and 12: what was not said does not press. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        firm: {attorneys: 1, practice_areas: {bankruptcy: 100%}}
        caseload: {open_matters: 50}
        drafting: {backlog_hours: 5}
        client_response: {lag_hours: 4}
        """,
        """
        firm: {attorneys: 2, practice_areas: {estate: 100%}, staff: {legal_assistants: 2}}
        caseload: {open_matters: 100}
        drafting: {backlog_hours: 8}
        client_response: {lag_hours: 5}
        """
      })
  void aCalmFirmOfWhichLittleIsKnownIsToldToHireNobody(String yaml) {
    Assessment assessment = report(Trial.of("rolecall: 1\n" + yaml));

    boolean unknown = assessment.strength().filter(Strength.NOT_ENOUGH_KNOWN::equals).isPresent();
    assertThat(unknown || assessment.recommendation().equals("hold")).isTrue();
    assertThat(headline(assessment)).containsIgnoringCase("hire nobody yet");
  }

  /** Case 13: a firm that grows, and whose clients are answered in time, is not told to shrink. */
  @Test
  void aCalmFirmThatGrowsIsNotToldToTakeFewerMatters() {
    Assessment assessment =
        report(StatedFirm.of("attorneys=8 area=personal_injury matters=560 growth=20%"));

    assertThat(assessment.measures())
        .extracting(Assessment.Measure::id)
        .doesNotContain("slow_intake");
    assertThat(Trial.text(assessment, true)).doesNotContainIgnoringCase("fewer new matters");
  }

  /** Case 14. */
  @Test
  void warnsOfASupervisionThatIsShort() {
    Assessment assessment =
        report(
            StatedFirm.of(
                "attorneys=1 area=personal_injury matters=110 lag=36 tasks=6 late=20% admin=16"
                    + " supervision=2"));

    assertThat(assessment.recommendation()).isEqualTo("case_manager");
    assertThat(Trial.text(assessment, false))
        .containsPattern(
            "To watch: [a-z,;\\s]*case\\s+manager[a-z,;\\s]* - supervision\\s+would\\s+take"
                + "\\s+[0-9.]+\\s+hours\\s+a\\s+week\\s+at\\s+the\\s+peak,\\s+and\\s+you\\s+have\\s+2\\.");
  }

  /** Case 21: part time fits where full time does not. */
  @Test
  void aHireIsFoundThatFitsTheBudget() {
    Assessment assessment =
        report(
            StatedFirm.of(
                "attorneys=2 area=family:50%,personal_injury:50% fee=hourly:60%,contingency:40%"
                    + " matters=102 backlog=1.5w drafting=10 lag=20 tasks=4 late=18% admin=13"
                    + " budget=70000"));
    OptionResult hire = assessment.recommended();

    assertThat(hire.id()).isNotEqualTo("hold");
    assertThat(hire.cost()).isBetween(1.0, 70_000.0);
    assertThat(Trial.text(assessment, false))
        .containsPattern("Cost in year one +\\$[0-9,]+")
        .containsPattern("Attorney hours freed +[0-9,]+ in year one")
        .containsPattern("Work for the hire +about [0-9]+ hours a week");
  }

  /** Case 22: what a paralegal is short by, and the salary at which she fits. */
  @Test
  void aParalegalPricedOutIsNotReplacedByAnotherRole() {
    Assessment assessment =
        report(
            StatedFirm.of(
                "attorneys=3 area=personal_injury matters=210 backlog=12w drafting=15 assistants=1"
                    + " hours=40 budget=61950"));

    assertThat(assessment.recommendation()).isEqualTo("hold");
    assertThat(headline(assessment).replaceAll("\\s+", " "))
        .contains("A paralegal would score higher", "over your budget of $61,950")
        .containsPattern("\\$[45],[0-9]{3} over your budget")
        .containsPattern("it fits at a salary up to \\$4[0-9],[0-9]{3}");
  }

  /** What a report says before anything else. */
  private static String headline(Assessment assessment) {
    return assessment.headline().text();
  }

  private static String recommended(Trial firm) {
    return firm.assess(firm.rulebook(), Settings.STANDARD.draws(), Depth.VERDICT).recommendation();
  }

  private static Assessment report(Trial firm) {
    return firm.assess(Settings.STANDARD.draws());
  }
}
