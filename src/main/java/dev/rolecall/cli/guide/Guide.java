package dev.rolecall.cli.guide;

import java.util.List;

/**
 * All there is to know of the command line.
 *
 * @param release which Rolecall it is of
 * @param description what Rolecall is for, a sentence or two
 * @param commands in the order in which help lists them
 * @param inputs what may be set or varied, in the order of a profile
 * @param exits every exit code
 * @param variables every environment variable that is heeded
 */
public record Guide(
    Release release,
    String description,
    List<CommandGuide> commands,
    List<InputGuide> inputs,
    List<Meaning> exits,
    List<Meaning> variables) {

  /**
   * A version.
   *
   * @param number such as 0.1.0
   * @param date of the build, as 2026-01-31
   */
  public record Release(String number, String date) {}

  /** A word, and what it stands for. */
  public record Meaning(String word, String meaning) {

    /** The meaning as a sentence. */
    String sentence() {
      return Character.toUpperCase(meaning.charAt(0)) + meaning.substring(1) + ".";
    }
  }

  /**
   * An input of a profile.
   *
   * @param words what it may be, where that is one of a few words
   */
  public record InputGuide(String path, String label, List<String> words) {}
}
