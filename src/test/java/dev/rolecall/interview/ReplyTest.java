package dev.rolecall.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.interview.Reply.Kind;
import dev.rolecall.profile.Input;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "drafting.backlog_hours | 40 | 40",
        "drafting.backlog_hours | about 40 | ~40",
        "drafting.backlog_hours | Around 40 | ~40",
        "drafting.backlog_hours | ~40 | ~40",
        "drafting.backlog_hours | 20..40 | 20..40",
        "drafting.backlog_hours | 20 to 40 | 20..40",
        "drafting.backlog_hours | between 20 and 40 | 20..40",
        "firm.litigated | 20% to 40% | 20%..40%",
        "drafting.backlog_hours | low 2, likely 4, high 9 | {low: 2, likely: 4, high: 9}",
        "drafting.backlog_hours | {low: 2, likely: 4, high: 9} | {low: 2, likely: 4, high: 9}",
        "drafting.backlog_hours | lots | lots",
        "readiness.sourcing | in house | in_house",
        "readiness.sourcing | Virtual | Virtual",
        "readiness.sourcing | in house or virtual | [in_house, virtual]",
        "readiness.sop_maturity | none, partial | [none, partial]",
        "readiness.sop_maturity | [none, partial] | [none, partial]",
        "firm.fee_model | Hourly | Hourly",
        "firm.fee_model | hourly or flat | [hourly, flat]",
        "firm.fee_model | contingency 80%, hourly 20% | {contingency: 80%, hourly: 20%}",
        "firm.fee_model | {hourly: 100%} | {hourly: 100%}",
        "firm.practice_areas | family | {family: 100%}",
        "firm.practice_areas | personal injury 80%, family 20% | {personal_injury: 80%, family: 20%}",
        "firm.practice_areas | family: 0.8, estate: 0.2 | {family: 0.8, estate: 0.2}",
        "firm.practice_areas | {family: 100%} | {family: 100%}",
        "readiness.delegated_duties | court filings, client_updates | [court_filings, client_updates]",
        "readiness.delegated_duties | [court_filings] | [court_filings]",
        "firm.name | Smith: & Jones # 1 | \"Smith: & Jones # 1\"",
        "firm.name | \"back\" | \"back\"",
        "priorities.fit | about 3 | ~3"
      })
  void readsWhatPeopleType(String path, String typed, String yaml) {
    assertThat(Reply.asYaml(Input.at(path).orElseThrow(), typed)).isEqualTo(yaml);
  }

  @ParameterizedTest
  @CsvSource({
    "?, HELP",
    "help, HELP",
    "Back, BACK",
    "save, SAVE",
    "quit, SAVE",
    "done, DONE",
    "'', KEEP",
    "'  ', KEEP",
    "don't know, UNKNOWN",
    "Don’t know, UNKNOWN",
    "skip, UNKNOWN",
    "40, ANSWER",
    "\"back\", ANSWER"
  })
  void tellsCommandsFromAnswers(String line, Kind kind) {
    assertThat(Reply.of(line).kind()).isEqualTo(kind);
  }

  @Test
  void anInputCanBeNamed() {
    assertThat(Reply.of(" firm.attorneys = 3 "))
        .isEqualTo(new Reply(Kind.ANSWER, Optional.of(Input.ATTORNEYS), "3"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a = b", "firm.attorney=3", "x=", "="})
  void whatNamesNoInputIsAnAnswer(String line) {
    assertThat(Reply.of(line)).isEqualTo(new Reply(Kind.ANSWER, Optional.empty(), line));
  }
}
