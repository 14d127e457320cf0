package dev.rolecall.cli;

import java.util.Locale;

/** The formats that results can be rendered in; each command has some of them. */
enum Format {
  TEXT,
  MARKDOWN,
  HTML,
  CSV,
  JSON,
  JUNIT,
  GITHUB,
  SARIF;

  /** What the option of every command says of itself. */
  static final String DESCRIPTION =
      "Output format: ${COMPLETION-CANDIDATES}; the first is the default.";

  /** What files of the format end in. */
  String extension() {
    return switch (this) {
      case TEXT -> "txt";
      case MARKDOWN -> "md";
      default -> name().toLowerCase(Locale.ROOT);
    };
  }
}
