package dev.rolecall;

import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.RulebookReader;
import dev.rolecall.rulebook.Stream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A firm that states all that a decision turns on, from one line such as {@code attorneys=3
 * area=family matters=102 lag=32}. What the line leaves out is calm, and ordinary for the practice
 * area.
 */
public final class StatedFirm {

  /** A word of a line, the input that it states, and what is stated where the line does not. */
  private static final String[][] WORDS = {
    {"attorneys", "firm.attorneys", ""},
    {"area", "firm.practice_areas", ""},
    {"fee", "firm.fee_model", ""},
    {"litigated", "firm.litigated", "30%"},
    {"paralegals", "firm.staff.paralegals", "0"},
    {"case_managers", "firm.staff.case_managers", "0"},
    {"assistants", "firm.staff.legal_assistants", "0"},
    {"matters", "caseload.open_matters", ""},
    {"leads", "caseload.new_leads_per_month", ""},
    {"growth", "caseload.growth_per_year", "1%"},
    {"backlog", "drafting.backlog_hours", "0.5w"},
    {"trend", "drafting.backlog_trend_hours_per_week", "0"},
    {"drafting", "drafting.attorney_hours_per_week", "4"},
    {"lag", "client_response.lag_hours", "6"},
    {"sla", "client_response.sla_hours", "8"},
    {"missed", "client_response.missed_calls", "8%"},
    {"tasks", "coordination.task_lag_days", "0.8"},
    {"late", "coordination.milestone_slippage", "4%"},
    {"admin", "attorney_time.admin_hours_per_week", "4"},
    {"clerical", "attorney_time.clerical", "30%"},
    {"worked", "attorney_time.worked_hours_per_week", "46"},
    {"hour", "economics.attorney_hour_value", "260"},
    {"rate", "economics.staff_billing_rate", ""},
    {"fee_per_matter", "economics.fee_per_matter", ""},
    {"budget", "economics.budget_per_year", ""},
    {"sop", "readiness.sop_maturity", "partial"},
    {"sourcing", "readiness.sourcing", "in_house"},
    {"supervision", "readiness.supervision_hours_per_week", ""},
    {"hours", "readiness.hire_hours_per_week", ""},
  };

  private static final double LEADS_PER_ATTORNEY = 8;

  /** What hourly firms bill for an hour of their staff, in dollars. */
  private static final String STAFF_RATE = "140";

  private static final List<String> CONTINGENCY =
      List.of("personal_injury", "medical_malpractice", "workers_compensation");
  private static final List<String> HOURLY = List.of("litigation", "family", "corporate");

  private final Map<String, String> stated = new LinkedHashMap<>();

  private StatedFirm(String line) {
    List<String> known = Arrays.stream(WORDS).map(word -> word[0]).toList();
    for (String part : line.strip().split("\\s+")) {
      String[] two = part.split("=", 2);
      if (!known.contains(two[0]) || stated.put(two[0], two[1]) != null) {
        throw new IllegalArgumentException(part);
      }
    }
    String area = stated.get("area");
    stated.putIfAbsent(
        "fee",
        CONTINGENCY.contains(area) ? "contingency" : HOURLY.contains(area) ? "hourly" : "flat");
    if (stated.get("fee").contains("hourly")) {
      stated.putIfAbsent("rate", STAFF_RATE);
    }
    stated.putIfAbsent("leads", String.valueOf(LEADS_PER_ATTORNEY * number("attorneys")));
    for (String[] word : WORDS) {
      if (!word[2].isEmpty()) {
        stated.putIfAbsent(word[0], word[2]);
      }
    }
  }

  public static Trial of(String line) {
    return Trial.of(new StatedFirm(line).yaml());
  }

  private String yaml() {
    List<String> settings = new ArrayList<>();
    for (String[] word : WORDS) {
      String value = stated.get(word[0]);
      if (value != null) {
        settings.add(word[1].replace('.', '/') + "=" + written(word[0], value));
      }
    }
    return Trial.override(settings).replace("rulebook: 1\nreason: a trial\n", "rolecall: 1\n");
  }

  private String written(String word, String value) {
    return switch (word) {
      case "area" -> "{" + shares(value) + "}";
      case "fee" -> value.contains(":") ? "{" + shares(value) + "}" : value;
      case "backlog" ->
          value.endsWith("w")
              ? String.valueOf(
                  Double.parseDouble(value.substring(0, value.length() - 1)) * weeklyDrafting())
              : value;
      default -> value;
    };
  }

  private static String shares(String value) {
    return value.contains(":") ? value.replace(":", ": ").replace(",", ", ") : value + ": 100%";
  }

  /** The firm's own flow of drafting, hours a week. */
  private double weeklyDrafting() {
    Rulebook rulebook = RulebookReader.standard();
    Map<String, Double> areas =
        Arrays.stream(shares(stated.get("area")).split(", "))
            .map(area -> area.split(": "))
            .collect(Collectors.toMap(two -> two[0], two -> share(two[1])));
    double hours = 0;
    for (Map.Entry<String, Double> area : areas.entrySet()) {
      hours +=
          area.getValue()
              * rulebook.figures().areas().get(area.getKey()).hoursPerMonth().get(Stream.DRAFTING);
    }
    double weeksPerMonth = 4.345;
    return number("matters") * hours * (1 + share(stated.get("litigated"))) / weeksPerMonth;
  }

  private double number(String word) {
    return Double.parseDouble(stated.get(word));
  }

  private static double share(String percent) {
    return Double.parseDouble(percent.substring(0, percent.length() - 1)) / 100;
  }
}
