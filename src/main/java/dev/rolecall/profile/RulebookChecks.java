package dev.rolecall.profile;

import dev.rolecall.document.Fields;
import dev.rolecall.document.FlowText;
import dev.rolecall.document.MapNode;
import dev.rolecall.document.Node;
import dev.rolecall.document.NumberReader;
import dev.rolecall.document.Problems;
import dev.rolecall.document.Suggestion;
import dev.rolecall.profile.Input.Kind;
import dev.rolecall.rulebook.Rulebook;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Checks what a rulebook says of inputs against the catalog, which the rulebook package does not
 * know: priors, and what a consultant's own gates and durability rules read.
 */
public final class RulebookChecks {

  private final Rulebook rulebook;
  private final Problems problems = new Problems();

  private RulebookChecks(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /** The problems of every entry that does not suit its input, each at its place. */
  public static Problems of(Rulebook rulebook) {
    RulebookChecks checks = new RulebookChecks(rulebook);
    Fields tree = Fields.of(rulebook.tree(), checks.problems);
    tree.fields("priors").map().entries().values().forEach(checks::check);
    for (String section : List.of("gates", "durability")) {
      tree.fields(section).map().entries().keySet().stream()
          .flatMap(id -> rulebook.tree().at(List.of(section, id, "reads")).stream())
          .forEach(checks::checkReading);
    }
    return checks.problems;
  }

  /** What reads no option reads an input that is a number. */
  private void checkReading(Node reads) {
    String path = FlowText.unquoted(reads);
    List<String> paths =
        Arrays.stream(Input.values()).filter(Input::isNumber).map(Input::path).toList();
    if (path.contains(".") && !paths.contains(path)) {
      problems.error(
          reads, path, "the path of an input that is a number", Suggestion.hint(path, paths));
    }
  }

  private void check(MapNode.Entry prior) {
    Node node = prior.value();
    Optional<Input> input = Input.at(prior.key());
    if (input.isEmpty()) {
      List<String> paths = Arrays.stream(Input.values()).map(Input::path).toList();
      problems.error(
          node,
          "a prior of " + prior.key(),
          "the path of an input",
          Suggestion.hint(prior.key(), paths));
      return;
    }
    Fields fields = Fields.of(node, problems);
    fields.node("value").ifPresent(value -> check(input.get(), value, fields));
    if (fields.flag("by_practice_area", false) && input.get() != Input.FEE_PER_MATTER) {
      problems.error(node, "by_practice_area", "it for the fee of a matter alone", "");
    }
    fields.node("per").ifPresent(per -> fields.word(per, multipliers()));
    fields.node("when").ifPresent(when -> check(input.get(), Fields.of(when, problems)));
  }

  private void check(Input input, Node value, Fields fields) {
    switch (input.kind()) {
      case NUMBER -> NumberReader.estimate(value, input.limits(), problems);
      case WORD, CHOICE, CHOICE_OR_SHARES -> fields.word(value, input.words());
      case AREA_SHARES -> fields.word(value, rulebook.figures().areas().keySet());
      default -> problems.error(value, "a prior", "none: this input needs none", "");
    }
  }

  private void check(Input input, Fields when) {
    when.node("value").ifPresent(value -> check(input, value, when));
    List<String> asked =
        Arrays.stream(Input.values())
            .filter(other -> other.kind() == Kind.WORD || other.isChoice())
            .map(Input::path)
            .toList();
    when.node("input")
        .flatMap(node -> when.word(node, asked))
        .flatMap(Input::at)
        .ifPresent(other -> when.node("is").ifPresent(is -> when.word(is, other.words())));
  }

  /** Only an input that every firm states, and that is never negative, can be a multiplier. */
  private static List<String> multipliers() {
    return Arrays.stream(Input.values())
        .filter(input -> input.isRequired() && input.isNumber())
        .map(Input::path)
        .toList();
  }
}
