package dev.rolecall.model;

import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Rules.Gate;
import dev.rolecall.rulebook.Rules.GateKind;
import dev.rolecall.rulebook.Staffing.Option;
import java.util.List;

/**
 * The hard limits of one option, numbered in the rulebook's order: "Gates" in src/doc/model.md. The
 * option that hires nobody passes them all.
 */
public final class Gates {

  private final SupportStaff staff;
  private final List<Gate> gates;

  /** By gate: which of those that the model knows; null for a consultant's own. */
  private final GateKind[] kinds;

  /** By gate: what a consultant's own reads; null for the others. */
  private final RuleReading[] own;

  private final boolean[] judged;

  /** The gates of an option. */
  public Gates(Option option, Profile profile, Rulebook rulebook) {
    staff = new SupportStaff(option, profile);
    gates = List.copyOf(rulebook.rules().gates().values());
    kinds = new GateKind[gates.size()];
    own = new RuleReading[gates.size()];
    judged = new boolean[gates.size()];
    for (int g = 0; g < gates.size(); g++) {
      Gate gate = gates.get(g);
      kinds[g] = gate.kind().orElse(null);
      own[g] = gate.kind().isPresent() ? null : RuleReading.of(gate.reads());
      judged[g] = !option.isBaseline() && concerns(gate, option) && isKnown(gate, profile);
    }
  }

  private static boolean concerns(Gate gate, Option option) {
    return gate.options().isEmpty() || gate.options().contains(option.id());
  }

  private static boolean isKnown(Gate gate, Profile profile) {
    if (gate.kind().isEmpty()) {
      return RuleReading.isKnown(
          gate.reads(), input -> profile.number(input).filter(one -> !one.assumed()).isPresent());
    }
    return switch (gate.kind().get()) {
      case BUDGET -> profile.has(Input.BUDGET);
      case SUPERVISION -> profile.has(Input.SUPERVISION_HOURS);
      case SPAN -> true;
    };
  }

  /** How many there are. */
  public int size() {
    return gates.size();
  }

  /** One of them. */
  public Gate gate(int g) {
    return gates.get(g);
  }

  /** What a gate reads: dollars, hours a week, or staff per attorney; or in a unit of its own. */
  public double reading(int g, FirmState now, Year year) {
    if (kinds[g] == null) {
      return own[g].of(staff, now, year);
    }
    return switch (kinds[g]) {
      case BUDGET -> year.leastWholeYearCost;
      case SUPERVISION -> year.peakSupervision;
      case SPAN -> staff.perAttorney(now);
    };
  }

  /** The most that the reading may be, in its unit. */
  public double limit(int g, FirmState now) {
    double limit = gates.get(g).limit();
    if (kinds[g] == null) {
      return limit;
    }
    return switch (kinds[g]) {
      case BUDGET -> limit * now.at(Input.BUDGET);
      case SUPERVISION -> limit * SupportStaff.supervisionHours(now);
      case SPAN -> limit;
    };
  }

  /** The reading from which the gate is a warning, as a share of its limit. */
  public double warning(int g) {
    return gates.get(g).warnsFrom() / gates.get(g).limit();
  }

  /** Whether the gate can rule the option out: it hires, and the firm stated what is needed. */
  public boolean applies(int g) {
    return judged[g];
  }
}
