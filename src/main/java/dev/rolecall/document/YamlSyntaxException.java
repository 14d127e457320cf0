package dev.rolecall.document;

/** What is written cannot be read as YAML, or not by us: the reading ends here. */
final class YamlSyntaxException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int index;
  private final int knownUpTo;
  private final String found;
  private final String expected;
  private final String hint;

  YamlSyntaxException(int index, String found, String expected, String hint) {
    this(index, found, expected, hint, index);
  }

  /**
   * A fault in the words of a person who has never heard of scanners.
   *
   * @param index where it is, in code points
   * @param knownUpTo up to where the text had been understood
   */
  YamlSyntaxException(int index, String found, String expected, String hint, int knownUpTo) {
    super(found, null, false, false);
    this.index = index;
    this.found = found;
    this.expected = expected;
    this.hint = hint;
    this.knownUpTo = knownUpTo;
  }

  int index() {
    return index;
  }

  int knownUpTo() {
    return knownUpTo;
  }

  /** Whether a wrong indentation can be all that is behind it. */
  boolean isOfIndentation() {
    return found.equals(SyntaxWording.INDENTATION)
        || found.equals(SyntaxWording.NO_COLON)
        || found.equals(SyntaxWording.SECOND_COLON);
  }

  void report(Place place, String path, Problems problems) {
    // Where a bracket breaks off, the parser first makes up an empty value.
    problems.retract(place, TreeReader.NOTHING);
    problems.error(place, path, found, expected, hint);
  }
}
