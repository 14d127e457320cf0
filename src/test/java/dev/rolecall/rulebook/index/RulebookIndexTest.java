package dev.rolecall.rulebook.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.model.Ledger;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Rulebook.Change;
import dev.rolecall.rulebook.RulebookReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RulebookIndexTest {

  private static final Rulebook RULEBOOK = RulebookReader.standard();
  private static final RulebookIndex INDEX = index(RULEBOOK);

  private static RulebookIndex index(Rulebook rulebook) {
    return RulebookIndex.of(
        rulebook,
        path ->
            path.equals("firm.litigated")
                ? Optional.of(new RulebookIndex.Subject("matters in suit", Unit.SHARE))
                : Optional.empty());
  }

  private static IndexEntry only(String id) {
    List<IndexEntry> found = INDEX.find(id);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  @Test
  void hasEveryEntryOfEverySectionOnce() {
    assertThat(INDEX.sections())
        .containsExactly(
            "sources",
            "claims",
            "parameters",
            "priors",
            "practice_areas",
            "kpis",
            "needs",
            "categories",
            "roles",
            "options",
            "duties",
            "durability",
            "gates",
            "money",
            "measures",
            "model_error",
            "rows",
            "plan",
            "streams",
            "onboarding",
            "outcomes",
            "limits",
            "states",
            "postings");
    assertThat(INDEX.entries().stream().map(IndexEntry::path)).doesNotHaveDuplicates();
    assertThat(INDEX.section("sources")).hasSameSizeAs(RULEBOOK.evidence().sources().keySet());
    assertThat(INDEX.section("claims")).hasSameSizeAs(RULEBOOK.evidence().claims().keySet());
    assertThat(INDEX.section("priors")).hasSameSizeAs(RULEBOOK.figures().priors().keySet());
    assertThat(INDEX.section("duties")).hasSameSizeAs(RULEBOOK.staffing().duties().keySet());
    assertThat(INDEX.section("nothing")).isEmpty();
  }

  @Test
  void everyEntryButASourceSaysWhatItRestsOnAndEveryGradeHasAMeaning() {
    for (IndexEntry entry : INDEX.entries()) {
      assertThat(entry.cite().isEmpty())
          .as(entry.path())
          .isEqualTo(entry.section().equals("sources"));
      assertThat(entry.summary()).as(entry.path()).isNotBlank();
      if (!entry.grade().isEmpty()) {
        assertThat(RULEBOOK.evidence().grades()).containsKey(entry.grade());
      }
    }
  }

  @Test
  void whateverAReportCitesCanBeLookedUp() {
    new Ledger(RULEBOOK)
        .rows()
        .forEach(
            row -> {
              boolean known =
                  !INDEX.find(row.rule()).isEmpty() || !INDEX.section(row.rule()).isEmpty();
              assertThat(known).as(row.rule()).isTrue();
              row.basis().sources().forEach(id -> assertThat(INDEX.find(id)).isNotEmpty());
            });
  }

  @Test
  void tellsValuesWithUnitsAndLosesNoDigits() {
    assertThat(only("fill_in_house").summary()).isEqualTo("4.6 .. 6 .. 8 weeks");
    assertThat(only("equal_points").summary()).isEqualTo("1 point");
    assertThat(only("trend_retention").summary()).isEqualTo("0.9480775143");
    assertThat(only("virtual_fee_per_month").summary())
        .isEqualTo("$1,500 .. $2,000 .. $2,500 a month");
    assertThat(only("firm.litigated").summary()).isEqualTo("10% .. 30% .. 60%");
    assertThat(only("firm.litigated").label())
        .isEqualTo("what is assumed of matters in suit if not stated");
    assertThat(only("firm.fee_model").summary()).isEqualTo("contingency");
    assertThat(only("personal_injury").summary())
        .isEqualTo("drafting 0.9, client 0.6, coordination 1.1 hours a month");
    assertThat(only("task_lag_days").summary())
        .isEqualTo("calm 1 business day, critical 5 business days");
    assertThat(INDEX.find("coordination").get(0).summary())
        .isEqualTo("weight 20%: task_lag_days 50%, milestone_slippage 50%");
    assertThat(only("commitment").summary())
        .isEqualTo("loses 20 points if in_house, 10 points if virtual");
    assertThat(only("durability.span").summary())
        .isEqualTo("loses up to 20 points, from 3 to 6 people");
    assertThat(only("gates.span").summary()).isEqualTo("ruled out above 7 people");
    assertThat(only("options.both").summary()).isEqualTo("hires paralegal, case_manager");
    assertThat(only("options.hold").summary()).isEqualTo("hires nobody");
    assertThat(only("signing_pleadings").facts())
        .contains(IndexFact.words("may do it", "nobody but an attorney"));
  }

  @Test
  void findsAnIdInEverySectionAPathInOneAndOverlooksCaseOnlyWhereNothingIsExact() {
    assertThat(INDEX.find("turnover").stream().map(IndexEntry::path))
        .containsExactly("parameters.turnover", "money.turnover");
    assertThat(only("money.turnover").section()).isEqualTo("money");
    assertThat(only("court-filings").section()).isEqualTo("claims");
    assertThat(only("court_filings").section()).isEqualTo("duties");
    assertThat(only("s2").path()).isEqualTo("sources.S2");
    assertThat(INDEX.find("COURT-FILINGS").stream().map(IndexEntry::section))
        .containsExactly("claims", "duties");
    assertThat(INDEX.find("nothing")).isEmpty();
  }

  @Test
  void suggestsAnIdASectionOrTheEndOfAPath() {
    assertThat(INDEX.nearest("turnovr")).contains("turnover");
    assertThat(INDEX.nearest("paramters")).contains("parameters");
    assertThat(INDEX.nearest("sla_hour")).contains("client_response.sla_hours");
    assertThat(INDEX.nearest("xyzzy")).isEmpty();
  }

  @Test
  void knowsWhatCitesASourceOrAClaim() {
    assertThat(INDEX.citing(only("F9")).stream().map(IndexEntry::path))
        .containsExactly("parameters.switch_loss");
    assertThat(INDEX.citing(only("court-filings")).stream().map(IndexEntry::path))
        .containsExactly("parameters.litigated_drafting", "options.paralegal");
    assertThat(INDEX.citing(only("drain"))).isEmpty();
  }

  @Test
  void tellsWhatAConsultantChangedOfEachEntry() {
    byte[] mine =
        """
        rulebook: 1
        parameters: {drain: {value: 10}}
        priors: {firm.litigated: {value: {low: 0.2}}}
        options: {two_paralegals: {hires: [paralegal, paralegal]}}
        grades: {C: hearsay}
        """
            .getBytes(StandardCharsets.UTF_8);
    Rulebook rulebook = RulebookReader.over("mine.yaml", mine).rulebook().orElseThrow();
    RulebookIndex index = index(rulebook);

    assertThat(index.find("drain").get(0).changes())
        .containsExactly(new Change("parameters.drain.value", "8", "10"));
    assertThat(index.find("firm.litigated").get(0).changes())
        .containsExactly(new Change("priors.firm.litigated.value.low", "0.1", "0.2"));
    assertThat(index.find("two_paralegals").get(0).changes())
        .containsExactly(
            new Change("options.two_paralegals", "", "{hires: [paralegal, paralegal]}"));
    assertThat(index.find("two_paralegals").get(0).cite()).isEmpty();
    assertThat(index.entries().stream().filter(entry -> !entry.changes().isEmpty())).hasSize(3);
    assertThat(rulebook.evidence().grades()).containsEntry("C", "hearsay");
  }
}
