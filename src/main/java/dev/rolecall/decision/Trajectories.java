package dev.rolecall.decision;

import dev.rolecall.decision.OptionYear.Accumulator;
import dev.rolecall.model.FirmState;
import dev.rolecall.model.Projection;
import dev.rolecall.model.Team;
import dev.rolecall.model.UncertainInputs;
import dev.rolecall.model.Year;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Staffing.Option;
import java.util.List;
import java.util.Optional;

/**
 * Runs the year of two options once more, keeping every week: from the same draws as the verdict,
 * at most 1,024 of them, as a band needs no more.
 */
final class Trajectories {

  private static final int MOST_DRAWS = 1024;

  private final Rulebook rulebook;
  private final UncertainInputs inputs;
  private final FirmState firm;
  private final Profile profile;

  Trajectories(Profile profile, Rulebook rulebook, UncertainInputs inputs) {
    this.profile = profile;
    this.rulebook = rulebook;
    this.inputs = inputs;
    firm = new FirmState(profile, rulebook, inputs);
  }

  /** The courses of hiring nobody, and of an option that hires. */
  List<OptionYear> of(Option nobody, Option hire, SharedDraws draws) {
    boolean central = draws.settings().isCentral();
    int count = central ? 1 : Math.min(draws.settings().draws(), MOST_DRAWS);
    Projection projection = new Projection(profile, firm, hire.hires().size());
    Team none = new Team(nobody, rulebook.scales().needs(), inputs);
    Team team = new Team(hire, rulebook.scales().needs(), inputs);
    Year held = new Year(rulebook.scales().needs().size(), none.size());
    Year hired = new Year(rulebook.scales().needs().size(), team.size());
    Accumulator first = new Accumulator(nobody, count);
    Accumulator second = new Accumulator(hire, count);
    Optional<DrawSampler> sampler = central ? Optional.empty() : Optional.of(draws.of(inputs));
    double[] values = inputs.central();
    for (int i = 0; i < count; i++) {
      int draw = i;
      sampler.ifPresent(one -> one.fill(draw, values));
      firm.read(values);
      projection.read();
      projection.run(none, held, held);
      projection.run(team, held, hired);
      first.add(held);
      second.add(hired);
    }
    return List.of(first.course(), second.course());
  }
}
