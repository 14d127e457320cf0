package dev.rolecall.portfolio.check;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Decision.Confidence;
import dev.rolecall.document.DocumentFile;
import dev.rolecall.portfolio.RunKey;
import dev.rolecall.portfolio.Source;
import dev.rolecall.portfolio.SummaryRow;
import dev.rolecall.profile.Profile;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Saved results to compare profiles with, found by the firm's name. Of several results of one name,
 * the one with the same profile is taken, then the one whose file has the profile's name.
 *
 * @param only whether there is one result and one profile, so that the firm may have a new name
 */
public record Baselines(List<Baseline> results, boolean only) {

  /**
   * A saved verdict to compare with.
   *
   * @param file as it was named
   * @param source the profile's file, as far as it is known
   * @param margin over the next best option; empty where there was none
   * @param confidence empty where nothing was simulated
   * @param result all of it; empty where only a row was kept, so that causes are named in general
   */
  public record Baseline(
      String file,
      String source,
      String firm,
      String recommendation,
      Optional<Double> margin,
      Optional<Double> confidence,
      RunKey run,
      Optional<Assessment> result) {

    /** A saved result. */
    public static Baseline of(String file, Assessment result) {
      return new Baseline(
          file,
          file,
          result.firm().name(),
          result.recommendation(),
          result.lead().margin(),
          result.confidence().map(Confidence::share),
          RunKey.of(result.run()),
          Optional.of(result));
    }

    /** A row of a summary; empty where it has no verdict. */
    public static Optional<Baseline> of(String file, SummaryRow row) {
      return row.run()
          .map(
              run ->
                  new Baseline(
                      file,
                      row.source(),
                      row.firm().orElse(""),
                      row.recommendation().orElseThrow(),
                      row.margin(),
                      row.confidence().map(Confidence::share),
                      run,
                      Optional.empty()));
    }
  }

  boolean isEmpty() {
    return results.isEmpty();
  }

  /** The baseline of a firm; empty where none matches, or several do. */
  public Optional<Baseline> find(Source source, Profile profile) {
    if (only && !source.isPart()) {
      return Optional.of(results.get(0));
    }
    List<Baseline> named = filtered(results, b -> b.firm().equals(profile.name()));
    List<Baseline> same = filtered(named, b -> b.run().profileDigest().equals(profile.digest()));
    String stem = DocumentFile.stem(source.name());
    List<Baseline> filed =
        filtered(
            named.isEmpty() ? results : named, b -> DocumentFile.stem(b.source()).equals(stem));
    return one(named).or(() -> one(same)).or(() -> one(filed));
  }

  private static List<Baseline> filtered(List<Baseline> results, Predicate<Baseline> condition) {
    return results.stream().filter(condition).toList();
  }

  private static Optional<Baseline> one(List<Baseline> results) {
    return results.size() == 1 ? Optional.of(results.get(0)) : Optional.empty();
  }
}
