package dev.rolecall.decision;

import dev.rolecall.decision.FlipPoint.Value;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.profile.Setting;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Staffing.Option;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds where the verdict itself changes: "Flip points" in src/doc/model.md. Each value is tried as
 * {@code --set} would lay it over the profile. A coarse search on fewer draws finds the inputs that
 * turn the verdict; then all draws say at which value. Inputs are tried on all processors; what is
 * found does not depend on their number.
 */
final class FlipSearch {

  private static final Set<Input> WORK_COMING_IN =
      Set.of(Input.OPEN_MATTERS, Input.NEW_LEADS, Input.GROWTH);

  /** At most so many are shown. */
  private static final int SHOWN = 3;

  private static final int FEW_DRAWS = 64;

  /** Where on the way to the end of its range an input is tried, in sixteenths. */
  private static final int[] STOPS = {4, 16};

  /** So many of the nearest are looked at closely. */
  private static final int REFINED = 6;

  private final Rulebook rulebook;
  private final Profile profile;
  private final ProfileDocument document;
  private final SharedDraws draws;
  private final SharedDraws few;

  /** How the main options are hired in the verdict; the few draws keep to it. */
  private final List<Option> hired;

  /** By option id: what all draws have over the few, in points of the mean score. */
  private final Map<String, Double> shifts = new HashMap<>();

  private final String now;

  /** Whether limits rule out every hire. */
  private final boolean isClosed;

  /**
   * Options that are not named as the new winner, as they are out or beaten in everything: by id,
   * the inputs of the limits that keep one out, as another value may let it in.
   */
  private final Map<String, Set<Input>> hopeless = new HashMap<>();

  /** By setting: what is recommended, from all draws. */
  private final Map<Setting, String> exact = Collections.synchronizedMap(new HashMap<>());

  FlipSearch(Profile profile, SharedDraws draws, Decision verdict) {
    this.profile = profile;
    this.draws = draws;
    rulebook = draws.rulebook;
    document = ProfileDocument.of(profile.name(), profile.stated(), profile.set());
    now = verdict.recommended().option().id();
    isClosed = verdict.bestHire().isRuledOut();
    verdict.options().stream()
        .filter(OptionOutcome::isRuledOut)
        .forEach(one -> hopeless.put(one.option().id(), inputs(one)));
    verdict.dominated().forEach(one -> hopeless.put(one.option().id(), Set.of()));
    few = draws.settings.draws() > FEW_DRAWS ? draws.first(FEW_DRAWS) : draws;
    hired = verdict.options().stream().map(OptionOutcome::option).toList();
    Map<String, Double> rough =
        few.settings.isCentral() ? Map.of() : Decider.scores(profile, few, hired);
    for (OptionOutcome one : verdict.options()) {
      String id = one.option().id();
      double all = one.score().likely();
      shifts.put(id, all - rough.getOrDefault(id, all));
    }
  }

  /** What an owner can pull or will live through, the nearest first; at most three. */
  List<FlipPoint> levers() {
    List<FlipPoint> refined = rough(Input::isLever).stream().limit(REFINED).toList();
    List<FlipPoint> left =
        nearestFirst(refined.parallelStream().map(this::refined).toList()).stream()
            .filter(this::isLikely)
            .toList();
    List<FlipPoint> found = new ArrayList<>();
    while (found.size() < SHOWN && !left.isEmpty()) {
      int next = Math.min(SHOWN - found.size(), left.size());
      exact(left.subList(0, next)).filter(this::isLikely).forEach(found::add);
      left = left.subList(next, left.size());
    }
    return nearestFirst(found);
  }

  /**
   * Whether an owner may live to see it. Fewer matters call for more people only as long as the
   * same hours of drafting wait for them, and those go with the matters.
   */
  private boolean isLikely(FlipPoint flip) {
    boolean lessWork = !flip.rises() && WORK_COMING_IN.contains(flip.input());
    boolean moreHelp = people(flip.recommendation()) > people(now);
    boolean isPossible =
        hopeless.getOrDefault(flip.recommendation(), Set.of(flip.input())).contains(flip.input());
    return isPossible && !(lessWork && moreHelp);
  }

  private static Set<Input> inputs(OptionOutcome out) {
    return out.failedGates().stream()
        .flatMap(gate -> gate.inputs().stream())
        .collect(Collectors.toSet());
  }

  private int people(String id) {
    return rulebook.staffing().mainOptions().stream()
        .filter(option -> option.id().equals(id))
        .mapToInt(option -> option.hires().size())
        .sum();
  }

  /** Every input that changes the verdict within its bounds. */
  List<FlipPoint> all() {
    return nearestFirst(
        exact(rough(input -> true).parallelStream().map(this::refined).toList()).toList());
  }

