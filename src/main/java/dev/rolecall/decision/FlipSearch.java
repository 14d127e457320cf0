package dev.rolecall.decision;

import dev.rolecall.decision.FlipPoint.Value;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.profile.Setting;
import dev.rolecall.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds where the verdict itself changes: "Flip points" in src/doc/model.md. Each value is tried as
 * {@code --set} would lay it over the profile. A coarse search on fewer draws finds the inputs that
 * turn the verdict; then all draws say at which value.
 */
final class FlipSearch {

  /** At most so many are shown. */
  private static final int SHOWN = 3;

  private static final int FEWEST_DRAWS = 64;
  private static final int COARSER = 4;

  /** Where on the way to the end of its range an input is tried, in sixteenths. */
  private static final int[] STOPS = {1, 4, 9, 16};

  private static final int COARSE_HALVINGS = 4;

  private final Rulebook rulebook;
  private final Profile profile;
  private final ProfileDocument document;
  private final SharedDraws draws;
  private final SharedDraws coarse;
  private final String now;

  /** Options that are never named as the new winner: out, or beaten in everything. */
  private final Set<String> hopeless;

  /** By setting: what is recommended, from all draws. */
  private final Map<Setting, String> exact = new HashMap<>();

  FlipSearch(Profile profile, SharedDraws draws, Decision verdict) {
    this.profile = profile;
    this.draws = draws;
    rulebook = draws.rulebook;
    document = ProfileDocument.of(profile.name(), profile.stated(), profile.set());
    now = verdict.recommended().option().id();
    Stream<OptionOutcome> out = verdict.options().stream().filter(OptionOutcome::isRuledOut);
    hopeless =
        Stream.concat(out, verdict.dominated().stream())
            .map(one -> one.option().id())
            .collect(Collectors.toSet());
    coarse = coarse();
  }

  /** The fewest draws that give the verdict that all draws give. */
  private SharedDraws coarse() {
    int most = draws.settings.draws();
    for (int count = FEWEST_DRAWS; count < most; count = count * COARSER) {
      SharedDraws fewer = draws.first(count);
      if (Decider.recommendation(profile, fewer).equals(now)) {
        return fewer;
      }
    }
    return draws;
  }

  /** What an owner can pull or will live through, the nearest first; at most three. */
  List<FlipPoint> levers() {
    List<FlipPoint> found = new ArrayList<>();
    List<FlipPoint> rough =
        rough(input -> input.isLever()).stream()
            .filter(flip -> !hopeless.contains(flip.recommendation()))
            .toList();
    for (FlipPoint one : rough) {
      if (found.size() < SHOWN) {
        exact(one).filter(flip -> !hopeless.contains(flip.recommendation())).ifPresent(found::add);
      }
    }
    return nearestFirst(found);
  }

  /** Every input that changes the verdict within its bounds. */
  List<FlipPoint> all() {
    List<FlipPoint> found = new ArrayList<>();
    rough(input -> true).forEach(one -> exact(one).ifPresent(found::add));
    return nearestFirst(found);
  }

  private static List<FlipPoint> nearestFirst(List<FlipPoint> flips) {
    return flips.stream().sorted(Comparator.comparingDouble(FlipPoint::distance)).toList();
  }

  private List<FlipPoint> rough(Predicate<Input> which) {
    Stream<FlipPoint> numbers =
        SearchRange.all(profile, rulebook).stream()
            .filter(range -> which.test(range.input()))
            .map(this::rough)
            .flatMap(Optional::stream);
    Stream<FlipPoint> words =
        Stream.of(Input.SOURCING, Input.SOP_MATURITY, Input.FEE_MODEL)
            .filter(which)
            .flatMap(this::words);
    return nearestFirst(Stream.concat(words, numbers).toList());
  }

  private Stream<FlipPoint> words(Input input) {
    String from = profile.word(input);
    return input.words().stream()
        .filter(word -> !word.equals(from))
        .map(word -> word(input, from, word))
        .filter(flip -> !flip.recommendation().equals(now));
  }

