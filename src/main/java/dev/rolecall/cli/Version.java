package dev.rolecall.cli;

import dev.rolecall.cli.guide.Guide.Release;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.RulebookReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Rolecall's version. */
final class Version {

  private static final int DIGEST_SHOWN = 12;

  private Version() {}

  /** The version number, as the build wrote it. */
  static String number() {
    return build().getProperty("version");
  }

  /** The version number and the date of the build. */
  static Release release() {
    String time = build().getProperty("time");
    return new Release(number(), time.substring(0, time.indexOf('T')));
  }

  private static Properties build() {
    Properties build = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("build.properties")) {
      build.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return build;
  }

  /** The version with the rulebook's, for people. */
  static String text() {
    Rulebook rulebook = RulebookReader.standard();
    return "rolecall "
        + number()
        + "\nrulebook "
        + rulebook.id()
        + " "
        + rulebook.version()
        + " ("
        + rulebook.digest().substring(0, DIGEST_SHOWN)
        + ")\n";
  }
}
