package dev.rolecall.profile;

import dev.rolecall.profile.Input.Kind;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What else people call the words that an input may have: {@code Texas} is TX, {@code remote} is
 * virtual. Only what has one meaning; in lower case, with underscores.
 */
final class Synonyms {

  private static final Map<String, String> STATES =
      table(
          "AL alabama",
          "AK alaska",
          "AZ arizona",
          "AR arkansas",
          "CA california calif",
          "CO colorado",
          "CT connecticut",
          "DE delaware",
          "FL florida",
          "GA georgia",
          "HI hawaii",
          "ID idaho",
          "IL illinois",
          "IN indiana",
          "IA iowa",
          "KS kansas",
          "KY kentucky",
          "LA louisiana",
          "ME maine",
          "MD maryland",
          "MA massachusetts mass",
          "MI michigan",
          "MN minnesota",
          "MS mississippi",
          "MO missouri",
          "MT montana",
          "NE nebraska",
          "NV nevada",
          "NH new_hampshire",
          "NJ new_jersey",
          "NM new_mexico",
          "NY new_york",
          "NC north_carolina",
          "ND north_dakota",
          "OH ohio",
          "OK oklahoma",
          "OR oregon",
          "PA pennsylvania",
          "RI rhode_island",
          "SC south_carolina",
          "SD south_dakota",
          "TN tennessee",
          "TX texas tex",
          "UT utah",
          "VT vermont",
          "VA virginia",
          "WA washington washington_state",
          "WV west_virginia",
          "WI wisconsin",
          "WY wyoming",
          "DC district_of_columbia washington_dc washington_d.c. d.c.",
          "AS american_samoa",
          "GU guam",
          "MP northern_mariana_islands",
          "PR puerto_rico",
          "VI virgin_islands us_virgin_islands u.s._virgin_islands");

  private static final Map<String, String> AREAS =
      table(
          "personal_injury injury pi injuries personal_injury_law injury_law auto_accidents"
              + " car_accidents",
          "medical_malpractice malpractice med_mal medmal medical_malpractice_law",
          "family family_law divorce divorces custody domestic_relations",
          "immigration immigration_law",
          "litigation civil_litigation commercial_litigation litigation_law",
          "employment employment_law labor labor_law",
          "workers_compensation workers'_compensation worker's_compensation workers_comp"
              + " workers'_comp worker's_comp work_comp comp",
          "criminal criminal_law criminal_defense dui defense",
          "corporate corporate_law business business_law transactional",
          "real_estate real_estate_law property closings",
          "estate estates estate_planning trusts_and_estates trusts_&_estates probate wills"
              + " wills_and_trusts estate_law",
          "bankruptcy bankruptcies bankruptcy_law chapter_7 chapter_13",
          "general general_practice everything mixed");

  private static final Map<String, String> FEES =
      table(
          "contingency contingent contingency_fee contingent_fee contingency_fees percentage_fee no_win_no_fee",
          "hourly by_the_hour per_hour hourly_rate hourly_rates hours hour",
          "flat flat_fee flat_fees fixed fixed_fee fixed_fees flat_rate");

  private static final Map<String, String> PROCEDURES =
      table(
          "none no nothing zero",
          "partial some partly partially a_few half a_little",
          "documented all yes most fully full complete everything mostly written");

  private static final Map<String, String> SOURCING =
      table(
          "in_house office in_office in_the_office in_our_office our_office at_the_office onsite"
              + " on_site inhouse in_person local",
          "virtual remote remotely provider outsourced outsource offshore through_a_provider"
              + " remotely_through_a_provider remote_staff virtual_staff virtual_assistant");

  private static final Map<String, String> OPTIONS =
      table(
          "hold nobody no_one none nobody_yet wait",
          "case_manager case_managers manager",
          "paralegal paralegals",
          "hybrid one_person_for_both");

  private static final Pattern WORD = Pattern.compile("\\b([a-z])([a-z]*)");

  private Synonyms() {}

  private static Map<String, String> table(String... lines) {
    Map<String, String> words = new LinkedHashMap<>();
    for (String line : lines) {
      String[] parts = line.split(" ");
      for (int i = 1; i < parts.length; i++) {
        words.put(parts[i], parts[0]);
      }
    }
    return words;
  }

  /** The name of a state by its postal code. */
  static String state(String code) {
    return STATES.entrySet().stream()
        .filter(name -> name.getValue().equals(code))
        .map(name -> name.getKey().replace('_', ' '))
        .map(
            name ->
                WORD.matcher(name)
                    .replaceAll(m -> m.group(1).toUpperCase(Locale.ROOT) + m.group(2)))
        .findFirst()
        .orElse(code)
        .replace(" Of ", " of ");
  }

  /** The words of an input by what else they are called. */
  static Map<String, String> of(Input input) {
    if (input.kind() == Kind.AREA_SHARES) {
      return AREAS;
    } else if (input.kind() == Kind.OPTIONS) {
      return OPTIONS;
    }
    return switch (input) {
      case STATE -> STATES;
      case FEE_MODEL -> FEES;
      case SOP_MATURITY -> PROCEDURES;
      case SOURCING -> SOURCING;
      default -> Map.of();
    };
  }
}
