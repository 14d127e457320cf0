package dev.rolecall.report;

import dev.rolecall.profile.Input;
import dev.rolecall.profile.Input.Kind;
import dev.rolecall.profile.InputGuide;
import dev.rolecall.quantity.Unit;
import dev.rolecall.report.format.Screen;
import dev.rolecall.rulebook.Citation;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.RulebookCatalog;
import dev.rolecall.rulebook.RulebookCatalog.Entry;
import java.util.Optional;

/** A question to an owner, and what there is to know about it, for a screen of any width. */
public final class QuestionText {

  private static final int LABEL = 12;

  private final Rulebook rulebook;
  private final InputGuide guide;
  private final Screen screen;

  /** Questions under a rulebook. */
  public QuestionText(Rulebook rulebook, Screen screen) {
    this.rulebook = rulebook;
    this.screen = screen;
    guide = new InputGuide(rulebook);
  }

  /** A paragraph that fits a screen. */
  public static String paragraph(String words, Screen screen) {
    StringBuilder text = new StringBuilder();
    new TextCanvas(screen, text).paragraph(words, "", "");
    return text.toString();
  }

  /** Lines that stay whole however long they are: commands to be copied. */
  public static String commands(Screen screen, String... lines) {
    StringBuilder text = new StringBuilder();
    TextCanvas canvas = new TextCanvas(screen, text);
    for (String line : lines) {
      canvas.whole("  " + line);
    }
    return text.toString();
  }

  /**
   * The question, what may be answered, and what an empty line means.
   *
   * @param number of the question, from 1
   * @param present what the profile says already
   */
  public String question(Input input, int number, Optional<String> present) {
    StringBuilder text = new StringBuilder();
    TextCanvas canvas = new TextCanvas(screen, text);
    canvas.blank();
    String start = number + ". ";
    String indent = " ".repeat(start.length());
    canvas.bold(input.question(), start, indent);
    canvas.paragraph(sentence(guide.accepts(input)), indent, indent);
    canvas.paragraph(empty(input, present), indent, indent);
    return text.toString();
  }

  private String empty(Input input, Optional<String> present) {
    if (present.isPresent()) {
      return "The profile says " + present.get() + "; Enter keeps it.";
    }
    String left = guide.ifLeftOut(input);
    if (input.isRequired()) {
      return "Required; a range or a guess such as ~40 will do.";
    }
    return "Enter if you don't know: "
        + (left.equals("nothing") ? "it is then left out of account." : left + ".");
  }

  /** Why it is asked, how to find the answer, what rests on what, and how it may be written. */
  public String explanation(Input input) {
    StringBuilder text = new StringBuilder();
    TextCanvas canvas = new TextCanvas(screen, text);
    canvas.blank();
    fact(canvas, "Why", input.why());
    fact(canvas, "How", input.help());
    fact(canvas, "Write", sentence(guide.accepts(input)) + forms(input));
    if (!input.isRequired()) {
      fact(canvas, "Left out", sentence(guide.ifLeftOut(input)) + assumption(input));
    }
    source(input).ifPresent(source -> fact(canvas, "Source", source));
    return text.toString();
  }

  private static void fact(TextCanvas canvas, String label, String text) {
    canvas.paragraph(text, TextCanvas.left("  " + label, LABEL), " ".repeat(LABEL));
  }

  private static String forms(Input input) {
    if (input.kind() != Kind.NUMBER) {
      return "";
    }
    String forms = " Or a range 20..40, about 30, or {low: 20, likely: 30, high: 50}.";
    return input.unit() == Unit.SHARE ? forms.replaceAll("(\\d0)", "$1%") : forms;
  }

  private String assumption(Input input) {
    return guide.assumption(input).map(QuestionText::cited).orElse("");
  }

  private static String cited(Citation basis) {
    return " [" + basis.cite() + "]";
  }

  /** The rulebook's entry that heeds the answer, with what it rests on. */
  private Optional<String> source(Input input) {
    return RulebookCatalog.of(rulebook, path -> Optional.empty()).find(input.entry()).stream()
        .findFirst()
        .map(entry -> source(entry));
  }

  private static String source(Entry entry) {
    String cite = entry.cite().isEmpty() ? "" : " [" + entry.cite() + "]";
    String label = entry.label().replaceFirst("\\.$", "");
    return label + cite + "; `rolecall rules " + entry.path() + "` has more.";
  }

  private static String sentence(String text) {
    String start = Character.toUpperCase(text.charAt(0)) + text.substring(1);
    return start.endsWith(".") ? start : start + ".";
  }
}
