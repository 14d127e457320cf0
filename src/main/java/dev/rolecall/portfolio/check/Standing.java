package dev.rolecall.portfolio.check;

import java.util.Locale;

/** What came of checking one profile, the mildest first. */
public enum Standing {
  /** The verdict is what the profile expects. */
  HOLDS,
  /** The profile expects nothing, and need not. */
  WITHOUT_EXPECT,
  /** The profile expects nothing, and should. */
  EXPECT_MISSING,
  /** The verdict is not what was expected. */
  DRIFT,
  /** The profile has errors. */
  INVALID,
  /** The file cannot be read. */
  UNREADABLE;

  /** The id in the JSON result. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** True where the check as a whole does not pass. */
  public boolean fails() {
    return compareTo(EXPECT_MISSING) >= 0;
  }
}
