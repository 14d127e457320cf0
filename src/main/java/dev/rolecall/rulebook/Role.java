package dev.rolecall.rulebook;

import dev.rolecall.quantity.Estimate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    Basis basis) {

  /** How far a role owns a need, and where that number comes from. */
  public record Affinity(double value, String basis) {}

  /** True for one person doing both jobs: drafting and client work. */
  public boolean isMixed() {
    return owns.contains(Stream.DRAFTING) && owns.contains(Stream.CLIENT);
  }
}
