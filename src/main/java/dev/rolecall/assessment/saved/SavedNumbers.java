package dev.rolecall.assessment.saved;

import dev.rolecall.assessment.InputValue;
import dev.rolecall.document.Fields;
import dev.rolecall.document.ListNode;
import dev.rolecall.document.MapNode;
import dev.rolecall.document.Node;
import dev.rolecall.document.Problems;
import dev.rolecall.document.ScalarNode;
import dev.rolecall.quantity.Estimate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The numbers of a saved result, with no bounds but those of JSON. */
final class SavedNumbers {

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?");
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");

  private final Problems problems;

  SavedNumbers(Problems problems) {
    this.problems = problems;
  }

  Optional<Double> number(Fields fields, String key) {
    return matching(fields, key, NUMBER, "a number").map(Double::parseDouble);
  }

  Optional<Long> whole(Fields fields, String key) {
    return matching(fields, key, WHOLE, "a whole number").map(Long::parseLong);
  }

  private Optional<String> matching(Fields fields, String key, Pattern form, String expected) {
    return fields.required(key, expected).flatMap(node -> matching(node, form, expected));
  }

  private Optional<String> matching(Node node, Pattern form, String expected) {
    if (node instanceof ScalarNode scalar
        && scalar.plain()
        && form.matcher(scalar.text()).matches()) {
      return Optional.of(scalar.text());
    }
    String found = node instanceof ScalarNode scalar ? scalar.text() : "no number";
    problems.error(node, found, expected, "");
    return Optional.empty();
  }

  List<SavedOption> options(Fields fields) {
    return items(fields, "options").stream().map(this::option).toList();
  }

  private SavedOption option(Node node) {
    Fields fields = Fields.of(node, problems);
    return new SavedOption(
        fields.requiredText("id"),
        fields.flag("eligible", false),
        number(fields, "score").orElse(0.0),
        items(fields, "contributions").stream().map(this::row).toList());
  }

  private SavedOption.Row row(Node node) {
    Fields fields = Fields.of(node, problems);
    return new SavedOption.Row(
        fields.requiredText("category"),
        fields.requiredText("rule"),
        number(fields, "points").orElse(0.0));
  }

  private List<Node> items(Fields fields, String key) {
    return fields.required(key, "a list").orElse(null) instanceof ListNode list
        ? list.items()
        : List.of();
  }

  InputValue value(Fields fields) {
    Optional<Estimate> number = fields.node("number").flatMap(this::estimate);
    Map<String, Double> shares = new LinkedHashMap<>();
    if (fields.node("shares").orElse(null) instanceof MapNode map) {
      Fields areas = Fields.of(map, problems);
      map.entries()
          .keySet()
          .forEach(area -> number(areas, area).ifPresent(share -> shares.put(area, share)));
    }
    return new InputValue(number, fields.texts("words"), shares, fields.flag("assumed", false));
  }

  private Optional<Estimate> estimate(Node node) {
    Fields fields = Fields.of(node, problems);
    Optional<Double> low = number(fields, "low");
    Optional<Double> likely = number(fields, "likely");
    Optional<Double> high = number(fields, "high");
    if (low.isEmpty() || likely.isEmpty() || high.isEmpty()) {
      return Optional.empty();
    }
    if (low.get() > likely.get() || likely.get() > high.get()) {
      problems.error(node, "numbers out of order", "low, likely and high in order", "");
      return Optional.empty();
    }
    return Optional.of(new Estimate(low.get(), likely.get(), high.get()));
  }
}
