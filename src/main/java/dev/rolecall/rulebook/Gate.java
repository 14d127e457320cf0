package dev.rolecall.rulebook;

import dev.rolecall.quantity.Unit;

/** A hard limit: an option whose reading is above it is not eligible. */
public record Gate(GateTest test, String label, double limit, Unit unit, Basis basis) {}
