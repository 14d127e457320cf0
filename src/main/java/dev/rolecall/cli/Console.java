package dev.rolecall.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The streams and surroundings of a run. Everything a command knows of the outside comes from here,
 * so that a test can be its own terminal.
 *
 * @param environment variables such as NO_COLOR
 * @param surroundings what the launcher found out: see {@link Surroundings}
 */
record Console(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Map<String, String> environment,
    Surroundings surroundings) {

  /** Writes to standard output, as UTF-8. */
  void print(CharSequence text) {
    write(out, text);
  }

  /** Writes to standard error, as UTF-8. */
  void complain(CharSequence text) {
    write(err, text);
  }

  private static void write(OutputStream stream, CharSequence text) {
    try {
      stream.write(text.toString().getBytes(StandardCharsets.UTF_8));
      stream.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
