package dev.rolecall.report.section;

import dev.rolecall.report.page.Block;
import dev.rolecall.report.page.Page;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Span;
import dev.rolecall.report.page.Table;
import dev.rolecall.rulebook.RulebookGuide;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page on a rulebook of one's own: how it is laid over the default, and every key of it. */
public final class RulebookExplainer {

  private static final String LAYING =
      "Thresholds, weights, figures, roles, options and sources are data. A file of your own, given"
          + " with --rulebook, is laid over them entry by entry: write only what differs, under the"
          + " same sections and ids. A map is merged key by key; a list, a text or a number is"
          + " replaced. Several files, each with an option of its own, are laid one over the other"
          + " in the order given. Nothing can be taken away.";

  private static final String REASONS =
      "Whoever changes a value says why. The reason then stands in the place of what the old value"
          + " rested on: grade, claims, sources and assumption go, and reports cite the value as"
          + " %s, with the reason among the changes. What the new value rests on may be"
          + " added, such as a source of your own. A source that the old value cited already does"
          + " not count: its number was another one. Words, such as labels, need no reason.";

  private static final String TO_EDIT =
      "%s prints an entry, or a section, as a file to edit."
          + " %s prints a JSON Schema, with which an editor completes and"
          + " explains the keys. %s shows the outcome and marks what"
          + " was changed; a misspelled id or key is a problem with its line.";

  private final RulebookGuide guide;

  private RulebookExplainer(RulebookGuide guide) {
    this.guide = guide;
  }

  /** The page. */
  public static Page page() {
    return new RulebookExplainer(RulebookGuide.read()).all();
  }

  private Page all() {
    List<Section.Builder> sections = new ArrayList<>();
    sections.add(
        new Section.Builder("laying", "")
            .paragraph(LAYING)
            .paragraph(REASONS, new Span.Code("changed"))
            .paragraph(
                TO_EDIT,
                new Span.Code("rolecall rules ID --format yaml"),
                new Span.Code("rolecall schema rulebook"),
                new Span.Code("rolecall rules --rulebook FILE")));
    sections.add(
        new Section.Builder("example", "An example")
            .add(new Block.Command(guide.example().stripTrailing())));
    sections.add(
        new Section.Builder("adding", "What may be added")
            .fact("New entries", names(true))
            .fact("Changes only", names(false))
            .fact(
                "Notes",
                "A new need takes an affinity to it in every role. A prior's id is the"
                    + " path of an input. A new option is scored beside the others; exactly one option"
                    + " hires nobody."));
    sections.add(section("top", "The top of the file", "", guide.head()));
    sections.add(section("common", "Keys of every section", "", guide.common()));
    guide
        .sections()
        .forEach((name, one) -> sections.add(section(name, name, one.about(), one.keys())));
    return Page.of(
        "Rulebook",
        "a rulebook of your own",
        sections,
        Phrase.of("A rulebook is YAML 1.2 or JSON, in UTF-8, at most 64 KiB a file."));
  }

  private String names(boolean open) {
    return guide.sections().entrySet().stream()
        .filter(section -> section.getValue().isOpen() == open)
        .map(Map.Entry::getKey)
        .collect(Collectors.joining(", "));
  }

  private static Section.Builder section(
      String id, String title, String about, Map<String, String> keys) {
    Section.Builder section = new Section.Builder(id, title);
    if (!about.isEmpty()) {
      section.paragraph(Phrase.of(about));
    }
    Table.Builder table = new Table.Builder("The keys of " + title);
    table.words("Key", "What it means");
    keys.forEach((key, meaning) -> table.row(new Span.Code(key), meaning));
    return section.table(table);
  }
}
