package dev.rolecall.portfolio.check;

import java.util.List;

/**
 * What came of writing the present verdict into a profile.
 *
 * @param edits what was written
 * @param refusal why nothing was, though it should have been; else ""
 */
public record Accepted(List<Edit> edits, String refusal) {

  /** Nothing was asked for, or nothing had to be done. */
  public static final Accepted NOTHING = new Accepted(List.of(), "");

  /**
   * One expectation that is stated anew.
   *
   * @param path of the input
   * @param from as it was written, "" where it was not
   * @param to as it is now
   */
  public record Edit(String path, String from, String to) {}
}
