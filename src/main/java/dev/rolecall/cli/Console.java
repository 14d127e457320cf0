package dev.rolecall.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The streams and environment of a run. Everything a command knows of the outside comes from here,
 * so that a test can be its own terminal.
 *
 * @param environment variables such as NO_COLOR
 * @param terminal what the launcher found out about it
 */
record Console(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Map<String, String> environment,
    Terminal terminal) {

  /** Writes to standard output, as UTF-8. */
  void print(CharSequence text) {
    try {
      write(out, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes to standard error, as UTF-8. A closed or full one is ignored. */
  void complain(CharSequence text) {
    try {
      write(err, text);
    } catch (IOException e) {
      return;
    }
  }

  private static void write(OutputStream stream, CharSequence text) throws IOException {
    stream.write(text.toString().getBytes(StandardCharsets.UTF_8));
    stream.flush();
  }

  String variable(String name) {
    return environment.getOrDefault(name, "");
  }

  /**
   * The terminal, as the launcher found it and said in properties: Java cannot find out cheaply.
   *
   * @param columns of the terminal that standard output is, 0 if it is none
   * @param unicode whether its locale is UTF-8
   * @param errorsOnTerminal whether standard error is a terminal
   * @param keyboard whether standard input is a terminal, as far as the launcher looked
   */
  record Terminal(int columns, boolean unicode, boolean errorsOnTerminal, boolean keyboard) {

    /** With standard error and input not on a terminal. */
    Terminal(int columns, boolean unicode) {
      this(columns, unicode, false, false);
    }

    static Terminal of(Properties launcher, Map<String, String> environment) {
      int terminal = whole(launcher.getProperty("rolecall.columns", ""));
      int wanted = whole(environment.getOrDefault("COLUMNS", ""));
      String locale =
          Stream.of("LC_ALL", "LC_CTYPE", "LANG")
              .map(name -> environment.getOrDefault(name, ""))
              .filter(value -> !value.isEmpty())
              .findFirst()
              .orElse("");
      return new Terminal(
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
}
