package dev.rolecall.portfolio.check;

import dev.rolecall.profile.Profile;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Saved results to hold profiles against, each to be found by its firm. Of several that tell of a
 * firm of that name, the one of the same profile is meant, then the one whose file has the
 * profile's name.
 */
public final class Baselines {

  private final List<Baseline> results;
  private final boolean only;

  private Baselines(List<Baseline> results, boolean only) {
    this.results = List.copyOf(results);
    this.only = only;
  }

  /** No baselines at all. */
  public static Baselines none() {
    return new Baselines(List.of(), false);
  }

  /** The baseline of the only profile there is, whatever the firm is called by now. */
  public static Baselines of(Baseline result) {
    return new Baselines(List.of(result), true);
  }

  /** Baselines of many firms. */
  public static Baselines of(List<Baseline> results) {
    return new Baselines(results, false);
  }

  boolean isEmpty() {
    return results.isEmpty();
  }

  /** The one that tells of a firm; empty where there is none, or where it cannot be told which. */
  Optional<Baseline> of(String file, Profile profile) {
    if (only) {
      return Optional.of(results.get(0));
    }
    List<Baseline> named = filtered(results, b -> b.result().firm().name().equals(profile.name()));
    List<Baseline> same =
        filtered(named, b -> b.result().run().profile().digest().equals(profile.digest()));
    List<Baseline> filed =
        filtered(named.isEmpty() ? results : named, b -> stem(b.file()).equals(stem(file)));
    return one(named).or(() -> one(same)).or(() -> one(filed));
  }

  private static List<Baseline> filtered(List<Baseline> results, Predicate<Baseline> condition) {
    return results.stream().filter(condition).toList();
  }

  private static Optional<Baseline> one(List<Baseline> results) {
    return results.size() == 1 ? Optional.of(results.get(0)) : Optional.empty();
  }

  /** A file's name without its folder and ending. */
  private static String stem(String file) {
    String name = file.substring(file.replace('\\', '/').lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
