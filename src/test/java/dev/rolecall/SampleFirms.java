package dev.rolecall;

import dev.rolecall.profile.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Varied firms, the same in every run: solo to large, calm to drowning, well and badly known. */
public final class SampleFirms {

  private static final long SEED = 20_261_122;

  /** What doubles as a firm doubles, but for what it has to spend. */
  static final List<Input> SIZE =
      List.of(
          Input.ATTORNEYS,
          Input.PARALEGALS,
          Input.CASE_MANAGERS,
          Input.LEGAL_ASSISTANTS,
          Input.OPEN_MATTERS,
          Input.NEW_LEADS,
          Input.BACKLOG_HOURS,
          Input.BACKLOG_TREND);

  private static final String[] AREAS = {
    "{personal_injury: 80%, family: 20%}",
    "{general: 100%}",
    "{litigation: 40%, employment: 30%, corporate: 30%}",
    "{immigration: 100%}",
    "{estate: 50%, real_estate: 50%}",
    "{criminal: 60%, bankruptcy: 25%, workers_compensation: 15%}",
    "{medical_malpractice: 100%}"
  };

  private final SplittableRandom random;
  private final StringBuilder yaml = new StringBuilder("rolecall: 1\n");

  private SampleFirms(SplittableRandom random) {
    this.random = random;
  }

  public static List<Trial> some(int count) {
    return texts(count).stream().map(Trial::of).toList();
  }

  public static List<String> texts(int count) {
    SplittableRandom random = new SplittableRandom(SEED);
    List<String> firms = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      firms.add(new SampleFirms(random.split()).text());
    }
    return firms;
  }

  private String text() {
    double attorneys = number(0.5, 12);
    section("firm");
    line("attorneys", attorneys);
    maybe("litigated", () -> share(0, 1));
    maybe("practice_areas", () -> AREAS[random.nextInt(AREAS.length)]);
    maybe("fee_model", () -> pick("contingency", "hourly", "flat"));
    yaml.append("  staff:\n");
    for (String role : List.of("paralegals", "case_managers", "legal_assistants")) {
      yaml.append("    ").append(role).append(": ");
      yaml.append(text(random.nextInt(3) == 0 ? number(0, 4) : 0)).append('\n');
    }
    section("caseload");
    line("open_matters", number(5, 120) * attorneys);
    maybe("new_leads_per_month", () -> range(0, 30 * attorneys));
    maybe("growth_per_year", () -> share(-0.3, 0.6));
    section("drafting");
    yaml.append("  backlog_hours: ").append(range(0, 80 * attorneys)).append('\n');
    maybe("backlog_trend_hours_per_week", () -> text(number(-4, 6)));
    maybe("awaiting_review_hours", () -> text(number(0, 20)));
    maybe("attorney_hours_per_week", () -> range(0, 20));
    section("client_response");
    yaml.append("  lag_hours: ").append(range(0, 60)).append('\n');
    maybe("sla_hours", () -> text(number(2, 24)));
    section("coordination");
    maybe("task_lag_days", () -> range(0, 9));
    maybe("milestone_slippage", () -> share(0, 0.5));
    section("attorney_time");
    maybe("admin_hours_per_week", () -> range(0, 20));
    section("economics");
    maybe("attorney_hour_value", () -> range(80, 500));
    maybe("fee_per_matter", () -> range(500, 20_000));
    maybe("budget_per_year", () -> text(number(20_000, 200_000)));
    maybe("paralegal_salary", () -> range(40_000, 80_000));
    section("readiness");
    maybe("sop_maturity", () -> pick("none", "partial", "documented"));
    maybe("supervision_hours_per_week", () -> text(number(0, 12)));
    maybe("hire_hours_per_week", () -> text(number(15, 40)));
    maybe("sourcing", () -> pick("in_house", "virtual"));
    return yaml.toString().replaceAll("(?m)^[a-z_]+:\n(?=[a-z]|\\z)", "");
  }

  private void section(String name) {
    yaml.append(name).append(":\n");
  }

  private void line(String key, double value) {
    yaml.append("  ").append(key).append(": ").append(text(value)).append('\n');
  }

  /** States the input in two of three firms. */
  private void maybe(String key, java.util.function.Supplier<String> value) {
    if (random.nextInt(3) > 0) {
      yaml.append("  ").append(key).append(": ").append(value.get()).append('\n');
    }
  }

  private double number(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }

  private String share(double low, double high) {
    return text(number(low, high) * 100) + "%";
  }

  /** A range in one of three firms, else a number. */
  private String range(double low, double high) {
    double one = number(low, high);
    return random.nextInt(3) > 0 ? text(one) : text(one) + ".." + text(number(one, high));
  }

  private String pick(String... words) {
    return words[random.nextInt(words.length)];
  }

  private static String text(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
