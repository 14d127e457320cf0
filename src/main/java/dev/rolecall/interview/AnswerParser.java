package dev.rolecall.interview;

import dev.rolecall.document.FlowText;
import dev.rolecall.profile.Input;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns what a person types for an input into what a profile would say. */
final class AnswerParser {

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
  private static final Pattern AREA_SHARE = Pattern.compile("([A-Za-z_ -]+?)[ :]+([0-9.]+%?)");

  private AnswerParser() {}

  /** YAML on one line; what is not understood is left as it is, for the reader to report. */
  static String asYaml(Input input, String typed) {
    String text = typed.strip();
    return switch (input.kind()) {
      case TEXT -> isQuoted(text) ? text : FlowText.quoted(text);
      case NUMBER, EXACT -> number(text);
      case WORD -> word(text);
      case AREA_SHARES -> text.startsWith("{") ? text : shares(text);
      case DUTIES, OPTIONS -> text.startsWith("[") ? text : list(text);
    };
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
      return range.group(1) + ".." + range.group(2);
    }
    Matcher three = THREE_POINTS.matcher(text);
    return three.matches()
        ? "{low: "
            + three.group(1)
            + ", likely: "
            + three.group(2)
            + ", high: "
            + three.group(3)
            + "}"
        : text;
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
