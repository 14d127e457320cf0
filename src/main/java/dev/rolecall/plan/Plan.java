package dev.rolecall.plan;

import java.util.List;

/**
 * How to carry out the recommendation. Of an option that hires nobody it has no onboarding, no
 * outcomes and no postings.
 *
 * @param ownership every duty that matters to the firm, the most pressing kind of work first
 * @param onboarding by hire, in the order in which they start
 * @param outcomes the least to accept, settled before hiring
 * @param kpis what to track, in the rulebook's order
 * @param postings by hire, in the order in which they start
 */
public record Plan(
    List<DutyOwner> ownership,
    HiringOrder order,
    List<Onboarding> onboarding,
    List<AcceptableOutcome> outcomes,
    List<TrackedKpi> kpis,
    SupervisionHours supervision,
    Compliance compliance,
    List<JobPosting> postings) {

  /** The duties that the firm wants to delegate and that no hire of the option may do. */
  public List<DutyOwner> notDelegable() {
    return ownership.stream().filter(DutyOwner::isRefused).toList();
  }
}
