package dev.rolecall.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Runs the usual commands once, on the profile of {@code rolecall new}, as it is and filled in:
 * what the launcher has a class-data archive made of. The archive holds the classes that were
 * loaded meanwhile, so what a user's run comes upon, these come upon too: a file, the environment.
 */
final class Training {

  private static final String[][] COMMANDS = {
    {"--version"},
    {"assess", "-", "--color", "always"},
    {"assess", "-", "--format", "json", "--draws", "64"},
    {"plan", "-", "--draws", "64"},
    {"whatif", "-", "--draws", "64"},
    {"rules"},
  };

  /** A consultant's rulebook that changes nothing. */
  private static final byte[] RULEBOOK = "rulebook: 1\n".getBytes(StandardCharsets.UTF_8);

  private Training() {}

  /**
   * Runs them; what they print goes nowhere.
   *
   * @param args a folder, to write the profile in for the while
   */
  public static void main(String[] args) throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    run(written, InputStream.nullInputStream(), "new");
    for (String[] command : COMMANDS) {
      InputStream in = new ByteArrayInputStream(written.toByteArray());
      run(OutputStream.nullOutputStream(), in, command);
    }
    InputStream rulebook = new ByteArrayInputStream(RULEBOOK);
    run(OutputStream.nullOutputStream(), rulebook, "rules", "--rulebook", "-");
    assess(Path.of(args[0], "firm.yaml"), filledIn(written.toString(StandardCharsets.UTF_8)));
  }

  /** The template with nothing left out: a # right before a key stands for what may be. */
  private static String filledIn(String template) {
    return template.replaceAll("(?m)^( *)#(?=\\S)", "$1");
  }

  private static void assess(Path file, String profile) throws IOException {
    Files.writeString(file, profile);
    run(OutputStream.nullOutputStream(), InputStream.nullInputStream(), "assess", file.toString());
    Files.delete(file);
  }

  private static void run(OutputStream out, InputStream in, String... command) {
    Main.run(command, in, out, OutputStream.nullOutputStream(), System.getenv());
  }
}
