package dev.rolecall.rulebook;

import dev.rolecall.quantity.Identified;

/** The four parts of an option's score, each 0 to 100. */
public enum Category implements Identified {
  /** Does the option own the work that is stuck? */
  FIT,
  /** How far, and how soon, do the KPIs come back? */
  RELIEF,
  /** Does it pay in the first year? */
  RETURN,
  /** Will it hold? */
  DURABILITY
}
