package dev.rolecall.profile;

import dev.rolecall.document.Fields;
import dev.rolecall.document.Limits;
import dev.rolecall.document.MapNode;
import dev.rolecall.document.Node;
import dev.rolecall.document.Node.ScalarNode;
import dev.rolecall.document.NumberReader;
import dev.rolecall.document.Problems;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.rulebook.Category;
import dev.rolecall.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a profile states, before priors: a value for each input that was read without an error. */
final class StatedValues {

  private static final double ROUNDING = 0.0051;

  final Map<Input, Estimate> numbers = new EnumMap<>(Input.class);
  final Map<Input, List<String>> words = new EnumMap<>(Input.class);
  final Map<Input, List<String>> lists = new EnumMap<>(Input.class);
  final Map<String, Double> areas = new LinkedHashMap<>();

  /** By fee model, where several are stated with their shares. */
  final Map<String, Double> feeShares = new LinkedHashMap<>();

  /** The node of each duty to delegate, in the order stated. */
  final Map<String, Node> duties = new LinkedHashMap<>();

  /** The node of each value, for problems that concern several. */
  final Map<Input, Node> nodes = new EnumMap<>(Input.class);

  private final InputGuide guide;
  private final Problems problems;

  StatedValues(Rulebook rulebook, Problems problems) {
    guide = new InputGuide(rulebook);
    this.problems = problems;
  }

  /** Reads the value of one input, by its kind; {@code fields} are those that it is among. */
  void read(Input input, Node node, Fields fields) {
    nodes.put(input, node);
    switch (input.kind()) {
      case NUMBER ->
          NumberReader.estimate(node, input.limits(), problems)
              .ifPresent(value -> numbers.put(input, value));
      case EXACT ->
          NumberReader.number(node, input.limits(), problems)
              .ifPresent(value -> numbers.put(input, Estimate.exact(value)));
      case WORD ->
          fields.word(node, input.words()).ifPresent(word -> words.put(input, List.of(word)));
      case CHOICE -> choice(input, node, fields);
      case CHOICE_OR_SHARES -> {
        if (node instanceof MapNode) {
          feeShares(input, node);
        } else {
          choice(input, node, fields);
        }
      }
      case TEXT -> text(input, node);
      case AREA_SHARES -> shares(node, guide.areas(), "a share of the open matters", areas);
      case DUTIES -> duties(input, node, fields);
      case OPTIONS -> lists.put(input, fields.words(node, guide.options()));
    }
  }

  /** One word or, where the owner is not sure, several, each of them once. */
  private void choice(Input input, Node node, Fields fields) {
    List<Node> items = Fields.items(node);
    if (items.isEmpty()) {
      String expected = "one or several of " + String.join(", ", input.words());
      problems.error(node, "an empty list", expected, "");
    }
    List<String> found = new ArrayList<>();
    for (Node item : items) {
      String word = fields.word(item, input.words()).orElse("");
      if (!word.isEmpty() && found.contains(word)) {
        problems.error(item, word + " again", "each word once", "");
      }
      found.add(word);
    }
    words.put(input, List.copyOf(found));
  }

  /** The model with the largest share, the first of equals, is the word; all of it is one word. */
  private void feeShares(Input input, Node node) {
    shares(node, input.words(), "a share of the fees", feeShares);
    feeShares.entrySet().stream()
        .reduce((most, next) -> next.getValue() > most.getValue() ? next : most)
        .ifPresent(most -> words.put(input, List.of(most.getKey())));
    if (feeShares.size() == 1) {
      feeShares.clear();
    }
  }

  /** Each duty keeps its own place, for what may not be delegated. */
  private void duties(Input input, Node node, Fields fields) {
    for (Node item : Fields.items(node)) {
      fields.word(item, guide.duties()).ifPresent(duty -> duties.putIfAbsent(duty, item));
    }
    lists.put(input, List.copyOf(duties.keySet()));
  }

  private void text(Input input, Node node) {
    if (node instanceof ScalarNode scalar && !scalar.text().isBlank()) {
      words.put(input, List.of(scalar.text().strip()));
    } else {
      String found = node instanceof ScalarNode ? "an empty text" : "more than a text";
      problems.error(node, found, "a text", "");
    }
  }

  /**
   * Reads shares that add up to 100%; those of nothing are left out.
   *
   * @param what one of them is, for problems
   * @param shares filled by word, in the words' order
   */
  private void shares(
      Node node, Collection<String> words, String what, Map<String, Double> shares) {
    Fields fields = Fields.of(node, problems);
    Problems own = new Problems();
    Map<String, Node> written = fields.byWord(words, own);
    Limits limits = Limits.share(what + ", 0% to 100%");
    written.forEach(
        (word, value) ->
            NumberReader.number(value, limits, own)
                .filter(share -> share > 0)
                .ifPresent(share -> shares.put(word, share)));
    problems.addAll(own);
    if (!own.hasErrors() && node instanceof MapNode) {
      addUp(node, shares);
    }
  }

  /** Shares may be off by a rounding; they are then scaled to add up. */
  private void addUp(Node node, Map<String, Double> shares) {
    double sum = 0;
    for (double share : shares.values()) {
      sum += share;
    }
    if (sum < 1 - ROUNDING || sum > 1 + ROUNDING) {
      String found = Decimals.atMost(sum * 100, 2) + "% in all";
      problems.error(node, found, "shares that add up to 100%", "");
    }
    double total = sum;
    shares.replaceAll((word, share) -> share / total);
  }

  Optional<Double> exact(Input input) {
    return Optional.ofNullable(numbers.get(input)).map(Estimate::likely);
  }

  /** The weight of a category, if it is stated. */
  Optional<Double> priority(Category category) {
    return exact(Input.at("priorities." + category.id()).orElseThrow());
  }

  List<String> list(Input input) {
    return lists.getOrDefault(input, List.of());
  }
}
