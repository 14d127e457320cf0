package dev.rolecall.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.Trial;
import dev.rolecall.assessment.Assessment;
import dev.rolecall.document.Json;
import dev.rolecall.report.format.HtmlFormat;
import dev.rolecall.report.format.MarkdownFormat;
import dev.rolecall.rulebook.Measure;
import dev.rolecall.rulebook.RulebookReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every measure in the words of text, Markdown, HTML and JSON, beside a hire and instead of one.
 */
class MeasureSentenceTest {

  /** A firm that every limit keeps from hiring. */
  private static final Trial HOLDS =
      Trial.of(
          """
          rolecall: 1
          firm:
            attorneys: 2
            litigated: 0%
            staff: {paralegals: 1, case_managers: 1, legal_assistants: 1}
            staff_load: {paralegals: 60%, case_managers: 50%, legal_assistants: 40%}
          caseload: {open_matters: 120, new_leads_per_month: 10, growth_per_year: 10%}
          drafting: {backlog_hours: 150, attorney_hours_per_week: 14, awaiting_review_hours: 4}
          client_response: {lag_hours: 20, sla_hours: 8, missed_calls: 25%}
          coordination: {task_lag_days: 4, milestone_slippage: 5%}
          attorney_time: {admin_hours_per_week: 15, clerical: 50%, worked_hours_per_week: 56}
          economics: {budget_per_year: 1, paralegal_salary: 9000, case_manager_salary: 90000}
          readiness: {sop_maturity: partial, supervision_hours_per_week: 30, need_lasts_months: 5}
          """);

  /** The same firm, whose paralegal costs next to nothing. */
  private static final Trial HIRES = HOLDS.with("economics.budget_per_year=20000");

  /** A rulebook under which only one measure fires, and by all its readings. */
  private static Trial only(Trial firm, String id) {
    List<String> changes = new ArrayList<>();
    for (Measure one : RulebookReader.standard().rules().measures().values()) {
      one.any().keySet().forEach(r -> ends(changes, one, "any", r.id(), one.id().equals(id)));
      one.all().keySet().forEach(r -> ends(changes, one, "all", r.id(), one.id().equals(id)));
    }
    return firm.under(changes.toArray(String[]::new));
  }

  private static void ends(
      List<String> changes, Measure measure, String key, String reading, boolean fires) {
    String ramp = "measures/" + measure.id() + "/" + key + "/" + reading;
    changes.add(ramp + "/from=" + (fires ? -9 : -8));
    changes.add(ramp + "/to=" + (fires ? -8 : -9));
  }

