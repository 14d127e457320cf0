package dev.rolecall.report.section;

import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Span;
import java.util.List;

/** How pages cite rules and sources. */
final class Citing {

  private Citing() {}

  /** "S0 S2", or "assumption" where there is none. */
  static String list(List<String> sources) {
    return sources.isEmpty() ? "assumption" : String.join(" ", sources);
  }

  /** " [S0 S2]", to stand behind a sentence. */
  static Phrase sources(List<String> sources) {
    return Phrase.of(" ").and(new Span.Cite("[" + list(sources) + "]"));
  }

  /** " [rule pay; S0 S2]". */
  static Phrase rule(String rule, List<String> sources) {
    return Phrase.of(" ").and(new Span.Cite("[rule " + rule + "; " + list(sources) + "]"));
  }
}
