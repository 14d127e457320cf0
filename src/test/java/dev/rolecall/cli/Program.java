package dev.rolecall.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What came of another program, such as a shell.
 *
 * @param output both streams of it
 */
record Program(int exit, String output) {

  /** Whether there is one of that name on PATH. */
  static boolean isInstalled(String name) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
  }

  /** Skips a test, and says why, where a program is missing. */
  static void need(String name) {
    assumeTrue(isInstalled(name), name + " is not installed; what needs it is not tried");
  }

  /** Runs a program in a folder, with nothing on standard input. */
  static Program run(Path folder, Map<String, String> environment, String... command) {
    try {
      Path output = Files.createTempFile("rolecall", ".out");
      ProcessBuilder builder = new ProcessBuilder(List.of(command)).directory(folder.toFile());
      builder.environment().putAll(environment);
      builder.environment().put("LC_ALL", "C.UTF-8");
      builder.redirectInput(new File("/dev/null")).redirectErrorStream(true);
      Process process = builder.redirectOutput(output.toFile()).start();
      if (!process.waitFor(120, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      String text = Files.readString(output, StandardCharsets.UTF_8);
      Files.delete(output);
      return new Program(process.waitFor(), text);
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