  private FlipPoint word(Input input, String from, String to) {
    String there = recommendation(new Setting(input.path(), to), coarse);
    double distance = profile.assumed().contains(input) ? 0 : 1;
    return new FlipPoint(
        input, Value.of(from), Value.of(from), Value.of(to), there, distance, true);
  }

  /** The nearest flip of a number, on fewer draws. */
  private Optional<FlipPoint> rough(SearchRange range) {
    Optional<FlipPoint> up = rough(range, true);
    Optional<FlipPoint> down = rough(range, false);
    return Stream.of(up, down)
        .flatMap(Optional::stream)
        .min(Comparator.comparingDouble(FlipPoint::distance));
  }

  private Optional<FlipPoint> rough(SearchRange range, boolean up) {
    int before = 0;
    for (int stop : STOPS) {
      int place = range.places(up) * stop / STOPS[STOPS.length - 1];
      if (place > before && !at(range, up, place, coarse).equals(now)) {
        int near = before;
        int far = place;
        for (int i = 0; i < COARSE_HALVINGS && far - near > 1; i++) {
          int middle = (near + far) / 2;
          if (at(range, up, middle, coarse).equals(now)) {
            near = middle;
          } else {
            far = middle;
          }
        }
        return Optional.of(flip(range, up, far, at(range, up, far, coarse)));
      }
      before = place;
    }
    return Optional.empty();
  }

  /** The same flip from all draws, to the place; empty where all draws know of none. */
  private Optional<FlipPoint> exact(FlipPoint rough) {
    if (rough.to().word().isPresent()) {
      String there = recommendation(new Setting(rough.input().path(), rough.to().setting()), draws);
      return Optional.of(rough)
          .filter(flip -> !there.equals(now))
          .map(flip -> word(flip.input(), profile.word(flip.input()), flip.to().setting()));
    }
    SearchRange range =
        SearchRange.all(profile, rulebook).stream()
            .filter(one -> one.input() == rough.input())
            .findFirst()
            .orElseThrow();
    boolean up = rough.rises();
    int most = range.places(up);
    int guess = range.place(rough.to().number().orElseThrow());
    int margin = Math.max(1, most / STOPS[STOPS.length - 1]);
    int far = Math.min(most, guess + margin);
    if (at(range, up, far, draws).equals(now)) {
      far = most;
      if (at(range, up, far, draws).equals(now)) {
        return Optional.empty();
      }
    }
    int near = Math.max(0, guess - margin);
    if (!at(range, up, near, draws).equals(now)) {
      far = near;
      near = 0;
      if (far == 0 || !at(range, up, near, draws).equals(now)) {
        return Optional.empty();
      }
    }
    while (far - near > 1) {
      int middle = (near + far) / 2;
      if (at(range, up, middle, draws).equals(now)) {
        near = middle;
      } else {
        far = middle;
      }
    }
    return Optional.of(flip(range, up, far, at(range, up, far, draws)));
  }

  private FlipPoint flip(SearchRange range, boolean up, int place, String there) {
    double to = range.at(up, place);
    return new FlipPoint(
        range.input(),
        Value.of(range.from()),
        Value.of(range.at(up, place - 1)),
        Value.of(to),
        there,
        range.distance(to),
        range.isUsual(to));
  }

  private String at(SearchRange range, boolean up, int place, SharedDraws by) {
    String value = Value.of(range.at(up, place)).setting();
    return recommendation(new Setting(range.input().path(), value), by);
  }

  /** What is recommended under a setting; the verdict itself where the setting is no profile. */
  private String recommendation(Setting setting, SharedDraws by) {
    return by == draws
        ? exact.computeIfAbsent(setting, one -> recommended(one, by))
        : recommended(setting, by);
  }

  private String recommended(Setting setting, SharedDraws by) {
    return document
        .with(setting)
        .under(rulebook)
        .profile()
        .map(firm -> Decider.recommendation(firm, by))
        .filter(Objects::nonNull)
        .orElse(now);
  }
}
