package dev.rolecall.interview;

import dev.rolecall.document.FlowText;
import dev.rolecall.profile.Input;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

  private static final Pattern ABOUT =
      Pattern.compile(
          "(?:about|around|roughly|circa|approximately)\\s+(.*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern RANGE =
      Pattern.compile(
          "(?:between\\s+|from\\s+)?([-+]?[0-9.]+%?)\\s+(?:to|and)\\s+([-+]?[0-9.]+%?)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern THREE_POINTS =
      Pattern.compile(
          "(?:low\\s+)([^,\\s]+),?\\s+(?:likely\\s+)([^,\\s]+),?\\s+(?:high\\s+)([^,\\s]+)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DIGIT = Pattern.compile("[0-9]");
  private static final Pattern AREA_SHARE = Pattern.compile("([A-Za-z_ -]+?)[ :]+([0-9.]+%?)");

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
   * What a profile would say, as YAML on one line; what is not understood is left as it is, for the
   * reader to report.
   */
  static String asYaml(Input input, String typed) {
    String text = typed.strip();
    return switch (input.kind()) {
      case TEXT -> isQuoted(text) ? text : FlowText.quoted(text);
      case NUMBER, EXACT -> number(text);
      case WORD -> word(text);
      case CHOICE -> choice(text);
      case CHOICE_OR_SHARES -> DIGIT.matcher(text).find() ? braced(text) : choice(text);
      case AREA_SHARES -> braced(text);
      case DUTIES, OPTIONS -> text.startsWith("[") ? text : list(text);
    };
  }

  /** "none or partial" and "none, partial" are a list of what is as likely. */
  private static String choice(String text) {
    String[] words = text.split(",|\\s+or\\s+");
    return text.startsWith("[") || words.length == 1
        ? word(text)
        : Arrays.stream(words)
            .map(part -> word(part.strip()))
            .collect(Collectors.joining(", ", "[", "]"));
  }

  private static String braced(String text) {
    return text.startsWith("{") ? text : shares(text);
  }

  private static boolean isQuoted(String text) {
    return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
  }

  private static String number(String text) {
    Matcher about = ABOUT.matcher(text);
    if (about.matches()) {
      return "~" + about.group(1);
    }
    Matcher range = RANGE.matcher(text);
    if (range.matches()) {
      return range.replaceFirst("$1..$2");
    }
    Matcher three = THREE_POINTS.matcher(text);
    return three.matches() ? three.replaceFirst("{low: $1, likely: $2, high: $3}") : text;
  }

  /** "in house" is in_house: a space between letters is an underscore. */
  private static String word(String text) {
    return text.replaceAll("(?<=[A-Za-z])\\s+(?=[A-Za-z])", "_");
  }

  /** "family" is all of it; "personal injury 80%, family 20%" is a map. */
  private static String shares(String text) {
    return Arrays.stream(text.split(","))
        .map(String::strip)
        .map(part -> share(part, text.contains(",")))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String share(String part, boolean several) {
    Matcher share = AREA_SHARE.matcher(part);
    if (share.matches()) {
      return word(share.group(1)) + ": " + share.group(2);
    }
    return several ? part : word(part) + ": 100%";
  }

  private static String list(String text) {
    return Arrays.stream(text.split(","))
        .map(part -> word(part.strip()))
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
