package dev.rolecall.interview;

import dev.rolecall.document.FlowText;
import dev.rolecall.profile.Input;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a person means by a line typed at a question.
 *
 * @param input the input that the line names; empty where it answers the question that was asked
 * @param text the answer as typed, for {@link Kind#ANSWER} only
 */
public record Reply(Kind kind, Optional<Input> input, String text) {

  /** What the person wants. */
  public enum Kind {
    /** An answer. */
    ANSWER,
    /** An empty line: keep the present answer, or else the prior. */
    KEEP,
    /** The answer is not known; the prior is used. */
    UNKNOWN,
    /** The previous question. */
    BACK,
    /** More about the question. */
    HELP,
    /** No more questions: the verdict. */
    DONE,
    /** Stop here and resume later. */
    SAVE
  }

  private static final Set<String> UNKNOWN_WORDS =
      Set.of("don't know", "dont know", "do not know", "not known", "unknown", "no idea", "skip");

  /** Parses a line. Text in double quotes is never a command. */
  public static Reply of(String line) {
    String text = line.strip();
    String word = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    if (UNKNOWN_WORDS.contains(word)) {
      return of(Kind.UNKNOWN);
    }
    return switch (word) {
      case "" -> of(Kind.KEEP);
      case "?", "help" -> of(Kind.HELP);
      case "back" -> of(Kind.BACK);
      case "done" -> of(Kind.DONE);
      case "save", "quit", "exit" -> of(Kind.SAVE);
      default -> answer(text);
    };
  }

  /** "firm.attorneys=3" answers the input that it names. */
  private static Reply answer(String text) {
    int sign = text.indexOf('=');
    Optional<Input> named = sign < 0 ? Optional.empty() : Input.at(text.substring(0, sign).strip());
    return named.isPresent()
        ? new Reply(Kind.ANSWER, named, text.substring(sign + 1).strip())
        : new Reply(Kind.ANSWER, Optional.empty(), text);
  }

  private static Reply of(Kind kind) {
    return new Reply(kind, Optional.empty(), "");
  }

  /**
   * A line as a profile would have it, as YAML on one line: what is in braces, brackets or quotes
   * is YAML, and all else is a text.
   */
  static String asYaml(String typed) {
    String text = typed.strip();
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return quoted || text.startsWith("{") || text.startsWith("[") ? text : FlowText.scalar(text);
  }
}
