package dev.rolecall.profile;

import dev.rolecall.document.Fields;
import dev.rolecall.document.Limits;
import dev.rolecall.document.MapNode;
import dev.rolecall.document.Node;
import dev.rolecall.document.Node.ListNode;
import dev.rolecall.document.Node.ScalarNode;
import dev.rolecall.document.NumberReader;
import dev.rolecall.document.Problems;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Staffing.Option;
import java.util.List;
import java.util.Map;

/** Reads the value of one input, by its kind. */
final class ValueReader {

  private static final double ROUNDING = 0.0051;

  private final Rulebook rulebook;
  private final Problems problems;
  private final StatedValues values;

  ValueReader(Rulebook rulebook, Problems problems, StatedValues values) {
    this.rulebook = rulebook;
    this.problems = problems;
    this.values = values;
  }

  void read(Input input, Node node, Fields fields) {
    values.nodes.put(input, node);
    switch (input.kind()) {
      case NUMBER ->
          NumberReader.estimate(node, input.limits(), problems)
              .ifPresent(value -> values.numbers.put(input, value));
      case EXACT ->
          NumberReader.number(node, input.limits(), problems)
              .ifPresent(value -> values.numbers.put(input, Estimate.exact(value)));
      case WORD ->
          fields.word(node, input.words()).ifPresent(word -> values.words.put(input, word));
      case TEXT -> text(input, node);
      case AREA_SHARES -> areas(node);
      case DUTIES -> duties(input, node, fields);
      case OPTIONS -> values.lists.put(input, fields.words(node, options()));
    }
  }

  /** Each duty keeps its own place, for what may not be delegated. */
  private void duties(Input input, Node node, Fields fields) {
    List<String> known = List.copyOf(rulebook.staffing().duties().keySet());
    List<Node> items = node instanceof ListNode list ? list.items() : List.of(node);
    for (Node item : items) {
      fields.word(item, known).ifPresent(duty -> values.duties.putIfAbsent(duty, item));
    }
    values.lists.put(input, List.copyOf(values.duties.keySet()));
  }

  private List<String> options() {
    return rulebook.staffing().mainOptions().stream().map(Option::id).toList();
  }

  private void text(Input input, Node node) {
    if (node instanceof ScalarNode scalar && !scalar.text().isBlank()) {
      values.words.put(input, scalar.text().strip());
    } else {
      String found = node instanceof ScalarNode ? "an empty text" : "more than a text";
      problems.error(node, found, "a text", "");
    }
  }

  private void areas(Node node) {
    Fields fields = Fields.of(node, problems);
    Problems own = new Problems();
    Map<String, Node> shares = fields.byWord(rulebook.figures().areas().keySet(), own);
    Limits limits = Limits.share("a share of the open matters, 0% to 100%");
    shares.forEach(
        (area, value) ->
            NumberReader.number(value, limits, own)
                .filter(share -> share > 0)
                .ifPresent(share -> values.areas.put(area, share)));
    problems.addAll(own);
    if (!own.hasErrors() && node instanceof MapNode) {
      addUp(node);
    }
  }

  /** Shares may be off by a rounding; they are then scaled to add up. */
  private void addUp(Node node) {
    double sum = 0;
    for (double share : values.areas.values()) {
      sum += share;
    }
    if (sum < 1 - ROUNDING || sum > 1 + ROUNDING) {
      String found = Decimals.atMost(sum * 100, 2) + "% in all";
      problems.error(node, found, "shares that add up to 100%", "");
    }
    double total = sum;
    values.areas.replaceAll((area, share) -> share / total);
  }
}
