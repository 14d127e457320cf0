package dev.rolecall.document;

import dev.rolecall.document.Node.ListNode;
import dev.rolecall.document.Node.ScalarNode;
import dev.rolecall.quantity.Estimate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The entries of one map, asked for by key. What was never asked for is refused at the end, so a
 * misspelled key cannot pass. Every getter that finds a fault reports it and returns nothing.
 */
public class Fields {

  private static final Pattern BLANKS = Pattern.compile("[\\s-]+");

  private final MapNode map;
  private final Problems problems;
  private final Set<String> known = new LinkedHashSet<>();

  private Fields(MapNode map, Problems problems) {
    this.map = map;
    this.problems = problems;
  }

  /** Other fields of the same map. */
  protected Fields(Fields same) {
    this(same.map, same.problems);
  }

  /** The fields of a node, which is a problem if it is no map. */
  public static Fields of(Node node, Problems problems) {
    if (node instanceof MapNode map) {
      return new Fields(map, problems);
    }
    problems.error(node, NumberReader.describe(node), "a map of `key: value` lines", "");
    return new Fields(new MapNode(node.place(), node.path(), Map.of()), new Problems());
  }

  public MapNode map() {
    return map;
  }

  /** The value of a key, if it is there. */
  public Optional<Node> node(String key) {
    known.add(key);
    return map.get(key);
  }

  /** The value of a key that must be there. */
  public Optional<Node> required(String key, String expected) {
    Optional<Node> node = node(key);
    if (node.isEmpty() && !map.refused().contains(key)) {
      problems.error(map.place(), path(key), Problems.MISSING, expected, "");
    }
    return node;
  }

  /** The fields of a map under a key; no fields at all where the key is missing. */
  public Fields fields(String key) {
    return node(key)
        .map(node -> of(node, problems))
        .orElseGet(() -> new Fields(new MapNode(map.place(), path(key), Map.of()), problems));
  }

  private String path(String key) {
    return map.path().isEmpty() ? key : map.path() + "." + key;
  }

  /** A text, if the key is there. */
  public Optional<String> text(String key) {
    return node(key).flatMap(this::scalar);
  }

  /** A text that must be there. */
  public String requiredText(String key) {
    return required(key, "a text").flatMap(this::scalar).orElse("");
  }

  /** A number that must be there. */
  public Optional<Double> number(String key, Limits limits) {
    return required(key, limits.expected())
        .flatMap(node -> NumberReader.number(node, limits, problems));
  }

  /** A number or range that must be there. */
  public Optional<Estimate> estimate(String key, Limits limits) {
    return required(key, limits.expected())
        .flatMap(node -> NumberReader.estimate(node, limits, problems));
  }

  /** True or false, {@code otherwise} where the key is missing. */
  public boolean flag(String key, boolean otherwise) {
    return word(key, List.of("true", "false")).map("true"::equals).orElse(otherwise);
  }

  /** One of some words; hyphens are underscores, and case does not matter. */
  public Optional<String> word(String key, Collection<String> words) {
    return node(key).flatMap(node -> word(node, words));
  }

  /** A list of some words, empty where the key is missing. */
  public List<String> words(String key, Collection<String> words) {
    return node(key).map(node -> words(node, words)).orElse(List.of());
  }

  /** A list of texts, empty where the key is missing; a single text is a list of one. */
  public List<String> texts(String key) {
    List<Node> items = node(key).map(Fields::items).orElse(List.of());
    return items.stream().flatMap(item -> scalar(item).stream()).toList();
  }

  /** The items of a list; a single value is a list of one. */
  public static List<Node> items(Node node) {
    return node instanceof ListNode list ? list.items() : List.of(node);
  }

  /** One of some words, at a node. */
  public Optional<String> word(Node node, Collection<String> words) {
    return word(node, words, Map.of());
  }

  /**
   * One of some words, at a node, or another word for one of them.
   *
   * @param others the words by what else they are called, in lower case with underscores
   */
  public Optional<String> word(Node node, Collection<String> words, Map<String, String> others) {
    if (!(node instanceof ScalarNode scalar)) {
      return scalar(node, "one of " + list(words));
    }
    Optional<String> word = match(scalar.text(), words, others);
    if (word.isEmpty()) {
      String found = scalar.text().isEmpty() ? NumberReader.NO_TEXT : scalar.text();
      String hint = Suggestion.hint(scalar.text(), words);
      String instead = Suggestion.only(scalar.text(), words).orElse("");
      problems.error(node, found, "one of " + list(words), hint, instead);
    }
    return word;
  }

