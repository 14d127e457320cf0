package dev.rolecall.cli;

import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.RulebookReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The versions of Rolecall and its rulebook. */
final class Version implements IVersionProvider {

  private static final int DIGEST_SHOWN = 12;

  /** The version number, as the build wrote it. */
  static String number() {
    Properties build = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("build.properties")) {
      build.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return build.getProperty("version");
  }

  @Override
  public String[] getVersion() {
    Rulebook rulebook = RulebookReader.standard();
    String digest = rulebook.digest().substring(0, DIGEST_SHOWN);
    return new String[] {
      "rolecall " + number(),
      "rulebook " + rulebook.id() + " " + rulebook.version() + " (" + digest + ")"
    };
  }
}
