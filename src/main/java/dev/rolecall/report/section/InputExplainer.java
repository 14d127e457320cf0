package dev.rolecall.report.section;

import dev.rolecall.profile.Input;
import dev.rolecall.profile.Input.Kind;
import dev.rolecall.profile.InputGuide;
import dev.rolecall.quantity.Unit;
import dev.rolecall.report.page.Block;
import dev.rolecall.report.page.Page;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Span;
import dev.rolecall.report.page.Table;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.RulebookCatalog;
import dev.rolecall.rulebook.RulebookCatalog.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Explains inputs: the page of all, a question to an owner, and what there is to know about it. */
public final class InputExplainer {

  private final Rulebook rulebook;
  private final InputGuide guide;

  /** Explains inputs under a rulebook. */
  public InputExplainer(Rulebook rulebook) {
    this.rulebook = rulebook;
    guide = new InputGuide(rulebook);
  }

  /** The page of all inputs that a profile may state, a section for each part of it. */
  public Page page() {
    List<Section.Builder> sections = new ArrayList<>();
    sections.add(
        new Section.Builder("inputs", "")
            .paragraph(
                "A profile may begin with rolecall: 1. A number is exact (90), about a value (~90 is"
                    + " 67.5 to 112.5), a range (60..110), or has a most likely value"
                    + " ({low: 2, likely: 4, high: 9}); a share is 35% or 0.35. Words may be"
                    + " written with hyphens or underscores, in any case; where you are not sure"
                    + " how mature procedures are, how staff is hired or how the firm charges, a"
                    + " list such as [none, partial] makes each word as likely."));
    Map<String, List<Input>> parts = new LinkedHashMap<>();
    for (Input input : Input.values()) {
      String part = input.path().split("\\.")[0];
      parts.computeIfAbsent(part, name -> new ArrayList<>()).add(input);
    }
    parts.forEach((part, inputs) -> sections.add(section(part, inputs)));
    return Page.of(
        "Inputs",
        "what a firm profile may state",
        sections,
        Phrase.of("A profile is YAML 1.2 or JSON, in UTF-8, at most 64 KiB."));
  }

  private Section.Builder section(String part, List<Input> inputs) {
    Table.Builder table = new Table.Builder("The inputs of " + part);
    table.words("Input", "What it is, and what to write");
    for (Input input : inputs) {
      String text = Phrase.capital(input.label()) + ". " + guide.sentences(input);
      table.strongRow(input.isRequired(), new Span.Code(input.path()), text);
    }
    return new Section.Builder(part, part).table(table);
  }

  /**
   * The question, what may be answered, and what an empty line means.
   *
   * @param number of the question, from 1
   * @param present what the profile says already
   */
  public List<Block> question(Input input, int number, Optional<String> present) {
    return Section.inside()
        .subheading(number + ". " + input.question())
        .paragraph("%s %s", sentence(guide.accepts(input)), empty(input, present))
        .blocks();
  }

  private String empty(Input input, Optional<String> present) {
    if (present.isPresent()) {
      return "The profile says " + present.get() + "; press Enter to keep it.";
    }
    if (input.isRequired()) {
      return "Required. A guess (~40) or a range (30..50) is fine.";
    }
    String otherwise = guide.ifLeftOut(input);
    return otherwise.equals("nothing")
        ? "Press Enter to skip."
        : "Press Enter to skip: " + otherwise + ".";
  }

  /** Why it is asked, how to find the answer, what follows from it, and how it may be written. */
  public List<Block> explanation(Input input) {
    Section.Builder section = Section.inside();
    section.fact("Why", input.why());
    section.fact("How", input.help());
    section.fact("Write", sentence(guide.accepts(input)) + forms(input));
    if (!input.isRequired()) {
      String cite = guide.assumption(input).map(basis -> " [" + basis.cite() + "]").orElse("");
      section.fact("If skipped", sentence(guide.ifLeftOut(input)) + cite);
    }
    RulebookCatalog.of(rulebook, path -> Optional.empty()).find(input.entry()).stream()
        .findFirst()
        .ifPresent(entry -> section.fact("Source", source(entry)));
    return section.blocks();
  }

  private static String forms(Input input) {
    if (input.isChoice()) {
      List<String> words = input.words();
      return " Or several that are as likely: [" + words.get(0) + ", " + words.get(1) + "].";
    }
    if (input.kind() != Kind.NUMBER) {
      return "";
    }
    String forms = " Or a range 20..40, about 30, or {low: 20, likely: 30, high: 50}.";
    return input.unit() == Unit.SHARE ? forms.replaceAll("(\\d0)", "$1%") : forms;
  }

  /** The rulebook's entry that the answer goes into, with its sources. */
  private static String source(Entry entry) {
    String cite = entry.cite().isEmpty() ? "" : " [" + entry.cite() + "]";
    String label = entry.label().replaceFirst("\\.$", "");
    return label + cite + "; `rolecall rules " + entry.path() + "` has more.";
  }

  private static String sentence(String text) {
    String start = Phrase.capital(text);
    return start.endsWith(".") ? start : start + ".";
  }
}
