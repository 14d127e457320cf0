package dev.rolecall.profile;

import static dev.rolecall.profile.Input.Kind.AREA_SHARES;
import static dev.rolecall.profile.Input.Kind.CHOICE;
import static dev.rolecall.profile.Input.Kind.CHOICE_OR_SHARES;
import static dev.rolecall.profile.Input.Kind.DATE;
import static dev.rolecall.profile.Input.Kind.DUTIES;
import static dev.rolecall.profile.Input.Kind.IGNORED;
import static dev.rolecall.profile.Input.Kind.NUMBER;
import static dev.rolecall.profile.Input.Kind.OPTIONS;
import static dev.rolecall.profile.Input.Kind.SEVERITIES;
import static dev.rolecall.profile.Input.Kind.TEXT;
import static dev.rolecall.profile.InputSpec.choice;
import static dev.rolecall.profile.InputSpec.number;
import static dev.rolecall.profile.InputSpec.of;
import static dev.rolecall.profile.InputSpec.priority;
import static dev.rolecall.profile.InputSpec.salary;
import static dev.rolecall.profile.InputSpec.share;
import static dev.rolecall.profile.InputSpec.staff;
import static dev.rolecall.profile.InputSpec.staffLoad;
import static dev.rolecall.profile.InputSpec.word;

import dev.rolecall.document.Fields;
import dev.rolecall.document.Limits;
import dev.rolecall.profile.InputSpec.Plausible;
import dev.rolecall.profile.InputSpec.Plausible.Slip;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Identified;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Category;
import dev.rolecall.rulebook.Staffing;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The input catalog: everything that a firm can state, one constant per input, in the order of a
 * profile. Reading, validation, the JSON Schema, the template, the docs table and {@code --set} are
 * views of it. The rulebook's prior of the same path is assumed for an input that is not stated.
 */
