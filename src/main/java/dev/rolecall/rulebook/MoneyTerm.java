package dev.rolecall.rulebook;

import java.util.Locale;

/** What the net benefit of a hire is made of, in dollars of the first year. */
public enum MoneyTerm {
  /** Attorney hours freed and turned into collected fees. */
  FREED_HOURS,
  /** The hire's own billed drafting hours. */
  BILLED_HOURS,
  /** Matters that stay because clients are answered. */
  MATTERS_KEPT,
  /** Salary with its load, or a virtual hire's fee. */
  PAY,
  /** The expected cost of the hire leaving. */
  TURNOVER,
  /** The cost of finding the hire, once. */
  HIRING;

  /** The id in a rulebook. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
