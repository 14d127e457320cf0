package dev.rolecall.model;

import dev.rolecall.profile.Input;
import dev.rolecall.quantity.Identified;
import dev.rolecall.rulebook.Rules.OptionReading;
import java.util.function.Predicate;

/** What a rule reads of an option in a draw. */
interface RuleReading {

  double of(SupportStaff staff, FirmState now, Year year);

  /** What a consultant's own rule reads: of the option, or an input. */
  static RuleReading of(String reads) {
    return Identified.of(OptionReading.values(), reads)
        .map(RuleReading::of)
        .or(() -> Input.at(reads).map(RuleReading::of))
        .orElse((staff, now, year) -> 0);
  }

  /**
   * Whether there is anything to read.
   *
   * @param has whether there is a value of an input
   */
  static boolean isKnown(String reads, Predicate<Input> has) {
    return Identified.of(OptionReading.values(), reads).isPresent()
        || Input.at(reads).filter(has).isPresent();
  }

  private static RuleReading of(Input input) {
    return (staff, now, year) -> now.at(input);
  }

  private static RuleReading of(OptionReading reading) {
    return switch (reading) {
      case COST_PER_YEAR -> (staff, now, year) -> year.wholeYearCost;
      case SUPERVISION_HOURS -> (staff, now, year) -> year.peakSupervision;
      case STAFF_PER_ATTORNEY -> (staff, now, year) -> staff.perAttorney(now);
      case BUSIEST_LOAD -> (staff, now, year) -> most(year.load);
      case LEAST_LOAD -> (staff, now, year) -> least(year.load);
    };
  }

  /** The load of the busiest hire; 0 where nobody is hired. */
  static double most(double[] loads) {
    double most = 0;
    for (double load : loads) {
      most = Math.max(most, load);
    }
    return most;
  }

  /** The load of the least busy hire; 0 where nobody is hired. */
  static double least(double[] loads) {
    double least = loads.length == 0 ? 0 : loads[0];
    for (double load : loads) {
      least = Math.min(least, load);
    }
    return least;
  }
}
