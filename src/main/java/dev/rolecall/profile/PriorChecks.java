package dev.rolecall.profile;

import dev.rolecall.document.Fields;
import dev.rolecall.document.MapNode;
import dev.rolecall.document.Node;
import dev.rolecall.document.NumberReader;
import dev.rolecall.document.Problems;
import dev.rolecall.profile.Input.Kind;
import dev.rolecall.rulebook.Rulebook;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Checks a rulebook's priors against the input catalog, which the rulebook package does not know.
 */
public final class PriorChecks {

  private final Rulebook rulebook;
  private final Problems problems = new Problems();

  private PriorChecks(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /** The problems of every prior that does not suit its input, each at its place. */
  public static Problems of(Rulebook rulebook) {
    PriorChecks checks = new PriorChecks(rulebook);
    Fields priors = Fields.of(rulebook.tree(), checks.problems).fields("priors");
    priors.map().entries().values().forEach(checks::check);
    return checks.problems;
  }

  private void check(MapNode.Entry prior) {
    Node node = prior.value();
    Optional<Input> input = Input.at(prior.key());
    if (input.isEmpty()) {
      problems.error(node, "a prior of " + prior.key(), "the path of an input", "");
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
