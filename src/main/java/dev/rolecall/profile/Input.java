package dev.rolecall.profile;

import static dev.rolecall.profile.Input.Kind.AREA_SHARES;
import static dev.rolecall.profile.Input.Kind.DUTIES;
import static dev.rolecall.profile.Input.Kind.NUMBER;
import static dev.rolecall.profile.Input.Kind.OPTIONS;
import static dev.rolecall.profile.InputSpec.MATTERS_EACH;
import static dev.rolecall.profile.InputSpec.number;
import static dev.rolecall.profile.InputSpec.of;
import static dev.rolecall.profile.InputSpec.priority;
import static dev.rolecall.profile.InputSpec.salary;
import static dev.rolecall.profile.InputSpec.share;
import static dev.rolecall.profile.InputSpec.text;
import static dev.rolecall.profile.InputSpec.word;

import dev.rolecall.document.Limits;
import dev.rolecall.profile.InputSpec.Plausible;
import dev.rolecall.profile.InputSpec.Plausible.Slip;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Identified;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Staffing;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The input catalogue: everything a firm can state, a constant per input, in the order of a
 * profile. Reading, validation, the JSON Schema, the template, the docs table and --set are views
 * of it; what is assumed of an input that is not stated is the rulebook's prior of the same path.
 */
public enum Input implements Identified {
  NAME(
      text("firm.name", "firm name", "What is the firm called?", "Any text; it heads the report.")
          .example("Harbor Injury Law")
          .because("It heads the report. The verdict does not depend on it.", "")),
  STATE(
      word("firm.state", "state", InputSpec.STATES)
          .example("CA")
          .asks(
              "In which state does the firm practise?",
              "Two-letter postal code; some states limit who may be called a paralegal.")
          .because(
              "The plan notes what the state has to say on titles and duties. The verdict does not depend on it.",
              "limits.title")),
  ATTORNEYS(
      number("firm.attorneys", "attorneys", Unit.HEADS)
          .positive()
          .usual(Plausible.between(0.2, 200))
          .required()
          .example("2")
          .asks(
              "How many attorneys work here?",
              "Full-time equivalents: a half-time partner is 0.5. Count the owner.")
          .because(
              "What the attorneys take on themselves, what a hire can free and how many staff they can supervise all scale with it.",
              "gates.span")),
  PARALEGALS(
      number("firm.staff.paralegals", "paralegals on staff", Unit.HEADS)
          .usual(Plausible.upTo(200))
          .asks("How many paralegals work here?", "Full-time equivalents; 0 if none.")
          .because(
              "Whoever is there already counts among the staff that attorneys must supervise.",
              "durability.span")
          .trials("1")
          .trialPer(MATTERS_EACH)),
  CASE_MANAGERS(
      number("firm.staff.case_managers", "case managers on staff", Unit.HEADS)
          .usual(Plausible.upTo(200))
          .asks("How many case managers work here?", "Full-time equivalents; 0 if none.")
          .because(
              "Whoever is there already counts among the staff that attorneys must supervise, and may be ready to grow.",
              "measures.promote_from_within")
          .trials("1")
          .trialPer(MATTERS_EACH)),
  LEGAL_ASSISTANTS(
      number("firm.staff.legal_assistants", "legal assistants on staff", Unit.HEADS)
          .usual(Plausible.upTo(200))
          .asks(
              "How many legal assistants, secretaries and receptionists work here?",
              "Full-time equivalents; 0 if none.")
          .because(
              "Whoever is there already counts among the staff that attorneys must supervise, and may be ready to grow.",
              "measures.promote_from_within")
          .trials("1")
          .trialPer(MATTERS_EACH)),
  PRACTICE_AREAS(
      of("firm.practice_areas", "practice areas", AREA_SHARES)
          .asks(
              "Which share of the open matters is in each practice area?",
              "Shares that add up to 100%; count open matters by type.")
          .because(
              "A matter takes other hours of drafting, client work and coordination in each area.",
              "claims.practice-mix")),
  LITIGATED(
      share("firm.litigated", "matters in suit")
          .asks(
              "Which share of the open matters is in suit?",
              "Open matters with a case number, divided by all open matters.")
          .because("Matters in suit take more drafting.", "parameters.litigated_drafting")),
  FEE_MODEL(
      word("firm.fee_model", "fee model", List.of("contingency", "hourly", "flat"))
          .asks(
              "How does the firm charge?",
              "The model that brings most of the fees: contingency, hourly or flat.")
          .because("It says whether hours of the hire can be billed.", "money.billed_hours")),
  OPEN_MATTERS(
      number("caseload.open_matters", "open matters", Unit.MATTERS)
          .usual(Plausible.upTo(20_000))
          .required()
          .example("140")
          .asks(
              "How many matters are open?",
              "The list of open matters in the practice-management system, without closed files.")
          .because(
              "The work of a week, in each stream, is worked out from it.", "claims.decide-on")),
  NEW_LEADS(
      number("caseload.new_leads_per_month", "new leads a month", Unit.LEADS_PER_MONTH)
          .usual(Plausible.upTo(5_000, new Slip("leads a year", 1 / 12.0)))
          .asks(
              "How many people ask to become clients in a month?",
              "Calls, forms and referrals, taken or not; the intake log of the last three months.")
          .because(
              "Each of them takes client work before it is a matter, if it ever is.",
              "parameters.hours_per_lead")),
  GROWTH(
      share("caseload.growth_per_year", "growth a year")
          .anySign()
          .usual(Plausible.between(-0.6, 1))
          .asks(
              "By how much will the caseload grow in a year?",
              "Open matters today over those a year ago, less 1; negative if it shrinks.")
          .because(
              "Growth goes into the queues where nobody is hired to serve it.",
              "measures.slow_intake")),
  BACKLOG_HOURS(
      number("drafting.backlog_hours", "drafting backlog", Unit.HOURS)
          .usual(Plausible.upTo(5_000, new Slip("minutes", 1 / 60.0)))
          .required()
          .example("60..110")
          .asks(
              "How many hours of drafting wait to be done?",
              "List the overdue and waiting pleadings, discovery, demands and forms; give each"
                  + " its hours; add up.")
          .because(
              "Over a week's drafting it is the backlog in weeks, a reading that finds what holds the firm back.",
              "kpis.backlog_weeks")),
  BACKLOG_TREND(
      number("drafting.backlog_trend_hours_per_week", "backlog trend", Unit.HOURS_PER_WEEK)
          .anySign()
          .usual(Plausible.between(-100, 100))
          .asks(
              "By how many hours a week does that backlog grow?",
              "Count it on two Mondays; negative if it shrinks.")
          .because("A backlog that grows by itself calls for help sooner.", "needs.drafting")
          .trials("-2", "5")),
  AWAITING_REVIEW(
      number("drafting.awaiting_review_hours", "drafts awaiting review", Unit.HOURS)
          .usual(Plausible.upTo(1_000, new Slip("minutes", 1 / 60.0)))
          .asks(
              "How many hours of review wait on attorneys' desks?",
              "Work that staff finished and an attorney has not yet looked at.")
          .because(
              "Where finished drafts wait for an attorney, those of a hire would wait as well.",
              "durability.review_bottleneck")
          .trials("10")),
  DRAFTING_HOURS(
      number("drafting.attorney_hours_per_week", "attorney drafting hours", Unit.HOURS_PER_WEEK)
          .usual(
              Plausible.upTo(
                  50, new Slip("hours a month", 1 / 4.345), new Slip("hours a year", 1 / 52.0)))
          .asks(
              "How many hours a week does each attorney draft what a paralegal could?",
              "From time entries, or a tally over one ordinary week; per attorney.")
          .because(
              "These are the hours that a paralegal could take off attorneys.",
              "kpis.attorney_drafting_hours")),
  LAG_HOURS(
      number("client_response.lag_hours", "client response lag", Unit.HOURS)
          .usual(
              Plausible.upTo(400, new Slip("minutes", 1 / 60.0), new Slip("seconds", 1 / 3_600.0)))
          .required()
          .example("30")
          .asks(
              "How many business hours does a client wait for an answer, on average?",
              "Take the last twenty messages from clients; 8 business hours to a day.")
          .because(
              "Over the promised time it is a reading that finds what holds the firm back.",
              "kpis.response_lag_hours")),
  SLA_HOURS(
      number("client_response.sla_hours", "promised response time", Unit.HOURS)
          .positive()
          .usual(Plausible.between(0.25, 80, new Slip("minutes", 1 / 60.0)))
          .asks(
              "Within how many business hours does the firm promise an answer?",
              "8 is one business day.")
          .because("The wait of clients is held against it.", "claims.one-business-day")
          .trials("4", "16")),
  MISSED_CALLS(
      share("client_response.missed_calls", "missed calls")
          .asks(
              "Which share of calls does nobody answer?",
              "From the phone system: unanswered or to voicemail, over all calls.")
          .because(
              "Many missed calls may be cured without a paralegal or a case manager.",
              "measures.legal_assistant_first")),
  TASK_LAG(
      number("coordination.task_lag_days", "task completion lag", Unit.DAYS)
          .usual(Plausible.upTo(90, new Slip("hours", 1 / 8.0)))
          .asks(
              "How many business days late is a task done, on average?",
              "From the task list: day done less day due; early counts as 0.")
          .because("It is a reading that finds what holds the firm back.", "kpis.task_lag_days")),
  SLIPPAGE(
      share("coordination.milestone_slippage", "milestone slippage")
          .asks(
              "Which share of case milestones is met late?",
              "Demands, filings, disclosures of the last quarter: late over all.")
          .because(
              "It is a reading that finds what holds the firm back.", "kpis.milestone_slippage")),
  ADMIN_HOURS(
      number("attorney_time.admin_hours_per_week", "attorney admin hours", Unit.HOURS_PER_WEEK)
          .usual(
              Plausible.upTo(
                  60, new Slip("hours a month", 1 / 4.345), new Slip("hours a year", 1 / 52.0)))
          .asks(
              "How many non-billable hours a week does each attorney spend on administration?",
              "Scheduling, records, status calls, billing, office; per attorney.")
          .because("These are hours that a hire could turn into legal work.", "kpis.admin_hours")),
  CLERICAL(
      share("attorney_time.clerical", "clerical share of admin")
          .asks(
              "Which share of those hours is clerical?", "Scheduling, data entry, phones, copying.")
          .because(
              "Where most of it is clerical, a legal assistant may do.",
              "measures.legal_assistant_first")),
  WORKED_HOURS(
      number("attorney_time.worked_hours_per_week", "attorney hours worked", Unit.HOURS_PER_WEEK)
          .usual(
              Plausible.between(
                  5, 90, new Slip("hours a month", 1 / 4.345), new Slip("hours a year", 1 / 52.0)))
          .asks("How many hours a week does each attorney work in all?", "An ordinary week.")
          .because(
              "Attorneys beyond their limits need an attorney, not staff.",
              "measures.another_attorney")),
  HOUR_VALUE(
      number("economics.attorney_hour_value", "value of an attorney hour", Unit.DOLLARS_PER_HOUR)
          .usual(Plausible.between(40, 2_000))
          .asks(
              "What does the firm collect for one more attorney hour?",
              "Fees collected over hours worked on matters; for contingency, last year's.")
          .because("A freed hour is worth what it brings once it is sold.", "money.freed_hours")),
  BILLING_RATE(
      number("economics.staff_billing_rate", "staff billing rate", Unit.DOLLARS_PER_HOUR)
          .usual(Plausible.between(20, 500))
          .asks(
              "At which hourly rate would the hire's work be billed?",
              "0 if staff time is not billed.")
          .because(
              "Where staff time is billed, a hire earns part of the cost.", "money.billed_hours")
          .trials("120")),
  FEE_PER_MATTER(
      number("economics.fee_per_matter", "fee per matter", Unit.DOLLARS)
          .usual(Plausible.between(100, 1_000_000, new Slip("thousands of dollars", 1_000)))
          .asks(
              "What does a matter bring in fees, on average?",
              "Fees of matters closed in the last year, over their number.")
          .because(
              "A client who is answered sooner is kept more often, and this is what that brings.",
              "money.matters_kept")),
  BUDGET(
      number("economics.budget_per_year", "budget for the hire", Unit.DOLLARS_PER_YEAR)
          .example("80000")
          .usual(
              Plausible.between(
                  5_000,
                  5_000_000,
                  new Slip("thousands of dollars", 1_000),
                  new Slip("dollars a month", 12)))
          .asks(
              "What may the hire cost in a year, all in?",
              "Salary, payroll taxes, benefits and the cost of hiring; left out, it is not judged.")
          .because("An option that would cost more is ruled out.", "gates.budget")
          .trials("40000", "80000", "120000")),
  PARALEGAL_SALARY(
      salary("economics.paralegal_salary", "paralegal salary")
          .asks("What would the firm pay a paralegal a year?", "Local job postings.")
          .because(
              "It is most of what a paralegal, or one person for both jobs, would cost.",
              "money.pay")),
  CASE_MANAGER_SALARY(
      salary("economics.case_manager_salary", "case manager salary")
          .asks("What would the firm pay a case manager a year?", "Local job postings.")
          .because("It is most of what a case manager would cost.", "money.pay")),
  SOP_MATURITY(
      word("readiness.sop_maturity", "written procedures", List.of("none", "partial", "documented"))
          .asks(
              "How much of the work is written down as procedures?",
              "none, partial or documented, by whether a newcomer could follow them.")
          .because(
              "Without written procedures a newcomer learns more slowly and the hire holds less well.",
              "durability.procedures")),
  SUPERVISION_HOURS(
      number("readiness.supervision_hours_per_week", "hours free to supervise", Unit.HOURS_PER_WEEK)
          .example("5")
          .usual(Plausible.upTo(200, new Slip("hours a month", 1 / 4.345)))
          .asks(
              "How many attorney or manager hours a week are free to supervise someone new?",
              "In all, not per attorney; left out, supervision is not judged.")
          .because(
              "An option that needs clearly more supervision than there is, is ruled out.",
              "gates.supervision")
          .trials("2", "5")),
  NEED_LASTS(
      number("readiness.need_lasts_months", "how long the need lasts", Unit.MONTHS)
          .usual(Plausible.upTo(240))
          .asks("For how many months will the extra work last?", "24 if it is here to stay.")
          .because(
              "A need that soon passes is better met without a permanent hire.",
              "measures.freelance")
          .trials("4")),
  HIRE_HOURS(
      number("readiness.hire_hours_per_week", "hours of the hire", Unit.HOURS_PER_WEEK)
          .usual(Plausible.between(4, 60, new Slip("hours a month", 1 / 4.345)))
          .asks("How many hours a week would the hire work?", "40 is full time.")
          .because(
              "It sets what the hire can do and what it costs; too little work wears on a hire.",
              "durability.too_little_work")
          .trials("20")),
  SOURCING(
      word("readiness.sourcing", "sourcing", List.of("in_house", "virtual"))
          .asks(
              "In the office, or virtual?",
              "virtual: remote staff through a provider, for a monthly fee.")
          .because(
              "It sets the cost, how soon the hire starts, and how hard it is to undo.",
              "durability.commitment")),
  DELEGATED_DUTIES(
      of("readiness.delegated_duties", "duties to delegate", DUTIES)
          .asks("Which duties would the hire take over?", "A list; checked against the role.")
          .because(
              "Duties that the recommended hire may not have are pointed out. The verdict does not depend on them.",
              "limits.supervised")),
  PRIORITY_FIT(priority("priorities.fit", "fit")),
  PRIORITY_RELIEF(priority("priorities.relief", "relief")),
  PRIORITY_RETURN(priority("priorities.return", "return")),
  PRIORITY_DURABILITY(priority("priorities.durability", "durability")),
  EXPECT_RECOMMENDATION(
      of("expect.recommendation", "expected recommendation", OPTIONS)
          .asks(
              "Which verdict should `rolecall check` accept?",
              "An option, or a list of acceptable ones.")
          .because("Only `rolecall check` reads it.", "")),
  EXPECT_NEVER(
      of("expect.never", "options never to recommend", OPTIONS)
          .asks("Which verdict should `rolecall check` never accept?", "A list of options.")
          .because("Only `rolecall check` reads it.", "")),
  EXPECT_MIN_CONFIDENCE(
      share("expect.min_confidence", "least confidence")
          .exact()
          .example("60%")
          .asks("Which confidence should the verdict reach at least?", "A share, such as 60%.")
          .because("Only `rolecall check` reads it.", "")),
  EXPECT_MIN_MARGIN(
      number("expect.min_margin", "least margin", Unit.POINTS)
          .exact()
          .example("2")
          .asks("By how many points should it lead at least?", "Score points over the next best.")
          .because("Only `rolecall check` reads it.", ""));

