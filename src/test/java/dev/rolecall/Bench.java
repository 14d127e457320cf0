package dev.rolecall;

import dev.rolecall.model.FirmState;
import dev.rolecall.model.Gates;
import dev.rolecall.model.Ledger;
import dev.rolecall.model.Ledger.Row;
import dev.rolecall.model.Projection;
import dev.rolecall.model.Score;
import dev.rolecall.model.Scorer;
import dev.rolecall.model.Team;
import dev.rolecall.model.UncertainInputs;
import dev.rolecall.model.Year;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Category;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Rules.MoneyTerm;
import dev.rolecall.rulebook.Staffing.Option;
import java.util.List;

/** One firm at its central values, taken stage by stage. */
public final class Bench {

  /**
   * A firm with round figures, whose attorneys take on no new work and hand nothing over, at which
   * every KPI but attorneys' administration is calm: 43.45 matters / 4.345 weeks = 10 times the
   * hours per matter and month of general practice, so 13, 5 and 7 hours a week of drafting, client
   * work and coordination.
   */
  public static final Trial CALM =
      Trial.of(
              """
          rolecall: 1
          firm: {attorneys: 2, litigated: 0%}
          caseload: {open_matters: 43.45, new_leads_per_month: 0, growth_per_year: 0%}
          drafting: {backlog_hours: 13, attorney_hours_per_week: 4}
          client_response: {lag_hours: 8, sla_hours: 8}
          coordination: {task_lag_days: 1, milestone_slippage: 5%}
          attorney_time: {admin_hours_per_week: 10}
          economics:
            attorney_hour_value: 100
            staff_billing_rate: 50
            fee_per_matter: 5000
            paralegal_salary: 52000
            case_manager_salary: 41600
          """)
          .under(
              "parameters/elasticity_drafting/value=0",
              "parameters/elasticity_client/value=0",
              "parameters/elasticity_coordination/value=0",
              "parameters/admin_core/value=0",
              "parameters/handover/value=0",
              "parameters/backlog_worth/value=0");

  /** The same firm with work that waits: 26 hours of drafting, clients 16 hours, tasks 3 days. */
  public static final Trial HURT =
      CALM.with(
          "drafting.backlog_hours=26",
          "client_response.lag_hours=16",
          "coordination.task_lag_days=3",
          "coordination.milestone_slippage=20%");

  /** Rulebook changes: hires work from week 0, fully trained, and take no supervision. */
  public static final String[] AT_ONCE = {
    "parameters/fill_in_house/value=0",
    "parameters/ramp_start/value=1",
    "parameters/supervision_ramp/value=0",
    "parameters/supervision_steady/value=0",
    "parameters/review/value=0"
  };

  /** Rulebook changes: nothing costs or brings money but what a test turns on after these. */
  public static final String[] NO_MONEY = {
    "parameters/conversion/value=0",
    "parameters/billable_share/value=0",
    "parameters/pay_load/value=0",
    "parameters/turnover/value=0",
    "parameters/hiring_cost_in_house/value=0",
    "parameters/matters_lost/value=0"
  };

  private final Profile profile;
  private final Rulebook rulebook;
  private final UncertainInputs variables;
  private final FirmState situation;
  private final Projection projection;
  private final Ledger ledger;
  private final Year hold;

  private Bench(Trial trial) {
    rulebook = trial.rulebook();
    profile = trial.profile(rulebook);
    variables = new UncertainInputs(profile, rulebook);
    situation = new FirmState(profile, rulebook, variables);
    situation.read(variables.central());
    projection = new Projection(situation, 2);
    ledger = new Ledger(rulebook);
    hold = new Year(needs(), 0);
    projection.read();
    projection.run(team("hold"), hold, hold);
  }

  public static Bench of(Trial trial) {
    return new Bench(trial);
  }

  public FirmState today() {
    return situation;
  }

  public UncertainInputs variables() {
    return variables;
  }

  public Rulebook rulebook() {
    return rulebook;
  }

  public Profile profile() {
    return profile;
  }

  private int needs() {
    return rulebook.scales().needs().size();
  }

  public Option option(String id) {
    return rulebook.staffing().options().get(id);
  }

  private Team team(String option) {
    return new Team(option(option), rulebook.scales().needs(), variables);
  }

  /** The year under an option. */
  public Year year(String option) {
    if (option.equals("hold")) {
      return hold;
    }
    Team team = team(option);
    Year year = new Year(needs(), team.size());
    projection.run(team, hold, year);
    return year;
  }

  /** A KPI's reading at the end of a week, from 1. */
  public double kpi(String option, int week, Kpi kpi) {
    return year(option).kpi(kpi, week);
  }

  /** Dollars of the year. */
  public double money(String option, MoneyTerm term) {
    return year(option).money[term.ordinal()];
  }

  /** Dollars of one week, from 0. */
  public double earned(String option, int week) {
    double[] sum = year(option).runningSum;
    return week == 0 ? sum[0] : sum[week] - sum[week - 1];
  }

  /** The score at the rulebook's or the firm's weights. */
  public Score score(String option) {
    Score score = new Score(ledger.size());
    double[] weights = new double[Category.values().length];
    double sum = profile.priorities().values().stream().mapToDouble(w -> w).sum();
    profile.priorities().forEach((category, w) -> weights[category.ordinal()] = w / sum);
    new Scorer(option(option), profile, rulebook, variables, ledger)
        .score(situation, year(option), weights, score);
    return score;
  }

  public double category(String option, Category category) {
    return score(option).categories[category.ordinal()];
  }

  /** The score points of a ledger row. */
  public double points(String option, Category category, String rule) {
    return score(option).points[row(category, rule)];
  }

  /** True where the row applies to the option. */
  public boolean applies(String option, Category category, String rule) {
    return score(option).applies[row(category, rule)];
  }

  private int row(Category category, String rule) {
    List<Row> rows = ledger.rows();
    for (int r = 0; r < rows.size(); r++) {
      if (rows.get(r).category() == category && rows.get(r).rule().equals(rule)) {
        return r;
      }
    }
    throw new IllegalArgumentException(category + " " + rule);
  }

  public Gates gates(String option) {
    return new Gates(option(option), profile, rulebook);
  }
}
