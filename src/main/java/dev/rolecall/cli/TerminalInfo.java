package dev.rolecall.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The terminal, as the launcher found it and said in properties: Java cannot find out cheaply.
 *
 * @param columns of the terminal that standard output is, 0 if it is none
 * @param unicode whether its locale is UTF-8
 * @param errorsOnTerminal whether standard error is a terminal
 * @param keyboard whether standard input is a terminal, as far as the launcher looked
 */
record TerminalInfo(int columns, boolean unicode, boolean errorsOnTerminal, boolean keyboard) {

  /** With standard error and input not on a terminal. */
  TerminalInfo(int columns, boolean unicode) {
    this(columns, unicode, false, false);
  }

  static TerminalInfo of(Properties launcher, Map<String, String> environment) {
    int terminal = whole(launcher.getProperty("rolecall.columns", ""));
    int wanted = whole(environment.getOrDefault("COLUMNS", ""));
    String locale =
        Stream.of("LC_ALL", "LC_CTYPE", "LANG")
            .map(name -> environment.getOrDefault(name, ""))
            .filter(value -> !value.isEmpty())
            .findFirst()
            .orElse("");
    return new TerminalInfo(
        terminal > 0 && wanted > 0 ? wanted : terminal,
        launcher
            .getProperty("rolecall.locale", locale)
            .toUpperCase(Locale.ROOT)
            .replace("-", "")
            .contains("UTF8"),
        launcher.getProperty("rolecall.errors", "").equals("terminal"),
        launcher.getProperty("rolecall.input", "").equals("terminal"));
  }

  private static int whole(String text) {
    return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
  }
}
