package dev.rolecall.report;

import dev.rolecall.decision.Spread;
import dev.rolecall.decision.Trajectory;
import dev.rolecall.document.JsonTree;
import java.util.List;

/** The year under an option, week by week, in JSON. */
final class CourseJson {

  private final JsonTree json;
  private final boolean drawn;

  CourseJson(JsonTree json, boolean drawn) {
    this.json = json;
    this.drawn = drawn;
  }

  void write(Trajectory course) {
    json.object(
        () -> {
          json.text("id", course.option().id());
          json.object("kpis", () -> course.kpis().forEach((kpi, s) -> weeks(kpi.id(), s)));
          weeks("money", course.money());
          json.object("payback", () -> payback(course.payback()));
        });
  }

  private void weeks(String name, List<Spread> weeks) {
    json.object(
        name,
        () -> {
          json.numbers("likely", weeks.stream().map(Spread::likely).toList());
          if (drawn) {
            json.numbers("low", weeks.stream().map(Spread::low).toList());
            json.numbers("high", weeks.stream().map(Spread::high).toList());
          } else {
            json.nothing("low");
            json.nothing("high");
          }
        });
  }

  private void payback(Trajectory.Payback payback) {
    json.number("share", payback.share());
    whole("low_week", payback.low().orElse(0));
    whole("high_week", payback.high().orElse(0));
  }

  private void whole(String name, int week) {
    if (week == 0) {
      json.nothing(name);
    } else {
      json.whole(name, week);
    }
  }
}
