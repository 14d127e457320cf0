package dev.rolecall.report;

import dev.rolecall.document.JsonTree;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Rulebook.Change;
import dev.rolecall.rulebook.RulebookCatalog.Entry;
import dev.rolecall.rulebook.RulebookCatalog.Fact;
import java.util.List;
import java.util.Optional;

/** A rulebook's entries as JSON, for programs: every entry has the same members, null if empty. */
public final class RulesJson {

  private static final int FORMAT = 1;

  private final JsonTree json;

  private RulesJson(JsonTree json) {
    this.json = json;
  }

  /** Writes entries of a rulebook, in their order, with a line feed at the end. */
  public static void write(Rulebook rulebook, List<Entry> entries, Appendable out) {
    try (JsonTree json = new JsonTree(out)) {
      json.object(() -> new RulesJson(json).write(rulebook, entries));
    }
  }

  private void write(Rulebook rulebook, List<Entry> entries) {
    json.whole("format", FORMAT);
    json.object(
        "rulebook",
        () -> {
          json.text("id", rulebook.id());
          json.text("version", rulebook.version());
          json.text("digest", rulebook.digest());
        });
    json.object("grades", () -> rulebook.evidence().grades().forEach(json::text));
    json.array("entries", entries, this::entry);
    json.array("changes", rulebook.changes(), this::change);
  }

  private void entry(Entry entry) {
    json.object(
        () -> {
          json.text("section", entry.section());
          json.text("id", entry.id());
          json.text("label", entry.label());
          entry
              .value()
              .ifPresentOrElse(
                  value -> json.object("value", () -> fact(value)), () -> json.nothing("value"));
          json.text("grade", present(entry.grade()));
          json.texts("claims", entry.claims());
          json.texts("sources", entry.sources());
          json.text("assumption", present(entry.assumption()));
          json.array("facts", entry.facts(), fact -> json.object(() -> fact(fact)));
          json.array("changes", entry.changes(), this::change);
        });
  }

  private void fact(Fact fact) {
    json.text("name", fact.name());
    json.text("text", fact.text());
    json.text("unit", fact.unit().map(Unit::id));
    json.number("low", fact.number().map(Estimate::low));
    json.number("likely", fact.number().map(Estimate::likely));
    json.number("high", fact.number().map(Estimate::high));
  }

  private void change(Change change) {
    json.object(
        () -> {
          json.text("path", change.path());
          json.text("from", present(change.from()));
          json.text("to", change.to());
        });
  }

  private static Optional<String> present(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
