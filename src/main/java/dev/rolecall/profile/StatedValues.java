package dev.rolecall.profile;

import dev.rolecall.document.Node;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.rulebook.Category;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a profile states, before priors: a value for each input that was read without an error. */
final class StatedValues {

  final Map<Input, Estimate> numbers = new EnumMap<>(Input.class);
  final Map<Input, String> words = new EnumMap<>(Input.class);
  final Map<Input, List<String>> lists = new EnumMap<>(Input.class);
  final Map<String, Double> areas = new LinkedHashMap<>();

  /** The node of each duty to delegate, in the order stated. */
  final Map<String, Node> duties = new LinkedHashMap<>();

  /** The node of each value, for problems that concern several. */
  final Map<Input, Node> nodes = new EnumMap<>(Input.class);

  Optional<Double> exact(Input input) {
    Estimate value = numbers.get(input);
    return value == null ? Optional.empty() : Optional.of(value.likely());
  }

  /** The weight of a category, if it is stated. */
  Optional<Double> priority(Category category) {
    return exact(Input.at("priorities." + category.id()).orElseThrow());
  }

  List<String> list(Input input) {
    return lists.getOrDefault(input, List.of());
  }
}
