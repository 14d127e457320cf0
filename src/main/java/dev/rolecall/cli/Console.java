package dev.rolecall.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

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
    TerminalInfo terminal) {

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
}
