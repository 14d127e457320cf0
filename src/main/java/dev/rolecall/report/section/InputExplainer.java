package dev.rolecall.report.section;

import dev.rolecall.document.Problem;
import dev.rolecall.interview.Interview.Doubt;
import dev.rolecall.interview.Priorities;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.InputGuide;
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
   * @param about how many there will be, as far as that is known
   * @param present what the profile says already
   */
  public List<Block> question(Input input, int number, int about, Optional<String> present) {
    Optional<String> rather = Priorities.question(input);
    String accepts = rather.isPresent() ? "a, b or same" : guide.accepts(input);
    return Section.inside()
        .subheading(
            "Question " + number + " of about " + about + ". " + rather.orElse(input.question()))
        .paragraph("%s %s", sentence(accepts), empty(input, present))
        .blocks();
  }

  private String empty(Input input, Optional<String> present) {
    if (present.isPresent()) {
      return "The profile says " + present.get() + "; press Enter to keep it.";
    }
    if (input.isRequired()) {
      List<String> spoken = guide.spoken(input);
      return "A guess is fine: about " + spoken.get(0) + ", or " + last(spoken) + ".";
    }
    String otherwise = guide.ifLeftOut(input);
    return otherwise.equals("nothing")
        ? "Press Enter to skip."
        : "Press Enter to skip: " + otherwise + ".";
  }

  private static String last(List<String> texts) {
    return texts.get(texts.size() - 1);
  }

  /** Why it is asked, how to find the answer, what follows from it, and how it may be written. */
  public List<Block> explanation(Input input) {
    Section.Builder section = Section.inside();
    section.fact("Why", input.why());
    section.fact("How", input.help());
    section.fact("Write", sentence(guide.accepts(input)) + forms(input));
    String cite = guide.assumption(input).map(basis -> " [" + basis.cite() + "]").orElse("");
    String skipped = input.isRequired() ? "If unknown" : "If skipped";
    section.fact(skipped, sentence(guide.assumed(input)) + cite);
    RulebookCatalog.of(rulebook, path -> Optional.empty()).find(input.entry()).stream()
        .findFirst()
        .ifPresent(entry -> section.fact("Source", source(entry)));
    return section.blocks();
  }

  private String forms(Input input) {
    if (input.isChoice()) {
      List<String> words = input.words();
      return " Where you are not sure: " + words.get(0) + " or " + words.get(1) + ".";
    }
    List<String> spoken = guide.spoken(input);
    return spoken.isEmpty()
        ? ""
        : " Such as " + spoken.get(0) + ", about " + spoken.get(0) + ", or " + last(spoken) + ".";
  }

  /**
   * What is wrong with an answer, as a person would say it.
   *
   * @param problem with it
   * @param doubt what is asked about the answer, if it may have been meant otherwise
   */
  public String reply(Input input, Problem problem, Optional<Doubt> doubt) {
    if (!problem.isError()) {
      String odd = Phrase.capital(problem.found()) + " is unusual: " + problem.expected() + ".";
      return odd + doubt.map(one -> " " + meant(one)).orElse("");
    }
    Optional<String> instead = doubt.map(Doubt::instead).filter(one -> !one.isEmpty());
    if (instead.isPresent()) {
      return "Do you mean " + instead.get() + "? Press Enter for yes, or answer again.";
    }
    List<String> spoken = guide.spoken(input);
    String such =
        spoken.isEmpty()
            ? ""
            : ", such as " + spoken.get(0) + (spoken.size() > 1 ? ", or " + last(spoken) : "");
    boolean listed = !problem.expected().startsWith("one of") || !problem.hint().isEmpty();
    String hint = problem.hint().isEmpty() || !listed ? "" : " " + sentence(problem.hint());
    return "Please give " + problem.expected() + such + "." + hint;
  }

  private static String meant(Doubt doubt) {
    return doubt.instead().isEmpty()
        ? "Answer y if it is right, or answer again."
        : "Do you mean "
            + doubt.instead()
            + "? Press Enter for yes, n to keep "
            + doubt.typed()
            + ", or answer again.";
  }

  /** What is said where nobody knows what everything rests on. */
  public String insists(Input input) {
    return "A guess is fine: "
        + last(guide.spoken(input))
        + ". If nobody knows, say don't know once more: then "
        + guide.assumed(input).replace(" (assumed)", "")
        + " is assumed, and the advice says so.";
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
