package dev.rolecall.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rolecall.SampleFirms;
import dev.rolecall.Trial;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Scales.Need;
import dev.rolecall.rulebook.Staffing.Option;
import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The projection agrees with the same year written by hand, for all options of varied firms. */
@Tag("slow")
class HandWrittenTest {

  private static final int DRAWS = 4;

  private final SplittableRandom random = new SplittableRandom(20_261_125);

  static List<Trial> firms() {
    return SampleFirms.some(60).stream().map(f -> f.with("readiness.sourcing=in_house")).toList();
  }

  @ParameterizedTest
  @MethodSource("firms")
  void agrees(Trial firm) {
    agreeUnder(firm);
  }

  /** Two of a kind share their streams, and several that do nothing alike help each other out. */
  @ParameterizedTest
  @MethodSource("firms")
  void agreesForOtherTeams(Trial firm) {
    agreeUnder(
        firm.under(
            "options/two_paralegals/label=two paralegals",
            "options/two_paralegals/sentence=hire two paralegals",
            "options/two_paralegals/hires=[paralegal, paralegal]",
            "options/two_paralegals/assumption=a test",
            "options/mixed_pair/label=mixed pair",
            "options/mixed_pair/sentence=hire a hybrid and an assistant",
            "options/mixed_pair/hires=[hybrid, legal_assistant]",
            "options/mixed_pair/assumption=a test"));
  }

  private void agreeUnder(Trial firm) {
    Rulebook rulebook = firm.rulebook();
    Profile profile = firm.profile(rulebook);
    UncertainInputs variables = new UncertainInputs(profile, rulebook);
    FirmState now = new FirmState(profile, rulebook, variables);
    Projection projection = new Projection(now, 2);
    List<Need> needs = rulebook.scales().needs();
    double[] values = variables.central();
    for (int draw = 0; draw < DRAWS; draw++) {
      now.read(values);
      projection.read();
      Year hold = new Year(needs.size(), 0);
      projection.run(new Team(rulebook.staffing().baseline(), needs, variables), hold, hold);
      for (Option option : rulebook.staffing().options().values()) {
        Team team = new Team(option, needs, variables);
        Year year = option.isBaseline() ? hold : new Year(needs.size(), team.size());
        projection.run(team, hold, year);
        HandWrittenYear byHand = new HandWrittenYear(now, team, profile, rulebook, hold);
        double money = byHand.run();
        compare(option.id(), year, byHand, money);
      }
      variables.fill(random.doubles(variables.size()).toArray(), values);
    }
  }

  private static void compare(String option, Year year, HandWrittenYear byHand, double money) {
    assertThat(year.netBenefit()).as(option).isCloseTo(money, closeTo(money));
    assertThat(year.netBenefitPerYear())
        .as(option)
        .isCloseTo(byHand.perYear, closeTo(byHand.perYear));
    assertThat(year.hoursFreed).as(option).isCloseTo(byHand.hoursFreed, closeTo(1000));
    assertThat(year.peakSupervision).as(option).isCloseTo(byHand.peakSupervision, closeTo(1));
    assertThat(year.reviewHours).as(option).isCloseTo(byHand.reviewHours, closeTo(1));
    for (int n = 0; n < year.meanPressure.length; n++) {
      double mean = byHand.meanPressure[n] / Year.WEEKS;
      assertThat(year.meanPressure[n]).as(option).isCloseTo(mean, closeTo(1));
    }
    for (int t = 0; t < Year.WEEKS; t++) {
      double sum = byHand.running[t];
      assertThat(year.runningSum[t]).as(option + " " + t).isCloseTo(sum, closeTo(money));
    }
    for (int i = 0; i < year.load.length; i++) {
      double load = byHand.had[i] > 0 ? byHand.demanded[i] / byHand.had[i] : 0;
      assertThat(year.load[i]).as(option).isCloseTo(load, closeTo(load));
    }
    compareKpis(option, year, byHand);
  }

  private static void compareKpis(String option, Year year, HandWrittenYear byHand) {
    for (int t = 0; t < Year.WEEKS; t++) {
      for (Kpi kpi : Kpi.values()) {
        double reading = byHand.kpis[t][kpi.ordinal()];
        assertThat(year.kpi(kpi, t + 1))
            .as(option + " " + kpi)
            .isCloseTo(reading, closeTo(reading));
      }
    }
  }

  private static Offset<Double> closeTo(double size) {
    return within(1e-9 * Math.max(1, Math.abs(size)));
  }
}
