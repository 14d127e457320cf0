package dev.rolecall.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.document.Problem.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTextTest {
  private static final String DRAFTING = "\n".repeat(10) + "drafting:\n  backlog_hours: lots\n";

  @Test
  void showsPlacePathFindingSourceAndHint() {
    String hint = "write 90, 60..110, ~90 or {low: 60, likely: 90, high: 110}";
    assertThat(print(DRAFTING, 12, 18, "drafting.backlog_hours", "lots", "a number of hours", hint))
        .isEqualTo(
            """
            firm.yaml:12:18: error: drafting.backlog_hours: found `lots`; expected a number of hours
               12 |   backlog_hours: lots
                  |                  ^
               hint: write 90, 60..110, ~90 or {low: 60, likely: 90, high: 110}
            """);
  }

  @Test
  void descriptionsStandWithoutBackticks() {
    assertThat(print(DRAFTING, 12, 18, "", "a text", "a map", ""))
        .isEqualTo(
            """
            firm.yaml:12:18: error: found a text; expected a map
               12 |   backlog_hours: lots
                  |                  ^
            """);
  }

  @Test
  void quotedTextAndTheFirstLineOfALongOneAreQuotations() {
    assertThat(print("a: \"lots\"", 1, 4, "a", "lots", "x", ""))
        .startsWith("firm.yaml:1:4: error: a: found `lots`; expected x\n");
    assertThat(print("a: lots\n  of it", 1, 4, "a", "lots of it", "x", ""))
        .startsWith("firm.yaml:1:4: error: a: found `lots of it`; expected x\n");
  }

  @Test
  void warningsSaySo() {
    Place place = new Place(SourceText.of("firm.yaml", "a: 1"), 1, 4);
    Problem problem = new Problem(Severity.WARNING, place, "a", "1", "2", "");
    assertThat(ProblemReport.print(List.of(problem)))
        .isEqualTo(
            "firm.yaml:1:4: warning: a: found `1`; expected 2\n    1 | a: 1\n      |    ^\n");
  }

  @Test
  void gutterGrowsWithTheLineNumber() {
    assertThat(print("\n".repeat(9999) + "a: b", 10_000, 4, "a", "b", "c", ""))
        .isEqualTo(
            """
            firm.yaml:10000:4: error: a: found `b`; expected c
               10000 | a: b
                     |    ^
            """);
  }

  @Test
  void longLinesAreWindowedAroundTheCaret() {
    String line = "a: " + "0123456789".repeat(20) + "X" + "0123456789".repeat(20);
    assertThat(print(line, 1, 204, "", "X", "Y", ""))
        .isEqualTo(
            """
            firm.yaml:1:204: error: found `X`; expected Y
                1 | ...56789012345678901234567890123456789X0123456789012345678901234567890123...
                  |                                       ^
            """);
    assertThat(print(line, 1, 404, "", "the end", "Y", ""))
        .isEqualTo(
            """
            firm.yaml:1:404: error: found the end; expected Y
                1 | ...7890123456789012345678901234567890123456789012345678901234567890123456789
                  |                                                                            ^
            """);
    assertThat(print(line, 1, 1, "", "a", "Y", ""))
        .endsWith(
            "    1 | a: 0123456789012345678901234567890123456789012345678901234567890123456789...\n"
                + "      | ^\n");
  }

  @Test
  void whatWasFoundIsCut() {
    assertThat(print("a: b", 1, 4, "", "x".repeat(100), "y", ""))
        .startsWith("firm.yaml:1:4: error: found " + "x".repeat(57) + "...; expected y\n");
  }

  @Test
  void hostileTextCannotReachTheTerminal() {
    SourceText source = SourceText.of("f\u001b[2J\n.yaml", "\u001b]0;\u0007\u202ex: \ud800y\u2028");
    Problem problem =
        new Problem(
            Severity.ERROR, new Place(source, 1, 9), "\u009b1m\u007f", "\rz", "\u0000", "\u2066");
    assertThat(ProblemReport.print(List.of(problem)))
        .isEqualTo(
            "f\\u{1b}[2J\\u{a}.yaml:1:9: error: \\u{9b}1m\\u{7f}: found \\u{d}z; expected \\u{0}\n"
                + "    1 | \\u{1b}]0;\\u{7}\\u{202e}x: \\u{d800}y\n"
                + "      | "
                + " ".repeat("\\u{1b}]0;\\u{7}\\u{202e}x:".length())
                + "^\n"
                + "   hint: \\u{2066}\n");
  }

  @Test
  void tabsCountAsOneSpace() {
    assertThat(print("\ta:\tb", 1, 5, "", "b", "c", ""))
        .isEqualTo("firm.yaml:1:5: error: found `b`; expected c\n    1 |  a: b\n      |     ^\n");
  }

  @Test
  void aPlaceWithoutSourceShowsNone() {
    assertThat(print("", 3, 7, "", "a", "b", "c"))
        .isEqualTo("firm.yaml:3:7: error: found a; expected b\n   hint: c\n");
  }

  private static String print(
      String text, int line, int column, String path, String found, String expected, String hint) {
    Place place = new Place(SourceText.of("firm.yaml", text), line, column);
    return ProblemReport.print(
        List.of(new Problem(Severity.ERROR, place, path, found, expected, hint)));
  }
}
