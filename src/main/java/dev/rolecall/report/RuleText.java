package dev.rolecall.report;

import dev.rolecall.document.SafeText;
import dev.rolecall.report.format.Screen;
import dev.rolecall.rulebook.Evidence;
import dev.rolecall.rulebook.Evidence.Claim;
import dev.rolecall.rulebook.Evidence.Source;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.index.IndexEntry;
import dev.rolecall.rulebook.index.IndexFact;
import dev.rolecall.rulebook.index.RulebookIndex;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A rulebook's entries one by one: all that each says, and all that it rests on. */
public final class RuleText {

  private static final int LABEL = 14;

  private final Evidence evidence;
  private final RulebookIndex index;
  private final TextCanvas canvas;

  private RuleText(Evidence evidence, RulebookIndex index, TextCanvas canvas) {
    this.evidence = evidence;
    this.index = index;
    this.canvas = canvas;
  }

  /** Explains entries of a rulebook. */
  public static void explain(
      Rulebook rulebook,
      RulebookIndex index,
      List<IndexEntry> entries,
      Screen screen,
      Appendable out) {
    TextCanvas canvas = new TextCanvas(screen, out);
    RuleText text = new RuleText(rulebook.evidence(), index, canvas);
    for (int i = 0; i < entries.size(); i++) {
      if (i > 0) {
        canvas.blank();
      }
      text.entry(entries.get(i));
    }
  }

  private void entry(IndexEntry entry) {
    canvas.bold(SafeText.of(entry.path()));
    canvas.paragraph(SafeText.of(entry.label()), "  ", "  ");
    entry.value().ifPresent(this::fact);
    entry.facts().forEach(this::fact);
    if (!entry.grade().isEmpty()) {
      String meaning = evidence.grades().getOrDefault(entry.grade(), "not a known grade");
      line("grade", entry.grade() + ": " + meaning);
    }
    entry.claims().forEach(id -> claim(evidence.claims().get(id)));
    entry.sources().forEach(id -> source(evidence.sources().get(id)));
    if (!entry.assumption().isEmpty()) {
      line("assumption", entry.assumption());
    }
    entry.changes().forEach(change -> line("changed", ChangesText.text(change, canvas)));
    citedBy(entry);
  }

  private void fact(IndexFact fact) {
    line(fact.name(), fact.text());
  }

  private void claim(Claim claim) {
    line("claim", claim.id() + ": " + claim.claim());
  }

  private void source(Source source) {
    String grade = source.grade().isEmpty() ? "" : "grade " + source.grade();
    String about =
        Stream.of(source.publisher(), source.kind(), source.year(), grade)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", "));
    String note = source.note().isEmpty() ? "" : " " + source.note();
    line("source", source.id() + ": " + source.title() + " (" + about + ")." + note);
    if (!source.address().isEmpty()) {
      line("", source.address());
    }
  }

  private void citedBy(IndexEntry entry) {
    Map<String, List<String>> citing =
        index.citing(entry).stream()
            .collect(
                Collectors.groupingBy(
                    IndexEntry::section,
                    LinkedHashMap::new,
                    Collectors.mapping(IndexEntry::id, Collectors.toList())));
    citing.forEach((section, ids) -> line("cited by", section + ": " + String.join(", ", ids)));
    if (citing.isEmpty() && entry.basis().isEmpty()) {
      line("cited by", "no entry");
    }
  }

  private void line(String label, String text) {
    String first = "  " + TextCanvas.left(SafeText.of(label), LABEL);
    String gap = TextCanvas.length(first) > LABEL + 2 ? ": " : "";
    if (text.matches("https?://\\S+")) {
      canvas.whole(first + gap + SafeText.of(text));
    } else {
      canvas.paragraph(SafeText.of(text), first + gap, " ".repeat(LABEL + 2));
    }
  }
}
