package dev.rolecall.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Runs the command line inside the test, and keeps what it wrote. */
record Shell(int code, String out, String err) {

  static final Map<String, String> UTF_8 = Map.of("LC_ALL", "en_US.UTF-8");

  static Shell run(String... args) {
    return run(new byte[0], UTF_8, args);
  }

  static Shell run(byte[] in, Map<String, String> environment, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Main.run(args, new ByteArrayInputStream(in), out, err, environment);
    return new Shell(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Runs with standard output on a terminal of some width. */
  static Shell onTerminal(int columns, Map<String, String> environment, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            out,
            err,
            environment,
            new Console.Terminal(columns, true));
    int code = Main.run(args, console);
    return new Shell(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
