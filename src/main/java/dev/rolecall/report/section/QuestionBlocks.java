package dev.rolecall.report.section;

import dev.rolecall.profile.Input;
import dev.rolecall.profile.Input.Kind;
import dev.rolecall.profile.InputGuide;
import dev.rolecall.quantity.Unit;
import dev.rolecall.report.page.Block;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.RulebookCatalog;
import dev.rolecall.rulebook.RulebookCatalog.Entry;
import java.util.List;
import java.util.Optional;

/** A question to an owner, and what there is to know about it. */
public final class QuestionBlocks {

  private final Rulebook rulebook;
  private final InputGuide guide;

  /** Questions under a rulebook. */
  public QuestionBlocks(Rulebook rulebook) {
    this.rulebook = rulebook;
    guide = new InputGuide(rulebook);
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
