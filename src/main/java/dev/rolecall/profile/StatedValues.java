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
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a profile states, before priors: a value for each input that was read without an error. */
final class StatedValues {

  private static final double ROUNDING = 0.0051;

  final Map<Input, Estimate> numbers = new EnumMap<>(Input.class);
  final Map<Input, String> words = new EnumMap<>(Input.class);
  final Map<Input, List<String>> lists = new EnumMap<>(Input.class);
  final Map<String, Double> areas = new LinkedHashMap<>();

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
      case WORD -> fields.word(node, input.words()).ifPresent(word -> words.put(input, word));
      case TEXT -> text(input, node);
      case AREA_SHARES -> areas(node);
      case DUTIES -> duties(input, node, fields);
      case OPTIONS -> lists.put(input, fields.words(node, guide.options()));
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
      words.put(input, scalar.text().strip());
    } else {
      String found = node instanceof ScalarNode ? "an empty text" : "more than a text";
      problems.error(node, found, "a text", "");
    }
  }

  private void areas(Node node) {
    Fields fields = Fields.of(node, problems);
    Problems own = new Problems();
    Map<String, Node> shares = fields.byWord(guide.areas(), own);
    Limits limits = Limits.share("a share of the open matters, 0% to 100%");
    shares.forEach(
        (area, value) ->
            NumberReader.number(value, limits, own)
                .filter(share -> share > 0)
                .ifPresent(share -> areas.put(area, share)));
    problems.addAll(own);
    if (!own.hasErrors() && node instanceof MapNode) {
      addUp(node);
    }
  }

  /** Shares may be off by a rounding; they are then scaled to add up. */
  private void addUp(Node node) {
    double sum = 0;
    for (double share : areas.values()) {
      sum += share;
    }
    if (sum < 1 - ROUNDING || sum > 1 + ROUNDING) {
      String found = Decimals.atMost(sum * 100, 2) + "% in all";
      problems.error(node, found, "shares that add up to 100%", "");
    }
    double total = sum;
    areas.replaceAll((area, share) -> share / total);
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
