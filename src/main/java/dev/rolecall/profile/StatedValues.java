package dev.rolecall.profile;

import dev.rolecall.document.Fields;
import dev.rolecall.document.FlowText;
import dev.rolecall.document.Limits;
import dev.rolecall.document.MapNode;
import dev.rolecall.document.Node;
import dev.rolecall.document.Node.ScalarNode;
import dev.rolecall.document.NumberReader;
import dev.rolecall.document.Problems;
import dev.rolecall.profile.CheckRule.Ignored;
import dev.rolecall.profile.CheckRule.Severity;
import dev.rolecall.profile.Input.Kind;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.quantity.Identified;
import dev.rolecall.rulebook.Category;
import dev.rolecall.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  final Map<CheckRule, Severity> severities = new EnumMap<>(CheckRule.class);
  final List<Ignored> ignored = new ArrayList<>();

  /** A day of the calendar, but that February may have 29 days in any year. */
  static final Pattern DAY =
      Pattern.compile(
          "(19|20)[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
              + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))");

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
      case WORD -> word(input, node, fields).ifPresent(word -> words.put(input, List.of(word)));
      case CHOICE -> choice(input, node, fields);
      case CHOICE_OR_SHARES -> {
        if (node instanceof MapNode || SharesText.isOfShares(node)) {
          feeShares(input, node);
        } else {
          choice(input, node, fields);
        }
      }
      case TEXT -> text(node).ifPresent(text -> words.put(input, List.of(text)));
      case DATE -> day(node).ifPresent(day -> words.put(input, List.of(day)));
      case AREA_SHARES -> shares(input, node, guide.areas(), "a share of the open matters", areas);
      case DUTIES -> duties(input, node, fields);
      case OPTIONS ->
          lists.put(
              input,
              listed(node, ",|\\s+or\\s+")
                  .flatMap(item -> fields.word(item, guide.options(), Synonyms.of(input)).stream())
                  .toList());
      case SEVERITIES -> severities(node);
      case IGNORED -> Fields.items(node).forEach(this::ignored);
    }
  }

  private void severities(Node node) {
    Fields.of(node, problems)
        .byWord(Identified.ids(CheckRule.values()), Map.of(), problems)
        .forEach(
            (rule, value) ->
                Fields.of(node, problems)
                    .word(value, Identified.ids(Severity.values()))
                    .flatMap(word -> Identified.of(Severity.values(), word))
                    .ifPresent(how -> severities.put(rule(rule), how)));
  }

  private void ignored(Node node) {
    Fields fields = Fields.of(node, problems);
    Optional<CheckRule> rule =
        fields
            .required("rule", "what is accepted for a while")
            .flatMap(word -> fields.word(word, Identified.ids(CheckRule.values())))
            .map(StatedValues::rule);
    Optional<String> reason = fields.required("reason", "why it is accepted").flatMap(this::text);
    Optional<Node> until = fields.required("until", "the last day, such as 2027-01-31");
    Optional<String> day = until.flatMap(this::day);
    fields.refuseOthers();
    if (rule.isPresent() && reason.isPresent() && day.isPresent()) {
      ignored.add(new Ignored(rule.get(), reason.get(), day.get()));
    }
  }

  private static CheckRule rule(String id) {
    return Identified.of(CheckRule.values(), id).orElseThrow();
  }

  private Optional<String> day(Node node) {
    if (node instanceof ScalarNode scalar && DAY.matcher(scalar.text()).matches()) {
      return Optional.of(scalar.text());
    }
    String found = node instanceof ScalarNode scalar ? scalar.text() : "a list or map";
    problems.error(node, found, "a day such as 2026-06-30", "");
    return Optional.empty();
  }

  private Optional<String> word(Input input, Node node, Fields fields) {
    return fields.word(node, input.words(), Synonyms.of(input));
  }

  /** The items of a list, or of a text that lists them: "none or partial". */
  private static Stream<Node> listed(Node node, String separator) {
    return node instanceof ScalarNode scalar
            && scalar.text().matches("(?s).*(?:" + separator + ").*")
        ? Stream.of(scalar.text().split(separator))
            .map(part -> new ScalarNode(node.place(), node.path(), part.strip(), scalar.plain()))
        : Fields.items(node).stream();
  }

  /** One word or, where the owner is not sure, several, each of them once. */
  private void choice(Input input, Node node, Fields fields) {
    List<Node> items = listed(node, ",|\\s+or\\s+").toList();
    if (items.isEmpty()) {
      String expected = "one or several of " + String.join(", ", input.words());
      problems.error(node, "an empty list", expected, "");
    }
    List<String> found = new ArrayList<>();
    for (Node item : items) {
      String word = word(input, item, fields).orElse("");
      if (!word.isEmpty() && found.contains(word)) {
        problems.error(item, word + " again", "each word once", "");
      }
      found.add(word);
    }
    words.put(input, List.copyOf(found));
  }

  /** The model with the largest share, the first of equals, is the word; all of it is one word. */
  private void feeShares(Input input, Node node) {
    shares(input, node, input.words(), "a share of the fees", feeShares);
    feeShares.entrySet().stream()
        .reduce((most, next) -> next.getValue() > most.getValue() ? next : most)
        .ifPresent(most -> words.put(input, List.of(most.getKey())));
    if (feeShares.size() == 1) {
      feeShares.clear();
    }
  }

  /** Each duty keeps its own place, for what may not be delegated. */
  private void duties(Input input, Node node, Fields fields) {
    listed(node, ",")
        .forEach(
            item ->
                fields
                    .word(item, guide.duties())
                    .ifPresent(duty -> duties.putIfAbsent(duty, item)));
    lists.put(input, List.copyOf(duties.keySet()));
  }

  private Optional<String> text(Node node) {
    if (node instanceof ScalarNode scalar && !scalar.text().isBlank()) {
      return Optional.of(scalar.text().strip());
    }
    String found = node instanceof ScalarNode ? "an empty text" : "more than a text";
    problems.error(node, found, "a text", "");
    return Optional.empty();
  }

  /**
   * Reads shares that add up to 100%; those of nothing are left out.
   *
   * @param what one of them is, for problems
   * @param shares filled by word, in the words' order
   */
  private void shares(
      Input input, Node node, Collection<String> words, String what, Map<String, Double> shares) {
    Problems own = new Problems();
    if (node instanceof MapNode) {
      Limits limits = Limits.share(what + ", 0% to 100%");
      Fields.of(node, own)
          .byWord(words, Synonyms.of(input), own)
          .forEach(
              (word, value) ->
                  NumberReader.number(value, limits, own)
                      .filter(share -> share > 0)
                      .ifPresent(share -> shares.put(word, share)));
    } else {
      shares.putAll(new SharesText(words, Synonyms.of(input), what, own).read(node));
    }
    problems.addAll(own);
    if (!own.hasErrors()) {
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

  /** How a profile writes what was read of an input, on one line; empty where nothing was. */
  Optional<String> written(Input input) {
    Map<String, Double> shares = input.kind() == Kind.AREA_SHARES ? areas : Map.of();
    if (input.kind() == Kind.CHOICE_OR_SHARES) {
      shares = feeShares;
    }
    if (!shares.isEmpty()) {
      return Optional.of(SharesText.written(shares));
    }
    return Optional.ofNullable(numbers.get(input))
        .map(value -> NumberReader.written(nodes.get(input), input.limits()))
        .or(() -> Optional.ofNullable(lists.get(input)).map(StatedValues::list))
        .or(
            () ->
                Optional.ofNullable(words.get(input))
                    .filter(all -> !all.isEmpty())
                    .map(all -> all.size() == 1 ? FlowText.scalar(all.get(0)) : list(all)));
  }

  private static String list(List<String> words) {
    return words.stream().map(FlowText::scalar).collect(Collectors.joining(", ", "[", "]"));
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