  /** How an input is written in a profile. */
  public enum Kind {
    /** A number or a range. */
    NUMBER,
    /** One number, no range. */
    EXACT,
    /** One of a few words. */
    WORD,
    /** Free text. */
    TEXT,
    /** A share for each practice area. */
    AREA_SHARES,
    /** A list of duties. */
    DUTIES,
    /** An option, or a list of options. */
    OPTIONS
  }

  private static final Map<String, Input> BY_PATH = byPath();

  private final InputSpec spec;

  Input(InputSpec spec) {
    this.spec = spec;
  }

  /** The path, which files and the JSON result name it by. */
  @Override
  public String id() {
    return path();
  }

  /** Where it stands in a profile: "firm.attorneys". */
  public String path() {
    return spec.path;
  }

  /** A short name for reports: "open matters". */
  public String label() {
    return spec.label;
  }

  public Kind kind() {
    return spec.kind;
  }

  /** The unit of a number; {@link Unit#FACTOR} for what is none. */
  public Unit unit() {
    return spec.unit;
  }

  /** What a number may be. */
  public Limits limits() {
    return spec.limits();
  }

  /** The words it may be; empty where they come from the rulebook or are free. */
  public List<String> words() {
    return spec.words;
  }

  /** True for the four inputs without which nothing can be said. */
  public boolean isRequired() {
    return spec.required;
  }

