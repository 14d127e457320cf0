package dev.rolecall.model;

import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Rules.Gate;
import dev.rolecall.rulebook.Rules.GateKind;
import dev.rolecall.rulebook.Staffing.Option;

/**
 * The hard limits of one option: "Gates" in src/doc/model.md. The option that hires nobody passes
 * them all.
 */
public final class Gates {

  private static final GateKind[] TESTS = GateKind.values();

  private final SupportStaff staff;
  private final double[] limits = new double[TESTS.length];
  private final double[] warnings = new double[TESTS.length];
  private final boolean[] judged = new boolean[TESTS.length];

  /** The gates of an option. */
  public Gates(Option option, Profile profile, Rulebook rulebook) {
    staff = new SupportStaff(option, profile);
    boolean hires = !option.isBaseline();
    for (GateKind test : TESTS) {
      Gate gate = rulebook.rules().gates().get(test);
      limits[test.ordinal()] = gate.limit();
      warnings[test.ordinal()] = gate.warnsFrom() / gate.limit();
      judged[test.ordinal()] = hires && isKnown(test, profile);
    }
  }

  private static boolean isKnown(GateKind test, Profile profile) {
    return switch (test) {
      case BUDGET -> profile.has(Input.BUDGET);
      case SUPERVISION -> profile.has(Input.SUPERVISION_HOURS);
      case SPAN -> true;
    };
  }

  /** What a gate reads: dollars, hours a week, or staff per attorney. */
  public double reading(GateKind test, FirmState now, Year year) {
    return switch (test) {
      case BUDGET -> year.leastWholeYearCost;
      case SUPERVISION -> year.peakSupervision;
      case SPAN -> staff.perAttorney(now);
    };
  }

  /** The most that the reading may be, in its unit. */
  public double limit(GateKind test, FirmState now) {
    double limit = limits[test.ordinal()];
    return switch (test) {
      case BUDGET -> limit * now.at(Input.BUDGET);
      case SUPERVISION -> limit * SupportStaff.supervisionHours(now);
      case SPAN -> limit;
    };
  }

  /** The reading from which the gate is a warning, as a share of its limit. */
  public double warning(GateKind test) {
    return warnings[test.ordinal()];
  }

  /** Whether the gate can rule the option out: it hires, and the firm stated what is needed. */
  public boolean applies(GateKind test) {
    return judged[test.ordinal()];
  }
}
