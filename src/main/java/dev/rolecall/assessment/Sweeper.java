package dev.rolecall.assessment;

import dev.rolecall.assessment.Axis.Stop;
import dev.rolecall.assessment.Sweep.Region;
import dev.rolecall.assessment.Sweep.Trial;
import dev.rolecall.decision.Depth;
import dev.rolecall.decision.Settings;
import dev.rolecall.document.Problems;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.profile.ProfileReader;
import dev.rolecall.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tries other values of one or two inputs. Each trial sets them in the profile's document and reads
 * it again, so that a prior that depends on a varied input follows it.
 */
public final class Sweeper {

  private static final Settings CENTRAL = new Settings(0, 1);

  private final ProfileDocument document;
  private final Rulebook rulebook;
  private final Settings settings;
  private final Advisor central;
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
    this.settings = settings;
    this.central = new Advisor(rulebook, CENTRAL, "");
    this.advisor = new Advisor(rulebook, settings, "");
  }

  /**
   * The result of a sweep.
   *
   * @param result empty where a trial's profile could not be read; the problems say why
   */
  public record Finding(Optional<Sweep> result, Problems problems) {}

  /**
   * Runs every combination of stops.
   *
   * @param now the firm as it is
   * @param axes one or two
   */
  public Finding sweep(Assessment now, List<Axis> axes) {
    List<Trial> trials = new ArrayList<>();
    for (Stop first : axes.get(0).stops()) {
      if (axes.size() == 1) {
        trial(axes, List.of(first)).ifPresent(trials::add);
      } else {
        for (Stop second : axes.get(1).stops()) {
          trial(axes, List.of(first, second)).ifPresent(trials::add);
        }
      }
    }
    if (problems.hasErrors()) {
      return new Finding(Optional.empty(), problems);
    }
    boolean line = axes.size() == 1 && axes.get(0).isNumber();
    List<Region> central = line ? regions(axes.get(0), CENTRAL, trials) : List.of();
    List<Region> regions =
        !line || settings.isCentral() ? central : regions(axes.get(0), settings, trials);
    Sweep result = new Sweep(now, axes, List.copyOf(trials), regions, central);
    return new Finding(Optional.of(result), problems);
  }

  private Optional<Trial> trial(List<Axis> axes, List<Stop> at) {
    return profile(axes, at)
        .map(
            profile -> {
              Assessment likely = assess(profile, CENTRAL);
              Assessment result = settings.isCentral() ? likely : assess(profile, settings);
              return new Trial(at, result, likely);
            });
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

  private Assessment assess(Profile profile, Settings draws) {
    return (draws.isCentral() ? central : advisor).assess(profile, Depth.VERDICT);
  }

  private List<Region> regions(Axis axis, Settings draws, List<Trial> trials) {
    List<String> verdicts =
        trials.stream()
            .map(t -> draws.isCentral() ? t.centralRecommendation() : t.recommendation())
            .toList();
    return new RegionSearch(axis, value -> verdict(axis, draws, value)).regions(verdicts);
  }

  private String verdict(Axis axis, Settings draws, Stop stop) {
    Profile profile = profile(List.of(axis), List.of(stop)).orElseThrow();
    return assess(profile, draws).recommendation();
  }
}
