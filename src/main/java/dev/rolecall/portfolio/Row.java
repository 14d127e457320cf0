package dev.rolecall.portfolio;

import dev.rolecall.assessment.Run;
import java.util.Optional;

/**
 * What a summary says of one firm among many: everything comes from the profile, the rulebook and
 * the settings, so that the same firms give the same rows.
 *
 * @param index the firm's place among all, from 1
 * @param firm what it calls itself, or the name of its file; empty if that cannot be told
 * @param source the file as it was named, or "-"
 * @param line of that file at which the profile begins
 * @param verdict empty where there is none
 * @param noVerdict why there is none
 * @param stamp of what was assessed
 */
public record Row(
    long index,
    Optional<String> firm,
    String source,
    long line,
    Optional<Verdict> verdict,
    Optional<NoVerdict> noVerdict,
    Optional<Stamp> stamp) {

  static Row of(Outcome outcome) {
    Source source = outcome.source();
    return new Row(
        source.index(),
        outcome.firm(),
        source.name(),
        source.linesBefore() + 1L,
        outcome.assessment().map(Verdict::of),
        NoVerdict.of(outcome),
        outcome.assessment().map(assessment -> Stamp.of(assessment.run())));
  }

  /** The same without the name of its file, which may tell whose it is: its place stands for it. */
  Row withoutSource() {
    String place = "profile " + index;
    Optional<NoVerdict> why = noVerdict.map(one -> one.renamed(source, place));
    return new Row(index, firm, place, line, verdict, why, stamp);
  }

  /** The same firm, found in another place. */
  Row at(Source source) {
    long begins = source.linesBefore() + 1L;
    return new Row(source.index(), firm, source.name(), begins, verdict, noVerdict, stamp);
  }

  /**
   * What it takes to get the same row again.
   *
   * @param profile digest of what the firm stated
   */
  public record Stamp(
      String version,
      String rulebook,
      String rulebookDigest,
      String profile,
      long seed,
      int draws) {

    static Stamp of(Run run) {
      return new Stamp(
          run.version(),
          run.rulebookId() + " " + run.rulebookVersion(),
          run.rulebookDigest(),
          run.profileDigest(),
          run.seed(),
          run.draws());
    }
  }
}
