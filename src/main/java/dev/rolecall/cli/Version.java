package dev.rolecall.cli;

import dev.rolecall.cli.guide.Guide.Release;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.RulebookReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Rolecall's version. */
final class Version {

  private static final int DIGEST_SHOWN = 12;
  private static final Release RELEASE = read();

  private Version() {}

  /** The version number, as the build wrote it. */
  static String number() {
    return RELEASE.number();
  }

  /** The version number and the date of the build. */
  static Release release() {
    return RELEASE;
  }

  private static Release read() {
    try (InputStream in = Version.class.getResourceAsStream("version.txt")) {
      String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n");
      return new Release(lines[0], lines[1].substring(0, lines[1].indexOf('T')));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
