package dev.rolecall.rulebook;

import dev.rolecall.quantity.Estimate;
import dev.rolecall.rulebook.Evidence.Citation;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who can be hired, the options that are scored, and the duties of a law office, by id. */
public record Staffing(
    Map<String, Role> roles,
    Map<String, Option> options,
    Map<String, Engagement> engagements,
    Map<String, Duty> duties) {

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
   * @param fullTimeShare hours, pay, span and commitment as a share of full time: 1, or less in an
   *     option that is hired part time
   * @param owns the streams it serves first
   * @param competence hours of a specialist's work that one of its hours is worth, by stream
   * @param affinity how far it owns a need, by need id, 0 to 1
   * @param pay input paths or parameter ids, or the id of its own salary; the highest is paid
   * @param salary its own, dollars a year, where the rulebook states it
   * @param billable whether its drafting hours can be billed
   * @param addsTo the head count of firm.staff that it joins, if any
   * @param coveredBy the head counts of firm.staff that cover its absence
   */
  public record Role(
      String id,
      String label,
      double fullTimeShare,
      Set<Stream> owns,
      Map<Stream, Estimate> competence,
      String competenceBasis,
      Map<String, Affinity> affinity,
      List<String> pay,
      Optional<Estimate> salary,
      boolean billable,
      Optional<String> addsTo,
      List<String> coveredBy,
      Citation basis) {

    /** The same role at a share of full time. */
    Role at(double share) {
      return new Role(
          id,
          label,
          share,
          owns,
          competence,
          competenceBasis,
          affinity,
          pay,
          salary,
          billable,
          addsTo,
          coveredBy,
          basis);
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
   * @param plural its label for several, such as "paralegals"
   * @param sentence what it means, as advice: "hire a case manager"
   * @param alternative true for what may serve beside the main options; scored, never recommended
   * @param engagement how it is hired; empty where the firm states the hours, or hires nobody
   */
  public record Option(
      String id,
      String label,
      String plural,
      String sentence,
      List<Role> hires,
      boolean alternative,
      Optional<Engagement> engagement,
      Citation basis) {

    /** True for the option that hires nobody. */
    public boolean isBaseline() {
      return hires.isEmpty();
    }

    /** True where it hires people in more than one role. */
    public boolean hasDifferentRoles() {
      return hires.stream().map(Role::id).distinct().count() > 1;
    }
  }

  /** An option in each engagement that fits it and the firm; at least one. */
  public List<Option> engaged(Option option, double attorneys) {
    List<Option> found =
        engagements.values().stream()
            .filter(one -> one.fits(option, attorneys))
            .map(one -> one.of(option))
            .toList();
    return option.isBaseline() || found.isEmpty() ? List.of(option) : found;
  }

  /**
   * How an option is hired.
   *
   * @param label of the option so hired, with places for its own
   * @param sentence what it then means, as advice, likewise
   * @param words by themselves: "full time"
   * @param hoursPerWeek of each hire
   * @param hires how many in place of one; 1 but for options of one hire
   * @param options the ids of the options that can be hired so; empty for all
   * @param fromAttorneys only firms of at least so many
   */
  public record Engagement(
      String id,
      String label,
      String sentence,
      String words,
      double hoursPerWeek,
      int hires,
      List<String> options,
      double fromAttorneys,
      Citation basis) {

    private boolean fits(Option option, double attorneys) {
      return attorneys >= fromAttorneys
          && (options.isEmpty() || options.contains(option.id()))
          && (hires == 1 || option.hires().size() == 1);
    }

    private Option of(Option option) {
      List<Role> engaged =
          option.hires().stream()
              .flatMap(role -> Collections.nCopies(hires, role).stream())
              .map(role -> role.at(hoursPerWeek / FULL_TIME_HOURS))
              .toList();
      return new Option(
          option.id,
          filled(label, option),
          option.plural,
          filled(sentence, option),
          engaged,
          option.alternative,
          Optional.of(this),
          option.basis);
    }

    private static String filled(String pattern, Option option) {
      return pattern
          .replace("{options}", option.plural)
          .replace("{option}", option.label)
          .replace("{sentence}", option.sentence);
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
      return may.contains(role.id());
    }

    /** Whether a role usually does it. */
    public boolean isUsualFor(Role role) {
      return usual.contains(role.id());
    }
  }
}
