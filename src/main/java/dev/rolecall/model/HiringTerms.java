package dev.rolecall.model;

import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Staffing;
import dev.rolecall.rulebook.Staffing.Role;

/** Which parameters a firm's way of hiring and its procedures choose, at central values. */
public final class HiringTerms {

  /** The word for staff hired through a provider. */
  public static final String VIRTUAL = "virtual";

  private final Profile profile;

  /** The terms of a firm. */
  public HiringTerms(Profile profile) {
    this.profile = profile;
  }

  /** True where staff is hired through a provider, for a fee. */
  public boolean virtual() {
    return profile.word(Input.SOURCING).equals(VIRTUAL);
  }

  /** Weeks to fill the post. */
  public Parameter fill() {
    return virtual() ? Parameter.FILL_VIRTUAL : Parameter.FILL_IN_HOUSE;
  }

  /** Weeks to full output. */
  public Parameter ramp() {
    return ramp(profile.word(Input.SOP_MATURITY));
  }

  /** The same by the maturity of procedures. */
  static Parameter ramp(String maturity) {
    return switch (maturity) {
      case "documented" -> Parameter.RAMP_DOCUMENTED;
      case "none" -> Parameter.RAMP_NONE;
      default -> Parameter.RAMP_PARTIAL;
    };
  }

  /** Hours a week that someone in a role would work, at the firm's central value. */
  public double hoursPerWeek(Role role) {
    return profile.central(Input.HIRE_HOURS) * role.fullTimeShare();
  }

  /** The same as a share of full time. */
  public double partOfFullTime(Role role) {
    return hoursPerWeek(role) / Staffing.FULL_TIME_HOURS;
  }
}
