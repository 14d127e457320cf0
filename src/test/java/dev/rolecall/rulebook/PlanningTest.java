package dev.rolecall.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.Firm;
import dev.rolecall.document.DocumentReader;
import dev.rolecall.document.MapNode;
import dev.rolecall.model.Year;
import dev.rolecall.profile.Input;
import dev.rolecall.rulebook.Planning.PlanFigure;
import dev.rolecall.rulebook.Rulebook.Change;
import dev.rolecall.rulebook.Staffing.Duty;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The second half of the rulebook: states, duties, and what a plan is made of. */
class PlanningTest {

  private static final int MOST_BYTES = 64 * 1024;

  private static final Rulebook RULEBOOK = RulebookReader.standard();

  private static byte[] part(String name) throws IOException {
    try (InputStream in = RulebookReader.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }

  private static RulebookReader.Reading over(String text) {
    return RulebookReader.over("over.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rulebook.yaml", "plan.yaml"})
  void everyPartIsADocumentLikeAnyOther(String name) throws IOException {
    assertThat(part(name).length).isLessThanOrEqualTo(MOST_BYTES);
    assertThat(DocumentReader.read(name, part(name)).problems().all()).isEmpty();
  }

  @Test
  void noPartReplacesWhatAnotherSays() throws IOException {
    assertThat(RulebookDifference.between(root("rulebook.yaml"), merged()))
        .allSatisfy(change -> assertThat(change.from()).isEmpty());
  }

  private static MapNode merged() throws IOException {
    return RulebookMerge.merge(root("rulebook.yaml"), root("plan.yaml"));
  }

  private static MapNode root(String name) throws IOException {
    return (MapNode) DocumentReader.read(name, part(name)).root().orElseThrow();
  }

  @Test
  void theWeeksAreThoseTheProjectionKeeps() {
    assertThat(Planning.READING_WEEKS)
        .containsExactlyElementsOf(
            Year.readingWeeks().stream().map(week -> week.toString()).toList());
  }

  @Test
  void everyStateIsOneAFirmCanName() {
    assertThat(Input.STATE.words()).containsAll(RULEBOOK.planning().states().keySet());
  }

  @Test
  void everyDutyOfStaffHasAKindAndAPhase() {
    for (Duty duty : RULEBOOK.staffing().duties().values()) {
      assertThat(duty.stream().isPresent()).as(duty.id()).isEqualTo(!duty.isForAttorneysOnly());
      assertThat(duty.from().isPresent()).as(duty.id()).isEqualTo(!duty.isForAttorneysOnly());
      assertThat(duty.may()).as(duty.id()).containsAll(duty.usual());
    }
  }

  @Test
  void everyRoleThatAMainOptionHiresHasAPosting() {
    Set<String> hired = new HashSet<>();
    RULEBOOK.staffing().mainOptions().forEach(o -> o.hires().forEach(r -> hired.add(r.id())));
    assertThat(RULEBOOK.planning().postings().keySet()).containsAll(hired);
  }

  @Test
  void phasesFollowOneAnother() {
    double at = 0;
    for (Planning.Phase phase : RULEBOOK.planning().phases().values()) {
      assertThat(phase.from()).isEqualTo(at);
      assertThat(phase.to()).isGreaterThan(at);
      at = phase.to();
    }
    assertThat(at).isEqualTo(1);
  }

  @Test
  void aConsultantsFileIsLaidOverBothParts() {
    Rulebook changed =
        over("""
            rulebook: 1
            reason: a trial
            states: {CA: {rule: Look it up.}}
            duties: {court_filings: {may: [paralegal, case_manager, hybrid]}}
            parameters: {stagger: {value: 8}}
            plan: {check_every: {value: 2}}
            """)
            .rulebook()
            .orElseThrow();
    assertThat(changed.planning().states().get("CA").rule()).isEqualTo("Look it up.");
    assertThat(changed.planning().states().get("CA").keeps()).contains("legal_advice");
    assertThat(changed.staffing().duties().get("court_filings").may()).contains("case_manager");
    assertThat(changed.planning().figure(PlanFigure.CHECK_EVERY)).isEqualTo(2);
    assertThat(changed.changes()).extracting(Change::path).hasSize(4);
    assertThat(changed.digest()).isNotEqualTo(RULEBOOK.digest());
  }

  @Test
  void faultsAreToldWhereTheyStand() {
    String text =
        """
        rulebook: 1
        reason: a trial
        plan:
          trigger_week: {value: 30}
        states:
          calif: {rule: None., grade: A, assumption: Ours.}
          CA: {keeps: [pleadings]}
        postings:
          butler: {must_have: [gloves], assumption: Ours.}
        outcomes:
          ownership: {weeks: [12]}
        """;
    assertThat(Firm.text(over(text).problems()).lines().filter(l -> l.startsWith("over")).toList())
        .containsExactlyElementsOf(
            List.of(
                "over.yaml:4:25: error: plan.trigger_week.value: found `30`; expected one of the"
                    + " weeks 13, 26, 52",
                "over.yaml:6:10: error: states.calif: found the state calif; expected a postal"
                    + " code of two capitals, such as CA",
                "over.yaml:7:16: error: states.CA.keeps[0]: found `pleadings`; expected one of"
                    + " legal_advice, court_appearance, signing_pleadings, accepting_clients,"
                    + " setting_fees, taking_depositions, settlement_negotiation",
                "over.yaml:9:11: error: postings.butler: found the role butler; expected a role"
                    + " of the rulebook",
                "over.yaml:11:23: error: outcomes.ownership.weeks[0]: found `12`; expected one of"
                    + " 13, 26, 52"));
  }
}
