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
 * Runs commands once, for the launcher to have a class-data archive made of: it holds the classes
 * that were loaded meanwhile, so what a user's run comes upon, these come upon too: a file, the
 * environment. From Java 25 on all that is in an archive is loaded at each start, whether it is
 * wanted or not, so that the main job is worth an archive of its own.
 */
final class Training {

  /** The main job alone. */
  private static final String TEXT = "text";

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

  /** A firm that has most of what profiles have, and a budget that rules something out. */
  private static final String FIRM =
      """
      # One class that is not in the cache makes a run open the module it is in.
      rolecall: 1
      firm:
        name: A firm to train on # a comment
        attorneys: 2
        staff:
          legal_assistants: 0.5
        practice_areas:
          personal_injury: 70%
          immigration: 30%
        fee_model: contingency
      caseload:
        open_matters: 60..110
      drafting:
        backlog_hours: ~20
      client_response:
        lag_hours: {low: 12, likely: 20, high: 40}
      economics:
        budget_per_year: 90000
      readiness:
        sop_maturity: partial
        supervision_hours_per_week: 5
      expect:
        recommendation: case_manager
        never: [hold]
      """;

  private Training() {}

  /**
   * Runs them; what they print goes nowhere.
   *
   * @param args a folder, to write a profile in for the while, and which commands: text or all
   */
  public static void main(String[] args) throws IOException {
    Main.prepare();
    Path file = Path.of(args[0], "firm.yaml");
    if (args[1].equals(TEXT)) {
      assess(file, FIRM, "auto");
      assess(file, FIRM, "always");
      return;
    }
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    run(written, InputStream.nullInputStream(), "new");
    for (String[] command : COMMANDS) {
      InputStream in = new ByteArrayInputStream(written.toByteArray());
      run(OutputStream.nullOutputStream(), in, command);
    }
    InputStream rulebook = new ByteArrayInputStream(RULEBOOK);
    run(OutputStream.nullOutputStream(), rulebook, "rules", "--rulebook", "-");
    assess(file, filledIn(written.toString(StandardCharsets.UTF_8)), "auto");
  }

  /** The template with nothing left out: a # right before a key stands for what may be. */
  private static String filledIn(String template) {
    return template.replaceAll("(?m)^( *)#(?=\\S)", "$1");
  }

  private static void assess(Path file, String profile, String color) throws IOException {
    Files.writeString(file, profile);
    InputStream nothing = InputStream.nullInputStream();
    run(OutputStream.nullOutputStream(), nothing, "assess", file.toString(), "--color", color);
    Files.delete(file);
  }

  private static void run(OutputStream out, InputStream in, String... command) {
    Main.run(command, in, out, OutputStream.nullOutputStream(), System.getenv());
  }
}
