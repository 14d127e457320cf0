package dev.rolecall.report.section;

import dev.rolecall.report.page.Block;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.rulebook.Evidence;
import dev.rolecall.rulebook.Evidence.Claim;
import dev.rolecall.rulebook.Evidence.Source;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.RulebookCatalog;
import dev.rolecall.rulebook.RulebookCatalog.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A rulebook's entries one by one: all that each says, and all that it rests on. */
public final class RuleBlocks {

  private final Evidence evidence;
  private final RulebookCatalog catalog;

  private RuleBlocks(Evidence evidence, RulebookCatalog catalog) {
    this.evidence = evidence;
    this.catalog = catalog;
  }

  /** What there is to say about some entries. */
  public static List<Block> of(Rulebook rulebook, RulebookCatalog catalog, List<Entry> entries) {
    RuleBlocks blocks = new RuleBlocks(rulebook.evidence(), catalog);
    return entries.stream().flatMap(entry -> blocks.entry(entry).stream()).toList();
  }

  private List<Block> entry(Entry entry) {
    List<Block.Fact> facts = new ArrayList<>();
    entry.value().ifPresent(value -> facts.add(fact(value.name(), value.text())));
    entry.facts().forEach(one -> facts.add(fact(one.name(), one.text())));
    if (!entry.grade().isEmpty()) {
      String meaning = evidence.grades().getOrDefault(entry.grade(), "not a known grade");
      facts.add(fact("grade", entry.grade() + ": " + meaning));
    }
    entry.claims().forEach(id -> facts.add(claim(evidence.claims().get(id))));
    entry.sources().forEach(id -> facts.add(source(evidence.sources().get(id))));
    if (!entry.assumption().isEmpty()) {
      facts.add(fact("assumption", entry.assumption()));
    }
    entry.changes().forEach(change -> facts.add(fact("changed", RulesPage.words(change))));
    citedBy(entry, facts);
    return Section.inside()
        .subheading(entry.path())
        .paragraph(Phrase.of(entry.label()))
        .add(new Block.Facts(facts))
        .build()
        .blocks();
  }

  private static Block.Fact fact(String label, String text) {
    return new Block.Fact(label, Phrase.of(text));
  }

  private static Block.Fact claim(Claim claim) {
    return fact("claim", claim.id() + ": " + claim.claim());
  }

  private static Block.Fact source(Source source) {
    String grade = source.grade().isEmpty() ? "" : "grade " + source.grade();
    String about =
        Stream.of(source.publisher(), source.kind(), source.year(), grade)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", "));
    String rest =
        Stream.of(source.note(), source.address())
            .filter(text -> !text.isEmpty())
            .map(text -> " " + text)
            .collect(Collectors.joining());
    return fact("source", source.id() + ": " + source.title() + " (" + about + ")." + rest);
  }

  private void citedBy(Entry entry, List<Block.Fact> facts) {
    Map<String, List<String>> citing =
        catalog.citing(entry).stream()
            .collect(
                Collectors.groupingBy(
                    Entry::section,
                    LinkedHashMap::new,
                    Collectors.mapping(Entry::id, Collectors.toList())));
    citing.forEach(
        (section, ids) -> facts.add(fact("cited by", section + ": " + String.join(", ", ids))));
    if (citing.isEmpty() && entry.citation().isEmpty()) {
      facts.add(fact("cited by", "no entry"));
    }
  }
}
