package dev.rolecall.plan;

import dev.rolecall.decision.FlipPoint;
import dev.rolecall.profile.Input;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Stream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How to carry out the recommendation: ids, words and numbers, complete without the rulebook. For
 * an option that hires nobody there is no onboarding, no outcome and no posting.
 *
 * @param week what to do this week, in this order
 * @param ownership every duty that matters to the firm, the most pressing kind of work first
 * @param outcomes the minimum acceptable outcomes, to settle before hiring
 * @param kpis what to track, in the rulebook's order
 * @param onboarding by hire, in the order in which they start
 * @param postings by hire, in the order in which they start
 */
public record Plan(
    List<Step> week,
    List<Owner> ownership,
    Order order,
    List<Outcome> outcomes,
    List<TrackedKpi> kpis,
    List<Onboarding> onboarding,
    Supervision supervision,
    Compliance compliance,
    List<Posting> postings) {

  /** Throws if what a step of the week is about is missing, as in a result that was edited. */
  public Plan {
    Set<Step.Kind> kinds = week.stream().map(Step::kind).collect(Collectors.toSet());
    boolean onHires = kinds.contains(Step.Kind.PROCEDURES) || kinds.contains(Step.Kind.SUPERVISE);
    if (week.isEmpty()
        || (onHires && onboarding.isEmpty())
        || (kinds.contains(Step.Kind.SUPERVISE) && supervision.hires().isEmpty())) {
      throw new IllegalArgumentException("this week's steps and the hires that they are about");
    }
  }

  /** Takes the place of a role's id where the owner is an attorney. */
  public static final String ATTORNEY = "attorney";

  /**
   * Something to do this week.
   *
   * @param input to find out; of {@link Kind#MEASURE} alone
   * @param measure id of what to do that is not a hire; of {@link Kind#CHANGE} alone
   * @param duties to write down; of {@link Kind#PROCEDURES} alone
   * @param who the role on staff that does it, or {@link #ATTORNEY}
   * @param hours of work, our own estimate
   */
  public record Step(
      Kind kind,
      Optional<Input> input,
      Optional<String> measure,
      List<String> duties,
      String who,
      double hours) {

    /** What is done. */
    public enum Kind {
      /** Find out a number that was assumed or is uncertain. */
      MEASURE,
      /** Settle the cost and the minimum acceptable outcomes. */
      AGREE,
      /** Post the job, or ask providers for offers. */
      POST,
      /** Write down what the hire takes over first. */
      PROCEDURES,
      /** Do what is not a hire. */
      CHANGE,
      /** Name who supervises, and keep the hours free. */
      SUPERVISE,
      /** Assess again with what was measured, before anyone is hired. */
      ASSESS,
      /** Read the KPIs again and again. */
      WATCH
    }
  }

  /**
   * Who owns a duty by the duty lists of the guides; a firm may arrange it differently.
   *
   * @param before the role that owns it today, or {@link #ATTORNEY}
   * @param after the role on staff, or the hire, that owns it afterwards, or {@link #ATTORNEY}
   * @param delegated true where the firm asks the hire to take it
   * @param refused true where the firm asks for that, and none of the hires may do it
   * @param sources of the duty
   */
  public record Owner(
      String duty,
      Stream stream,
      String before,
      String after,
      boolean delegated,
      boolean refused,
      List<String> sources) {

    /** True where the duty is handed over. */
    public boolean changes() {
      return !before.equals(after);
    }
  }

  /**
   * Who comes first, and when to hire again.
   *
   * @param hires the first first; none where nobody is to be hired
   * @param triggers any of which calls for a hire, or for a second one; none where two are hired
   * @param changes where nobody is to be hired, the nearest single changes that would call for it
   * @param measures ids of what to do that is not a hire, in the order of the result
   */
  public record Order(
      List<Start> hires, List<Trigger> triggers, List<FlipPoint> changes, List<String> measures) {}

  /**
   * A hire.
   *
   * @param startWeek weeks from now until it starts
   * @param need of the first hire, the bottleneck; of the next, the need of which it takes most;
   *     empty where nothing is above its calm level
   * @param affinity how far the role owns that need, 0 to 1; 0 where there is none
   */
  public record Start(String role, Estimate startWeek, Optional<String> need, double affinity) {}

  /**
   * A reading that calls for a hire, or for one more.
   *
   * @param rule id of the durability rule or KPI
   * @param label what is read
   * @param threshold at or past which it calls
   * @param rising true where readings above the threshold call; false where those below do
   * @param today empty where there is none yet
   * @param week at whose end it is projected; the load is a mean of the second half-year
   * @param expected true where the projection reaches it
   * @param next the role to hire then, if one stands out
   */
  public record Trigger(
      String rule,
      String label,
      Unit unit,
      double threshold,
      boolean rising,
      Optional<Double> today,
      int week,
      double projected,
      boolean expected,
      Optional<String> next,
      List<String> sources) {}

  /**
   * A minimum acceptable outcome, by one KPI.
   *
   * @param today the KPI's mean reading today
   * @param ifMissed what to do then, without a full stop
   */
  public record Outcome(
      String id, Kpi kpi, double today, List<Check> checks, String ifMissed, List<String> sources) {

    /** True where the hire is expected to better the KPI by any of the weeks. */
    public boolean expectsChange() {
      return checks.stream()
          .flatMap(check -> check.least().stream())
          .anyMatch(least -> least != today);
    }
  }

  /**
   * What to read at the end of a week.
   *
   * @param least the reading to reach, today's or better; empty where the projection worsens even
   *     with the hire, so that no minimum can be asked of it
   * @param projected the mean reading with the hire
   * @param hold the mean reading without
   */
  public record Check(int week, Optional<Double> least, double projected, double hold) {}

  /**
   * A KPI to follow.
   *
   * @param today the mean reading today
   * @param weeks mean readings under the recommendation, by week
   * @param inputs to measure again
   * @param everyWeeks how often to read it
   */
  public record TrackedKpi(
      Kpi id,
      Unit unit,
      double today,
      double calm,
      double critical,
      Map<Integer, Double> weeks,
      List<Input> inputs,
      double everyWeeks) {}

  /**
   * How a hire grows into its work. Weeks are counted from today.
   *
   * @param fillWeeks weeks to fill the post
   * @param startWeek weeks until the hire starts
   * @param rampWeeks weeks from then to full output
   * @param fullOutputWeek from which full output is to be expected
   * @param phases the parts of the ramp, at the likely start and ramp
   * @param trainingEveryWeeks how often the firm's ways are taught again
   */
  public record Onboarding(
      String role,
      Estimate fillWeeks,
      Estimate startWeek,
      Estimate rampWeeks,
      double fullOutputWeek,
      List<Phase> phases,
      double trainingEveryWeeks,
      List<String> trainingSources) {}

  /** A part of the ramp, with the duties that the hire takes over in it. */
  public record Phase(String id, double fromWeek, double toWeek, List<String> duties) {}

  /**
   * Attorney hours a week to keep free.
   *
   * @param hires what each needs, in the order in which they start
   * @param reviewHoursPerWeek to review drafts, mean of the second half-year
   * @param peakHoursPerWeek in the week that needs most, less what drafting taken off attorneys
   *     pays for
   * @param statedHoursPerWeek that the firm has free; empty where it does not say
   * @param insufficient true where the peak needs more than the firm stated
   */
  public record Supervision(
      List<Supervised> hires,
      double reviewHoursPerWeek,
      double peakHoursPerWeek,
      Optional<Double> statedHoursPerWeek,
      boolean insufficient) {}

  /**
   * The supervision of one hire.
   *
   * @param trainingHoursPerWeek while it learns
   * @param untilWeek in which it is expected to have learned
   * @param steadyHoursPerWeek from then on
   */
  public record Supervised(
      String role,
      Estimate trainingHoursPerWeek,
      double fromWeek,
      double untilWeek,
      Estimate steadyHoursPerWeek) {}

  /**
   * Ethics and supervision: what the law allows to be delegated.
   *
   * @param limits that concern this firm, in the rulebook's order
   * @param state postal code, if stated
   * @param stateRule what that state adds, where something is known
   * @param attorneysOnly duties that nobody else may do
   * @param notFor by hire, further duties that it may not do
   */
  public record Compliance(
      List<Limit> limits,
      Optional<String> state,
      Optional<StateRule> stateRule,
      List<String> attorneysOnly,
      List<NotFor> notFor) {}

  /** A limit of delegation. */
  public record Limit(String id, String text, List<String> sources) {}

  /** What one state adds; {@code keeps} are duties that the rule itself keeps from staff. */
  public record StateRule(String text, List<String> keeps, String grade, List<String> sources) {}

  /** Duties that a role may not do, though another may. */
  public record NotFor(String role, List<String> duties) {}

  /**
   * What a job posting can say without inventing anything.
   *
   * @param title what the post is called
   * @param areas labels of the practice areas, the largest share first; none where not stated
   * @param work what the hire will do, the most pressing kind first
   * @param assumed the inputs behind it that the firm did not state
   */
  public record Posting(
      String role,
      String title,
      Optional<String> state,
      List<String> areas,
      List<Work> work,
      List<String> mustHave,
      List<String> niceToHave,
      double hoursPerWeek,
      String sourcing,
      Pay pay,
      List<Input> assumed) {

    /** "personal injury, family and estate matters". */
    public static String matters(List<String> areas) {
      return String.join(", ", areas).replaceFirst(", ([^,]*)$", " and $1") + " matters";
    }

    /** True where a provider of virtual staff is to be hired. */
    public boolean isVirtual() {
      return sourcing.equals("virtual");
    }
  }

  /** The duties of one stream of work. */
  public record Work(Stream stream, List<String> duties) {}

  /**
   * What a hire is paid, for the hours it would work.
   *
   * @param unit dollars a year for a salary, dollars a month for a provider's fee
   * @param assumed true where the firm did not state it
   */
  public record Pay(Estimate amount, Unit unit, boolean assumed) {

    Pay times(double part) {
      return new Pay(amount.times(part), unit, assumed);
    }
  }

  /** The duties that the firm wants to delegate and that no hire may do. */
  public List<Owner> notDelegable() {
    return ownership.stream().filter(Owner::refused).toList();
  }
}
