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
import java.util.stream.Stream;

/**
 * The rules of DURABILITY: what may keep an option from lasting. Each is a constant of {@link
 * Kind}, or a consultant's own; where it begins to take points, and how many, is the rulebook's.
 */
final class DurabilityRules {

  /** A rule, by its id in a rulebook: the options it applies to, and what it reads. */
  enum Kind implements Identified {
    /** Load of the busiest hire in the second half of the year. */
    OVERLOAD(staff -> staff.hires > 0, (staff, now, year) -> RuleReading.most(year.load)),
    /** Attorneys' own hours where nobody is hired. */
    ATTORNEY_OVERLOAD(
        staff -> staff.hires == 0,
        (staff, now, year) -> now.at(Input.ADMIN_HOURS) + now.at(Input.DRAFTING_HOURS)),
    /** Load of the least busy hire. */
    TOO_LITTLE_WORK(staff -> staff.hires > 0, (staff, now, year) -> RuleReading.least(year.load)),
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
    private final RuleReading reading;

    /** The input whose word says how many points a unit of the reading takes; else null. */
    private final Input word;

    Kind(Predicate<SupportStaff> applies, RuleReading reading) {
      this(applies, reading, null);
    }

    Kind(Predicate<SupportStaff> applies, RuleReading reading, Input word) {
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
      RuleReading reading,
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
    Stream<Optional<Rule>> known =
        Arrays.stream(Kind.values())
            .filter(kind -> kind.applies.test(staff))
            .map(
                kind ->
                    rule(kind.reading, kind.word, rulebook.rules().durability().get(kind.id())));
    Stream<Optional<Rule>> own =
        rulebook.rules().durability().values().stream()
            .filter(rule -> !rule.reads().isEmpty() && staff.hires > 0)
            .filter(rule -> RuleReading.isKnown(rule.reads(), profile::has))
            .map(rule -> rule(RuleReading.of(rule.reads()), null, rule));
    rules = Stream.concat(known, own).flatMap(Optional::stream).toArray(Rule[]::new);
  }

  /** The rule for the option; none where its hires bring all the staff that the rule asks for. */
  private Optional<Rule> rule(RuleReading reading, Input word, DurabilityRule rule) {
    Input[] missing = staff.notHired(rule.requiresStaff());
    if (missing.length == 0 && !rule.requiresStaff().isEmpty()) {
      return Optional.empty();
    }
    int row = ledger.durability(rule.id());
    double[] byWord =
        word == null
            ? new double[0]
            : word.words().stream().mapToDouble(rule.pointsByWord()::get).toArray();
    return Optional.of(new Rule(reading, row, rule.points(), rule.ramp(), word, byWord, missing));
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
}
