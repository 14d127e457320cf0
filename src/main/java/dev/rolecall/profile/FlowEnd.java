package dev.rolecall.profile;

import java.util.Optional;

/** Where a value in quotes or brackets ends, if it does so on its own line. */
final class FlowEnd {

  private final String line;
  private int at;

  private FlowEnd(String line, int at) {
    this.line = line;
    this.at = at;
  }

  /** The index after the end of the value that starts at an index. */
  static Optional<Integer> of(String line, int start) {
    FlowEnd end = new FlowEnd(line, start);
    int depth = 0;
    while (end.at < line.length()) {
      char c = line.charAt(end.at);
      if (c == '"' || c == '\'') {
        end.skipQuoted(c);
      } else if (c == '#') {
        return Optional.empty();
      } else {
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        end.at++;
      }
      if (depth == 0) {
        return end.at <= line.length() ? Optional.of(end.at) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private void skipQuoted(char quote) {
    at++;
    while (at < line.length() && line.charAt(at) != quote) {
      at += quote == '"' && line.charAt(at) == '\\' ? 2 : 1;
    }
    at++;
    if (quote == '\'' && at < line.length() && line.charAt(at) == quote) {
      skipQuoted(quote);
    }
  }
}
