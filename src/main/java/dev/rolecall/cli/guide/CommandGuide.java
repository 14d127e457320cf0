package dev.rolecall.cli.guide;

import dev.rolecall.cli.guide.Guide.Meaning;
import java.util.List;

/**
 * What there is to know of a command.
 *
 * @param id the word that chooses it
 * @param summary what it does, in the words of the list of commands
 * @param arguments in their order
 * @param options in the order in which help lists them
 * @param exits the codes with which it may end
 * @param examples command lines, each as one line
 */
public record CommandGuide(
    String id,
    String summary,
    List<ArgumentGuide> arguments,
    List<OptionGuide> options,
    List<Meaning> exits,
    List<String> examples) {

  /**
   * What stands on its own: a profile.
   *
   * @param required false if it may be left out
   * @param repeatable true if there may be many
   */
  public record ArgumentGuide(
      String label,
      boolean required,
      boolean repeatable,
      String description,
      Completion completion) {

    /** How usage shows it: "[ID]". */
    String usage() {
      String word = repeatable ? label + "..." : label;
      return required ? word : "[" + word + "]";
    }
  }

  /**
   * What has a name that begins with a hyphen.
   *
   * @param names the short one first
   * @param label of its value, empty if it takes none
   * @param repeatable true if it may be given more than once
   */
  public record OptionGuide(
      List<String> names,
      String label,
      boolean repeatable,
      String description,
      Completion completion) {

    boolean takesValue() {
      return !label.isEmpty();
    }
  }

  /** The summary as a sentence. */
  String sentence() {
    return new Meaning(id, summary).sentence();
  }

  /** What follows the command's name: "[OPTIONS] PROFILE". */
  String usage() {
    StringBuilder usage = new StringBuilder("[OPTIONS]");
    arguments.forEach(argument -> usage.append(' ').append(argument.usage()));
    return usage.toString();
  }
}
