package dev.rolecall.portfolio.check;

import dev.rolecall.quantity.Identified;
import java.util.Locale;

/** The result of checking one profile, the mildest first. */
public enum CheckStatus implements Identified {
  /** The verdict is what the profile expects. */
  PASSED,
  /** The profile has no expectation, and needs none. */
  WITHOUT_EXPECT,
  /** The profile has no expectation, and one is required. */
  EXPECT_MISSING,
  /** The verdict is not what was expected. */
  DRIFT,
  /** The profile has errors. */
  INVALID,
  /** The file cannot be read. */
  UNREADABLE;

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** True where the check as a whole fails. */
  public boolean fails() {
    return compareTo(EXPECT_MISSING) >= 0;
  }
}
