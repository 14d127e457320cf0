package dev.rolecall.rulebook;

/**
 * The rulebook that Rolecall brings. This class reads it; once that has been compiled, the build
 * puts another in its place, which {@link RulebookSource} writes and which need not read anything.
 */
final class StandardRulebook {

  static final Rulebook RULEBOOK = RulebookReader.readStandard();

  private StandardRulebook() {}
}
