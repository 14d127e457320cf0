package dev.rolecall.assessment.whatif;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Decider;
import dev.rolecall.decision.Decision;
import dev.rolecall.decision.Depth;
import dev.rolecall.decision.Settings;
import dev.rolecall.decision.SharedDraws;
import dev.rolecall.document.Problems;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.profile.ProfileReader;
import dev.rolecall.profile.Setting;
import dev.rolecall.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tries other values of one or two inputs. Each trial reads the profile anew, as {@code --set}
 * would, so that what is assumed from a varied input follows it.
 */
public final class Explorer {

  private static final Settings CENTRAL = new Settings(0, 1);

  private final ProfileDocument document;
  private final Rulebook rulebook;
  private final Settings settings;
  private final SharedDraws central;
  private final SharedDraws draws;
  private final Problems problems = new Problems();

  /**
   * An explorer of one firm.
   *
   * @param settings how many draws a trial takes, and their seed
   */
  public Explorer(ProfileDocument document, Rulebook rulebook, Settings settings) {
    this.document = document;
    this.rulebook = rulebook;
    this.settings = settings;
    this.central = new SharedDraws(rulebook, CENTRAL);
    this.draws = new SharedDraws(rulebook, settings);
  }

  /**
   * What came of exploring.
   *
   * @param result empty where a trial's profile could not be read; the problems say why
   */
  public record Finding(Optional<Exploration> result, Problems problems) {}

  /**
   * Runs every combination of stops.
   *
   * @param now the firm as it is
   * @param axes one or two
   */
  public Finding explore(Assessment now, List<Axis> axes) {
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
    Exploration result = new Exploration(now, axes, List.copyOf(trials), regions, central);
    return new Finding(Optional.of(result), problems);
  }

  private Optional<Trial> trial(List<Axis> axes, List<Stop> at) {
    List<Setting> changes = new ArrayList<>();
    for (int i = 0; i < axes.size(); i++) {
      changes.add(axes.get(i).setting(at.get(i)));
    }
    return profile(changes)
        .map(
            profile -> {
              Decision central = decide(profile, CENTRAL);
              Decision decision = settings.isCentral() ? central : decide(profile, settings);
              return new Trial(at, decision, central);
            });
  }

  private Optional<Profile> profile(List<Setting> changes) {
    if (problems.hasErrors()) {
      return Optional.empty();
    }
    ProfileDocument changed = document;
    for (Setting change : changes) {
      changed = changed.with(change);
    }
    ProfileReader.Reading reading = changed.under(rulebook);
    if (reading.profile().isEmpty()) {
      problems.addAll(reading.problems());
    }
    return reading.profile();
  }

  private Decision decide(Profile profile, Settings draws) {
    return Decider.decide(profile, draws.isCentral() ? central : this.draws, Depth.VERDICT);
  }

  private List<Region> regions(Axis axis, Settings draws, List<Trial> trials) {
    List<String> verdicts =
        trials.stream()
            .map(t -> draws.isCentral() ? t.centralRecommendation() : t.recommendation())
            .toList();
    return new RegionSearch(axis, value -> verdict(axis, draws, value)).regions(verdicts);
  }

  private String verdict(Axis axis, Settings draws, Stop stop) {
    Profile profile = profile(List.of(axis.setting(stop))).orElseThrow();
    return decide(profile, draws).recommended().option().id();
  }
}
