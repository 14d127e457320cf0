package dev.rolecall.model;

import static dev.rolecall.Bench.HURT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rolecall.Bench;
import dev.rolecall.Trial;
import dev.rolecall.rulebook.Kpi;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many weeks read at once are what they are read one by one. */
class YearGaugesTest {

  private static final int WEEKS = 23;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "client_response.sla_hours=4",
        "coordination.milestone_slippage=0%",
        "coordination.milestone_slippage=100%",
        "coordination.task_lag_days=0",
        "caseload.open_matters=0", // nothing flows
        "drafting.backlog_hours=0"
      })
  void agreesWithGauges(String input) {
    Trial trial = HURT.with(input);
    agrees(Bench.of(trial).today(), trial.rulebook().scales().needs().size());
  }

  private static void agrees(FirmState now, int needs) {
    Random random = new Random(1);
    double[][] hours = new double[5][];
    for (int i = 0; i < hours.length; i++) {
      double most = i < 3 ? 300 : 40;
      hours[i] = random.doubles(WEEKS, 0, most).toArray();
      hours[i][i] = 0;
    }
    YearGauges weekly = new YearGauges(now.gauges(), WEEKS);
    weekly.read(hours[0], hours[1], hours[2], hours[3], hours[4]);
    double[] means = new double[needs];
    weekly.meanNeeds(means);
    double[] sums = new double[needs];
    for (int t = 0; t < WEEKS; t++) {
      double[] readings = new double[Kpi.values().length];
      now.gauges().read(hours[0][t], hours[1][t], hours[2][t], hours[3][t], hours[4][t], readings);
      double[] pressures = new double[readings.length];
      for (int kpi = 0; kpi < readings.length; kpi++) {
        pressures[kpi] = now.gauges().pressure(kpi, readings[kpi]);
      }
      int response = Kpi.RESPONSE_LAG_HOURS.ordinal();
      assertThat(weekly.responsePressure()[t]).isCloseTo(pressures[response], within(1e-12));
      double[] pressing = new double[needs];
      now.gauges().needPressures(pressures, pressing);
      for (int n = 0; n < needs; n++) {
        sums[n] += pressing[n];
      }
    }
    for (int n = 0; n < needs; n++) {
      assertThat(means[n]).isCloseTo(sums[n] / WEEKS, within(1e-12));
    }
  }
}
