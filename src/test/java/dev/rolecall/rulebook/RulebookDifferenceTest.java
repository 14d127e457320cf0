package dev.rolecall.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.rulebook.Rulebook.Change;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulebookDifferenceTest {

  private static final Rulebook STANDARD = RulebookReader.standard();

  private static Rulebook house(String changes) {
    String text = "rulebook: 1\nreason: a trial\nid: house\nversion: '1'\n" + changes;
    return RulebookReader.over("house.yaml", text.getBytes(StandardCharsets.UTF_8))
        .rulebook()
        .orElseThrow();
  }

  @Test
  void namesDoNotCount() {
    RulebookDifference none = new RulebookDifference(STANDARD, house(""));
    assertThat(none.changes()).isEmpty();
    assertThat(none.taking(List.of()).orElseThrow().digest()).isEqualTo(STANDARD.digest());
  }

  @Test
  void oneOfTwoChanges() {
    Rulebook house =
        house(
            "parameters: {drain: {value: 4}}\n"
                + "priors: {caseload.new_leads_per_month: {value: 10..20}}\n");
    RulebookDifference difference = new RulebookDifference(STANDARD, house);
    assertThat(difference.changes()).hasSize(2);
    Rulebook first = difference.taking(difference.changes().subList(0, 1)).orElseThrow();
    assertThat(first.figures().central(Parameter.DRAIN)).isEqualTo(4);
    Rulebook second = difference.taking(difference.changes().subList(1, 2)).orElseThrow();
    assertThat(second.figures().central(Parameter.DRAIN)).isEqualTo(8);
    assertThat(second.figures().priors().get("caseload.new_leads_per_month").value().orElseThrow())
        .isEqualTo(house.figures().priors().get("caseload.new_leads_per_month").value().get());
  }

  @Test
  void whatIsAddedIsTakenAwayOnTheWayBack() {
    Rulebook house =
        house(
            "options: {two: {label: two, hires: [paralegal, paralegal], sentence: hire two,"
                + " assumption: ours}}\n");
    RulebookDifference back = new RulebookDifference(house, STANDARD);
    assertThat(back.changes()).extracting(Change::path).containsExactly("options.two");
    Rulebook without = back.taking(back.changes()).orElseThrow();
    assertThat(without.staffing().options()).doesNotContainKey("two");
  }

  @Test
  void whatMakesNoRulebookIsNone() {
    Rulebook house =
        house(
            "options: {hold: {alternative: true}, none: {label: none, hires: [],"
                + " sentence: hire nobody, assumption: ours}}\n");
    RulebookDifference difference = new RulebookDifference(STANDARD, house);
    assertThat(difference.changes()).hasSize(2);
    assertThat(difference.taking(difference.changes())).isPresent();
    assertThat(difference.taking(difference.changes().subList(0, 1))).isEmpty();
  }
}
