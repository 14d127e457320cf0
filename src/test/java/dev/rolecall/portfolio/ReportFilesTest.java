package dev.rolecall.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.document.Json;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFilesTest {

  private static final String ROW =
      """
      {"index": %d, "firm": %s, "source": "x.yaml", "line": 1, "state": null, "attorneys": null, "practice": null, "recommendation": null,
       "engagement": null, "headline": null, "net_benefit_per_year": null, "strength": null, "confidence": null, "runner_up": null, "margin": null, "scores": null,
       "needs": null, "net_benefit": null, "true_constraint": null, "measure_next": null,
       "warnings": [], "error": null, "run": null, "reports": {}, "checksum": ""}
      """;

  private static String name(long index, String firm) {
    String line = ROW.formatted(index, Json.line(firm).strip());
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    SummaryRow row = Json.read("a row", bytes, SummaryRow.class).value().orElseThrow();
    return ReportFiles.name(row, "txt");
  }

  @ParameterizedTest
  @CsvSource({
    "Harbor Injury Law, harbor-injury-law",
    "../../etc/passwd, etc-passwd",
    "CON, con",
    "nul.txt, nul-txt",
    "'  -- & --  ', firm",
    "M\u00fcller & S\u00f6hne, m-ller-s-hne",
    "\u5f8b\u5e08, firm",
    "=cmd|' /C calc'!A0, cmd-c-calc-a0",
    "\u202egnireenignE, gnireenigne",
    ".hidden, hidden",
  })
  void onlyPlainCharactersAreUsed(String firm, String plain) {
    assertThat(name(12, firm)).isEqualTo("000012-" + plain + ".txt");
    assertThat(ReportFiles.isReport(name(12, firm))).isTrue();
  }

  @Test
  void noNameIsTooLongAndNoneIsShared() {
    assertThat(name(1_234_567, "x".repeat(70_000))).hasSize(7 + 1 + 60 + 4);
    assertThat(name(1, "A B")).isNotEqualTo(name(2, "a b"));
    assertThat(name(3, null)).isEqualTo("000003-firm.txt");
    assertThat(name(3, "a\0b\nc/d\\e")).isEqualTo("000003-a-b-c-d-e.txt");
  }

  @Test
  void otherFilesAreNotTakenForReports() {
    for (String other : new String[] {"notes.txt", "000001.txt", "000001-A.txt", "1-a.txt"}) {
      assertThat(ReportFiles.isReport(other)).as(other).isFalse();
    }
  }
}
