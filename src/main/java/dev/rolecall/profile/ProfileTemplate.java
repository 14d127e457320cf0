package dev.rolecall.profile;

import dev.rolecall.rulebook.Rulebook;

/**
 * A profile to fill in: the required inputs with examples, every other one a setting that is
 * commented out by a {@code #} without a space. Taking that away, on any line, keeps it valid; so a
 * section without required inputs is written in braces, in which there may be nothing.
 */
public final class ProfileTemplate {

  private static final int WIDTH = 80;

  private static final String[] OPENING = {
    "A firm profile for Rolecall. `rolecall assess FILE` reads it and says whom to hire next.",
    "",
    "Four inputs are required; put the firm's own numbers in place of the examples. All else is"
        + " commented out: take away the # in front of what you know. What is left out is assumed"
        + " as said beside it, and every report says so. Within { } each line ends with a comma.",
    "",
    "A number may be written 90, 60..110 (never below, never above), ~90 (about) or"
        + " {low: 60, likely: 90, high: 110}; a share 35% or 0.35.",
    "",
    "For completion and help in an editor with a YAML language server, write the schema beside this"
        + " file with `rolecall schema -o rolecall.schema.json`, and make this the first line:",
    "",
  };

  private static final String MODELINE =
      "#   # yaml-language-server: $schema=rolecall.schema.json\n";

  private final InputWords words;
  private final SampleValue samples;
  private final StringBuilder text = new StringBuilder();

  private ProfileTemplate(Rulebook rulebook) {
    words = new InputWords(rulebook);
    samples = new SampleValue(rulebook);
  }

  /** The template, with the examples and words of a rulebook. */
  public static String text(Rulebook rulebook) {
    ProfileTemplate template = new ProfileTemplate(rulebook);
    for (String paragraph : OPENING) {
      template.comment("", paragraph);
    }
    template.text.append(MODELINE);
    template.text.append('\n').append(ProfileReader.VERSION_KEY).append(": ");
    template.text.append(ProfileReader.VERSION).append("\n\n");
    template.keys("", "", "");
    return template.text.toString();
  }

  private void keys(String prefix, String indent, String end) {
    String gap = "";
    for (String key : InputPaths.keysUnder(prefix)) {
      String path = prefix + key;
      text.append(gap);
      gap = "\n";
      Input.at(path)
          .ifPresentOrElse(
              input -> input(input, key, indent, end), () -> section(path, key, indent));
    }
  }

  private void section(String path, String key, String indent) {
    boolean braces = !InputPaths.isRequired(path + ".");
    String inner = indent + "  ";
    text.append(indent).append(key).append(braces ? ": {\n" : ":\n");
    keys(path + ".", inner, braces ? "," : "");
    text.append(braces ? inner + "}\n" : "");
  }

  private void input(Input input, String key, String indent, String end) {
    comment(indent, input.question() + " " + input.help());
    comment(indent, words.sentences(input));
    text.append(indent).append(input.isRequired() ? "" : "#").append(key).append(": ");
    text.append(samples.of(input)).append(end).append('\n');
  }

  private void comment(String indent, String paragraph) {
    String start = indent + "#";
    StringBuilder line = new StringBuilder(start);
    for (String word : paragraph.split(" ")) {
      if (line.length() > start.length() && line.length() + 1 + word.length() > WIDTH) {
        text.append(line).append('\n');
        line = new StringBuilder(start);
      }
      line.append(word.isEmpty() ? "" : " ").append(word);
    }
    text.append(line).append('\n');
  }
}
