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