  private Stream<FlipPoint> exact(List<FlipPoint> rough) {
    return rough.parallelStream().map(this::exact).toList().stream().flatMap(Optional::stream);
  }

  private static List<FlipPoint> nearestFirst(List<FlipPoint> flips) {
    return flips.stream().sorted(Comparator.comparingDouble(FlipPoint::distance)).toList();
  }

  private List<FlipPoint> rough(Predicate<Input> which) {
    Stream<FlipPoint> numbers =
        SearchRange.all(profile, rulebook).parallelStream()
            .filter(range -> which.test(range.input()))
            .map(this::rough)
            .toList()
            .stream()
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
    String there = roughly(new Setting(input.path(), to));
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
      if (place > before) {
        String there = at(range, up, place, this::roughly);
        if (!there.equals(now)) {
          return Optional.of(flip(range, up, before, place, there));
        }
      }
      before = place;
    }
    return Optional.empty();
  }

  /** The same flip to the place, still on fewer draws. */
  private FlipPoint refined(FlipPoint rough) {
    if (rough.to().word().isPresent()) {
      return rough;
    }
    SearchRange range = range(rough.input());
    boolean up = rough.rises();
    int near = range.place(rough.until().number().orElseThrow());
    int far = halve(range, up, near, range.place(rough.to().number().orElseThrow()), this::roughly);
    return flip(range, up, far - 1, far, at(range, up, far, this::roughly));
  }

  private SearchRange range(Input input) {
    return SearchRange.all(profile, rulebook).stream()
        .filter(one -> one.input() == input)
        .findFirst()
        .orElseThrow();
  }

  /** The first place that is known to change the verdict, between one that does not and one. */
  private int halve(
      SearchRange range, boolean up, int near, int far, Function<Setting, String> by) {
    int keeps = near;
    int changes = far;
    while (changes - keeps > 1) {
      int middle = (keeps + changes) / 2;
      if (at(range, up, middle, by).equals(now)) {
        keeps = middle;
      } else {
        changes = middle;
      }
    }
    return changes;
  }

  /** The same flip from all draws, to the place; empty where all draws know of none. */
  private Optional<FlipPoint> exact(FlipPoint rough) {
    if (rough.to().word().isPresent()) {
      String there = exactly(new Setting(rough.input().path(), rough.to().setting()));
      return Optional.of(rough).filter(flip -> !there.equals(now)).map(flip -> flip.to(there));
    }
    SearchRange range = range(rough.input());
    boolean up = rough.rises();
    int most = range.places(up);
    int guess = range.place(rough.to().number().orElseThrow());
    int near = guess - 1;
    int far = guess;
    for (int step = 1;
        near > 0 && !at(range, up, near, this::exactly).equals(now);
        step = step * 2) {
      far = near;
      near = Math.max(0, near - step);
    }
    for (int step = 1; at(range, up, far, this::exactly).equals(now); step = step * 2) {
      if (far == most) {
        return Optional.empty();
      }
      near = far;
      far = Math.min(most, far + step);
    }
    if (near == 0 && !at(range, up, 0, this::exactly).equals(now)) {
      return Optional.empty();
    }
    int place = halve(range, up, near, far, this::exactly);
    return Optional.of(flip(range, up, place - 1, place, at(range, up, place, this::exactly)));
  }

  private FlipPoint flip(SearchRange range, boolean up, int until, int place, String there) {
    double to = range.at(up, place);
    return new FlipPoint(
        range.input(),
        Value.of(range.from()),
        Value.of(range.at(up, until)),
        Value.of(to),
        there,
        range.distance(to),
        range.isUsual(to));
  }

  private String at(SearchRange range, boolean up, int place, Function<Setting, String> by) {
    String value = Value.of(range.at(up, place)).setting();
    return by.apply(new Setting(range.input().path(), value));
  }

  /** What all draws recommend under a setting. */
  private String exactly(Setting setting) {
    String known = exact.get(setting);
    if (known == null) {
      known = under(setting, firm -> Decider.recommendation(firm, draws));
      exact.put(setting, known);
    }
    return known;
  }

  /**
   * What few draws recommend, of the options as they are hired in the verdict; where none can be
   * hired, of all ways to hire.
   */
  private String roughly(Setting setting) {
    if (few.settings.isCentral()) {
      return exactly(setting);
    }
    return under(
        setting,
        firm ->
            isClosed
                ? Decider.recommendation(firm, few)
                : Decider.recommendation(firm, few, hired, shifts));
  }

  /** The verdict itself where a setting cannot be read. */
  private String under(Setting setting, Function<Profile, String> verdict) {
    return document.with(setting).under(rulebook).profile().map(verdict).orElse(now);
  }
}
