package dev.rolecall.report.result;

import java.util.List;

/**
 * What it takes to get the same result again.
 *
 * @param seed as it is written
 * @param changes what a rulebook of one's own changed
 */
public record Origin(
    String version,
    String rulebook,
    String rulebookVersion,
    String rulebookDigest,
    List<Edit> changes,
    String profileDigest,
    String seed,
    int draws) {

  /** One value of the rulebook, before and after; empty where it is new. */
  public record Edit(String path, String from, String to) {

    static Edit of(Members from) {
      return new Edit(
          from.text("path"), from.maybeText("from").orElse(""), from.maybeText("to").orElse(""));
    }
  }

  static Origin of(Members from) {
    Members rulebook = from.members("rulebook");
    return new Origin(
        from.text("version"),
        rulebook.text("id"),
        rulebook.text("version"),
        rulebook.text("digest"),
        rulebook.list("changes", Edit::of),
        from.text("profile_digest"),
        from.digits("seed"),
        from.whole("draws"));
  }
}
