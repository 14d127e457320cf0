package dev.rolecall.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A terminal of a given size that a program runs in, with keys to press and a screen to look at.
 */
final class Tmux implements AutoCloseable {

  private static final String CONFIGURATION =
      "set -g status off\nset -g escape-time 10\nset -g default-terminal screen\n";

  private final String server = "rolecall-test-" + ProcessHandle.current().pid();
  private final Path folder;

  Tmux(Path folder) {
    this.folder = folder;
  }

  /** Whether there is such a program. */
  static boolean isHere() {
    try {
      Process process = new ProcessBuilder("tmux", "-V").redirectErrorStream(true).start();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * Opens the terminal and runs a line of shell in it.
   *
   * @param environment settings such as "TERM=dumb", put before it
   */
  void run(int columns, int lines, String environment, String line) throws IOException {
    Path configuration = folder.resolve("tmux.conf");
    Files.writeString(configuration, CONFIGURATION);
    Path script = folder.resolve("run.sh");
    Files.writeString(
        script,
        "cd '"
            + folder
            + "' && "
            + environment
            + " "
            + line
            + "\necho \"exit $?\"\nexec sleep 600\n");
    tmux(
        "-f",
        configuration.toString(),
        "new-session",
        "-d",
        "-x",
        Integer.toString(columns),
        "-y",
        Integer.toString(lines),
        "sh " + script);
  }

  /** Presses keys, each named as tmux does, or itself. */
  void keys(List<String> names) throws IOException {
    List<String> command = new ArrayList<>(List.of("send-keys"));
    command.addAll(names);
    tmux(command.toArray(String[]::new));
  }

  /** Types a text and Enter. */
  void type(String text) throws IOException {
    tmux("send-keys", "-l", text);
    tmux("send-keys", "Enter");
  }

  /** What is to be seen, without blanks at the end of lines and of it all. */
  String screen() throws IOException {
    StringBuilder text = new StringBuilder();
    tmux("capture-pane", "-p")
        .lines()
        .map(String::stripTrailing)
        .forEach(l -> text.append(l).append('\n'));
    return text.toString().stripTrailing() + "\n";
  }

  /** The terminal is lost, as when a connection breaks. */
  void hangUp() throws IOException {
    tmux("kill-session");
  }

  private String tmux(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("tmux", "-L", server));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.startsWith("TMUX") || name.startsWith("LC_"));
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    process.getOutputStream().close();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    tmux("kill-server");
  }
}
