package dev.rolecall.profile;

/** How an input is written in a profile. */
public enum InputKind {
  /** A number or a range. */
  NUMBER,
  /** One number, no range. */
  EXACT,
  /** One of a few words. */
  WORD,
  /** Free text. */
  TEXT,
  /** A share for each practice area. */
  AREA_SHARES,
  /** A list of duties. */
  DUTIES,
  /** An option, or a list of options. */
  OPTIONS
}
