package dev.rolecall.portfolio.check;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.document.DocumentFile;
import dev.rolecall.portfolio.Source;
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
   * A saved result to compare a verdict with.
   *
   * @param file as it was named
   */
  public record Baseline(String file, Assessment result) {}

  boolean isEmpty() {
    return results.isEmpty();
  }

  /** The baseline of a firm; empty where none matches, or several do. */
  Optional<Baseline> find(Source source, Profile profile) {
    if (only && !source.isPart()) {
      return Optional.of(results.get(0));
    }
    List<Baseline> named = filtered(results, b -> b.result().firm().name().equals(profile.name()));
    List<Baseline> same =
        filtered(named, b -> b.result().run().profile().digest().equals(profile.digest()));
    String stem = DocumentFile.stem(source.name());
    List<Baseline> filed =
        filtered(named.isEmpty() ? results : named, b -> DocumentFile.stem(b.file()).equals(stem));
    return one(named).or(() -> one(same)).or(() -> one(filed));
  }

  private static List<Baseline> filtered(List<Baseline> results, Predicate<Baseline> condition) {
    return results.stream().filter(condition).toList();
  }

  private static Optional<Baseline> one(List<Baseline> results) {
    return results.size() == 1 ? Optional.of(results.get(0)) : Optional.empty();
  }
}
