package dev.rolecall.report;

import dev.rolecall.document.SafeText;
import dev.rolecall.report.format.Screen;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Rulebook.Change;
import dev.rolecall.rulebook.index.IndexEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A rulebook as a list: a line or two an entry, in columns. */
public final class RulesText {

  private static final int DIGEST_SHOWN = 12;

  private final TextCanvas canvas;

  private RulesText(TextCanvas canvas) {
    this.canvas = canvas;
  }

  /**
   * Lists entries, a heading a section.
   *
   * @param changes what a consultant's rulebook changed in what is listed
   */
  public static void list(
      Rulebook rulebook,
      List<IndexEntry> entries,
      List<Change> changes,
      Screen screen,
      Appendable out) {
    TextCanvas canvas = new TextCanvas(screen, out);
    RulesText text = new RulesText(canvas);
    text.title(rulebook);
    Map<String, List<IndexEntry>> sections =
        entries.stream()
            .collect(
                Collectors.groupingBy(
                    IndexEntry::section, LinkedHashMap::new, Collectors.toList()));
    sections.forEach(text::section);
    new ChangesText(changes, canvas).write();
    text.legend(rulebook, !changes.isEmpty());
  }

  private void title(Rulebook rulebook) {
    String digest = rulebook.digest().substring(0, DIGEST_SHOWN);
    String name = SafeText.of(rulebook.id()) + " " + SafeText.of(rulebook.version());
    canvas.bold("Rulebook " + name + " (" + digest + ")");
    canvas.paragraph(
        "Columns: id; value, or what it is; grade of the evidence; sources, or assumption."
            + " `rolecall rules ID` explains an entry.",
        "",
        "");
  }

  private void section(String name, List<IndexEntry> entries) {
    canvas.heading(name);
    int id = widest(entries, IndexEntry::id, canvas.width() / 3);
    int grade = widest(entries, IndexEntry::grade, canvas.width() / 10);
    int words = widest(entries, RulesText::longestWord, canvas.width() / 3);
    int cite = Math.max(words, widest(entries, IndexEntry::cite, canvas.width() / 5));
    int gaps = TextColumns.GAP.length() * (2 + (grade > 0 ? 1 : 0) + (cite > 0 ? 1 : 0));
    int summary = canvas.width() - id - grade - cite - gaps;
    TextColumns columns = new TextColumns(List.of(id, summary, grade, cite));
    entries.forEach(entry -> entry(entry, id, columns));
  }

  private void entry(IndexEntry entry, int width, TextColumns columns) {
    String mark = entry.changes().isEmpty() ? "  " : "* ";
    String id = SafeText.of(entry.id());
    boolean fits = TextCanvas.length(id) <= width;
    List<String> lines = new ArrayList<>();
    if (!fits) {
      lines.addAll(TextColumns.wrap(id, canvas.width() - mark.length()));
    }
    lines.addAll(
        columns.row(
            List.of(
                fits ? id : "",
                SafeText.of(entry.summary()),
                SafeText.of(entry.grade()),
                SafeText.of(entry.cite()))));
    for (int i = 0; i < lines.size(); i++) {
      canvas.line((i == 0 ? mark : "  ") + lines.get(i));
    }
  }

  /** Sources are not to be cut in two, if there is any room. */
  private static String longestWord(IndexEntry entry) {
    return Arrays.stream(entry.cite().split(" "))
        .max(Comparator.comparingInt(TextCanvas::length))
        .orElse("");
  }

  private static int widest(List<IndexEntry> entries, Function<IndexEntry, String> text, int most) {
    int widest =
        entries.stream()
            .mapToInt(entry -> TextCanvas.length(SafeText.of(text.apply(entry))))
            .max()
            .orElse(0);
    return Math.min(widest, most);
  }

  private void legend(Rulebook rulebook, boolean changed) {
    canvas.blank();
    rulebook
        .evidence()
        .grades()
        .forEach(
            (grade, meaning) ->
                canvas.paragraph(
                    SafeText.of(meaning) + ".", "Grade " + grade + ": ", " ".repeat(9)));
    if (changed) {
      canvas.paragraph("changed from the default rulebook.", "*        ", " ".repeat(9));
    }
  }
}
