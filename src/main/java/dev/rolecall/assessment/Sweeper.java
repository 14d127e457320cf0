package dev.rolecall.assessment;

import dev.rolecall.assessment.Axis.Stop;
import dev.rolecall.assessment.Sweep.Region;
import dev.rolecall.assessment.Sweep.Trial;
import dev.rolecall.decision.Bracket;
import dev.rolecall.decision.Depth;
import dev.rolecall.decision.Settings;
import dev.rolecall.document.Json;
import dev.rolecall.document.Problems;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.profile.ProfileReader;
import dev.rolecall.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Tries other values of one or two inputs. Each trial sets them in the profile's document and reads
 * it again, so that a prior that depends on a varied input follows it.
 */
public final class Sweeper {

  private final ProfileDocument document;
  private final Rulebook rulebook;
  private final Advisor advisor;

  private final Problems problems = new Problems();

  /**
   * A sweeper of one firm.
   *
   * @param settings how many draws a trial takes, and their seed
   */
  public Sweeper(ProfileDocument document, Rulebook rulebook, Settings settings) {
    this.document = document;
    this.rulebook = rulebook;
    advisor = new Advisor(rulebook, settings, "");
  }

  /**
   * Runs every combination of stops. There is no result where a trial's profile could not be read.
   *
   * @param now the firm as it is
   * @param axes one or two
   */
  public Json.Reading<Sweep> sweep(Assessment now, List<Axis> axes) {
    List<List<Stop>> combinations = List.of(List.of());
    for (Axis axis : axes) {
      combinations =
          combinations.stream()
              .flatMap(at -> axis.stops().stream().map(stop -> with(at, stop)))
              .toList();
    }
    List<Trial> trials = new ArrayList<>();
    combinations.forEach(at -> profile(axes, at).map(p -> trial(at, p)).ifPresent(trials::add));
    if (problems.hasErrors()) {
      return new Json.Reading<>(Optional.empty(), problems);
    }
    boolean line = axes.size() == 1 && axes.get(0).isNumber();
    List<Region> regions = line ? regions(axes.get(0), trials) : List.of();
    Sweep result = new Sweep(now, axes, List.copyOf(trials), regions);
    return new Json.Reading<>(Optional.of(result), problems);
  }

  private static List<Stop> with(List<Stop> at, Stop stop) {
    return Stream.concat(at.stream(), Stream.of(stop)).toList();
  }

  private Trial trial(List<Stop> at, Profile profile) {
    return new Trial(at, advisor.assess(profile, Depth.VERDICT));
  }

  private Optional<Profile> profile(List<Axis> axes, List<Stop> at) {
    if (problems.hasErrors()) {
      return Optional.empty();
    }
    ProfileDocument changed = document;
    for (int i = 0; i < axes.size(); i++) {
      changed = changed.with(axes.get(i).setting(at.get(i)));
    }
    ProfileReader.Reading reading = changed.under(rulebook);
    if (reading.profile().isEmpty()) {
      problems.addAll(reading.problems());
    }
    return reading.profile();
  }

  private List<Region> regions(Axis axis, List<Trial> trials) {
    return new RegionSearch(axis, stop -> verdict(axis, stop))
        .regions(trials.stream().map(Trial::recommendation).toList());
  }

  private String verdict(Axis axis, Stop stop) {
    Profile profile = profile(List.of(axis), List.of(stop)).orElseThrow();
    return advisor.assess(profile, Depth.VERDICT).recommendation();
  }

  /**
   * Finds where the verdict changes along an axis of numbers: between two stops whose verdicts
   * differ, the value is narrowed down by halving, as often as there are verdicts in between.
   * Between two stops of the same verdict nothing is looked for.
   */
  static final class RegionSearch {

    private static final double PRECISION = 1e-8;
    private static final int MOST_CHANGES = 8;

    private final Axis axis;
    private final Function<Stop, String> verdictAt;
    private final List<Region> found = new ArrayList<>();
    private double start;
    private String current;

    RegionSearch(Axis axis, Function<Stop, String> verdictAt) {
      this.axis = axis;
      this.verdictAt = verdictAt;
    }

    /**
     * The regions from the first stop to the last.
     *
     * @param verdicts at the stops
     */
    List<Region> regions(List<String> verdicts) {
      start = axis.low();
      current = verdicts.get(0);
      for (int stop = 1; stop < verdicts.size(); stop++) {
        cross(axis.number(stop - 1), axis.number(stop), verdicts.get(stop));
      }
      found.add(new Region(start, axis.high(), current));
      return List.copyOf(found);
    }

    private void cross(double near, double far, String verdict) {
      double from = near;
      for (int change = 1; !current.equals(verdict); change++) {
        double at = change < MOST_CHANGES ? change(from, far) : far;
        found.add(new Region(start, at, current));
        start = at;
        from = at;
        current = at == far ? verdict : verdictAt(at);
      }
    }

    /** The first value found at which the verdict is another than the current one. */
    private double change(double near, double far) {
      double low = near;
      double high = far;
      double precision = (axis.high() - axis.low()) * PRECISION;
      return new Bracket(near, far)
          .halve(
              Integer.MAX_VALUE,
              middle -> Stop.number(axis.input(), middle).number().orElseThrow(),
              value -> verdictAt(value).equals(current),
              bracket -> bracket.far() - bracket.near() <= precision)
          .far();
    }

    private String verdictAt(double value) {
      return verdictAt.apply(Stop.number(axis.input(), value));
    }
  }
}
