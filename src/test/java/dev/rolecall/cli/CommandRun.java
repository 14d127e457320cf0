package dev.rolecall.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a command line gave, run as a user would but within this virtual machine.
 *
 * @param code the exit code
 */
public record CommandRun(int code, byte[] output, String errors) {

  /** What was written to standard output. */
  public String text() {
    return new String(output, StandardCharsets.UTF_8);
  }

  /** Runs a line such as "rolecall new | rolecall assess -", in a UTF-8 locale, without a shell. */
  public static CommandRun of(String line) {
    CommandRun last = new CommandRun(0, new byte[0], "");
    for (String command : line.split(" \\| ")) {
      List<String> words = new ArrayList<>(List.of(command.strip().split(" +")));
      String program = words.remove(0);
      if (!program.endsWith("rolecall")) {
        throw new IllegalArgumentException("not a Rolecall command: " + command);
      }
      last = run(last.output, words.toArray(String[]::new));
      if (last.code != 0) {
        return last;
      }
    }
    return last;
  }

  private static CommandRun run(byte[] in, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Map<String, String> environment = Map.of("LANG", "en_US.UTF-8");
    int code = Main.run(arguments, new ByteArrayInputStream(in), out, err, environment);
    return new CommandRun(code, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
  }
}