public enum Input implements Identified {
  AS_OF(
      of("as_of", "day of the numbers", DATE)
          .example("2026-06-30")
          .asks(
              "On which day were these numbers taken?",
              "A day such as 2026-06-30; `rolecall review` counts the weeks from it.")
          .because("It tells how old the numbers are. It does not change the advice.", "")),
  NAME(
      of("firm.name", "firm name", TEXT)
          .asks("What is the firm called?", "Any text; it is the title of the report.")
          .example("Harbor Injury Law")
          .because("It is the title of the report. It does not change the advice.", "")),
  STATE(
      word("firm.state", "state", InputSpec.STATES)
          .example("CA")
          .asks(
              "In which state does the firm practice?",
              "Two-letter postal code; some states limit who may be called a paralegal.")
          .because(
              "The plan notes the state's rules on titles and duties. It does not change the advice.",
              "limits.title")),
  ATTORNEYS(
      number("firm.attorneys", "attorneys", Unit.HEADS)
          .lever()
          .positive()
          .usual(0.2, 200)
          .required("2")
          .asks(
              "How many attorneys work here?",
              "Full-time equivalents: a half-time partner is 0.5. Count the owner.")
          .because(
              "It sets how much work the attorneys do themselves, how much a hire can take over, and how many staff they can supervise.",
              "gates.span")),
  PARALEGALS(
      staff("firm.staff.paralegals", "paralegals on staff")
          .asks("How many paralegals work here?", "Full-time equivalents; 0 if none.")
          .because("Attorneys must supervise them as well as the new hire.", "durability.span")),
  CASE_MANAGERS(
      staff("firm.staff.case_managers", "case managers on staff")
          .asks("How many case managers work here?", "Full-time equivalents; 0 if none.")
          .because(
              "Attorneys supervise them too, and one of them may be ready for a bigger role.",
              "measures.promote_from_within")),
  LEGAL_ASSISTANTS(
      staff("firm.staff.legal_assistants", "legal assistants on staff")
          .asks(
              "How many legal assistants, secretaries and receptionists work here?",
              "Full-time equivalents; 0 if none.")
          .because(
              "Attorneys supervise them too, and one of them may be ready for a bigger role.",
              "measures.promote_from_within")),
  PARALEGAL_LOAD(staffLoad("paralegals", "paralegals")),
  CASE_MANAGER_LOAD(staffLoad("case_managers", "case managers")),
  LEGAL_ASSISTANT_LOAD(staffLoad("legal_assistants", "legal assistants")),
  PRACTICE_AREAS(
      of("firm.practice_areas", "practice areas", AREA_SHARES)
          .asks(
              "What share of the open matters is in each practice area?",
              "Shares that add up to 100%; count open matters by type.")
          .because(
              "Each area takes different hours of drafting, client work and coordination per matter.",
              "claims.practice-mix")),
  LITIGATED(
      share("firm.litigated", "matters in litigation")
          .asks(
              "What share of the open matters is in litigation?",
              "Open matters with a case number, divided by all open matters.")
          .because("Matters in litigation take more drafting.", "parameters.litigated_drafting")),
  FEE_MODEL(
      choice("firm.fee_model", "fee model", List.of("contingency", "hourly", "flat"))
          .orShares()
          .means(
              "A share of what the client recovers.",
              "By the hour; staff time can be billed too.",
              "A fixed fee for each matter.")
          .asks(
              "How does the firm charge its clients?",
              "Contingency, hourly or flat; where it does several, the share of the fees that each"
                  + " brings in.")
          .because("It decides whether the hire's hours can be billed.", "money.billed_hours")),
  OPEN_MATTERS(
      number("caseload.open_matters", "open matters", Unit.MATTERS)
          .lever()
          .usual(0, 20_000)
          .required("140")
          .asks(
              "How many matters are open?",
              "Count the open matters in the practice-management system; leave out closed files.")
          .because(
              "The weekly hours of drafting, client work and coordination follow from it.",
              "claims.decide-on")),
  NEW_LEADS(
      number("caseload.new_leads_per_month", "new leads a month", Unit.LEADS_PER_MONTH)
          .lever()
          .usual(0, 5_000, new Slip("leads a year", 1 / 12.0))
          .asks(
              "How many people ask to become clients each month?",
              "Calls, forms and referrals, accepted or not, from the last three months of the intake log.")
          .because(
              "Every lead takes client work, whether or not it becomes a matter.",
              "parameters.hours_per_lead")),
  GROWTH(
      share("caseload.growth_per_year", "growth a year")
          .lever()
          .anySign()
          .usual(-0.6, 1)
          .asks(
              "By how much will the caseload grow in a year?",
              "Open matters today divided by those a year ago, minus 1; negative if it shrinks.")
          .because("Without a hire, growth adds to the backlog.", "measures.slow_intake")),
  BACKLOG_HOURS(
      number("drafting.backlog_hours", "drafting backlog", Unit.HOURS)
          .lever()
          .usual(0, 5_000, new Slip("minutes", 1 / 60.0))
          .required("60..110")
          .asks(
              "How many hours of drafting are waiting?",
              "List the overdue and waiting pleadings, discovery, demands and forms;"
                  + " estimate hours for each; add them up.")
          .because(
              "Divided by the hours drafted in a week, it is the backlog in weeks, which helps find the bottleneck.",
              "kpis.backlog_weeks")),
  BACKLOG_TREND(
      number("drafting.backlog_trend_hours_per_week", "backlog trend", Unit.HOURS_PER_WEEK)
          .anySign()
          .usual(-100, 100)
          .asks(
              "How many hours a week is that backlog growing?",
              "Count it on two Mondays and compare; negative if it is shrinking.")
          .because("A growing backlog makes help more urgent.", "needs.drafting")
          .trials("-2", "5")),
  AWAITING_REVIEW(
      number("drafting.awaiting_review_hours", "drafts awaiting review", Unit.HOURS)
          .usual(0, 1_000, new Slip("minutes", 1 / 60.0))
          .asks(
              "How many hours of finished work are waiting for attorney review?",
              "Drafts that staff have finished and no attorney has looked at yet.")
          .because(
              "If finished drafts already wait for an attorney, a hire's drafts would wait too.",
              "durability.review_bottleneck")
          .trials("10")),
  DRAFTING_HOURS(
      number("drafting.attorney_hours_per_week", "attorney drafting hours", Unit.HOURS_PER_WEEK)
          .lever()
          .usual(0, 50, new Slip("hours a month", 1 / 4.345), new Slip("hours a year", 1 / 52.0))
          .asks(
              "How many hours a week does each attorney spend on drafting that a paralegal could do?",
              "From time entries, or a tally for one ordinary week; per attorney.")
          .because(
              "These are the hours that a paralegal could take over from the attorneys.",
              "kpis.attorney_drafting_hours")),
  LAG_HOURS(
      number("client_response.lag_hours", "client response time", Unit.HOURS)
          .lever()
          .usual(0, 400, new Slip("minutes", 1 / 60.0), new Slip("seconds", 1 / 3_600.0))
          .required("30")
          .asks(
              "How many business hours does a client wait for an answer, on average?",
              "Average the last twenty client messages; a business day is 8 hours.")
          .because(
              "Compared with the promised time, it helps find the bottleneck.",
              "kpis.response_lag_hours")),
  SLA_HOURS(
      number("client_response.sla_hours", "promised response time", Unit.HOURS)
          .positive()
          .usual(0.25, 80, new Slip("minutes", 1 / 60.0))
          .asks(
              "Within how many business hours does the firm promise an answer?",
              "8 hours is one business day.")
          .because("How long clients wait is compared with it.", "claims.one-business-day")
          .trials("4", "16")),
  MISSED_CALLS(
      share("client_response.missed_calls", "missed calls")
          .asks(
              "What share of calls goes unanswered?",
              "From the phone system: unanswered or sent to voicemail, divided by all calls.")
          .because(
              "If many calls are missed, an answering service is quick to set up.",
              "measures.reception")),
  TASK_LAG(
      number("coordination.task_lag_days", "task completion lag", Unit.DAYS)
          .lever()
          .usual(0, 90, new Slip("hours", 1 / 8.0))
          .asks(
              "How many business days late is a task done, on average?",
              "From the task list: date done minus date due; early counts as 0.")
          .because("It helps find the bottleneck.", "kpis.task_lag_days")),
  SLIPPAGE(
      share("coordination.milestone_slippage", "milestone slippage")
          .lever()
          .asks(
              "What share of case milestones is met late?",
              "Demands, filings and disclosures of the last quarter: late ones divided by all.")
          .because("It helps find the bottleneck.", "kpis.milestone_slippage")),
  ADMIN_HOURS(
      number("attorney_time.admin_hours_per_week", "attorney admin hours", Unit.HOURS_PER_WEEK)
          .lever()
          .usual(0, 60, new Slip("hours a month", 1 / 4.345), new Slip("hours a year", 1 / 52.0))
          .asks(
              "How many non-billable hours a week does each attorney spend on administration?",
              "Scheduling, records, status calls, billing, running the office; per attorney.")
          .because("A hire could free these hours for legal work.", "kpis.admin_hours")),
  CLERICAL(
      share("attorney_time.clerical", "clerical share of admin")
          .asks(
              "What share of those hours is clerical?", "Scheduling, data entry, phones, copying.")
          .because(
              "If most of it is clerical, a legal assistant may be enough.",
              "measures.legal_assistant_first")),
  WORKED_HOURS(
      number("attorney_time.worked_hours_per_week", "attorney hours worked", Unit.HOURS_PER_WEEK)
          .usual(5, 90, new Slip("hours a month", 1 / 4.345), new Slip("hours a year", 1 / 52.0))
          .asks("How many hours a week does each attorney work in total?", "In an ordinary week.")
          .because(
              "Attorneys who stay overworked with a hire may need another attorney as well.",
              "measures.another_attorney")),
  HOUR_VALUE(
      number("economics.attorney_hour_value", "value of an attorney hour", Unit.DOLLARS_PER_HOUR)
          .usual(40, 2_000)
          .asks(
              "How much does the firm collect for one more attorney hour?",
              "Fees collected divided by hours worked on matters; for contingency, over the last year.")
          .because("It is what a freed attorney hour earns once it is sold.", "money.freed_hours")),
  BILLING_RATE(
      number("economics.staff_billing_rate", "staff billing rate", Unit.DOLLARS_PER_HOUR)
          .usual(20, 500)
          .asks(
              "At what hourly rate would the hire's work be billed?",
              "0 if staff time is not billed.")
          .because(
              "If staff time is billed, a hire earns back part of the cost.", "money.billed_hours")
          .trials("120")),
  FEE_PER_MATTER(
      number("economics.fee_per_matter", "fee per matter", Unit.DOLLARS)
          .usual(100, 1_000_000, new Slip("thousands of dollars", 1_000))
          .asks(
              "How much does a matter bring in fees, on average?",
              "Fees of the matters closed in the last year, divided by their number.")
          .because(
              "Clients who hear back sooner leave less often; this is what each one kept is worth.",
              "money.matters_kept")),
  BUDGET(
      number("economics.budget_per_year", "hiring budget", Unit.DOLLARS_PER_YEAR)
          .lever()
          .example("80000")
          .usual(
              5_000,
              5_000_000,
              new Slip("thousands of dollars", 1_000),
              new Slip("dollars a month", 12))
          .asks(
              "What is your annual budget for this hire, including taxes and benefits?",
              "Salary, payroll taxes, benefits and the cost of hiring. Without it, no option is ruled out for its cost.")
          .because("Options that cost more are ruled out.", "gates.budget")
          .trials("40000", "80000", "120000")),
  PARALEGAL_SALARY(
      salary("economics.paralegal_salary", "paralegal salary")
          .lever()
          .asks("What would the firm pay a paralegal a year?", "From local job postings.")
          .because(
              "It is most of the cost of a paralegal, or of one person for both jobs.",
              "money.pay")),
  CASE_MANAGER_SALARY(
      salary("economics.case_manager_salary", "case manager salary")
          .lever()
          .asks("What would the firm pay a case manager a year?", "From local job postings.")
          .because("It is most of the cost of a case manager.", "money.pay")),
  SOP_MATURITY(
      choice(
              "readiness.sop_maturity",
              "written procedures",
              List.of("none", "partial", "documented"))
          .means(
              "Nothing is written down.",
              "Some procedures are written down.",
              "A new hire could follow what is written down.")
          .lever()
          .asks(
              "How many of your procedures are written down?",
              "none, partial or documented, judged by whether a new hire could follow them.")
          .because(
              "Without written procedures a new hire learns more slowly and is less likely to last.",
              "durability.procedures")),
  SUPERVISION_HOURS(
      number("readiness.supervision_hours_per_week", "hours free to supervise", Unit.HOURS_PER_WEEK)
          .lever()
          .example("5")
          .usual(0, 200, new Slip("hours a month", 1 / 4.345))
          .asks(
              "How many hours a week can attorneys or a manager spend on supervising a new hire?",
              "In total, not per attorney. Without it, no option is ruled out for its supervision.")
          .because(
              "Options that need clearly more supervision than this are ruled out.",
              "gates.supervision")
          .trials("2", "5")),
  NEED_LASTS(
      number("readiness.need_lasts_months", "how long the need lasts", Unit.MONTHS)
          .usual(0, 240)
          .asks("How many months will the extra work last?", "24 if it is permanent.")
          .because(
              "A short-term need is better met without a permanent hire.", "measures.freelance")
          .trials("4")),
  HIRE_HOURS(
      number("readiness.hire_hours_per_week", "hours of the hire", Unit.HOURS_PER_WEEK)
          .usual(4, 60, new Slip("hours a month", 1 / 4.345))
          .asks("How many hours a week would the hire work?", "40 is full time.")
          .because(
              "It sets how much the hire can do and what the hire costs; too little work does not keep a good hire.",
              "durability.too_little_work")
          .trials("20")),
  SOURCING(
      choice("readiness.sourcing", "sourcing", List.of("in_house", "virtual"))
          .means(
              "An employee in your office.", "Remote staff through a provider, for a monthly fee.")
          .lever()
          .asks(
              "Would this person work in your office or remotely through a provider?",
              "in_house, or virtual: remote staff through a provider, for a monthly fee.")
          .because(
              "It sets the cost, how soon the hire starts, and how hard the decision is to undo.",
              "durability.commitment")),
  DELEGATED_DUTIES(
      of("readiness.delegated_duties", "duties to delegate", DUTIES)
          .asks(
              "Which duties would the hire take over?",
              "A list; each duty is checked against what the role may do.")
          .because(
              "The report points out duties that the recommended hire may not do. They do not change the advice.",
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
          .asks("What confidence should the verdict have at least?", "A share, such as 60%.")
          .because("Only `rolecall check` reads it.", "")),
  EXPECT_MIN_MARGIN(
      number("expect.min_margin", "least margin", Unit.POINTS)
          .exact()
          .example("2")
          .asks("By how many points should it lead at least?", "Score points over the next best.")
          .because("Only `rolecall check` reads it.", "")),
  EXPECT_SEVERITY(
      of("expect.severity", "severity of findings", SEVERITIES)
          .example("{min_margin: warn}")
          .asks(
              "Which findings should fail `rolecall check`, which only warn?",
              "A map from findings to off, warn or error.")
          .because("Only `rolecall check` reads it.", "")),
  EXPECT_IGNORE(
      of("expect.ignore", "findings to accept for a while", IGNORED)
          .example("[{rule: min_margin, reason: being measured again, until: 2027-01-31}]")
          .asks(
              "Which findings are accepted for a while, why, and until when?",
              "A list, each with its rule, reason and last day. They are shown and do not fail.")
          .because("Only `rolecall check` reads it.", "")),
  NOTES(
      of("notes", "notes", TEXT)
          .example("Spoke with the office manager.")
          .asks("Is there anything to note on the report?", "Any text; pages show it.")
          .because("Pages show it. It does not change the advice.", ""));

  /** How an input is written in a profile. */
  public enum Kind {
    /** A number or a range. */
    NUMBER,
    /** One number, no range. */
    EXACT,
    /** One of a few words. */
    WORD,
    /** The same; several where the owner is not sure, each as likely. */
    CHOICE,
    /** The same; or several at once, each with its share. */
    CHOICE_OR_SHARES,
    /** Free text. */
    TEXT,
    /** A day. */
    DATE,
    /** A share for each practice area. */
    AREA_SHARES,
    /** A list of duties. */
    DUTIES,
    /** An option, or a list of options. */
    OPTIONS,
    /** How severe each of some findings of a check is. */
    SEVERITIES,
    /** A list of findings of a check that are accepted for a while. */
    IGNORED
  }

  private static final String STAFF_LOAD = "firm.staff_load.";

  private static final Map<String, Input> BY_PATH =
      Arrays.stream(values()).collect(Collectors.toMap(Input::path, input -> input));

  private final InputSpec spec;

  Input(InputSpec spec) {
    this.spec = spec;
  }

  /** The path, which files and the JSON result name it by. */
  @Override
  public String id() {
    return path();
  }

  /** The place of an input in a profile: "firm.attorneys". */
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

  /** The unit of a number; {@link Unit#FACTOR} for everything else. */
  public Unit unit() {
    return spec.unit;
  }

  /** The values that a number may have. */
  public Limits limits() {
    return spec.limits();
  }

  /** The words it may be; empty where they come from the rulebook or are free. */
  public List<String> words() {
    return spec.words;
  }

  /** What one of its words means; empty where the word says it. */
  Optional<String> meaning(String word) {
    return this == STATE
        ? Optional.of(Synonyms.state(word))
        : Optional.ofNullable(spec.meanings.get(word));
  }

  /** The one of its words that a text means, in whatever case or words; empty where none. */
  public Optional<String> meant(String text) {
    return Fields.match(text, words(), Synonyms.of(this));
  }

  /** True for the four inputs that every profile must state. */
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

  /** The rulebook's entry that uses it first, "kpis.backlog_weeks"; empty where none does. */
  public String entry() {
    return spec.entry;
  }

  /**
   * Plausible answers of a firm that did not say, as written in a profile, where the input has no
   * prior range and no list of words: our estimates, only to find out whether asking matters.
   */
  public List<String> trials() {
    return spec.trials;
  }

  /** The same; for head counts, with one more that suits the number of open matters. */
  List<String> trials(double openMatters) {
    double count = spec.mattersPerTrial > 0 ? Math.floor(openMatters / spec.mattersPerTrial) : 0;
    return count > 1
        ? Stream.concat(trials().stream(), Stream.of(Decimals.exact(count))).toList()
        : trials();
  }

  /** How a firm might write it; empty where the rulebook has an example, such as a prior. */
  String example() {
    return spec.example;
  }

  Plausible plausible() {
    return spec.plausible;
  }

  /** The lowest usual value, within the limits. */
  public double lowestUsual() {
    double low = spec.plausible.low();
    return Math.max(low, spec.limits().min());
  }

  /** The highest usual value, within the limits. */
  public double highestUsual() {
    return Math.min(spec.plausible.high(), spec.limits().max());
  }

  /** The category that it is the priority of. */
  public Optional<Category> category() {
    return Arrays.stream(Category.values())
        .filter(category -> path().equals("priorities." + category.id()))
        .findFirst();
  }

  /** True for what a profile says of itself rather than of the firm: its day, and notes. */
  public boolean isOfTheProfile() {
    return this == AS_OF || this == NOTES;
  }

  /** True for what `check` compares the verdict with; it does not change the advice. */
  public boolean isExpectation() {
    return path().startsWith("expect.");
  }

  /** True for what an owner can change, or will live through: see flip points. */
  public boolean isLever() {
    return spec.lever;
  }

  /** True for numbers that the model samples; not for priorities and expectations. */
  public boolean isNumber() {
    return spec.kind == NUMBER;
  }

  /** True for words that the model reads, of which a firm may name several where it is not sure. */
  public boolean isChoice() {
    return spec.kind == CHOICE || spec.kind == CHOICE_OR_SHARES;
  }

  /** The head count of firm.staff that a rulebook calls by the last part of its path. */
  public static Input headCount(String kind) {
    return at("firm.staff." + kind).orElseThrow();
  }

  /** The head count of the staff whose week this is; empty for every other input. */
  public Optional<Input> loadOf() {
    return Optional.of(path())
        .filter(path -> path.startsWith(STAFF_LOAD))
        .map(path -> headCount(path.substring(STAFF_LOAD.length())));
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
    return under(prefix).stream()
        .map(input -> input.path().substring(prefix.length()).replaceFirst("\\..*", ""))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The inputs under a prefix, in the order of the catalog. */
  static List<Input> under(String prefix) {
    return Arrays.stream(values()).filter(input -> input.path().startsWith(prefix)).toList();
  }
}
