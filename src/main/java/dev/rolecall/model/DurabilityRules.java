package dev.rolecall.model;

import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.quantity.Identified;
import dev.rolecall.rulebook.Category;
import dev.rolecall.rulebook.Ramp;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Rules.DurabilityRule;
import dev.rolecall.rulebook.Staffing.Option;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The rules of DURABILITY: what may keep an option from lasting. Each is a constant of {@link
 * Kind}; where it begins to take points, and how many, is the rulebook's.
 */
final class DurabilityRules {

  /** What a rule reads of an option in a draw. */
  private interface Reading {
    double of(SupportStaff staff, FirmState now, Year year);
  }

  /** A rule, by its id in a rulebook: the options it applies to, and what it reads. */
  enum Kind implements Identified {
    /** Load of the busiest hire in the second half of the year. */
    OVERLOAD(staff -> staff.hires > 0, (staff, now, year) -> most(year.load)),
    /** Attorneys' own hours where nobody is hired. */
    ATTORNEY_OVERLOAD(
        staff -> staff.hires == 0,
        (staff, now, year) -> now.at(Input.ADMIN_HOURS) + now.at(Input.DRAFTING_HOURS)),
    /** Load of the least busy hire. */
    TOO_LITTLE_WORK(staff -> staff.hires > 0, (staff, now, year) -> least(year.load)),
    /** Hires, each hard to undo; points by sourcing. */
    COMMITMENT(staff -> staff.hires > 0, (staff, now, year) -> staff.fullTimers, Input.SOURCING),
    /** Open matters where one hire owns drafting and client work. */
    MIXED_ROLE_AT_VOLUME(staff -> staff.mixed, (staff, now, year) -> now.at(Input.OPEN_MATTERS)),
    /** Supervision hours needed at the peak, as a multiple of those stated. */
    SUPERVISION_SHORT(
        staff -> staff.hires > 0 && staff.supervisionStated,
        (staff, now, year) -> year.peakSupervision / SupportStaff.supervisionHours(now)),
    /** Staff per attorney after the hire. */
    SPAN(staff -> staff.hires > 0, (staff, now, year) -> staff.perAttorney(now)),
    /** Hours awaiting an attorney's review, as a multiple of the supervision hours stated. */
    REVIEW_BOTTLENECK(
        staff -> staff.drafts && staff.supervisionStated,
        (staff, now, year) -> now.at(Input.AWAITING_REVIEW) / SupportStaff.supervisionHours(now)),
    /** Written procedures; points by maturity. */
    PROCEDURES(staff -> staff.hires > 0, (staff, now, year) -> 1, Input.SOP_MATURITY),
    /** Colleagues who could cover a single hire's absence. */
    NO_COVER(staff -> staff.hires == 1, (staff, now, year) -> staff.colleagues(now)),
    /** Litigated share times practice areas, without both kinds of staff. */
    COMPLEX_LITIGATION(staff -> true, (staff, now, year) -> now.at(Input.LITIGATED) * staff.areas);

    private final Predicate<SupportStaff> applies;
    private final Reading reading;

    /** The input whose word says how many points a unit of the reading takes; else null. */
    private final Input word;

    Kind(Predicate<SupportStaff> applies, Reading reading) {
      this(applies, reading, null);
    }

    Kind(Predicate<SupportStaff> applies, Reading reading, Input word) {
      this.applies = applies;
      this.reading = reading;
      this.word = word;
    }
  }

  /**
   * A rule as it applies to one option of one firm.
   *
   * @param word the input whose word says how many points a unit of the reading takes; else null
   * @param pointsByWord in the catalog's order of words
   * @param missing head counts of staff that the firm should have and the option does not bring;
   *     empty where the rule asks for none
   */
  private record Rule(
      Reading reading,
      int row,
      double points,
      Ramp ramp,
      Input word,
      double[] pointsByWord,
      Input[] missing) {

    /** Whether a kind of staff that should be there is not. */
    boolean isShort(FirmState now) {
      for (Input count : missing) {
        if (now.at(count) == 0) {
          return true;
        }
      }
      return false;
    }

    double lost(FirmState now, double reading) {
      return word == null
          ? points * ramp.strength(reading)
          : pointsByWord[now.word(word)] * reading;
    }
  }

  private final Ledger ledger;
  private final SupportStaff staff;
  private final Rule[] rules;

  DurabilityRules(Option option, Profile profile, Rulebook rulebook, Ledger ledger) {
    this.ledger = ledger;
    staff = new SupportStaff(option, profile);
    rules =
        Arrays.stream(Kind.values())
            .filter(kind -> kind.applies.test(staff))
            .map(kind -> rule(kind, rulebook.rules().durability().get(kind.id())))
            .flatMap(Optional::stream)
            .toArray(Rule[]::new);
  }

  /** The rule for the option; none where its hires bring all the staff that the rule asks for. */
  private Optional<Rule> rule(Kind kind, DurabilityRule rule) {
    Input[] missing = staff.notHired(rule.requiresStaff());
    if (missing.length == 0 && !rule.requiresStaff().isEmpty()) {
      return Optional.empty();
    }
    int row = ledger.durability(kind.id());
    double[] byWord =
        kind.word == null
            ? new double[0]
            : kind.word.words().stream().mapToDouble(rule.pointsByWord()::get).toArray();
    return Optional.of(
        new Rule(kind.reading, row, rule.points(), rule.ramp(), kind.word, byWord, missing));
  }

  /**
   * Scores a draw: fills the ledger rows and returns the points of the category.
   *
   * @param weight of the category in this draw
   */
  double score(FirmState now, Year year, double weight, Score out) {
    out.set(ledger.base(Category.DURABILITY), weight * Score.FULL, Score.FULL);
    double left = Score.FULL;
    for (Rule rule : rules) {
      if (rule.missing.length == 0 || rule.isShort(now)) {
        double reading = rule.reading.of(staff, now, year);
        double lost = rule.lost(now, reading);
        left -= lost;
        out.set(rule.row, -weight * lost, reading);
      }
    }
    if (left < 0) {
      out.set(ledger.last(Category.DURABILITY), -weight * left, -left);
      left = 0;
    }
    return left;
  }

  private static double most(double[] loads) {
    double most = 0;
    for (double load : loads) {
      most = Math.max(most, load);
    }
    return most;
  }

  private static double least(double[] loads) {
    double least = loads[0];
    for (double load : loads) {
      least = Math.min(least, load);
    }
    return least;
  }
}
