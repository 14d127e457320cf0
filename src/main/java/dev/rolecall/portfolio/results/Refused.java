package dev.rolecall.portfolio.results;

/** A folder cannot be written to, for a reason that the user can mend. */
public final class Refused extends Exception {

  private static final long serialVersionUID = 1;

  private final String next;

  /**
   * A reason.
   *
   * @param reason as in "it is a file, and a folder is needed"
   * @param next what to try: "Try another folder."
   */
  Refused(String reason, String next) {
    super(reason, null, false, false);
    this.next = next;
  }

  /** The reason in words. */
  public String reason() {
    return getMessage();
  }

  /** What to try next, a sentence. */
  public String next() {
    return next;
  }
}
