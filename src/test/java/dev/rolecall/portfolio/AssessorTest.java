package dev.rolecall.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.assessment.Advisor;
import dev.rolecall.decision.Depth;
import dev.rolecall.decision.Settings;
import dev.rolecall.document.FileReadException;
import dev.rolecall.document.ProblemText;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.RulebookReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssessorTest {

  private static final Rulebook RULEBOOK = RulebookReader.standard();
  private static final Assessor ASSESSOR =
      new Assessor(
          List.of(), RULEBOOK, new Advisor(RULEBOOK, new Settings(64, 1), "test"), Depth.VERDICT);
  static final String FIRM =
      "{rolecall: 1, firm: {name: Harbor, attorneys: 2}, caseload: {open_matters: 90},"
          + " drafting: {backlog_hours: 80}, client_response: {lag_hours: 20}}\n";

  private static Outcome assess(int linesBefore, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return ASSESSOR.assess(new Source(7, "firms.jsonl", linesBefore, () -> bytes));
  }

  private static String problems(Outcome outcome) {
    StringBuilder text = new StringBuilder();
    outcome.problems().all().forEach(problem -> ProblemText.print(problem, text));
    return text.toString();
  }

  @Test
  void assesses() {
    Outcome outcome = assess(0, FIRM);
    assertThat(outcome.end()).isEqualTo(Outcome.End.ASSESSED);
    assertThat(outcome.firm()).contains("Harbor");
    assertThat(outcome.assessment().orElseThrow().run().draws()).isEqualTo(64);
  }

  @Test
  void problemsAreWhereTheyAreInTheStream() {
    Outcome outcome = assess(41, FIRM.replace("matters: 90", "matters: lots"));
    assertThat(outcome.end()).isEqualTo(Outcome.End.INVALID);
    assertThat(outcome.firm()).contains("Harbor");
    assertThat(problems(outcome))
        .isEqualTo(
            """
            firms.jsonl:42:76: error: caseload.open_matters: found `lots`; expected a number of matters, 0 or more
               42 | ...neys: 2}, caseload: {open_matters: lots}, drafting: {backlog_hours: 80...
                  |                                       ^
            """);
    assertThat(problems(assess(99, "rolecall: 1\nfirm: [\n"))).startsWith("firms.jsonl:102:1: ");
    assertThat(problems(assess(99, "x".repeat(65_537))))
        .isEqualTo(
            "firms.jsonl:100:1: error: found more than 65536 bytes; expected at most 64 KiB a"
                + " document\n");
    assertThat(problems(assess(99, "a: 1\n\0"))).startsWith("firms.jsonl:101:1: ");
  }

  @Test
  void whatCannotBeReadIsAnOutcome() {
    Source source =
        new Source(
            7, "firm.yaml", 0, Source.Content.missing(new FileReadException("it is locked")));
    assertThat(ASSESSOR.assess(source).end()).isEqualTo(Outcome.End.UNREADABLE);
    assertThat(ASSESSOR.assess(source).unreadable()).isEqualTo("it is locked");
  }

  @Test
  void aFaultOfOursIsAnOutcome() {
    Source source =
        new Source(
            7,
            "firm.yaml",
            0,
            () -> {
              throw new IllegalStateException("a bug");
            });
    Outcome outcome = ASSESSOR.assess(source);
    assertThat(outcome.end()).isEqualTo(Outcome.End.FAULT);
    assertThat(outcome.fault().map(Throwable::getMessage)).isEqualTo(Optional.of("a bug"));
  }
}
