package dev.rolecall.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;

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

  /** Standard output for the help that the parser writes. */
  PrintWriter output() {
    return writer(this::print);
  }

  /** Standard error for the help that the parser writes. */
  PrintWriter errors() {
    return writer(this::complain);
  }

  private static PrintWriter writer(Consumer<String> target) {
    return new PrintWriter(
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) {
            target.accept(new String(text, from, length));
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        });
  }
}
