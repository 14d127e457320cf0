package dev.rolecall.plan;

import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Citation;
import dev.rolecall.rulebook.Staffing.Role;
import java.util.Optional;

/**
 * A reading that calls for a hire, or for one more.
 *
 * @param rule id of the rule or KPI
 * @param label what is read
 * @param threshold at or past which it calls
 * @param rising true where readings above the threshold call; false where those below do
 * @param today empty where there is none yet
 * @param week at whose end it is projected; the load is a mean of the second half-year
 * @param expected true where the projection has it call
 * @param next who would then be hired, if one role stands out
 */
public record Trigger(
    String rule,
    String label,
    Unit unit,
    double threshold,
    boolean rising,
    Optional<Double> today,
    int week,
    double projected,
    boolean expected,
    Optional<Role> next,
    Citation basis) {}
