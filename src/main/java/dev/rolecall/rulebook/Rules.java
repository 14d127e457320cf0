package dev.rolecall.rulebook;

import java.util.Map;

/**
 * What takes points away or makes an option ineligible, and the names of the other score rows.
 *
 * @param money the terms of the net benefit
 * @param modelError how wrong the model itself may be, by category
 * @param measures what to do that is no hire, by id
 */
public record Rules(
    Map<DurabilityTest, DurabilityRule> durability,
    Map<GateTest, Gate> gates,
    Map<MoneyTerm, Entry> money,
    Map<Category, Entry> modelError,
    Map<String, Measure> measures) {}
