package dev.rolecall.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What came of a command. */
record Ran(int exit, String out, String err) {

  /** Runs a command with nothing on standard input. */
  static Ran rolecall(String... args) {
    return fed("", args);
  }

  /** Runs a command with a text on standard input. */
  static Ran fed(String in, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    byte[] bytes = in.getBytes(StandardCharsets.UTF_8);
    int exit = Main.run(args, new ByteArrayInputStream(bytes), out, err, Map.of());
    return new Ran(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
