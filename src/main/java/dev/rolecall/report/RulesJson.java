package dev.rolecall.report;

import dev.rolecall.quantity.Estimate;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Rulebook.Change;
import dev.rolecall.rulebook.RulebookCatalog;
import dev.rolecall.rulebook.RulebookCatalog.Entry;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A rulebook's entries as JSON, for programs: every entry has the same members, null if empty. */
public record RulesJson(
    int format,
    Used rulebook,
    Map<String, String> grades,
    List<EntryOf> entries,
    List<Replaced> changes) {

  private static final int FORMAT = 1;

  /** The rulebook. */
  public record Used(String id, String version, String digest) {}

  /** An entry of the rulebook. */
  public record EntryOf(
      String section,
      String id,
      String label,
      Optional<Fact> value,
      Optional<String> grade,
      List<String> claims,
      List<String> sources,
      Optional<String> assumption,
      List<Fact> facts,
      List<Replaced> changes) {

    static EntryOf of(Entry entry) {
      return new EntryOf(
          entry.section(),
          entry.id(),
          entry.label(),
          entry.value().map(Fact::of),
          present(entry.grade()),
          entry.claims(),
          entry.sources(),
          present(entry.assumption()),
          entry.facts().stream().map(Fact::of).toList(),
          entry.changes().stream().map(Replaced::of).toList());
    }
  }

  /** A fact of an entry in words; its numbers are null where it is not a number. */
  public record Fact(
      String name,
      String text,
      Optional<Unit> unit,
      Optional<Double> low,
      Optional<Double> likely,
      Optional<Double> high) {

    static Fact of(RulebookCatalog.Fact fact) {
      return new Fact(
          fact.name(),
          fact.text(),
          fact.unit(),
          fact.number().map(Estimate::low),
          fact.number().map(Estimate::likely),
          fact.number().map(Estimate::high));
    }
  }

  /** A value that a consultant's rulebook replaced or added. */
  public record Replaced(String path, Optional<String> from, String to) {

    static Replaced of(Change change) {
      return new Replaced(change.path(), present(change.from()), change.to());
    }
  }

  /** Some entries of a rulebook, in their order. */
  public static RulesJson of(Rulebook rulebook, List<Entry> entries) {
    return new RulesJson(
        FORMAT,
        new Used(rulebook.id(), rulebook.version(), rulebook.digest()),
        rulebook.evidence().grades(),
        entries.stream().map(EntryOf::of).toList(),
        rulebook.changes().stream().map(Replaced::of).toList());
  }

  private static Optional<String> present(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
