package dev.rolecall.report.format;

import static dev.rolecall.report.format.SarifFormat.object;
import static java.util.Map.entry;

import dev.rolecall.quantity.Estimate;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Rulebook.Change;
import dev.rolecall.rulebook.RulebookCatalog.Entry;
import dev.rolecall.rulebook.RulebookCatalog.Fact;
import java.util.List;
import java.util.Optional;

/** A rulebook's entries as JSON, for programs: every entry has the same members, null if empty. */
public final class RulesJson {

  private static final int FORMAT = 1;

  private RulesJson() {}

  /** Some entries of a rulebook, in their order. */
  public static Object of(Rulebook rulebook, List<Entry> entries) {
    return object(
        entry("format", FORMAT),
        entry(
            "rulebook",
            object(
                entry("id", rulebook.id()),
                entry("version", rulebook.version()),
                entry("digest", rulebook.digest()))),
        entry("grades", rulebook.evidence().grades()),
        entry("entries", entries.stream().map(one -> entryOf(one, rulebook)).toList()),
        entry("changes", changes(rulebook.changes())));
  }

  private static Object entryOf(Entry entry, Rulebook rulebook) {
    return object(
        entry("section", entry.section()),
        entry("id", entry.id()),
        entry("label", entry.label()),
        entry("value", entry.value().map(RulesJson::fact)),
        entry("grade", present(entry.grade())),
        entry("claims", entry.claims()),
        entry("sources", entry.sources()),
        entry(
            "stale_sources",
            entry.sources().stream().filter(rulebook.evidence()::isStale).toList()),
        entry("assumption", present(entry.assumption())),
        entry("reason", present(entry.reason())),
        entry("facts", entry.facts().stream().map(RulesJson::fact).toList()),
        entry("changes", changes(entry.changes())));
  }

  /** A fact in words; its numbers are null where it is not a number. */
  private static Object fact(Fact fact) {
    return object(
        entry("name", fact.name()),
        entry("text", fact.text()),
        entry("unit", fact.unit()),
        entry("low", fact.number().map(Estimate::low)),
        entry("likely", fact.number().map(Estimate::likely)),
        entry("high", fact.number().map(Estimate::high)));
  }

  private static List<?> changes(List<Change> changes) {
    return changes.stream()
        .map(
            change ->
                object(
                    entry("path", change.path()),
                    entry("from", present(change.from())),
                    entry("to", change.to()),
                    entry("reason", present(change.reason()))))
        .toList();
  }

  private static Optional<String> present(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
