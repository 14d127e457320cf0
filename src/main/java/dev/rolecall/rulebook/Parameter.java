package dev.rolecall.rulebook;

import dev.rolecall.document.Limits;
import dev.rolecall.quantity.Identified;

/** The numbers the model needs besides the firm's own; values, units and sources are data. */
public enum Parameter implements Identified {
  PRODUCTIVE_HOURS,
  FILL_IN_HOUSE,
  FILL_VIRTUAL,
  RAMP_START(EntryFields.SHARE),
  RAMP_DOCUMENTED(EntryFields.POSITIVE),
  RAMP_PARTIAL(EntryFields.POSITIVE),
  RAMP_NONE(EntryFields.POSITIVE),
  STAGGER,
  DRAIN(EntryFields.POSITIVE),
  TREND_RETENTION(EntryFields.SHARE),
  SWITCH_LOSS(EntryFields.SHARE),
  DELEGABLE_ADMIN(EntryFields.SHARE),
  ADMIN_CORE,
  ELASTICITY_DRAFTING(EntryFields.SHARE),
  ELASTICITY_CLIENT(EntryFields.SHARE),
  ELASTICITY_COORDINATION(EntryFields.SHARE),
  CONVERSION,
  RESALE(EntryFields.SHARE),
  BACKLOG_WORTH,
  BILLABLE_SHARE(EntryFields.SHARE),
  PAY_LOAD,
  HIRING_COST_IN_HOUSE,
  HIRING_COST_VIRTUAL,
  VIRTUAL_FEE_PER_MONTH,
  VIRTUAL_OUTPUT(EntryFields.SHARE),
  VIRTUAL_TURNOVER,
  TURNOVER,
  REPLACEMENT,
  SUPERVISION_RAMP,
  SUPERVISION_STEADY,
  REVIEW,
  HANDOVER,
  MATTERS_LOST,
  HOURS_PER_LEAD,
  LEGAL_ASSISTANT_SALARY,
  LITIGATED_DRAFTING,
  PRACTICE_HOURS_FACTOR,
  OWNS_FROM(EntryFields.SHARE),
  COLLEAGUES_PER_ATTORNEY,
  AFFINITY_OF_ONE_MORE(EntryFields.SHARE),
  RETURN_SCALE_BASE(EntryFields.POSITIVE),
  RETURN_SCALE_PER_ATTORNEY,
  WEIGHT_FACTOR(EntryFields.POSITIVE),
  PRIORITY_MORE,
  PRIORITY_LESS,
  MODEL_ERROR_RELIEF,
  MODEL_ERROR_RETURN,
  STRONG(EntryFields.SHARE),
  MODERATE(EntryFields.SHARE),
  EQUAL_POINTS,
  UNKNOWN_SHARE(EntryFields.SHARE),
  UNKNOWN_POINTS,
  MEASURE_SHOWN(EntryFields.SHARE);

  private final Limits limits;

  Parameter() {
    this(EntryFields.NOT_NEGATIVE);
  }

  Parameter(Limits limits) {
    this.limits = limits;
  }

  /** What the recursion divides by must be above 0; what is a share must be one. */
  Limits limits() {
    return limits;
  }
}