  /** A list of words, at a node; a single word is a list of one. */
  public List<String> words(Node node, Collection<String> words) {
    return items(node).stream().flatMap(item -> word(item, words).stream()).toList();
  }

  /**
   * The entries of a map whose keys are some words, in the words' order; hyphens are underscores,
   * and case does not matter. Other keys, and a word that is there twice, are problems.
   */
  public Map<String, Node> byWord(
      Collection<String> words, Map<String, String> others, Problems problems) {
    Map<String, Node> found = new HashMap<>();
    Map<String, String> meant = meant(words, others);
    Set<String> once = once(meant.values());
    for (MapNode.Entry entry : map.entries().values()) {
      Optional<String> word = match(entry.key(), words, others);
      String path = map.path() + "." + entry.key();
      if (word.isEmpty()) {
        String hint = Suggestion.hint(entry.key(), words);
        problems.error(
            entry.keyPlace(),
            path,
            "the key " + entry.key(),
            "one of " + list(words),
            hint,
            Optional.ofNullable(meant.get(entry.key())).filter(once::contains).orElse(""));
      } else if (found.put(word.get(), entry.value()) != null) {
        problems.error(entry.keyPlace(), path, word.get() + " again", "each word once", "");
      }
    }
    Map<String, Node> ordered = new LinkedHashMap<>();
    words.stream().filter(found::containsKey).forEach(word -> ordered.put(word, found.get(word)));
    return ordered;
  }

  /** By key: the word that it is, or was surely meant to be. */
  private Map<String, String> meant(Collection<String> words, Map<String, String> others) {
    Map<String, String> meant = new HashMap<>();
    for (String key : map.entries().keySet()) {
      match(key, words, others)
          .or(() -> Suggestion.only(key, words))
          .ifPresent(word -> meant.put(key, word));
    }
    return meant;
  }

  /** The words that one key alone is or was meant to be: of several keys, one is wrong. */
  private Set<String> once(Collection<String> meant) {
    Set<String> once = new HashSet<>();
    Set<String> more = new HashSet<>(map.refused());
    meant.stream().filter(word -> !once.add(word)).forEach(more::add);
    once.removeAll(more);
    return once;
  }

  /** Reports every key that was not asked for. */
  public void refuseOthers() {
    refuseOthers(key -> "");
  }

  /**
   * Reports every key that was not asked for.
   *
   * @param elsewhere the hint for a key that resembles none of this map's
   */
  public void refuseOthers(UnaryOperator<String> elsewhere) {
    Map<String, String> meant = meant(known, Map.of());
    Set<String> once = once(meant.values());
    for (MapNode.Entry entry : map.entries().values()) {
      String key = entry.key();
      if (!known.contains(key)) {
        String expected = known.isEmpty() ? "no such key" : "one of " + list(known);
        String near = Suggestion.hint(key, known);
        String hint = near.isEmpty() ? elsewhere.apply(key) : near;
        String word = meant.getOrDefault(key, "");
        String instead = once.contains(word) ? word : "";
        problems.error(entry.keyPlace(), path(key), "the key " + key, expected, hint, instead);
        Suggestion.nearest(key, known).map(this::path).ifPresent(problems::retractMissing);
      }
    }
  }

  private Optional<String> scalar(Node node) {
    return scalar(node, "a text");
  }

  private Optional<String> scalar(Node node, String expected) {
    if (node instanceof ScalarNode scalar) {
      return Optional.of(scalar.text());
    }
    problems.error(node, NumberReader.describe(node), expected, "");
    return Optional.empty();
  }

  /** The word that a text is, whatever its case, with hyphens or blanks for underscores. */
  public static Optional<String> match(
      String text, Collection<String> words, Map<String, String> others) {
    if (words.contains(text)) {
      return Optional.of(text);
    }
    String plain = BLANKS.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll("_");
    return words.stream()
        .filter(word -> word.replace('-', '_').equalsIgnoreCase(plain))
        .findFirst()
        .or(() -> Optional.ofNullable(others.get(plain)).filter(words::contains));
  }

  private static String list(Collection<String> words) {
    int most = 12;
    String first = words.stream().limit(most).collect(Collectors.joining(", "));
    return words.size() > most ? first + ", ... (" + words.size() + " in all)" : first;
  }
}