  /** The question an owner would be asked. */
  public String question() {
    return spec.question;
  }

  /** How the answer is found in a law office. */
  public String help() {
    return spec.help;
  }

  /** Why it is asked: what the answer decides. */
  public String why() {
    return spec.why;
  }

  /** The rulebook's entry that heeds it first, "kpis.backlog_weeks"; empty where none does. */
  public String entry() {
    return spec.entry;
  }

  /**
   * Answers, as a profile has them, that a firm that did not say may well give, where no prior
   * range or list of words says so: working values of ours, to find out whether asking matters.
   */
  public List<String> trials() {
    return spec.trials;
  }

  /** The same with, of head counts, one that goes with so many open matters. */
  List<String> trials(double openMatters) {
    double count = spec.mattersPerTrial > 0 ? Math.floor(openMatters / spec.mattersPerTrial) : 0;
    return count > 1
        ? Stream.concat(trials().stream(), Stream.of(Decimals.exact(count))).toList()
        : trials();
  }

  /** How a firm might write it; empty where the rulebook has an example: a prior, or its words. */
  String example() {
    return spec.example;
  }

  Plausible plausible() {
    return spec.plausible;
  }

  /** The least that is usual, within what is allowed. */
  public double lowestUsual() {
    double low = spec.plausible.low();
    return Math.max(low, spec.limits().min());
  }

