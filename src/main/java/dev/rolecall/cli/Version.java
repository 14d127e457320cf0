package dev.rolecall.cli;

import dev.rolecall.cli.guide.Guide.Release;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.RulebookReader;

/** Rolecall's version. */
final class Version {

  private static final int DIGEST_SHOWN = 12;

  private Version() {}

  /** The version number, as the build wrote it. */
  static String number() {
    return Built.VERSION;
  }

  /** The version number and the date of the build. */
  static Release release() {
    return new Release(number(), Built.TIME.substring(0, Built.TIME.indexOf('T')));
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
