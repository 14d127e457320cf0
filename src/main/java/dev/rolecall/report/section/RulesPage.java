package dev.rolecall.report.section;

import dev.rolecall.document.SafeText;
import dev.rolecall.report.page.Block;
import dev.rolecall.report.page.Page;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Span;
import dev.rolecall.report.page.Table;
import dev.rolecall.rulebook.Evidence.Citation;
import dev.rolecall.rulebook.Evidence.Claim;
import dev.rolecall.rulebook.Evidence.Source;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Rulebook.Change;
import dev.rolecall.rulebook.RulebookCatalog;
import dev.rolecall.rulebook.RulebookCatalog.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A rulebook as a list, a row an entry, and its entries one by one. */
public final class RulesPage {

  private static final int DIGEST_SHOWN = 12;

  private final Rulebook rulebook;

  private RulesPage(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /**
   * The page of some entries.
   *
   * @param changes what a consultant's rulebook changed in what is listed
   */
  public static Page of(Rulebook rulebook, List<Entry> entries, List<Change> changes) {
    return new RulesPage(rulebook).page(entries, changes);
  }

  /** All that some entries say, and all that they rest on. */
  public static List<Block> of(Rulebook rulebook, RulebookCatalog catalog, List<Entry> entries) {
    RulesPage page = new RulesPage(rulebook);
    return entries.stream().flatMap(one -> page.entry(one, catalog).stream()).toList();
  }

  private Page page(List<Entry> entries, List<Change> changes) {
    List<Section.Builder> sections = new ArrayList<>();
    sections.add(
        new Section.Builder("rulebook", "").paragraph("`rolecall rules ID` explains an entry."));
    Map<String, List<Entry>> bySection =
        entries.stream()
            .collect(
                Collectors.groupingBy(Entry::section, LinkedHashMap::new, Collectors.toList()));
    bySection.forEach((name, some) -> sections.add(section(name, some)));
    Section.Builder grades = new Section.Builder("grades", "Grades of evidence");
    rulebook.evidence().grades().forEach((id, text) -> grades.fact("Grade " + id, text + "."));
    if (!changes.isEmpty()) {
      sections.add(
          new Section.Builder("changes", "Changed from the default rulebook")
              .items(changes.stream().map(RulesPage::words).map(Phrase::of).toList()));
      grades.fact("*", "Changed from the default rulebook.");
    }
    sections.add(grades);
    String digest = rulebook.digest().substring(0, DIGEST_SHOWN);
    String title = SafeText.of(rulebook.id()) + " " + SafeText.of(rulebook.version());
    return Page.of("Rulebook", title + " (" + digest + ")", sections, Phrase.none());
  }

  private Section.Builder section(String name, List<Entry> entries) {
    boolean graded = entries.stream().anyMatch(entry -> !entry.grade().isEmpty());
    boolean citing = entries.stream().anyMatch(entry -> !cite(entry).isEmpty());
    Table.Builder table = new Table.Builder("The rulebook's " + name);
    table.words("Id", "Value, or what it is");
    if (graded) {
      table.words("Grade");
    }
    if (citing) {
      table.words(name.equals("sources") ? "Year" : "Sources");
    }
    for (Entry entry : entries) {
      table.cells(new Span.Code(entry.id()), entry.summary());
      if (graded) {
        table.cells(entry.grade());
      }
      if (citing) {
        table.cells(cite(entry));
      }
      table.strongRow(!entry.changes().isEmpty());
    }
    return new Section.Builder(name, name).table(table);
  }

  /** What an entry rests on; a source with its year. */
  private String cite(Entry entry) {
    Map<String, Source> sources = rulebook.evidence().sources();
    if (entry.section().equals("sources")) {
      Source source = sources.get(entry.id());
      return source.isStale() ? source.year() + " (stale)" : source.year();
    }
    return entry.sources().isEmpty()
        ? entry.cite()
        : entry.sources().stream()
            .map(id -> id + (sources.get(id).isStale() ? " (stale)" : ""))
            .collect(Collectors.joining(" "));
  }

  /** Path, old value and new, and why. */
  private static String words(Change change) {
    String why = change.reason().isEmpty() ? "" : " (" + change.reason() + ")";
    return values(change) + why;
  }

  private static String values(Change change) {
    String from = change.from().isEmpty() ? "new" : change.from();
    return change.path() + ": " + from + " -> " + change.to();
  }

  private List<Block> entry(Entry entry, RulebookCatalog catalog) {
    Section.Builder section = Section.inside();
    section.subheading(entry.path()).paragraph(Phrase.of(entry.label()));
    entry.value().ifPresent(value -> section.fact(value.name(), value.text()));
    entry.facts().forEach(one -> section.fact(one.name(), one.text()));
    if (!entry.grade().isEmpty()) {
      String meaning =
          rulebook.evidence().grades().getOrDefault(entry.grade(), "not a known grade");
      section.fact("grade", entry.grade() + ": " + meaning);
    }
    for (String id : entry.claims()) {
      Claim claim = rulebook.evidence().claims().get(id);
      section.fact("claim", claim.id() + ": " + claim.claim());
    }
    entry.sources().stream()
        .filter(id -> entry.reason().isEmpty() || !id.equals(Citation.CHANGED))
        .forEach(id -> source(section, rulebook.evidence().sources().get(id)));
    if (!entry.assumption().isEmpty()) {
      section.fact("assumption", entry.assumption());
    }
    if (!entry.reason().isEmpty()) {
      section.fact("reason", entry.reason());
    }
    entry.changes().forEach(change -> section.fact("changed", values(change)));
    citedBy(section, entry, catalog);
    return section.blocks();
  }

  private static String stale(Source source) {
    return source.isStale() ? "stale: " + source.stale() : "";
  }

  private static void source(Section.Builder section, Source source) {
    String grade = source.grade().isEmpty() ? "" : "grade " + source.grade();
    String about =
        Stream.of(source.publisher(), source.kind(), source.year(), stale(source), grade)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", "));
    String rest =
        Stream.of(source.note(), source.address())
            .filter(text -> !text.isEmpty())
            .map(text -> " " + text)
            .collect(Collectors.joining());
    section.fact("source", source.id() + ": " + source.title() + " (" + about + ")." + rest);
  }

  private static void citedBy(Section.Builder section, Entry entry, RulebookCatalog catalog) {
    Map<String, String> citing =
        catalog.citing(entry).stream()
            .collect(
                Collectors.groupingBy(
                    Entry::section,
                    LinkedHashMap::new,
                    Collectors.mapping(Entry::id, Collectors.joining(", "))));
    citing.forEach((name, ids) -> section.fact("cited by", name + ": " + ids));
    if (citing.isEmpty() && entry.citation().isEmpty()) {
      section.fact("cited by", "no entry");
    }
  }
}
