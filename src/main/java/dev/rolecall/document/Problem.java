package dev.rolecall.document;

/**
 * Something that is wrong with what was written, where, and what would be right.
 *
 * @param path the value's path, "" if it has none
 * @param found what is there: the offending text itself, or a description such as {@code a list};
 *     raw, so never print it without {@link SafeText}. {@link ProblemText} puts it in backticks
 *     when it is what the source says at that place.
 * @param expected what would be right, such as {@code a number of hours}
 * @param hint how to fix it, "" when there is nothing likely to say
 * @param instead what to write at the place in what was found's stead, where it is certain what was
 *     meant; else ""
 */
public record Problem(
    Severity severity,
    Place place,
    String path,
    String found,
    String expected,
    String hint,
    String instead) {

  /** An error refuses the document; a warning does not. */
  public enum Severity {
    ERROR,
    WARNING
  }

  /** A problem of which it is not certain what was meant. */
  public Problem(
      Severity severity, Place place, String path, String found, String expected, String hint) {
    this(severity, place, path, found, expected, hint, "");
  }

  /** Whether an answer must be there and is not: nothing is found, and expected is a question. */
  public boolean isMissing() {
    return found.isEmpty() && expected.endsWith("?");
  }

  Problem asError() {
    return new Problem(Severity.ERROR, place, path, found, expected, hint, instead);
  }

  /** Whether it refuses the document. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
