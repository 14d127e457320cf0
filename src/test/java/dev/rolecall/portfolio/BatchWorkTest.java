package dev.rolecall.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.assessment.Advisor;
import dev.rolecall.decision.Settings;
import dev.rolecall.document.FileReadException;
import dev.rolecall.portfolio.SummaryRow.RowError;
import dev.rolecall.rulebook.RulebookReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BatchWorkTest {

  private static final BatchWork WORK =
      new BatchWork(
          List.of(),
          new Advisor(RulebookReader.standard(), new Settings(64, 1), "test"),
          false,
          false,
          Optional.empty(),
          Optional.empty());
  static final String FIRM =
      "{rolecall: 1, firm: {name: Harbor, attorneys: 2}, caseload: {open_matters: 90},"
          + " drafting: {backlog_hours: 80}, client_response: {lag_hours: 20}}\n";

  private static BatchWork.Result assess(int linesBefore, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return of(new Source(7, "firms.jsonl", linesBefore, () -> bytes));
  }

  private static BatchWork.Result of(Source source) {
    return WORK.of(source);
  }

  private static Optional<Integer> code(BatchWork.Result result) {
    return result.row().error().map(RowError::code);
  }

  @Test
  void assesses() {
    BatchWork.Result result = assess(0, FIRM);
    assertThat(result.row().hasVerdict()).isTrue();
    assertThat(result.row().error()).isEmpty();
    assertThat(result.reused()).isFalse();
    assertThat(result.row().firm()).contains("Harbor");
    assertThat(result.row().run().orElseThrow().draws()).isEqualTo(64);
  }

  @Test
  void problemsAreWhereTheyAreInTheStream() {
    BatchWork.Result result = assess(41, FIRM.replace("matters: 90", "matters: lots"));
    assertThat(code(result)).contains(65);
    assertThat(result.row().firm()).contains("Harbor");
    assertThat(result.problems())
        .isEqualTo(
            """
            firms.jsonl:42:76: error: caseload.open_matters: found `lots`; expected a number of matters, 0 or more
               42 | ...neys: 2}, caseload: {open_matters: lots}, drafting: {backlog_hours: 80...
                  |                                       ^
            """);
    assertThat(assess(99, "rolecall: 1\nfirm: [\n").problems()).startsWith("firms.jsonl:102:1: ");
    assertThat(assess(99, "x".repeat(65_537)).problems())
        .isEqualTo(
            "firms.jsonl:100:1: error: found more than 65536 bytes; expected at most 64 KiB a"
                + " document\n");
    assertThat(assess(99, "a: 1\n\0").problems()).startsWith("firms.jsonl:101:1: ");
  }

  @Test
  void whatCannotBeReadIsARow() {
    BatchWork.Result result =
        of(
            new Source(
                7,
                "firm.yaml",
                0,
                () -> {
                  throw new FileReadException("it is locked");
                }));
    assertThat(code(result)).contains(66);
    assertThat(result.row().error().orElseThrow().errors()).containsExactly("it is locked");
  }

  @Test
  void aFaultOfOursIsARow() {
    BatchWork.Result result =
        of(
            new Source(
                7,
                "firm.yaml",
                0,
                () -> {
                  throw new IllegalStateException("a bug");
                }));
    assertThat(code(result)).contains(70);
    assertThat(result.fault().map(Throwable::getMessage)).isEqualTo(Optional.of("a bug"));
  }
}
