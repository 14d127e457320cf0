package dev.rolecall.profile;

import dev.rolecall.document.JsonTree;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ways to write one of some words: any case, hyphens for underscores, as the reader reads. */
final class WordForms {

  private final JsonTree json;

  WordForms(JsonTree json) {
    this.json = json;
  }

  /** The members of a schema for one word: a list of words to complete, and all else it may be. */
  void members(Collection<String> words) {
    json.array(
        "anyOf",
        List.<Runnable>of(
            () -> json.object(() -> json.texts("enum", completions(words))),
            () ->
                json.object(
                    () -> {
                      json.text("type", "string");
                      json.text("pattern", pattern(words));
                    })),
        Runnable::run);
  }

  private static List<String> completions(Collection<String> words) {
    UnaryOperator<String> hyphens = word -> word.replace('_', '-');
    return words.stream().flatMap(word -> Stream.of(word, hyphens.apply(word))).distinct().toList();
  }

  private static String pattern(Collection<String> words) {
    return words.stream()
        .map(WordForms::anyCase)
        .collect(Collectors.joining("|", "^\\s*(", ")\\s*$"));
  }

  private static String anyCase(String word) {
    StringBuilder pattern = new StringBuilder();
    word.codePoints()
        .mapToObj(Character::toString)
        .forEach(
            letter -> {
              String lower = letter.toLowerCase(Locale.ROOT);
              String upper = letter.toUpperCase(Locale.ROOT);
              if (letter.equals("_") || letter.equals("-")) {
                pattern.append("[_-]");
              } else if (lower.equals(upper)) {
                pattern.append(literal(letter));
              } else {
                pattern.append('[').append(upper).append(lower).append(']');
              }
            });
    return pattern.toString();
  }

  private static String literal(String letter) {
    return "\\^$.|?*+()[]{}/".contains(letter) ? "\\" + letter : letter;
  }
}
