package dev.rolecall.profile;

import dev.rolecall.document.Fields;
import dev.rolecall.document.FlowText;
import dev.rolecall.document.Limits;
import dev.rolecall.document.Node;
import dev.rolecall.document.Node.ListNode;
import dev.rolecall.document.Node.ScalarNode;
import dev.rolecall.document.NumberReader;
import dev.rolecall.document.Problems;
import dev.rolecall.document.Suggestion;
import dev.rolecall.quantity.Decimals;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Shares as a person writes them in words: {@code family}, which is all of it, {@code 80% injury,
 * 20% family} or {@code family 60, the rest injury}.
 */
final class SharesText {

  private static final String AMOUNT = "(?:~?[0-9.]+\\s*%?|half|a third|a quarter|two thirds)";
  private static final Pattern AMOUNT_FIRST =
      Pattern.compile(
          "(?i)(" + AMOUNT + "|(?:the )?rest|(?:the )?remainder)(?:\\s+of)?[\\s:]+(.*)");
  private static final Pattern WORD_FIRST =
      Pattern.compile("(?i)(.*?)[\\s:(]+(" + AMOUNT + "|(?:the )?rest)\\)?");
  private static final String SEPARATOR = "\\s*(?:[,;+]|\\s+and\\s+)\\s*(?:and\\s+)?";
  private static final int LONGEST = 400;
  private static final int ALL = 100;

  private final Collection<String> words;
  private final Map<String, String> others;
  private final String what;
  private final Problems problems;

  /**
   * @param what a share is of, for problems
   */
  SharesText(Collection<String> words, Map<String, String> others, String what, Problems problems) {
    this.words = words;
    this.others = others;
    this.what = what;
    this.problems = problems;
  }

  /** One word with its share, as written; "" where it has none. */
  private record Part(String word, String share) {}

  /** Whether a text holds an amount, and so shares. */
  static boolean isOfShares(Node node) {
    return node instanceof ScalarNode scalar
        && scalar.text().matches("(?is).*(?:[0-9]|\\b(?:half|third|quarter|rest|and)\\b).*");
  }

  /** As a profile writes them: {@code {family: 60%, personal_injury: 40%}}. */
  static String written(Map<String, Double> shares) {
    return shares.entrySet().stream()
        .map(one -> FlowText.scalar(one.getKey()) + ": " + written(one.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String written(double share) {
    return Decimals.exact(share * ALL) + "%";
  }

  /** The share of each word, in the words' order; nothing where there is a problem. */
  Map<String, Double> read(Node node) {
    List<Part> parts = parts(node);
    Map<String, String> byWord = new LinkedHashMap<>();
    for (Part part : parts) {
      Optional<String> word = Fields.match(part.word(), words, others);
      if (word.isEmpty()) {
        refuse(node, part.word());
      } else if (byWord.put(word.get(), part.share()) != null) {
        problems.error(node, word.get() + " again", "each word once", "");
      }
    }
    return problems.hasErrors() ? Map.of() : shares(node, byWord);
  }

  private void refuse(Node node, String word) {
    String hint = Suggestion.hint(word, words);
    String example = "{" + words.iterator().next() + ": 100%}";
    problems.error(
        node,
        word.isEmpty() ? "an empty text" : word,
        what + " for each of " + String.join(", ", words),
        hint.isEmpty() ? "write one of the words, or shares such as " + example : hint);
  }

  private List<Part> parts(Node node) {
    if (node instanceof ListNode list) {
      return list.items().stream()
          .map(item -> item instanceof ScalarNode one ? part(one.text()) : new Part("a list", ""))
          .toList();
    }
    String text = ((ScalarNode) node).text().strip();
    if (text.length() > LONGEST) {
      return List.of(new Part(text, ""));
    }
    // "wills and trusts" is one area, and no two
    if (Fields.match(text, words, others).isPresent()) {
      return List.of(new Part(text, ""));
    }
    List<Part> parts = new ArrayList<>();
    for (String one : text.split(SEPARATOR)) {
      parts.add(part(one.strip()));
    }
    return parts;
  }

  private static Part part(String text) {
    Matcher first = AMOUNT_FIRST.matcher(text);
    if (first.matches()) {
      return new Part(first.group(2), first.group(1));
    }
    Matcher last = WORD_FIRST.matcher(text);
    return last.matches() ? new Part(last.group(1), last.group(2)) : new Part(text, "");
  }

  private Map<String, Double> shares(Node node, Map<String, String> byWord) {
    if (byWord.size() == 1 && byWord.containsValue("")) {
      return Map.of(byWord.keySet().iterator().next(), 1.0);
    }
    if (byWord.containsValue("")) {
      String each =
          byWord.keySet().stream()
              .map(word -> word + ": " + ALL / byWord.size() + "%")
              .collect(Collectors.joining(", ", "{", "}"));
      problems.error(
          node, "words without shares", what + " for each", "if they are equal, write " + each);
      return Map.of();
    }
    boolean percent = byWord.values().stream().anyMatch(share -> bare(share) > 1);
    Map<String, Double> shares = new LinkedHashMap<>();
    double left = 1;
    for (Map.Entry<String, String> one : byWord.entrySet()) {
      if (!isRest(one.getValue())) {
        String text = percent && bare(one.getValue()) > 0 ? one.getValue() + "%" : one.getValue();
        double share = number(node, text);
        left -= share;
        shares.put(one.getKey(), share);
      }
    }
    double rest = Math.max(0, left);
    byWord.forEach((word, share) -> shares.putIfAbsent(word, isRest(share) ? rest : 0.0));
    Map<String, Double> ordered = new LinkedHashMap<>();
    words.stream()
        .filter(word -> shares.getOrDefault(word, 0.0) > 0)
        .forEach(word -> ordered.put(word, shares.get(word)));
    return ordered;
  }

  /** A number without a percent sign: "80, 20" are shares of a hundred. */
  private static double bare(String share) {
    return share.matches("[0-9]{1,3}(?:\\.[0-9]{1,9})?") ? Double.parseDouble(share) : 0;
  }

  private static boolean isRest(String share) {
    return share.toLowerCase(Locale.ROOT).matches("(?:the )?(?:rest|remainder)");
  }

  private double number(Node node, String text) {
    ScalarNode one = new ScalarNode(node.place(), node.path(), text, true);
    Limits limits = Limits.share(what + ", 0% to 100%");
    return NumberReader.number(one, limits, problems).orElse(0.0);
  }
}
