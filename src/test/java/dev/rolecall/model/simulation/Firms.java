package dev.rolecall.model.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The firms that are simulated: small and large, light and overloaded, shrinking and growing. */
final class Firms {

  private static final String[] COLUMNS = {
    "firm.attorneys",
    "firm.practice_areas",
    "caseload.open_matters",
    "caseload.new_leads_per_month",
    "caseload.growth_per_year",
    "drafting.backlog_hours",
    "drafting.backlog_trend_hours_per_week",
    "drafting.attorney_hours_per_week",
    "client_response.lag_hours",
    "coordination.task_lag_days",
    "coordination.milestone_slippage",
    "attorney_time.admin_hours_per_week",
    "readiness.sop_maturity",
    "readiness.sourcing",
    "readiness.hire_hours_per_week",
    "economics.attorney_hour_value",
    "economics.fee_per_matter",
    "firm.litigated"
  };

  private static final String TABLE =
      """
      solo injury,   1,  {personal_injury: 1},       60,  8,  10%,  60,  0,  6, 24, 3, 15%, 10, partial,    in_house, 40, 234, 9000, 35%
      harbor,        2,  {personal_injury: .8; family: .2}, 140, 45, 10%, 85, 2, 12, 30, 4, 15%, 11, partial, in_house, 40, 300, 9000, 35%
      calm family,   2,  {family: 1},                45, 10,   0%,  25,  0,  5,  6, .8, 6%,  6, documented, in_house, 40, 250, 6000, 20%
      litigators,    4,  {litigation: 1},            90, 12,   3%, 300,  5, 11, 16, 3, 22%, 10, partial,    in_house, 40, 320, 20000, 90%
      immigration,   3,  {immigration: 1},          400, 60,  15%, 420,  0, 14, 40, 4, 18%, 14, documented, in_house, 40, 220, 3500, 5%
      shrinking,     2,  {estate: 1},                80, 14,  -5%,  60,  0,  7, 20, 2, 10%,  8, partial,    in_house, 40, 260, 4000, 5%
      large,        12,  {personal_injury: .5; employment: .5}, 520, 90, 3%, 900, 0, 9, 20, 2.5, 14%, 9, documented, in_house, 40, 280, 12000, 40%
      overloaded,    2,  {workers_compensation: 1}, 320, 40,   5%, 500,  0, 15, 60, 9, 35%, 16, none,       in_house, 40, 200, 5000, 30%
      big pile,      1,  {family: 1},                50,  8,   0%, 400,  0,  9, 12, 2, 20%,  9, partial,    in_house, 40, 240, 6000, 30%
      steady,        3,  {general: 1},              120, 24,   0%, 120,  0,  8, 18, 3, 12%, 10, partial,    in_house, 40, 234, 5000, 30%
      virtual half,  1,  {criminal: 1},              70, 12,   5%,  50,  0,  7, 20, 2, 12%, 10, partial,    virtual,  20, 220, 5000, 50%
      corporate,     6,  {corporate: 1},            150, 20,   8%, 160,  0,  6, 10, 6, 25%,  8, documented, in_house, 40, 380, 15000, 5%
      catching up,   2,  {medical_malpractice: 1},   40,  8,   0%, 200, -4, 12, 16, 2, 20%,  9, partial,    in_house, 40, 400, 60000, 80%
      short waits,   3,  {bankruptcy: 1},           200, 40,  15%,  80,  0,  8,  6, 1, 8%,   9, documented, in_house, 40, 220, 2500, 10%
      at once,       2,  {real_estate: 1},          100, 16,   5%,   2,  0,  5,  3, .2, 10%,  7, documented, in_house, 40, 240, 3000, 5%
      rising tide,   3,  {employment: 1},           110, 20,   5%, 150, 12, 12, 16, 2, 12%, 10, partial,    in_house, 40, 260, 9000, 50%
      """;

  private Firms() {}

  static List<Firm> all() {
    List<Firm> firms = new ArrayList<>();
    for (String line : TABLE.lines().toList()) {
      String[] cells = line.split(",");
      Map<String, String> stated = new LinkedHashMap<>();
      for (int i = 0; i < COLUMNS.length; i++) {
        stated.put(COLUMNS[i], cells[i + 1].trim().replace(';', ','));
      }
      firms.add(new Firm(cells[0].trim(), stated));
    }
    return firms;
  }
}
