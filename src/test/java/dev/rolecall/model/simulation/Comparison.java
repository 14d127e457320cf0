package dev.rolecall.model.simulation;

import dev.rolecall.model.Ledger;
import dev.rolecall.model.Projection;
import dev.rolecall.model.Score;
import dev.rolecall.model.Scorer;
import dev.rolecall.model.Team;
import dev.rolecall.model.Year;
import dev.rolecall.rulebook.Category;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Staffing.Option;
import java.util.List;
import java.util.stream.LongStream;

/** One option of a firm: what the recursion says of its year, and what the simulation does. */
final class Comparison {

  final Firm firm;
  final Option option;

  /** By reading week, then {@link Kpi}, then the hours freed since the start. */
  final double[][] recursion = new double[Readings.WEEKS.length][Readings.FREED + 1];

  final double[][] simulated = new double[Readings.WEEKS.length][Readings.FREED + 1];

  /** By reading week, then stream: mean wait of the items done in 4 weeks, in weeks; else NaN. */
  final double[][] itemWaits = new double[Readings.WEEKS.length][3];

  final Score scored;
  final Score scoredSimulation;

  private Comparison(Firm firm, Option option, Year year, Readings readings) {
    this.firm = firm;
    this.option = option;
    for (int r = 0; r < Readings.WEEKS.length; r++) {
      for (Kpi kpi : Kpi.values()) {
        recursion[r][kpi.ordinal()] = year.kpi(kpi, Readings.WEEKS[r]);
      }
      for (int t = 0; t < Readings.WEEKS[r]; t++) {
        recursion[r][Readings.FREED] +=
            year.draftingRelief[t] + year.otherRelief[t] - year.attention[t];
      }
      for (int m = 0; m < simulated[r].length; m++) {
        simulated[r][m] = readings.mean(r, m);
      }
      for (int s = 0; s < 3; s++) {
        itemWaits[r][s] = readings.waits[r][s] / readings.waited[r][s];
      }
    }
    scored = score(year);
    scoredSimulation = score(readings.asYear(year, !option.isBaseline()));
  }

  /** All options of all firms, firm by firm. */
  static List<Comparison> ofAll(Habits habits, int courses) {
    return Firms.all().stream().flatMap(firm -> of(firm, habits, courses).stream()).toList();
  }

  static List<Comparison> of(Firm firm, Habits habits, int courses) {
    Year held = year(firm, Firm.RULEBOOK.staffing().baseline(), null);
    List<Course> holds = courses(firm, Firm.RULEBOOK.staffing().baseline(), habits, courses);
    return Firm.options().stream()
        .map(
            option -> {
              boolean baseline = option.isBaseline();
              Year year = baseline ? held : year(firm, option, held);
              Readings readings = new Readings(firm);
              List<Course> seen = baseline ? holds : courses(firm, option, habits, courses);
              for (int i = 0; i < courses; i++) {
                readings.add(seen.get(i), holds.get(i));
              }
              return new Comparison(firm, option, year, readings);
            })
        .toList();
  }

  /** Simulated years from as many seeds; the same chance events under each option. */
  private static List<Course> courses(Firm firm, Option option, Habits habits, int courses) {
    return LongStream.rangeClosed(1, courses)
        .mapToObj(seed -> new Office(firm.premises, habits, firm.hires(option), seed).year())
        .toList();
  }

  private static Year year(Firm firm, Option option, Year held) {
    Projection projection = new Projection(firm.situation, option.hires().size());
    Team team = new Team(option, Firm.RULEBOOK.scales().needs(), firm.variables);
    Year year = new Year(Firm.RULEBOOK.scales().needs().size(), team.size());
    firm.situation.read(firm.variables.central());
    projection.read();
    projection.run(team, held == null ? year : held, year);
    return year;
  }

  private Score score(Year year) {
    Ledger ledger = new Ledger(Firm.RULEBOOK);
    Score score = new Score(ledger.size());
    double[] weights = new double[Category.values().length];
    double sum = 0;
    for (Category category : Category.values()) {
      sum += firm.profile.priorities().get(category);
    }
    for (Category category : Category.values()) {
      weights[category.ordinal()] = firm.profile.priorities().get(category) / sum;
    }
    new Scorer(option, firm.profile, Firm.RULEBOOK, firm.variables, ledger)
        .score(firm.situation, year, weights, score);
    return score;
  }
}
