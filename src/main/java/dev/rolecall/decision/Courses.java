package dev.rolecall.decision;

import dev.rolecall.diagnosis.Situation;
import dev.rolecall.diagnosis.Variables;
import dev.rolecall.profile.Profile;
import dev.rolecall.projection.Projection;
import dev.rolecall.projection.Team;
import dev.rolecall.projection.Year;
import dev.rolecall.rulebook.Option;
import dev.rolecall.rulebook.Rulebook;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Runs the year of two options once more, keeping every week: from the same draws as the verdict,
 * at most 1,024 of them, as a band needs no more.
 */
final class Courses {

  private static final int MOST_DRAWS = 1024;

  private final Rulebook rulebook;
  private final Variables variables;
  private final Situation situation;
  private final Profile profile;

  Courses(Profile profile, Rulebook rulebook, Variables variables) {
    this.profile = profile;
    this.rulebook = rulebook;
    this.variables = variables;
    situation = new Situation(profile, rulebook, variables);
  }

  /** The courses of hiring nobody, and of an option that hires. */
  List<Course> of(Option nobody, Option hire, Settings settings) {
    int draws = Math.max(1, Math.min(settings.draws(), MOST_DRAWS));
    Projection projection = new Projection(profile, rulebook, hire.hires().size());
    Team none = new Team(nobody, rulebook.scales().needs(), variables);
    Team team = new Team(hire, rulebook.scales().needs(), variables);
    Year held = Year.withCourse(rulebook.scales().needs().size(), none.size());
    Year hired = Year.withCourse(rulebook.scales().needs().size(), team.size());
    CourseTally first = new CourseTally(nobody, draws);
    CourseTally second = new CourseTally(hire, draws);
    for (double[] draw : draws(settings, draws)) {
      situation.read(draw);
      projection.run(situation, none, held, held);
      projection.run(situation, team, held, hired);
      first.add(held);
      second.add(hired);
    }
    return List.of(first.course(), second.course());
  }

  private Iterable<double[]> draws(Settings settings, int draws) {
    double[] values = variables.central();
    if (settings.isCentral()) {
      return List.of(values);
    }
    Nets nets = new Nets(new Settings(draws, settings.seed()), variables.size());
    double[] unit = new double[variables.size()];
    return () ->
        IntStream.range(0, draws)
            .mapToObj(
                draw -> {
                  nets.fill(draw, unit);
                  variables.fill(unit, values);
                  return values;
                })
            .iterator();
  }
}
