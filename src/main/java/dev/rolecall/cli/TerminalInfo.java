package dev.rolecall.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * The terminal, as the launcher found it: Java cannot find out cheaply.
 *
 * @param columns of the terminal that standard output is, 0 if it is none
 * @param unicode whether its locale is UTF-8
 * @param errorsOnTerminal whether standard error is a terminal
 * @param keyboard whether standard input is a terminal, as far as the launcher looked
 */
record TerminalInfo(int columns, boolean unicode, boolean errorsOnTerminal, boolean keyboard) {

  /** The property that is "terminal" where the launcher found standard input to be one. */
  static final String INPUT = "rolecall.input";

  /** The property that says whether standard error is a terminal, set by the launcher. */
  static final String ERRORS = "rolecall.errors";

  /** The property that holds the terminal's columns, set by the launcher. */
  static final String COLUMNS = "rolecall.columns";

  /** The property that holds the locale's name, set by the launcher. */
  static final String LOCALE = "rolecall.locale";

  private static final int MOST_DIGITS = 4;

  /** With standard error and input not on a terminal. */
  TerminalInfo(int columns, boolean unicode) {
    this(columns, unicode, false, false);
  }

  static TerminalInfo of(Properties properties, Map<String, String> environment) {
    int terminal = whole(properties.getProperty(COLUMNS, ""));
    int wanted = whole(environment.getOrDefault("COLUMNS", ""));
    return new TerminalInfo(
        terminal > 0 && wanted > 0 ? wanted : terminal,
        isUnicode(locale(properties, environment)),
        properties.getProperty(ERRORS, "").equals("terminal"),
        properties.getProperty(INPUT, "").equals("terminal"));
  }

  private static String locale(Properties properties, Map<String, String> environment) {
    String known = properties.getProperty(LOCALE);
    if (known != null) {
      return known;
    }
    for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
      String value = environment.getOrDefault(name, "");
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }

  private static boolean isUnicode(String locale) {
    String plain = locale.toUpperCase(Locale.ROOT).replace("-", "");
    return plain.contains("UTF8");
  }

  private static int whole(String text) {
    int number = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (at == MOST_DIGITS || c < '0' || c > '9') {
        return 0;
      }
      number = 10 * number + c - '0';
    }
    return number;
  }
}