  private static String flat(String text) {
    return text.replaceAll("<[^>]*>", "").replace("\\", "").replaceAll("\\s+", " ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rebalance | Shift work to the colleagues who have hours to spare before the hire starts: the paralegals on staff have work for 60% of their week.
          procedures_first | Write procedures for the work that runs late before the hire starts: task completion lag is 4.0 days (pressure 50%). It may take up to 30% of that off, for about 16 hours of work (our estimate)
          legal_assistant_first | Give scheduling, data entry and copying to a legal assistant or a service by the hour, and keep the hire for what takes training: 50% of the admin hours are clerical. It may take up to 30% of the pressure off attorney non-billable admin time (15.0 h/week today), for about 10 hours of work (our estimate)
          reception | Have an answering service take the calls that you miss: 25% of calls go unanswered. It may take up to 30% of the pressure off client response time (20.0 hours today), for about 6 hours of work (our estimate)
          fixed_term | Hire for a fixed term, and use a freelancer until the hire starts: the extra work lasts 5 months. It may take up to 20% of the pressure off
          another_attorney | Add attorney capacity as well, such as an associate or a contract attorney: each attorney would still work
          slow_intake | Take fewer new matters until the hire is up to speed: client response time is 20.0 hours (pressure 50%). It may take up to 30% of that off, for about 8 hours of work (our estimate)
          promote_from_within | Consider promoting a colleague with hours to spare, and hire for the job that this leaves open instead: the case managers on staff have work for 50% of their week.
          """)
  void besideAHire(String id, String sentence) {
    Assessment result = only(HIRES, id).report(0);
    assertThat(result.recommendation()).contains("paralegal");
    everywhere(result, id, sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rebalance | Shift work to the colleagues who have hours to spare: the
          legal_assistant_first | Give scheduling, data entry and copying to an assistant on staff or a service by the hour: 50% of the admin hours are clerical.
          reception | Have an answering service take the calls that you miss: 25% of calls go unanswered.
          freelance | Cover the work with a freelancer by the hour: the extra work lasts 5 months. It may take up to 50% of the pressure off
          another_attorney | Add attorney capacity, such as an associate or a contract attorney: each attorney works 56 hours a week. It may take up to 40% of the pressure off
          slow_intake | Take fewer new matters until clients get answers on time again: client response time is 20.0 hours (pressure 50%).
          virtual | Consider a virtual hire, which may fit your budget: only the budget rules out the option that scores best. It may take up to 50% of the pressure off
          """)
  void whereNobodyIsHired(String id, String sentence) {
    Assessment result = only(HOLDS, id).report(0);
    assertThat(result.recommendation()).isEqualTo("hold");
    everywhere(result, id, sentence);
  }

  private static void everywhere(Assessment result, String id, String sentence) {
    assertThat(result.measures()).hasSize(1);
    Assessment.Measure measure = result.measures().get(0);
    assertThat(measure.id()).isEqualTo(id);
    assertThat(flat(Trial.text(result, false))).contains(sentence);
    assertThat(flat(MarkdownFormat.of(ResultPage.of(result)))).contains(sentence);
    assertThat(flat(HtmlFormat.of(ResultPage.of(result)))).contains(sentence.replace("'", "&#39;"));
    assertThat(flat(MarkdownFormat.of(PlanPage.of(result, Optional.empty()))))
        .as("the plan says the hours after the step")
        .contains(sentence.replaceFirst(", for about [0-9].*$", ""));
    String json = Json.document(result);
    assertThat(json)
        .containsPattern(
            Pattern.compile(
                "\"id\" : \""
                    + id
                    + "\",\\s+\"strength\" : [0-9.]+,\\s+\"trigger\" : \""
                    + measure.trigger().id()
                    + "\",\\s+\"reading\" : [-0-9.]+,\\s+\"kpi\" : \""
                    + measure.kpi().id()
                    + "\",\\s+\"relieves\" : [0-9.]+,\\s+\"effort_hours\" : [0-9.]+,\\s+\"colleagues\" : "));
  }

  @Test
  void aCalmKpiIsKeptCalm() {
    Trial calm = only(HIRES.with("client_response.lag_hours=6"), "reception");
    assertThat(flat(Trial.text(calm.report(0), false)))
        .contains(
            "It helps to keep client response time calm (6.0 hours today), for about 6 hours");
  }

  /** The same firm, in which nothing but money counts, and a hire would cost a fortune. */
  private static final Trial WAITS =
      HOLDS.with(
          "economics.budget_per_year=90000000",
          "economics.paralegal_salary=9000000",
          "economics.case_manager_salary=9000000",
          "priorities.fit=0",
          "priorities.relief=0",
          "priorities.durability=0");

  @Test
  void whatIsReadFromTheHireThatNobodyAdvises() {
    everywhere(
        only(WAITS, "procedures_first").report(0),
        "procedures_first",
        "Write procedures for the work that runs late, then look again: task completion lag"
            + " is 4.0 days (pressure 50%). It may take up to 30% of that off, for about 16 hours");
    Trial little =
        only(WAITS, "freelance")
            .under("measures/freelance/any/need_months/from=-8")
            .under("measures/freelance/any/need_months/to=-9");
    assertThat(flat(Trial.text(little.report(0), false)))
        .containsPattern(
            "Cover the work with a freelancer by the hour: there is work for \\d+% of");
  }
}
