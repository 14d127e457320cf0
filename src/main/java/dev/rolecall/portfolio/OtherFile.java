package dev.rolecall.portfolio;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file in a folder of profiles says that it is, where it is something else. */
final class OtherFile {

  private static final Pattern BLOCK_KEY =
      Pattern.compile("(?m)^([\"']?)([$a-zA-Z_][$a-zA-Z0-9_-]*)\\1[ \t]*:");
  private static final Pattern LAST_WORD =
      Pattern.compile("([$a-zA-Z_][$a-zA-Z0-9_-]*)[\"']?\\s*$");

  /** Keys that only a profile has. */
  private static final Set<String> PROFILE =
      Set.of(
          "rolecall",
          "caseload",
          "drafting",
          "client_response",
          "coordination",
          "attorney_time",
          "economics",
          "readiness",
          "expect");

  private static final Set<String> BRAND =
      Set.of("name", "logo", "accent", "accent_dark", "contact", "disclaimer");

  private OtherFile() {}

  /**
   * What the file is, as in "it is a rulebook"; empty for a profile, and for what does not say.
   *
   * @param start its first bytes
   */
  static Optional<String> kind(byte[] start) {
    String text = new String(start, StandardCharsets.UTF_8).replace("\ufeff", "");
    Set<String> keys = text.stripLeading().startsWith("{") ? flowKeys(text) : blockKeys(text);
    if (keys.stream().anyMatch(PROFILE::contains)) {
      return Optional.empty();
    }
    if (keys.contains("$schema")) {
      return Optional.of(keys.contains("runs") ? "it is a SARIF report" : "it is a JSON Schema");
    }
    if (keys.contains("format") || keys.contains("postings")) {
      return Optional.of("it is what Rolecall wrote");
    }
    if (keys.contains("rulebook")) {
      return Optional.of("it is a rulebook");
    }
    return keys.contains("name") && BRAND.containsAll(keys)
        ? Optional.of("it is a brand")
        : Optional.empty();
  }

  private static Set<String> blockKeys(String text) {
    Set<String> keys = new HashSet<>();
    Matcher key = BLOCK_KEY.matcher(text);
    while (key.find()) {
      keys.add(key.group(2));
    }
    return keys;
  }

  /** The keys of the outermost map, as far as the text goes. */
  private static Set<String> flowKeys(String text) {
    Set<String> keys = new HashSet<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        i = endOfString(text, i);
      } else if (c == '{' || c == '[') {
        depth++;
        from = i + 1;
      } else if (c == '}' || c == ']') {
        depth--;
      } else if (c == ',') {
        from = i + 1;
      } else if (c == ':' && depth == 1) {
        Matcher key = LAST_WORD.matcher(text).region(from, i);
        if (key.find()) {
          keys.add(key.group(1));
        }
        from = i + 1;
      }
    }
    return keys;
  }

  private static int endOfString(String text, int start) {
    int i = start + 1;
    while (i < text.length() && text.charAt(i) != '"') {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return i;
  }
}
