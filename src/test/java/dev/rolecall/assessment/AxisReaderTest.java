package dev.rolecall.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.assessment.Axis.Stop;
import dev.rolecall.document.ProblemText;
import dev.rolecall.document.Problems;
import dev.rolecall.profile.Setting;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "drafting.backlog_hours=60..200:3 | 60 130 200",
        "drafting.backlog_hours= 60 .. 200 : 3 | 60 130 200",
        "drafting.backlog_hours=60..200 | 60 80 100 120 140 160 180 200",
        "firm.attorneys=.5..1:2 | 0.5 1",
        "firm.attorneys=1..2:4 | 1 1.333333333 1.666666667 2",
        "client_response.missed_calls=10%..40%:4 | 0.1 0.2 0.3 0.4",
        "client_response.missed_calls=.1..0.4:2 | 0.1 0.4",
        "caseload.growth_per_year=-5%..10%:7 | -0.05 -0.025 0 0.025 0.05 0.075 0.1",
        "caseload.growth_per_year=50%..150%:3 | 0.5 1 150%",
        "priorities.fit=0..50:2 | 0 50",
        "firm.staff.paralegals=0..2:3 | 0 1 2",
        "readiness.sourcing=in_house,virtual | in_house virtual",
        "readiness.sourcing=Virtual, in-house | virtual in_house"
      })
  void reads(String option, String stops) {
    Problems problems = new Problems();
    Axis axis = read(option, problems).orElseThrow();
    assertThat(axis.stops().stream().map(Stop::text)).containsExactly(stops.split(" "));
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void numbersAreWhatTheirTextSays() {
    Axis axis = read("caseload.growth_per_year=50%..150%:3", new Problems()).orElseThrow();
    assertThat(axis.stops().get(2).number()).contains(1.5);
    assertThat(axis.isNumber()).isTrue();
    assertThat(axis.setting(axis.stops().get(2)).option())
        .isEqualTo("--set caseload.growth_per_year=150%");
  }

  @Test
  void anUnknownPath() {
    assertThat(reported("drafting.backlog_hour=1..2"))
        .isEqualTo(
            """
            --vary drafting.backlog_hour=1..2:1:1: error: drafting.backlog_hour: found no input \
            that can be varied; expected the path of a number or of a word, such as \
            drafting.backlog_hours
                1 | 1..2
                  | ^
               hint: did you mean `drafting.backlog_hours`?
            """);
  }

  @ParameterizedTest
  @CsvSource({"firm.name", "firm.state", "firm.practice_areas", "expect.min_margin"})
  void whatCannotVary(String path) {
    assertThat(reported(path + "=1..2"))
        .startsWith("--vary " + path + "=1..2:1:1: error: " + path)
        .contains(
            ": found an input that cannot be varied; expected the path of a number or of a word");
  }

  @Test
  void theLowerNumberComesFirst() {
    assertThat(reported("drafting.backlog_hours=200..60"))
        .isEqualTo(
            """
            --vary drafting.backlog_hours=200..60:1:1: error: drafting.backlog_hours: \
            found `200..60`; expected two numbers, lower..higher
                1 | 200..60
                  | ^
               hint: the lower number comes first
            """);
    assertThat(reported("drafting.backlog_hours=60..60"))
        .contains("found `60..60`; expected two numbers, lower..higher\n")
        .doesNotContain("hint");
  }

  @Test
  void outOfLimitsOnBothSides() {
    assertThat(reported("client_response.missed_calls=-10%..140%"))
        .isEqualTo(
            """
            --vary client_response.missed_calls=-10%..140%:1:1: error: \
            client_response.missed_calls: found `-10%`; expected a share, 0% to 100%
                1 | -10%..140%
                  | ^
            --vary client_response.missed_calls=-10%..140%:1:7: error: \
            client_response.missed_calls: found `140%`; expected a share, 0% to 100%
                1 | -10%..140%
                  |       ^
            """);
    assertThat(reported("firm.attorneys=0..3"))
        .contains("found `0`; expected a number of people, more than 0");
    assertThat(reported("client_response.missed_calls=10..40")).contains("hint: write 40%");
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "102", "1000", "-3", "2.5", "99999999999", "''", "x"})
  void badSteps(String steps) {
    assertThat(reported("drafting.backlog_hours=60..200:" + steps))
        .contains("; expected a whole number of steps from 2 to 101\n");
  }

  @ParameterizedTest
  @CsvSource({"''", "60", "60-", "many"})
  void noRange(String values) {
    assertThat(reported("drafting.backlog_hours=" + values))
        .contains("; expected lo..hi or lo..hi:steps, such as 60..200:8\n");
  }

  @ParameterizedTest
  @CsvSource({"60-200", "60 to 200", "between 60 and 200", "60 .. 200 hours"})
  void rangesAreWrittenAsInAProfile(String values) {
    String option = "drafting.backlog_hours=" + values + ":8";
    assertThat(read(option, new Problems()))
        .isEqualTo(read("drafting.backlog_hours=60..200:8", new Problems()));
  }

  @Test
  void badWords() {
    assertThat(reported("readiness.sourcing=in_house,virtul"))
        .isEqualTo(
            """
            --vary readiness.sourcing=in_house,virtul:1:10: error: readiness.sourcing: \
            found `virtul`; expected one of in_house, virtual
                1 | in_house,virtul
                  |          ^
            """);
    assertThat(reported("readiness.sourcing=virtual,virtual"))
        .contains("expected each word once\n");
    assertThat(reported("readiness.sourcing=virtual"))
        .contains("expected two words or more, with commas between\n");
  }

  private static Optional<Axis> read(String option, Problems problems) {
    int equals = option.indexOf('=');
    Setting variation = new Setting(option.substring(0, equals), option.substring(equals + 1));
    return AxisReader.read(variation, 8, problems);
  }

  private static String reported(String option) {
    Problems problems = new Problems();
    assertThat(read(option, problems)).isEmpty();
    StringBuilder text = new StringBuilder();
    List.copyOf(problems.all()).forEach(problem -> ProblemText.print(problem, text));
    return text.toString();
  }
}
