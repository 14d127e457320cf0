package dev.rolecall.report.format;

import dev.rolecall.document.SafeText;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.report.page.Span;

/** Texts as a page shows them: what would not be seen is spelt out; the templates escape. */
final class Shown {

  private Shown() {}

  static String of(String text) {
    return SafeText.of(text);
  }

  /** A number as JSON has it. */
  static String value(Span.Figure figure) {
    return Decimals.exact(figure.value());
  }
}
