package dev.rolecall.model;

import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.DurabilityKind;
import dev.rolecall.rulebook.Ramp;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Rules.DurabilityRule;
import dev.rolecall.rulebook.Staffing.Option;
import dev.rolecall.rulebook.Staffing.Role;
import dev.rolecall.rulebook.Stream;
import java.util.List;

/** What each durability rule reads of an option, and whether it applies. */
final class Durability {

  private static final DurabilityKind[] TESTS = DurabilityKind.values();

  private final DurabilityRule[] rules = new DurabilityRule[TESTS.length];
  private final Ramp[] ramps = new Ramp[TESTS.length];
  private final StaffAfter staff;
  private final List<Role> hires;
  private final boolean mixed;
  private final boolean drafts;
  private final boolean supervisionStated;
  private final int areas;
  private final double commitmentPoints;
  private final double procedurePoints;

  Durability(Option option, Profile profile, Rulebook rulebook) {
    for (DurabilityKind test : TESTS) {
      rules[test.ordinal()] = rulebook.rules().durability().get(test);
      ramps[test.ordinal()] = rules[test.ordinal()].ramp();
    }
    staff = new StaffAfter(option, rule(DurabilityKind.COMPLEX_LITIGATION).requiresStaff());
    hires = option.hires();
    boolean anyMixed = false;
    boolean anyDrafts = false;
    for (Role hire : hires) {
      anyMixed |= hire.isMixed();
      anyDrafts |= hire.competence().get(Stream.DRAFTING).high() > 0;
    }
    mixed = anyMixed;
    drafts = anyDrafts;
    supervisionStated = profile.has(Input.SUPERVISION_HOURS);
    areas = profile.areas().size();
    commitmentPoints =
        rule(DurabilityKind.COMMITMENT).pointsByWord().get(profile.word(Input.SOURCING));
    procedurePoints =
        rule(DurabilityKind.PROCEDURES).pointsByWord().get(profile.word(Input.SOP_MATURITY));
  }

  private DurabilityRule rule(DurabilityKind test) {
    return rules[test.ordinal()];
  }

  boolean applies(DurabilityKind test, FirmState situation) {
    boolean hired = !hires.isEmpty();
    return switch (test) {
      case OVERLOAD, TOO_LITTLE_WORK, COMMITMENT, SPAN, PROCEDURES -> hired;
      case ATTORNEY_OVERLOAD -> !hired;
      case MIXED_ROLE_AT_VOLUME -> mixed;
      case SUPERVISION_SHORT -> hired && supervisionStated;
      case REVIEW_BOTTLENECK -> drafts && supervisionStated;
      case NO_COVER -> hires.size() == 1;
      case COMPLEX_LITIGATION -> !staff.isComplete(situation);
    };
  }

  double reading(DurabilityKind test, FirmState situation, Year year) {
    return switch (test) {
      case OVERLOAD -> busiest(year.load);
      case TOO_LITTLE_WORK -> leastBusy(year.load);
      case COMMITMENT -> staff.hiredFullTimers();
      case SPAN -> staff.perAttorney(situation);
      case PROCEDURES -> 1;
      case ATTORNEY_OVERLOAD ->
          situation.at(Input.ADMIN_HOURS) + situation.at(Input.DRAFTING_HOURS);
      case MIXED_ROLE_AT_VOLUME -> situation.at(Input.OPEN_MATTERS);
      case SUPERVISION_SHORT -> year.peakSupervision / Supervision.hours(situation);
      case REVIEW_BOTTLENECK -> situation.at(Input.AWAITING_REVIEW) / Supervision.hours(situation);
      case NO_COVER -> staff.colleagues(situation);
      case COMPLEX_LITIGATION -> situation.at(Input.LITIGATED) * areas;
    };
  }

  double pointsLost(DurabilityKind test, double reading) {
    return switch (test) {
      case COMMITMENT -> commitmentPoints * reading;
      case PROCEDURES -> procedurePoints;
      default -> rule(test).points() * ramps[test.ordinal()].strength(reading);
    };
  }

  private static double busiest(double[] load) {
    double most = 0;
    for (double one : load) {
      most = one > most ? one : most;
    }
    return most;
  }

  private static double leastBusy(double[] load) {
    double least = load[0];
    for (double one : load) {
      least = one < least ? one : least;
    }
    return least;
  }
}
