package dev.rolecall.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.ExampleFirms;
import dev.rolecall.Firm;
import dev.rolecall.rulebook.Staffing.Duty;
import org.junit.jupiter.api.Test;

/** Duties that nobody but an attorney may do are refused where they are written. */
class DelegationTest {

  private static final String FIRM =
      """
      rolecall: 1
      firm: {attorneys: 2}
      caseload: {open_matters: 100}
      drafting: {backlog_hours: 40}
      client_response: {lag_hours: 10}
      readiness:
        delegated_duties: %s
      """;

  private static String problems(String duties, String... settings) {
    return Firm.text(Firm.read(FIRM.formatted(duties), ExampleFirms.RULEBOOK, settings).problems());
  }

  @Test
  void anAttorneysDutyIsAnErrorAtItsItem() {
    assertThat(problems("[client_updates, legal_advice]"))
        .isEqualTo(
            """
            firm.yaml:7:38: error: readiness.delegated_duties[1]: found `legal_advice`; \
            expected duties that a supervised non-lawyer may do
                7 |   delegated_duties: [client_updates, legal_advice]
                  |                                      ^
               hint: giving legal advice is for an attorney [rule legal_advice; S0 S2 upl_limits]
            """);
  }

  @Test
  void theStatesOwnRuleIsNamed() {
    assertThat(problems("[setting-fees]", "firm.state=CA"))
        .isEqualTo(
            """
            firm.yaml:7:22: error: readiness.delegated_duties[0]: found `setting-fees`; \
            expected duties that a supervised non-lawyer may do
                7 |   delegated_duties: [setting-fees]
                  |                      ^
               hint: setting fees is for an attorney [rule setting_fees; S0 S2 upl_limits], \
            in California by its own rule too [S2 ca_6450 ca_limits ca_education]
            """);
  }

  @Test
  void aStateWithoutSuchARuleIsNotNamed() {
    assertThat(problems("[setting_fees]", "firm.state=TX")).doesNotContain("Texas");
  }

  @Test
  void allOfThemAreReported() {
    assertThat(problems("\n    - legal_advice\n    - court_appearance\n    - pleadings"))
        .contains("firm.yaml:8:7: error", "firm.yaml:9:7: error")
        .doesNotContain("firm.yaml:10");
  }

  @Test
  void aSingleDutyNeedsNoList() {
    assertThat(problems("legal_advice"))
        .startsWith(
            "firm.yaml:7:21: error: readiness.delegated_duties: found `legal_advice`; expected");
  }

  @Test
  void aSettingIsAPlaceToo() {
    assertThat(problems("[]", "readiness.delegated_duties=[court_appearance]"))
        .startsWith(
            "--set readiness.delegated_duties=[court_appearance]:1:2: error:"
                + " readiness.delegated_duties[0]: found `court_appearance`; expected");
  }

  @Test
  void whatOnlySomeRolesMayDoIsNoProblemYet() {
    assertThat(problems("[legal_research, court_filings, scheduling]")).isEmpty();
  }

  @Test
  void everyDutyIsEitherDelegableOrRefused() {
    for (Duty duty : ExampleFirms.RULEBOOK.staffing().duties().values()) {
      assertThat(problems("[" + duty.id() + "]").isEmpty())
          .as(duty.id())
          .isEqualTo(!duty.isForAttorneysOnly());
    }
  }

  @Test
  void placesAreKeptForLater() {
    ProfileReader.Reading reading =
        Firm.read(FIRM.formatted("[Court-Filings, court_filings]"), ExampleFirms.RULEBOOK);
    assertThat(reading.profile().orElseThrow().duties()).containsExactly("court_filings");
    assertThat(reading.duties().get("court_filings").place().column()).isEqualTo(22);
  }
}
