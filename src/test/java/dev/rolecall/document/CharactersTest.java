package dev.rolecall.document;

import static dev.rolecall.document.ProblemReport.report;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Bytes and characters that no document may hold. */
class CharactersTest {
  @Test
  void controlCharacters() {
    assertThat(report("a: x\u0000y\u0001\n\u001b[31m: 2\nc: \u0085z\nd: \u007f\n"))
        .isEqualTo(
            """
            firm.yaml:1:5: error: found the control character U+0000; expected text
                1 | a: x\\u{0}y\\u{1}
                  |     ^
            firm.yaml:2:1: error: found the control character U+001B; expected text
                2 | \\u{1b}[31m: 2
                  | ^
            firm.yaml:3:4: error: found the control character U+0085; expected text
                3 | c: \\u{85}z
                  |    ^
            firm.yaml:4:4: error: found the control character U+007F; expected text
                4 | d: \\u{7f}
                  |    ^
            """);
  }

  @Test
  void linesEndInEveryWay() {
    assertThat(report("\ufeffa: ~\r\nb: ~\rc: ~\nd: ~"))
        .isEqualTo(
            """
            firm.yaml:1:4: error: a: found `~`; expected a value
                1 | a: ~
                  |    ^
            firm.yaml:2:4: error: b: found `~`; expected a value
                2 | b: ~
                  |    ^
            firm.yaml:3:4: error: c: found `~`; expected a value
                3 | c: ~
                  |    ^
            firm.yaml:4:4: error: d: found `~`; expected a value
                4 | d: ~
                  |    ^
            """);
  }

  @Test
  void columnsCountCodePoints() {
    assertThat(report("😀: {é: ~, \"\ufeff\": ~}\n"))
        .isEqualTo(
            """
            firm.yaml:1:8: error: 😀.é: found `~`; expected a value
                1 | 😀: {é: ~, "\\u{feff}": ~}
                  |        ^
            firm.yaml:1:16: error: 😀.\\u{feff}: found `~`; expected a value
                1 | 😀: {é: ~, "\\u{feff}": ~}
                  |                       ^
            """);
  }
}
