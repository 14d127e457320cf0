package dev.rolecall.profile;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rolecall.document.FlowText;
import dev.rolecall.document.WordWrap;
import dev.rolecall.rulebook.Rulebook;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A profile to fill in, in block YAML: the required inputs with examples, every other one commented
 * out by a {@code #} without a space, its section too where nothing in it is filled in. Removing
 * that {@code #} in front of a key, and of the sections that it is in, leaves a valid profile.
 */
public final class ProfileTemplate {

  private static final int WIDTH = 80;

  private static final String[] OPENING = {
    "A firm profile for Rolecall. `rolecall assess FILE` reads it and says which role to hire next.",
    "",
    "Four inputs are required: replace the examples by your firm's own numbers. Everything else is"
        + " commented out: remove the # in front of what you know, and in front of the line of its"
        + " section. For what you leave out, the typical value named beside it is assumed, and every"
        + " report says so.",
    "",
    "A number may be written 90, $90k, 60 to 110 (never below, never above), ~90 (about), 2 days or"
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
    "`unknown` means that nobody knows: a typical value is assumed.",
  };

  private static final String MODELINE =
      "#   # yaml-language-server: $schema=rolecall.schema.json\n";

  private final InputGuide guide;
  private final Function<Input, Optional<String>> values;
  private final boolean all;
  private final StringBuilder text = new StringBuilder();

  /**
   * @param values the value of an input
   * @param all whether an input without a value is written too, as a comment
   */
  private ProfileTemplate(
      Rulebook rulebook, Function<Input, Optional<String>> values, boolean all) {
    guide = new InputGuide(rulebook);
    this.values = values;
    this.all = all;
  }

  /** The template, with the examples and words of a rulebook. */
  public static String text(Rulebook rulebook) {
    ProfileTemplate template = new ProfileTemplate(rulebook, examples(rulebook), true);
    template.opening(OPENING);
    template.text.append(MODELINE);
    return template.body();
  }

  /** The least that must be filled in, as JSON, which has no comments. */
  public static String json(Rulebook rulebook) {
    return json(examples(rulebook));
  }

  private static Function<Input, Optional<String>> examples(Rulebook rulebook) {
    InputGuide guide = new InputGuide(rulebook);
    return input -> Optional.of(input).filter(Input::isRequired).map(guide::sample);
  }

  /** What a document states, with the question of each input. */
  public static String filled(ProfileDocument document, Rulebook rulebook) {
    ProfileTemplate template =
        new ProfileTemplate(rulebook, input -> document.at(input).map(FlowText::of), false);
    template.opening(FILLED_OPENING);
    return template.body();
  }

  /** What a document states, as JSON. */
  public static String json(ProfileDocument document) {
    return json(input -> document.at(input).map(FlowText::json));
  }

  private static String json(Function<Input, Optional<String>> values) {
    byte[] empty = (ProfileReader.VERSION_KEY + ": " + ProfileReader.VERSION).getBytes(UTF_8);
    ProfileDocument document = ProfileDocument.read("", empty, List.of());
    for (Input input : Input.values()) {
      Optional<String> value = values.apply(input);
      if (value.isPresent()) {
        document = document.with("", input, value.get());
      }
    }
    return document.json();
  }

  private void opening(String[] paragraphs) {
    for (String paragraph : paragraphs) {
      comment("", "", paragraph);
    }
  }

  private String body() {
    text.append('\n').append(ProfileReader.VERSION_KEY).append(": ");
    text.append(ProfileReader.VERSION).append('\n');
    keys("", "", "");
    return text.toString();
  }

  /**
   * @param hash "#" within a section that is commented out
   */
  private void keys(String prefix, String hash, String indent) {
    for (String key : Input.keysUnder(prefix)) {
      String path = prefix + key;
      Optional<Input> input = Input.at(path);
      if (input.isPresent()) {
        input(input.get(), key, hash, indent);
      } else {
        section(path, key, hash, indent);
      }
    }
  }

  private void section(String path, String key, String hash, String indent) {
    boolean empty = Input.under(path + ".").stream().allMatch(this::isLeftOut);
    if (empty && !all) {
      return;
    }
    String inside = empty ? "#" : "";
    text.append(indent.isEmpty() ? "\n" : hash + "\n");
    text.append(inside).append(indent).append(key).append(":\n");
    keys(path + ".", inside, indent + "  ");
  }

  private void input(Input input, String key, String hash, String indent) {
    boolean out = isLeftOut(input);
    if (out && !all) {
      return;
    }
    if (all) {
      text.append(hash).append('\n');
      comment(hash, indent, input.question() + " " + input.help());
      comment(hash, indent, guide.sentences(input));
    } else {
      comment(hash, indent, input.question());
    }
    String line = key + ": " + values.apply(input).orElseGet(() -> guide.sample(input));
    text.append(hash).append(indent).append(out && hash.isEmpty() ? "#" : "");
    text.append(line).append('\n');
  }

  private boolean isLeftOut(Input input) {
    return values.apply(input).isEmpty();
  }

  private void comment(String hash, String indent, String paragraph) {
    String start = hash + indent + "#";
    WordWrap.lines(paragraph, paragraph.isEmpty() ? start : start + " ", start + " ", WIDTH)
        .forEach(line -> text.append(line).append('\n'));
  }
}
