package dev.rolecall.rulebook;

import dev.rolecall.quantity.Estimate;
import dev.rolecall.rulebook.Evidence.Citation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who can be hired, the options that are scored, and the duties of a law office, by id. */
public record Staffing(
    Map<String, Role> roles, Map<String, Option> options, Map<String, Duty> duties) {

  /** The head counts under firm.staff that roles add to, and that rules ask for. */
  public static final List<String> HEAD_COUNTS =
      List.of("paralegals", "case_managers", "legal_assistants");

  /** Hours a week of a full-time hire. */
  public static final double FULL_TIME_HOURS = 40;

  /** The options that can be recommended, in the rulebook's order. */
  public List<Option> mainOptions() {
    return options.values().stream().filter(option -> !option.alternative()).toList();
  }

  /** The option that hires nobody. */
  public Option baseline() {
    return mainOptions().stream().filter(Option::isBaseline).findFirst().orElseThrow();
  }

  /**
   * A kind of support staff.
   *
   * @param model the role whose competence and affinity it has; itself unless it is a variant
   * @param fullTimeShare hours, pay, span and commitment as a share of full time
   * @param owns the streams it serves first
   * @param competence hours of a specialist's work that one of its hours is worth, by stream
   * @param affinity how far it owns a need, by need id, 0 to 1
   * @param pay input paths or parameter ids; the highest is paid
   * @param billable whether its drafting hours can be billed
   * @param addsTo the head count of firm.staff that it joins, if any
   * @param coveredBy the head counts of firm.staff that cover its absence
   */
  public record Role(
      String id,
      String label,
      String model,
      double fullTimeShare,
      Set<Stream> owns,
      Map<Stream, Estimate> competence,
      String competenceBasis,
      Map<String, Affinity> affinity,
      List<String> pay,
      boolean billable,
      Optional<String> addsTo,
      List<String> coveredBy,
      Citation basis) {

    /** A role with the competence and affinity of this one. */
    Role variant(String variantId, String variantLabel, double share, Citation variantBasis) {
      return new Role(
          variantId,
          variantLabel,
          model,
          share,
          owns,
          competence,
          competenceBasis,
          affinity,
          pay,
          billable,
          addsTo,
          coveredBy,
          variantBasis);
    }

    /** How far a role owns a need, and where that number comes from. */
    public record Affinity(double value, String basis) {}

    /** True for one person doing both jobs: drafting and client work. */
    public boolean isMixed() {
      return owns.contains(Stream.DRAFTING) && owns.contains(Stream.CLIENT);
    }
  }

  /**
   * What a firm may decide: a list of hires, empty for hiring nobody.
   *
   * @param sentence what it means, as advice: "hire a case manager"
   * @param alternative true for what may serve beside the main options; scored, never recommended
   */
  public record Option(
      String id,
      String label,
      String sentence,
      List<Role> hires,
      boolean alternative,
      Citation basis) {

    /** True for the option that hires nobody. */
    public boolean isBaseline() {
      return hires.isEmpty();
    }
  }

  /**
   * A piece of work in a law office.
   *
   * @param stream the kind of work, empty for what only an attorney does
   * @param usual the roles that usually do it, the first of them first
   * @param may the roles that may do it under supervision; none means an attorney only
   * @param from id of the onboarding phase from which a newcomer does it; empty for the last
   * @param areas the practice areas that know it; empty for all
   * @param inSuit true where only firms that go to court know it
   */
  public record Duty(
      String id,
      String label,
      Optional<Stream> stream,
      List<String> usual,
      List<String> may,
      Optional<String> from,
      List<String> areas,
      boolean inSuit,
      Citation basis) {

    /** True where nobody but an attorney may do it. */
    public boolean isForAttorneysOnly() {
      return may.isEmpty();
    }

    /** Whether a role may do it under supervision. */
    public boolean isAllowedTo(Role role) {
      return may.contains(role.id()) || may.contains(role.model());
    }

    /** Whether a role usually does it. */
    public boolean isUsualFor(Role role) {
      return usual.contains(role.id()) || usual.contains(role.model());
    }
  }
}
