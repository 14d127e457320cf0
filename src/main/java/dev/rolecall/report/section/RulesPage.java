package dev.rolecall.report.section;

import dev.rolecall.document.SafeText;
import dev.rolecall.report.page.Block;
import dev.rolecall.report.page.Page;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Span;
import dev.rolecall.report.page.Table;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Rulebook.Change;
import dev.rolecall.rulebook.RulebookCatalog.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The page of a rulebook as a list, a row an entry. */
public final class RulesPage {

  private static final int DIGEST_SHOWN = 12;

  private final Rulebook rulebook;
  private final List<Change> changes;

  private RulesPage(Rulebook rulebook, List<Change> changes) {
    this.rulebook = rulebook;
    this.changes = changes;
  }

  /**
   * The page of some entries.
   *
   * @param changes what a consultant's rulebook changed in what is listed
   */
  public static Page of(Rulebook rulebook, List<Entry> entries, List<Change> changes) {
    return new RulesPage(rulebook, changes).page(entries);
  }

  private Page page(List<Entry> entries) {
    List<Section> sections = new ArrayList<>();
    sections.add(
        new Section.Builder("rulebook", "")
            .paragraph(Phrase.of("`rolecall rules ID` explains an entry."))
            .build());
    Map<String, List<Entry>> bySection =
        entries.stream()
            .collect(
                Collectors.groupingBy(Entry::section, LinkedHashMap::new, Collectors.toList()));
    bySection.forEach((name, some) -> sections.add(section(name, some)));
    if (!changes.isEmpty()) {
      sections.add(
          new Section.Builder("changes", "Changed from the default rulebook")
              .items(changes.stream().map(change -> Phrase.of(words(change))).toList())
              .build());
    }
    sections.add(grades());
    String digest = rulebook.digest().substring(0, DIGEST_SHOWN);
    String title = SafeText.of(rulebook.id()) + " " + SafeText.of(rulebook.version());
    return new Page(
        "Rulebook", title + " (" + digest + ")", sections, Phrase.none(), Optional.empty());
  }

  private static Section section(String name, List<Entry> entries) {
    boolean graded = entries.stream().anyMatch(entry -> !entry.grade().isEmpty());
    boolean citing = entries.stream().anyMatch(entry -> !entry.cite().isEmpty());
    Table.Builder table = new Table.Builder("The rulebook's " + name);
    table.words("Id").words("Value, or what it is");
    table = graded ? table.words("Grade") : table;
    table = citing ? table.words("Sources") : table;
    for (Entry entry : entries) {
      table.cell(new Span.Code(entry.id())).cell(entry.summary());
      table = graded ? table.cell(entry.grade()) : table;
      table = citing ? table.cell(entry.cite()) : table;
      table.row(!entry.changes().isEmpty());
    }
    return new Section.Builder(name, name).table(table).build();
  }

  private Section grades() {
    List<Block.Fact> facts = new ArrayList<>();
    rulebook
        .evidence()
        .grades()
        .forEach(
            (grade, meaning) ->
                facts.add(new Block.Fact("Grade " + grade, Phrase.of(meaning + "."))));
    if (!changes.isEmpty()) {
      facts.add(new Block.Fact("*", Phrase.of("Changed from the default rulebook.")));
    }
    return new Section.Builder("grades", "Grades of evidence").add(new Block.Facts(facts)).build();
  }

  /** Path, old value and new. */
  static String words(Change change) {
    String from = change.from().isEmpty() ? "new" : change.from();
    return change.path() + ": " + from + " -> " + change.to();
  }
}
