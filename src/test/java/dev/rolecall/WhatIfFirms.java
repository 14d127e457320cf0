package dev.rolecall;

import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.profile.Setting;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One firm that is nearly a tie, and varied others made from it by settings. */
public final class WhatIfFirms {

  /** Two family lawyers, as late with pleadings as with calling clients back. */
  public static final String NEAR_TIE =
      """
      rolecall: 1
      firm:
        name: Bell & Abara Family Law
        attorneys: 2
        staff: {legal_assistants: 1}
        practice_areas: {family: 100%}
        litigated: 50%
        fee_model: flat
      caseload: {open_matters: 95, growth_per_year: 1%}
      drafting: {backlog_hours: 110, attorney_hours_per_week: 12}
      client_response: {lag_hours: 16, sla_hours: 8, missed_calls: 12%}
      coordination: {task_lag_days: 3, milestone_slippage: 15%}
      attorney_time: {admin_hours_per_week: 11, clerical: 30%, worked_hours_per_week: 50}
      economics:
        attorney_hour_value: 290
        fee_per_matter: 6500
        budget_per_year: 90000
        paralegal_salary: 60000
        case_manager_salary: 55000
      readiness: {sop_maturity: partial, supervision_hours_per_week: 6}
      """;

  private static final String LEAST =
      """
      rolecall: 1
      firm: {attorneys: 3}
      caseload: {open_matters: 120}
      drafting: {backlog_hours: 80}
      client_response: {lag_hours: 20}
      """;

  private WhatIfFirms() {}

  /** The firm that is nearly a tie, with settings such as {@code firm.attorneys=3}. */
  public static ProfileDocument nearTie(String... settings) {
    return document(NEAR_TIE, settings);
  }

  /** Solo to large, calm to drowning, gated and free, well and badly known; by name. */
  public static Map<String, ProfileDocument> all() {
    Map<String, ProfileDocument> firms = new LinkedHashMap<>();
    firms.put("near tie", nearTie());
    firms.put(
        "drafting", nearTie("drafting.backlog_hours=300", "drafting.attorney_hours_per_week=16"));
    firms.put("clients", nearTie("client_response.lag_hours=40", "coordination.task_lag_days=7"));
    firms.put(
        "calm",
        nearTie(
            "drafting.backlog_hours=10",
            "drafting.attorney_hours_per_week=2",
            "client_response.lag_hours=4",
            "coordination.task_lag_days=0.5",
            "attorney_time.admin_hours_per_week=3"));
    firms.put("solo", nearTie("firm.attorneys=1", "caseload.open_matters=60"));
    firms.put(
        "large",
        nearTie(
            "firm.attorneys=6",
            "caseload.open_matters=320",
            "drafting.backlog_hours=400",
            "economics.budget_per_year=250000"));
    firms.put("tight budget", nearTie("economics.budget_per_year=60000"));
    firms.put("least said", document(LEAST));
    firms.put("least said, shrinking", document(LEAST, "caseload.growth_per_year=-10%"));
    firms.put("virtual", nearTie("readiness.sourcing=virtual"));
    firms.put("short need", nearTie("readiness.need_lasts_months=4", "firm.litigated=10%..80%"));
    firms.put("no supervision", nearTie("readiness.supervision_hours_per_week=0.8"));
    return firms;
  }

  static ProfileDocument document(String yaml, String... settings) {
    List<Setting> list =
        Stream.of(settings)
            .map(text -> text.split("=", 2))
            .map(parts -> new Setting(parts[0], parts[1]))
            .toList();
    return ProfileDocument.read("firm.yaml", yaml.getBytes(StandardCharsets.UTF_8), list);
  }
}
