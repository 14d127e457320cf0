package dev.rolecall.report.page;

import dev.rolecall.document.SafeText;
import dev.rolecall.quantity.Decimals;

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
