package dev.rolecall.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.WhatIfFirms;
import dev.rolecall.assessment.Axis.Stop;
import dev.rolecall.assessment.Sweep.Region;
import dev.rolecall.assessment.Sweep.Trial;
import dev.rolecall.decision.Depth;
import dev.rolecall.decision.FlipPoint;
import dev.rolecall.decision.Settings;
import dev.rolecall.document.Json;
import dev.rolecall.document.Problems;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.profile.Setting;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.RulebookReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SweeperTest {

  private static final Rulebook RULEBOOK = RulebookReader.standard();
  private static final Settings CENTRAL = new Settings(0, 1);

  @Test
  void aTrialIsWhatSetGives() {
    ProfileDocument firm = WhatIfFirms.nearTie();
    Settings draws = new Settings(64, 3);
    Sweep sweep = explore(firm, draws, "firm.attorneys=1..4:4");
    Assessment set = assess(firm.with(new Setting("firm.attorneys", "3")), draws);
    Trial trial = sweep.trials().get(2);
    assertThat(trial.result().options()).isEqualTo(set.options());
    assertThat(trial.result().confidence()).isEqualTo(set.confidence());
  }

  /** Leads are assumed per attorney, so the case load of calls follows the attorneys. */
  @Test
  void whatIsAssumedFollows() {
    ProfileDocument firm = WhatIfFirms.nearTie();
    double assumed = caseManager(explore(firm, CENTRAL, "firm.attorneys=1..4:4"), 3);
    ProfileDocument stated = firm.with(new Setting("caseload.new_leads_per_month", "16"));
    double fixed = caseManager(explore(stated, CENTRAL, "firm.attorneys=1..4:4"), 3);
    ProfileDocument follows = firm.with(new Setting("caseload.new_leads_per_month", "32"));
    double same = caseManager(explore(follows, CENTRAL, "firm.attorneys=1..4:4"), 3);
    assertThat(assumed).isEqualTo(same).isNotEqualTo(fixed);
  }

  private static double caseManager(Sweep sweep, int trial) {
    return sweep.trials().get(trial).result().options().get(2).score().likely();
  }

  @Test
  void theFirstOfTwoAxesIsTheSlowest() {
    Sweep grid =
        explore(
            WhatIfFirms.nearTie(),
            CENTRAL,
            "firm.attorneys=1..3:3",
            "readiness.sourcing=in_house,virtual");
    assertThat(grid.trials()).hasSize(6);
    assertThat(grid.trial(2, 1).at()).extracting(Stop::text).containsExactly("3", "virtual");
    assertThat(grid.regions()).isEmpty();
  }

  @Test
  void aTrialThatCannotBeReadIsAProblem() {
    ProfileDocument firm =
        WhatIfFirms.nearTie(
            "priorities.relief=0", "priorities.return=0", "priorities.durability=0");
    Sweeper sweeper = new Sweeper(firm, RULEBOOK, CENTRAL);
    Json.Reading<Sweep> finding =
        sweeper.sweep(assess(firm, CENTRAL), List.of(axis("priorities.fit=0..10:2")));
    assertThat(finding.value()).isEmpty();
    assertThat(finding.problems().all()).hasSize(1);
    assertThat(finding.problems().all().get(0).place().source().name())
        .isEqualTo("--set priorities.fit=0");
  }

  static List<Arguments> flips() {
    List<Arguments> all = new ArrayList<>();
    for (Map.Entry<String, ProfileDocument> firm : WhatIfFirms.all().entrySet()) {
      assess(firm.getValue(), CENTRAL).flipPoints().stream()
          .filter(flip -> flip.to().number().isPresent())
          .limit(4)
          .forEach(flip -> all.add(Arguments.of(firm.getKey(), firm.getValue(), flip)));
    }
    return all;
  }

  /** A sweep across a flip point finds it between the same two values, whatever the steps. */
  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("flips")
  void sweepsHitTheFlipPoints(String name, ProfileDocument firm, FlipPoint flip) {
    double from = flip.from().number().orElseThrow();
    double past = flip.to().number().orElseThrow();
    String now = Setting.of(flip.input(), from).value();
    String there = Setting.of(flip.input(), past).value();
    String range = flip.rises() ? now + ".." + there : there + ".." + now;
    Sweep sweep = explore(firm, CENTRAL, flip.input().path() + "=" + range + ":4");
    List<Region> regions = sweep.regions();
    Region next = regions.get(flip.rises() ? regions.size() - 1 : 0);
    double found = flip.rises() ? next.from() : next.to();
    double until = flip.until().number().orElseThrow();
    double to = flip.to().number().orElseThrow();
    double precision = Math.abs(past - from) * 1e-7;
    assertThat(found).isBetween(Math.min(until, to) - precision, Math.max(until, to) + precision);
    assertThat(next.recommendation()).isEqualTo(flip.recommendation());
  }

  private static Axis axis(String option) {
    int equals = option.indexOf('=');
    Setting variation = new Setting(option.substring(0, equals), option.substring(equals + 1));
    return AxisReader.read(variation, 9, new Problems()).orElseThrow();
  }

  private static Sweep explore(ProfileDocument firm, Settings draws, String... vary) {
    List<Axis> axes = new ArrayList<>();
    for (String option : vary) {
      axes.add(axis(option));
    }
    return new Sweeper(firm, RULEBOOK, draws)
        .sweep(assess(firm, draws), axes)
        .value()
        .orElseThrow();
  }

  private static Assessment assess(ProfileDocument firm, Settings draws) {
    Depth depth = draws.isCentral() ? Depth.REPORT : Depth.VERDICT;
    return new Advisor(RULEBOOK, draws, "0")
        .assess(firm.under(RULEBOOK).profile().orElseThrow(), depth);
  }
}
