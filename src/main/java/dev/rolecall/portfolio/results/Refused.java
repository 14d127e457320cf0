package dev.rolecall.portfolio.results;

/** A folder cannot be written to, for a reason that the user can mend. */
public final class Refused extends Exception {

  private static final long serialVersionUID = 1;

  /**
   * A reason.
   *
   * @param reason as in "it is a file, and a folder is needed"
   */
  Refused(String reason) {
    super(reason, null, false, false);
  }

  /** The reason in words. */
  public String reason() {
    return getMessage();
  }
}
