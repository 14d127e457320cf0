package dev.rolecall.interview;

import dev.rolecall.profile.Input;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a person means by a line typed at a question.
 *
 * @param input the input that is meant where it is named; else the one that was asked for
 * @param text the answer as typed, of {@link Kind#ANSWER} alone
 */
public record Reply(Kind kind, Optional<Input> input, String text) {

  /** What is wanted. */
  public enum Kind {
    /** An answer. */
    ANSWER,
    /** An empty line: what stands already, else the prior. */
    KEEP,
    /** It is not known; the prior stands. */
    UNKNOWN,
    /** The question before. */
    BACK,
    /** More about the question. */
    HELP,
    /** No more questions: the verdict. */
    DONE,
    /** No more questions now: go on later. */
    SAVE
  }

  private static final Set<String> UNKNOWN_WORDS =
      Set.of("don't know", "dont know", "do not know", "not known", "unknown", "no idea", "skip");

  /** Reads a line. What is in double quotes is never a command. */
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
}
