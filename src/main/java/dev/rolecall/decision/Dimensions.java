package dev.rolecall.decision;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which dimension of the draws a number has: one that goes by the number's id alone, so that a new
 * input, parameter, role or practice area leaves the draws of all other numbers as they were. An id
 * is an input's path, a parameter's id, or section, entry and number of the rulebook.
 *
 * <p>An id in the list has the dimension that is its place there. Any other, such as that of a
 * consultant's own role, has one after the list, by a hash of the id; where an earlier id of the
 * rulebook has that already, the next free one.
 */
final class Dimensions {

  /** As many dimensions are kept for the list, and as many for other ids. */
  static final int EACH = 500;

  /**
   * New ids go to the end, and none is moved or deleted: that would change the draws of those
   * below, and every result with them. The most telling numbers come first, because few points are
   * spread best in the lowest dimensions: the model's own error, the weights, then by the share of
   * the lead that a number explained over the examples and many made-up firms.
   */
  private static final String LIST =
      """
      options.both.return options.case_manager.return options.paralegal.return
      options.hybrid.return options.hold.return options.both.relief options.case_manager.relief
      options.paralegal.relief options.hybrid.relief options.hold.relief categories.fit
      categories.durability categories.return categories.relief conversion switch_loss
      attorney_time.admin_hours_per_week drafting.attorney_hours_per_week delegable_admin
      economics.attorney_hour_value caseload.growth_per_year client_response.lag_hours
      drafting.backlog_hours productive_hours backlog_worth readiness.sourcing
      readiness.sop_maturity firm.fee_model virtual_output elasticity_client matters_lost
      roles.case_manager.drafting billable_share coordination.task_lag_days
      coordination.milestone_slippage economics.paralegal_salary economics.case_manager_salary
      supervision_ramp economics.staff_billing_rate handover admin_core elasticity_coordination
      ramp_partial roles.hybrid.drafting replacement roles.paralegal.client virtual_fee_per_month
      practice_areas.general.drafting practice_areas.general.client
      practice_areas.general.coordination practice_areas.personal_injury.drafting
      practice_areas.personal_injury.client practice_areas.personal_injury.coordination
      practice_areas.family.drafting practice_areas.family.client
      practice_areas.family.coordination practice_areas.litigation.drafting
      practice_areas.litigation.client practice_areas.litigation.coordination
      practice_hours_factor fill_virtual resale supervision_steady ramp_none fill_in_house review
      options.legal_assistant.relief roles.hybrid.client firm.litigated ramp_start pay_load
      roles.paralegal.coordination roles.hybrid.coordination roles.legal_assistant.coordination
      legal_assistant_salary virtual_turnover caseload.new_leads_per_month hours_per_lead
      hiring_cost_in_house attorney_time.clerical elasticity_drafting turnover
      economics.fee_per_matter roles.legal_assistant.client client_response.missed_calls
      options.legal_assistant.return practice_areas.immigration.drafting
      practice_areas.immigration.client practice_areas.immigration.coordination
      practice_areas.employment.drafting practice_areas.employment.client
      practice_areas.employment.coordination practice_areas.estate.drafting
      practice_areas.estate.client practice_areas.estate.coordination
      practice_areas.criminal.drafting practice_areas.criminal.client
      practice_areas.criminal.coordination practice_areas.real_estate.drafting
      practice_areas.real_estate.client practice_areas.real_estate.coordination
      practice_areas.corporate.drafting practice_areas.corporate.client
      practice_areas.corporate.coordination practice_areas.bankruptcy.drafting
      practice_areas.bankruptcy.client practice_areas.bankruptcy.coordination
      practice_areas.workers_compensation.drafting practice_areas.workers_compensation.client
      practice_areas.workers_compensation.coordination practice_areas.medical_malpractice.drafting
      practice_areas.medical_malpractice.client practice_areas.medical_malpractice.coordination
      attorney_time.worked_hours_per_week caseload.open_matters firm.attorneys
      firm.staff.paralegals firm.staff.case_managers firm.staff.legal_assistants
      drafting.backlog_trend_hours_per_week drafting.awaiting_review_hours
      client_response.sla_hours economics.budget_per_year readiness.supervision_hours_per_week
      readiness.need_lasts_months readiness.hire_hours_per_week ramp_documented weight_factor
      hiring_cost_virtual stagger drain trend_retention litigated_drafting return_scale_base
      return_scale_per_attorney model_error_relief model_error_return
      strong moderate equal_points unknown_share unknown_points measure_shown
      roles.paralegal.drafting roles.case_manager.client roles.case_manager.coordination
      roles.legal_assistant.drafting firm.staff_load.paralegals
      firm.staff_load.case_managers firm.staff_load.legal_assistants
      owns_from colleagues_per_attorney affinity_of_one_more
      priority_more priority_less
      """;

  private Dimensions() {}

  /**
   * The dimension of each slot.
   *
   * @param slots the slot of each number, by its id; a slot without one has the first dimension,
   *     and no use for it
   */
  static int[] bySlot(Map<String, Integer> slots) {
    int[] dimensions = new int[Collections.max(slots.values()) + 1];
    of(slots.keySet()).forEach((id, dimension) -> dimensions[slots.get(id)] = dimension);
    return dimensions;
  }

  /** The dimension of each of a rulebook's ids, from 0. */
  static Map<String, Integer> of(Collection<String> ids) {
    Map<String, Integer> listed = listed();
    Map<String, Integer> dimensions = new LinkedHashMap<>();
    Set<Integer> taken = new HashSet<>();
    for (String id : ids) {
      int dimension = listed.getOrDefault(id, EACH + Math.floorMod(id.hashCode(), EACH));
      while (!taken.add(dimension)) {
        dimension++;
      }
      dimensions.put(id, dimension);
    }
    return dimensions;
  }

  /** The ids in the list, and the place of each. */
  static Map<String, Integer> listed() {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (String id : LIST.split("\\s+")) {
      places.put(id, places.size());
    }
    return places;
  }
}
