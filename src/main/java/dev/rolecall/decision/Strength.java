package dev.rolecall.decision;

import java.util.Locale;

/** How firmly a verdict stands. */
public enum Strength {
  /** The option is best in nearly every draw. */
  STRONG,
  /** It is best in most. */
  MODERATE,
  /** Another option may well be as good. */
  CLOSE_CALL,
  /** The same, and what decides between them was assumed: measure first. */
  NOT_ENOUGH_KNOWN;

  /** The id in the JSON result. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
