package dev.rolecall.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.ExampleFirms;
import dev.rolecall.Firm;
import dev.rolecall.SampleFirms;
import dev.rolecall.Trial;
import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Depth;
import dev.rolecall.report.format.TextFormat;
import dev.rolecall.report.format.TextFormat.Screen;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What `assess` prints by default: one screen, whose lines agree with one another. */
class SummaryPageTest {

  private static final int LINES = 40;

  static List<String> examples() {
    return ExampleFirms.files();
  }

  private static String text(Assessment result, int width, boolean unicode, boolean color) {
    return TextFormat.oneScreen(SummaryPage.of(result), new Screen(width, unicode, color));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void fitsOneScreenAndAnyWidth(String file) {
    Assessment result = ExampleFirms.result(file);
    assertThat(text(result, 80, true, false).lines().count()).isLessThanOrEqualTo(LINES);
    for (int width : new int[] {40, 60, 80, 120}) {
      String plain = text(result, width, true, false);
      assertThat(plain.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= width);
      assertThat(text(result, width, false, false).chars()).allMatch(c -> c < 0x80);
      assertThat(text(result, width, true, true).replaceAll("\u001b\\[[0-9]+m", ""))
          .isEqualTo(plain);
    }
  }

  /** Firms of every kind, most of which say little: still one screen. */
  @Test
  void fitsForOtherFirms() {
    for (Trial firm : SampleFirms.some(12)) {
      String text = text(firm.assess(firm.rulebook(), 64, Depth.FULL), 80, true, false);
      assertThat(text.lines().count()).as(text).isLessThanOrEqualTo(LINES);
    }
  }

  /** An owner who cannot see the colors reads the same. */
  @Test
  void aSeverityIsAWordInItsColor() {
    String text = text(ExampleFirms.result("examples/solo-injury.yaml"), 80, true, true);
    assertThat(text)
        .contains(
            "\u001b[31mcritical\u001b[0m", "\u001b[33mhigh\u001b[0m", "\u001b[32mfine\u001b[0m")
        .containsPattern("client response time +\u001b\\[31m\u2588+\u001b\\[0m +32 h");
  }

  /** What nobody stated is neither fine nor critical, and no reason for a hire. */
  @Test
  void anAssumedKpiIsCalledAssumed() {
    String text = text(ExampleFirms.result("examples/four-answers.yaml"), 80, true, false);
    assertThat(text)
        .containsPattern("task completion lag .* assumed ")
        .containsPattern("drafting backlog .* high ")
        .doesNotContain("tasks finish", "loses");
    assertThat(text).containsPattern("27 answers are missing; typical values were used\\.");
  }

  /** Where what is advised costs more than it brings, that is no reason against another. */
  @Test
  void aLossIsNoReasonWhereTheAdviceLosesToo() {
    Trial firm =
        Trial.of(
            """
            firm:
              attorneys: 1
              staff: {paralegals: 0, case_managers: 0}
              state: NY
              practice_areas: {corporate: 100%}
            caseload: {open_matters: 67, new_leads_per_month: 15, growth_per_year: 0%}
            drafting: {backlog_hours: 90, attorney_hours_per_week: 8.4}
            client_response: {lag_hours: 4.1}
            attorney_time: {admin_hours_per_week: 5}
            coordination: {task_lag_days: 2.8, milestone_slippage: 24%}
            """);
    String text = text(firm.assess(1024), 80, true, false);
    assertThat(text)
        .containsPattern("Breaks even\n.* -\\$9,560 a year +not expected\n")
        .containsPattern("Hybrid, part time +[0-9.]+ +[0-9]+% +\\S+ +-\\$")
        .containsPattern("Paralegal, part time .* loses, helps little")
        .containsPattern("Both, part time .* loses more")
        .doesNotContain("does not pay");
  }

  /** One hire pays though nothing is behind: of the others that is then no reason against them. */
  @Test
  void aHireForItsReturnAloneSaysSo() {
    Trial firm =
        Trial.of(
            """
            firm:
              attorneys: 12
              staff: {paralegals: 3, case_managers: 1}
              practice_areas: litigation
              fee_model: hourly
            caseload: {open_matters: 300}
            drafting: {backlog_hours: 20}
            client_response: {lag_hours: 3}
            """);
    String text = text(firm.assess(firm.rulebook(), 1024, Depth.FULL), 80, true, false);
    assertThat(text.replaceAll("\\s+", " "))
        .contains("hire a case manager, or hire nobody yet.")
        .contains(
            "Nothing that you stated is behind: 0.1 weeks of drafting are waiting and clients wait 3"
                + " hours for an answer. The hire brings $59,500 a year more than it costs, most of"
                + " it from attorney hours freed and sold. Next best: nobody yet");
    assertThat(text)
        .containsPattern("Paralegal, part time .* earns too little")
        .doesNotContain("nothing is bad enough");
  }

  /** What gets better because the caseload shrinks is not what the hire brings. */
  @Test
  void whatWouldGetBetterAnyhowIsNotTheHiresDoing() {
    Trial firm =
        Trial.of(
            """
            firm:
              attorneys: 8
              practice_areas: workers_compensation
              staff: {paralegals: 4, case_managers: 0}
            caseload: {open_matters: 1200, growth_per_year: -20%}
            drafting: {backlog_hours: 960, attorney_hours_per_week: 2}
            client_response: {lag_hours: 1}
            attorney_time: {admin_hours_per_week: 10}
            coordination: {task_lag_days: 3, milestone_slippage: 0%}
            readiness: {sop_maturity: documented}
            """);
    String text = text(firm.assess(firm.rulebook(), 1024, Depth.FULL), 80, true, false);
    assertThat(text).containsPattern("drafting backlog .* 3 wk .* 1.8 wk\n");
    assertThat(text.replaceAll("\\s+", " "))
        .contains("By week 26 the hire brings attorney admin to 6.9 hours a week. Next best:");
  }

  /** One hire is the best of them, in the headline and in the sentences and figures below it. */
  @Test
  void theBestHireIsOneAndTheSame() {
    Trial firm = Trial.of(Firm.SWAMPED_BUT_SMALL);
    List<Trial> firms = new ArrayList<>(SampleFirms.some(60));
    firms.add(firm);
    int named = 0;
    for (Trial one : firms) {
      Assessment result = one.assess(64);
      String best = result.glossary().option(result.bestHire().id()).label();
      for (String note : result.headline().notes()) {
        if (note.startsWith("The best hire would be ")) {
          assertThat(note).contains(" " + best + ", but ");
          named++;
        }
      }
    }
    assertThat(named).isPositive();
    String text = text(firm.assess(firm.rulebook(), 64, Depth.FULL), 80, true, false);
    assertThat(text).contains("Even the best hire").doesNotContain("The best hire would be");
  }

  /** A hire that fits the budget only at a low salary is not advised without a word of it. */
  @Test
  void whatIsToWatchOfTheAdvisedHireIsSaidFirst() {
    Trial firm =
        Trial.of(
            """
            firm: {attorneys: 12, practice_areas: general}
            caseload: {open_matters: 720, growth_per_year: -20%}
            drafting: {backlog_hours: 1440}
            client_response: {lag_hours: 3}
            coordination: {task_lag_days: 12, milestone_slippage: 5%}
            economics: {budget_per_year: 70000}
            readiness: {sop_maturity: none}
            """);
    assertThat(firm.assess(1024).headline().notes())
        .contains(
            "A full year would cost $73,800, $3,830 over your budget of $70,000; it fits at a salary"
                + " up to $50,600.",
            "Both, part time, would score higher, but a full year would cost just over your budget"
                + " of $70,000 even at the lowest salaries.");
  }

  /** The words for a limit that is exceeded by less than a reader can see. */
  @Test
  void aBudgetThatIsJustExceededIsNotMissedByZero() {
    Trial firm =
        Trial.of(
            """
            firm: {attorneys: 2}
            caseload: {open_matters: 160}
            drafting: {backlog_hours: 400, attorney_hours_per_week: 14}
            client_response: {lag_hours: 8}
            economics: {paralegal_salary: 60003}
            readiness: {hire_hours_per_week: 40}
            """);
    double cost =
        firm.with("economics.budget_per_year=1").assess(0).options().stream()
            .filter(option -> option.id().equals("paralegal"))
            .flatMap(option -> option.limits().stream())
            .mapToDouble(gate -> gate.reading())
            .findFirst()
            .orElseThrow();
    long rounded = Math.round(Math.floor(cost / 100) * 100);
    Assessment result = firm.with("economics.budget_per_year=" + rounded).assess(0);
    String reason = result.option("paralegal").orElseThrow().limits().get(0).reason();
    assertThat(reason).contains("just over your budget of $").doesNotContain("$0 over");
  }
}
