package dev.rolecall.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Runs the usual commands once, on the profile of {@code rolecall new}: what the launcher has a
 * class-data archive made of. The archive holds the classes that were loaded meanwhile.
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

  /** Runs them; what they print goes nowhere. */
  public static void main(String[] none) {
    ByteArrayOutputStream profile = new ByteArrayOutputStream();
    run(profile, InputStream.nullInputStream(), "new");
    for (String[] command : COMMANDS) {
      InputStream in = new ByteArrayInputStream(profile.toByteArray());
      run(OutputStream.nullOutputStream(), in, command);
    }
    InputStream rulebook = new ByteArrayInputStream(RULEBOOK);
    run(OutputStream.nullOutputStream(), rulebook, "rules", "--rulebook", "-");
  }

  private static void run(OutputStream out, InputStream in, String... command) {
    Main.run(command, in, out, OutputStream.nullOutputStream(), Map.of());
  }
}
