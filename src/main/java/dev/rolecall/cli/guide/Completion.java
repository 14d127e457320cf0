package dev.rolecall.cli.guide;

import java.util.List;

/**
 * What a shell may offer where a value is wanted.
 *
 * @param words the values, where they are a few known words
 */
public record Completion(Kind kind, List<String> words) {

  /** What kind of thing the value is. */
  public enum Kind {
    /** Anything: nothing is offered. */
    FREE,
    /** One of a few words. */
    WORDS,
    /** An input's path, an equals sign, and a value. */
    INPUTS,
    /** A profile or a saved result: YAML or JSON. */
    DOCUMENTS,
    /** Any file. */
    FILES,
    FOLDERS
  }

  /** One of these words; those that a shell would take apart are left out. */
  public static Completion of(List<String> words) {
    return new Completion(
        Kind.WORDS, words.stream().filter(word -> word.matches("[\\w.,-]+")).toList());
  }

  public static Completion of(Kind kind) {
    return new Completion(kind, List.of());
  }
}