  /** The most that is usual, within what is allowed. */
  public double highestUsual() {
    return Math.min(spec.plausible.high(), spec.limits().max());
  }

  /** True for what `check` compares the verdict with, which the advice does not depend on. */
  public boolean isExpectation() {
    return path().startsWith("expect.");
  }

  /** True for numbers that the model samples; not for priorities and expectations. */
  public boolean isNumber() {
    return spec.kind == NUMBER;
  }

  /** The head count of firm.staff that a rulebook calls by the last part of its path. */
  public static Input headCount(String kind) {
    return at("firm.staff." + kind).orElseThrow();
  }

  /** How many of each kind of support staff the firm has. */
  public static List<Input> headCounts() {
    return Staffing.HEAD_COUNTS.stream().map(Input::headCount).toList();
  }

  /** The input at a path, if there is one. */
  public static Optional<Input> at(String path) {
    return Optional.ofNullable(BY_PATH.get(path));
  }

  /** The keys under a prefix that ends in a dot, or is empty, in the order of the catalog. */
  static Set<String> keysUnder(String prefix) {
    Set<String> keys = new LinkedHashSet<>();
    for (Input input : under(prefix)) {
      int dot = input.path().indexOf('.', prefix.length());
      keys.add(input.path().substring(prefix.length(), dot < 0 ? input.path().length() : dot));
    }
    return keys;
  }

  /** The inputs under a prefix, in the order of the catalog. */
  static List<Input> under(String prefix) {
    return Arrays.stream(values()).filter(input -> input.path().startsWith(prefix)).toList();
  }

  private static Map<String, Input> byPath() {
    Map<String, Input> inputs = new HashMap<>();
    for (Input input : values()) {
      inputs.put(input.path(), input);
    }
    return inputs;
  }
}
