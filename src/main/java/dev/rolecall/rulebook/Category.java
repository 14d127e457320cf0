package dev.rolecall.rulebook;

import java.util.Locale;

/** The four parts of an option's score, each 0 to 100. */
public enum Category {
  /** Does the option own the work that is stuck? */
  FIT,
  /** How far, and how soon, do the KPIs come back? */
  RELIEF,
  /** Does it pay in the first year? */
  RETURN,
  /** Will it hold? */
  DURABILITY;

  /** The id in a rulebook, a profile's priorities and the JSON result. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
