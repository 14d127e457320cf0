package dev.rolecall.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.model.Ledger;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Rulebook.Change;
import dev.rolecall.rulebook.RulebookCatalog.Entry;
import dev.rolecall.rulebook.RulebookCatalog.Fact;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RulebookCatalogTest {

  private static final Rulebook RULEBOOK = RulebookReader.standard();
  private static final RulebookCatalog CATALOG = catalog(RULEBOOK);

  private static RulebookCatalog catalog(Rulebook rulebook) {
    return RulebookCatalog.of(
        rulebook,
        path ->
            path.equals("firm.litigated")
                ? Optional.of(new RulebookCatalog.Subject("matters in litigation", Unit.SHARE))
                : Optional.empty());
  }

  private static Entry only(String id) {
    List<Entry> found = CATALOG.find(id);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  @Test
  void hasEveryEntryOfEverySectionOnce() {
    assertThat(CATALOG.sections())
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
            "engagements",
            "durability",
            "gates",
            "conditions",
            "money",
            "model_error",
            "questions",
            "measures",
            "plan",
            "streams",
            "onboarding",
            "outcomes",
            "limits",
            "states",
            "postings",
            "duties",
            "rows");
    assertThat(CATALOG.entries().stream().map(Entry::path)).doesNotHaveDuplicates();
    assertThat(CATALOG.section("sources")).hasSameSizeAs(RULEBOOK.evidence().sources().keySet());
    assertThat(CATALOG.section("claims")).hasSameSizeAs(RULEBOOK.evidence().claims().keySet());
    assertThat(CATALOG.section("priors")).hasSameSizeAs(RULEBOOK.figures().priors().keySet());
    assertThat(CATALOG.section("duties")).hasSameSizeAs(RULEBOOK.staffing().duties().keySet());
    assertThat(CATALOG.section("nothing")).isEmpty();
  }

  @Test
  void everyEntryButASourceSaysWhatItRestsOnAndEveryGradeHasAMeaning() {
    for (Entry entry : CATALOG.entries()) {
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
                  !CATALOG.find(row.rule()).isEmpty() || !CATALOG.section(row.rule()).isEmpty();
              assertThat(known).as(row.rule()).isTrue();
              row.basis().sources().forEach(id -> assertThat(CATALOG.find(id)).isNotEmpty());
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
        .isEqualTo("what is assumed of matters in litigation if not stated");
    assertThat(only("firm.fee_model").summary()).isEqualTo("contingency");
    assertThat(only("personal_injury").summary())
        .isEqualTo(
            "drafting 0.9 hours a month, client 0.6 hours a month, coordination 1.1 hours a month");
    assertThat(only("task_lag_days").summary())
        .isEqualTo("calm 2 business days, critical 6 business days");
    assertThat(CATALOG.find("coordination").get(0).summary())
        .isEqualTo("weight 20%, kpis.task_lag_days 50%, kpis.milestone_slippage 50%");
    assertThat(only("commitment").summary()).isEqualTo("points.in_house 20, points.virtual 10");
    assertThat(only("durability.span").summary())
        .isEqualTo("from 3 people, to 6 people, points 20");
    assertThat(only("gates.span").summary()).isEqualTo("limit 7 people");
    assertThat(only("options.both").summary()).isEqualTo("hires paralegal, case_manager");
    assertThat(only("options.hold").summary()).isEqualTo("hires nobody");
    assertThat(only("signing_pleadings").facts()).contains(Fact.words("may", "nobody"));
  }

  @Test
  void findsAnIdInEverySectionAPathInOneAndOverlooksCaseOnlyWhereNothingIsExact() {
    assertThat(CATALOG.find("turnover").stream().map(Entry::path))
        .containsExactly("parameters.turnover", "money.turnover");
    assertThat(only("money.turnover").section()).isEqualTo("money");
    assertThat(only("court-filings").section()).isEqualTo("claims");
    assertThat(only("court_filings").section()).isEqualTo("duties");
    assertThat(only("s2").path()).isEqualTo("sources.S2");
    assertThat(CATALOG.find("COURT-FILINGS").stream().map(Entry::section))
        .containsExactly("claims", "duties");
    assertThat(CATALOG.find("nothing")).isEmpty();
  }

  @Test
  void suggestsAnIdASectionOrTheEndOfAPath() {
    assertThat(CATALOG.nearest("turnovr")).contains("turnover");
    assertThat(CATALOG.nearest("paramters")).contains("parameters");
    assertThat(CATALOG.nearest("sla_hour")).contains("client_response.sla_hours");
    assertThat(CATALOG.nearest("xyzzy")).isEmpty();
  }

  @Test
  void knowsWhatCitesASourceOrAClaim() {
    assertThat(CATALOG.citing(only("F9")).stream().map(Entry::path))
        .containsExactly("parameters.switch_loss");
    assertThat(CATALOG.citing(only("court-filings")).stream().map(Entry::path))
        .containsExactly("parameters.litigated_drafting", "options.paralegal");
    assertThat(CATALOG.citing(only("drain"))).isEmpty();
  }

  @Test
  void tellsWhatAConsultantChangedOfEachEntry() {
    byte[] mine =
        """
        rulebook: 1
        reason: a trial
        parameters: {drain: {value: 10}}
        priors: {firm.litigated: {value: {low: 0.2}}}
        options: {two_paralegals: {hires: [paralegal, paralegal]}}
        grades: {C: hearsay}
        """
            .getBytes(StandardCharsets.UTF_8);
    Rulebook rulebook = RulebookReader.over("mine.yaml", mine).rulebook().orElseThrow();
    RulebookCatalog catalog = catalog(rulebook);

    assertThat(catalog.find("drain").get(0).changes())
        .containsExactly(new Change("parameters.drain.value", "8", "10", "a trial"));
    assertThat(catalog.find("firm.litigated").get(0).changes())
        .containsExactly(new Change("priors.firm.litigated.value.low", "0.1", "0.2", "a trial"));
    assertThat(catalog.find("two_paralegals").get(0).changes())
        .containsExactly(
            new Change(
                "options.two_paralegals",
                "",
                "{hires: [paralegal, paralegal], reason: a trial}",
                "a trial"));
    assertThat(catalog.find("two_paralegals").get(0).cite()).isEqualTo("changed");
    assertThat(catalog.entries().stream().filter(entry -> !entry.changes().isEmpty())).hasSize(3);
    assertThat(rulebook.evidence().grades()).containsEntry("C", "hearsay");
  }
}
