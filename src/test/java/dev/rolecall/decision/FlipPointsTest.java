package dev.rolecall.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.WhatIfFirms;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.profile.Setting;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.RulebookReader;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a flip point says comes true when it is typed in after {@code --set}. */
class FlipPointsTest {

  private static final Rulebook RULEBOOK = RulebookReader.standard();
  private static final double A_HAIR = 1e-6;
  private static final int STEPS = 25;

  static Stream<Arguments> flips() {
    return WhatIfFirms.all().entrySet().stream()
        .flatMap(
            firm ->
                flips(firm.getValue()).stream()
                    .map(flip -> Arguments.of(firm.getKey(), firm.getValue(), flip)));
  }

  static Stream<Arguments> firms() {
    return WhatIfFirms.all().entrySet().stream()
        .map(firm -> Arguments.of(firm.getKey(), firm.getValue()));
  }

  private static List<FlipPoint> flips(ProfileDocument firm) {
    return Decider.decide(profile(firm), new SharedDraws(RULEBOOK, new Settings(0, 1)), Depth.FULL)
        .flips();
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("flips")
  void theVerdictChangesThereAndNotBefore(String name, ProfileDocument firm, FlipPoint flip) {
    assertThat(winner(moved(firm, flip, 0))).isEqualTo(flip.recommendation());
    assertThat(winner(moved(firm, flip, A_HAIR))).isEqualTo(winner(firm));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("flips")
  void nothingFlipsOnTheWay(String name, ProfileDocument firm, FlipPoint flip) {
    for (int step = 1; step < STEPS; step++) {
      ProfileDocument on = moved(firm, flip, 1 - (double) step / STEPS);
      assertThat(winner(on)).isEqualTo(winner(firm));
    }
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("flips")
  void ofTwoInputsNeitherDoesItAlone(String name, ProfileDocument firm, FlipPoint flip) {
    for (FlipPoint.Change change : flip.changes()) {
      ProfileDocument alone = firm.with(Setting.of(change.input(), change.to()));
      String expected = flip.changes().size() > 1 ? winner(firm) : flip.recommendation();
      assertThat(winner(alone)).isEqualTo(expected);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("firms")
  void noFlipIsMissed(String name, ProfileDocument firm) {
    Set<Input> found = EnumSet.noneOf(Input.class);
    flips(firm).stream()
        .filter(flip -> flip.changes().size() == 1)
        .forEach(flip -> found.add(flip.changes().get(0).input()));
    for (SearchRange range : SearchRange.all(profile(firm), RULEBOOK)) {
      if (!found.contains(range.input())) {
        for (int step = 0; step <= STEPS; step++) {
          double share = (double) step / STEPS;
          assertThat(winner(firm.with(set(range, range.step(true, share)))))
              .isEqualTo(winner(firm));
          assertThat(winner(firm.with(set(range, range.step(false, share)))))
              .isEqualTo(winner(firm));
        }
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("firms")
  void theNearestComesFirst(String name, ProfileDocument firm) {
    List<FlipPoint> singles = new FlipSearch(profile(firm), RULEBOOK).singles();
    assertThat(singles).isSortedAccordingTo(Comparator.comparingDouble(FlipPoint::distance));
  }

  private static Setting set(SearchRange range, double value) {
    return Setting.of(range.input(), range.settable(value));
  }

  /** The firm at a flip point, or a share of the way back from it. */
  private static ProfileDocument moved(ProfileDocument firm, FlipPoint flip, double back) {
    ProfileDocument moved = firm;
    for (FlipPoint.Change change : flip.changes()) {
      double value = change.to() + (change.from() - change.to()) * back;
      moved = moved.with(Setting.of(change.input(), value));
    }
    return moved;
  }

  private static String winner(ProfileDocument firm) {
    return Decider.decide(
            profile(firm), new SharedDraws(RULEBOOK, new Settings(0, 1)), Depth.VERDICT)
        .recommended()
        .option()
        .id();
  }

  private static Profile profile(ProfileDocument firm) {
    Optional<Profile> profile = firm.under(RULEBOOK).profile();
    assertThat(profile).as("%s", firm.under(RULEBOOK).problems().all()).isPresent();
    return profile.get();
  }
}
