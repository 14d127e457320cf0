package dev.rolecall.report.check;

import java.util.Locale;

/** How much a remark weighs: only errors fail a check. */
enum Level {
  ERROR,
  WARNING,
  NOTE;

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
