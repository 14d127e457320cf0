package dev.rolecall.profile;

import dev.rolecall.document.FlowText;
import dev.rolecall.document.WordWrap;
import dev.rolecall.rulebook.Rulebook;
import java.util.Optional;
import java.util.function.Function;

/**
 * A profile to fill in: the required inputs with examples, every other one commented out by a
 * {@code #} without a space. Removing that {@code #} on any line leaves a valid profile; so a
 * section of which nothing is filled in is written in braces, because braces may be empty.
 */
public final class ProfileTemplate {

  private static final int WIDTH = 80;

  private static final String[] OPENING = {
    "A firm profile for Rolecall. `rolecall assess FILE` reads it and says which role to hire next.",
    "",
    "Four inputs are required: replace the examples by your firm's own numbers. Everything else is"
        + " commented out: remove the # in front of what you know. For what you leave out, the"
        + " typical value named beside it is assumed, and every report says so. Within { } each line"
        + " ends with a comma.",
    "",
    "A number may be written 90, 60..110 (never below, never above), ~90 (about) or"
        + " {low: 60, likely: 90, high: 110}; a share 35% or 0.35. Where you are not sure which word"
        + " holds, write a list: [none, partial] makes each as likely.",
    "",
    "For completion and help in an editor with a YAML language server, run"
        + " `rolecall schema -o rolecall.schema.json` in this folder and make this the first line:",
    "",
  };

  private static final String[] FILLED_OPENING = {
    "A firm profile for Rolecall, written by `rolecall interview`. `rolecall assess FILE` reads it"
        + " and says which role to hire next; `rolecall interview FILE` continues with the questions.",
    "",
    "What is commented out was not asked or is not known; the typical value named beside it is"
        + " assumed. Remove the # in front of what you learn later. Within { } each line ends with"
        + " a comma.",
  };

  private static final String MODELINE =
      "#   # yaml-language-server: $schema=rolecall.schema.json\n";

  private final InputGuide guide;
  private final Function<Input, Optional<String>> values;
  private final StringBuilder text = new StringBuilder();

  /**
   * @param values the value of an input; an input without one is commented out
   */
  private ProfileTemplate(Rulebook rulebook, Function<Input, Optional<String>> values) {
    guide = new InputGuide(rulebook);
    this.values = values;
  }

  /** The template, with the examples and words of a rulebook. */
  public static String text(Rulebook rulebook) {
    InputGuide guide = new InputGuide(rulebook);
    ProfileTemplate template =
        new ProfileTemplate(
            rulebook, input -> Optional.of(input).filter(Input::isRequired).map(guide::sample));
    template.opening(OPENING);
    template.text.append(MODELINE);
    return template.body();
  }

  /** The template filled in with what a document states. */
  public static String filled(ProfileDocument document, Rulebook rulebook) {
    ProfileTemplate template =
        new ProfileTemplate(rulebook, input -> document.at(input).map(FlowText::of));
    template.opening(FILLED_OPENING);
    return template.body();
  }

  private void opening(String[] paragraphs) {
    for (String paragraph : paragraphs) {
      comment("", paragraph);
    }
  }

  private String body() {
    text.append('\n').append(ProfileReader.VERSION_KEY).append(": ");
    text.append(ProfileReader.VERSION).append("\n\n");
    keys("", "", "");
    return text.toString();
  }

  private void keys(String prefix, String indent, String end) {
    String gap = "";
    for (String key : Input.keysUnder(prefix)) {
      String path = prefix + key;
      text.append(gap);
      gap = "\n";
      Input.at(path)
          .ifPresentOrElse(
              input -> input(input, key, indent, end), () -> section(path, key, indent, end));
    }
  }

  private void section(String path, String key, String indent, String end) {
    boolean braces = Input.under(path + ".").stream().allMatch(this::isLeftOut);
    String inner = indent + "  ";
    text.append(indent).append(key).append(braces ? ": {\n" : ":\n");
    keys(path + ".", inner, braces ? "," : "");
    text.append(braces ? inner + "}" + end + "\n" : "");
  }

  private void input(Input input, String key, String indent, String end) {
    comment(indent, input.question() + " " + input.help());
    comment(indent, guide.sentences(input));
    text.append(indent).append(isLeftOut(input) ? "#" : "").append(key).append(": ");
    text.append(values.apply(input).orElseGet(() -> guide.sample(input))).append(end).append('\n');
  }

  private boolean isLeftOut(Input input) {
    return values.apply(input).isEmpty();
  }

  private void comment(String indent, String paragraph) {
    String start = paragraph.isEmpty() ? indent + "#" : indent + "# ";
    WordWrap.lines(paragraph, start, indent + "# ", WIDTH)
        .forEach(line -> text.append(line).append('\n'));
  }
}
