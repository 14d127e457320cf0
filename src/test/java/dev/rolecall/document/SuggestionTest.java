package dev.rolecall.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {
  private static final List<String> KNOWN =
      List.of("open_matters", "new_leads_per_month", "growth_per_year", "name", "fee");

  @Test
  void slipsAreForgiven() {
    assertThat(Suggestion.nearest("open_mater", KNOWN)).contains("open_matters");
    assertThat(Suggestion.nearest("opne_matters", KNOWN)).contains("open_matters");
    assertThat(Suggestion.nearest("Open-Matters", KNOWN)).contains("open_matters");
    assertThat(Suggestion.nearest("nmae", KNOWN)).contains("name");
    assertThat(Suggestion.nearest("fees", KNOWN)).contains("fee");
  }

  @Test
  void whatIsFarIsNotSuggested() {
    assertThat(Suggestion.nearest("budget", KNOWN)).isEmpty();
    assertThat(Suggestion.nearest("of", List.of("rate_of_growth"))).isEmpty();
    assertThat(Suggestion.nearest("x", List.of("y"))).isEmpty();
    assertThat(Suggestion.nearest("", KNOWN)).isEmpty();
    assertThat(Suggestion.nearest("name", List.of())).isEmpty();
  }

  @Test
  void aShortFormOfOneIsThatOne() {
    assertThat(Suggestion.hint("growth", KNOWN)).isEqualTo("did you mean `growth_per_year`?");
    assertThat(Suggestion.nearest("Leads-per-month", KNOWN)).contains("new_leads_per_month");
    assertThat(Suggestion.nearest("hours", List.of("lag_hours", "backlog_hours"))).isEmpty();
    assertThat(Suggestion.nearest("lag", List.of("lag_in_days", "lag_hours")))
        .contains("lag_hours");
    assertThat(Suggestion.nearest("caseload.growth", List.of("caseload.growth_per_year")))
        .contains("caseload.growth_per_year");
    assertThat(Suggestion.nearest("year_growth_rate", KNOWN)).isEmpty();
    assertThat(Suggestion.only("growth", KNOWN)).isEmpty();
  }

  @Test
  void aThirdOfTheLettersMayDiffer() {
    assertThat(Suggestion.nearest("abcxyz", List.of("abcdyw"))).contains("abcdyw");
    assertThat(Suggestion.nearest("abcxyz", List.of("abcdvw"))).isEmpty();
  }

  @Test
  void aSwapIsOneSlip() {
    assertThat(Suggestion.nearest("acb", List.of("abc"))).contains("abc");
    assertThat(Suggestion.nearest("axb", List.of("abc"))).isEmpty();
  }

  @Test
  void theFirstOfEquallyNearOnesWins() {
    assertThat(Suggestion.nearest("cat", List.of("car", "cab"))).contains("car");
    assertThat(Suggestion.nearest("cat", List.of("cab", "car"))).contains("cab");
  }

  @Test
  void hugeWordsAreNotEvenTried() {
    assertThat(Suggestion.nearest("a".repeat(60_000), List.of("a".repeat(60_000)))).isEmpty();
  }
}
