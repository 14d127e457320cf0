package dev.rolecall.report;

import dev.rolecall.rulebook.Rulebook.Change;
import java.util.List;

/** What a consultant's rulebook put in the place of the default's values. */
final class ChangesText {

  private final List<Change> changes;
  private final TextCanvas canvas;

  ChangesText(List<Change> changes, TextCanvas canvas) {
    this.changes = changes;
    this.canvas = canvas;
  }

  /** A list with a heading, or nothing where nothing was changed. */
  void write() {
    if (changes.isEmpty()) {
      return;
    }
    canvas.heading("Changed from the default rulebook");
    changes.forEach(change -> canvas.paragraph(text(change, canvas), "  - ", "    "));
  }

  /** Path, old value and new. */
  static String text(Change change, TextCanvas canvas) {
    String from = change.from().isEmpty() ? "new" : canvas.safe(change.from());
    return canvas.safe(change.path()) + ": " + from + " -> " + canvas.safe(change.to());
  }
}
