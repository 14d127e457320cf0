package dev.rolecall.document;

/**
 * Directives in front of a document, read from the text: the engine's events drop those it does not
 * know.
 */
final class Directives {
  private static final String YAML_1_2 = "%YAML +1\\.2 *( #.*)?";

  private final CodePoints text;
  private final Problems problems;

  Directives(CodePoints text, Problems problems) {
    this.text = text;
    this.problems = problems;
  }

  /** Tells of every directive but {@code %YAML 1.2} from an index to the document's start. */
  void check(int from, String path) {
    int i = from;
    while (i < text.length() && (text.at(i) == '%' || text.at(i) == '#' || isBlank(i))) {
      String line = text.text(i, text.lineEnd(i));
      if (text.at(i) == '%' && !line.matches(YAML_1_2)) {
        problems.error(text.place(i), path, line.stripTrailing(), "no directive but %YAML 1.2", "");
      }
      i = isBlank(i) ? i + 1 : text.lineEnd(i);
    }
  }

  private boolean isBlank(int index) {
    return CodePoints.isBlankOrBreak(text.at(index));
  }
}
