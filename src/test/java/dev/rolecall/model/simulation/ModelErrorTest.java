package dev.rolecall.model.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.rulebook.Category;
import dev.rolecall.rulebook.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How far the scores are from the simulation's, over all habits that no profile states. */
@Tag("slow")
class ModelErrorTest {

  private static final int COURSES = 6;

  /** By habits, then firm, then option. */
  private static List<Comparison> all;

  @BeforeAll
  static void simulate() {
    all = new ArrayList<>();
    for (Habits habits : Habits.values()) {
      all.addAll(Comparison.ofAll(habits, COURSES));
    }
  }

  /**
   * The model's own error of the rulebook covers what the habits that no profile states make of the
   * scores. Only what differs between a firm's options counts: a shift of all changes no verdict.
   */
  @Test
  void theModelsOwnErrorCoversTheHabits() {
    double relief = spread(Category.RELIEF);
    double returns = spread(Category.RETURN);
    assertThat(relief).isBetween(3.0, central(Parameter.MODEL_ERROR_RELIEF));
    assertThat(returns).isBetween(1.0, central(Parameter.MODEL_ERROR_RETURN));
  }

  private static double central(Parameter parameter) {
    return Firm.RULEBOOK.figures().central(parameter);
  }

  /** Standard deviation of an option's error about the mean error of its firm's options. */
  private static double spread(Category category) {
    int options = Firm.options().size();
    double squares = 0;
    for (int from = 0; from < all.size(); from += options) {
      List<Comparison> firm = all.subList(from, from + options);
      double mean = firm.stream().mapToDouble(one -> scoreOffBy(one, category)).average().orElse(0);
      for (Comparison one : firm) {
        double by = scoreOffBy(one, category) - mean;
        squares += by * by;
      }
    }
    return Math.sqrt(squares / (all.size() - all.size() / options));
  }

  private static double scoreOffBy(Comparison one, Category category) {
    return one.scored.categories[category.ordinal()]
        - one.scoredSimulation.categories[category.ordinal()];
  }

  /** At central values the same option wins in at least nine of ten firms under each habit. */
  @Test
  void theSimulationAgreesOnWhoWins() {
    int options = Firm.options().size();
    int same = 0;
    for (int from = 0; from < all.size(); from += options) {
      List<Comparison> firm = all.subList(from, from + options);
      same +=
          best(firm, one -> one.scored.total) == best(firm, one -> one.scoredSimulation.total)
              ? 1
              : 0;
    }
    assertThat(same).isGreaterThanOrEqualTo(all.size() / options * 9 / 10);
  }

  private static Comparison best(List<Comparison> firm, ToDoubleFunction<Comparison> score) {
    return firm.stream()
        .max((a, b) -> Double.compare(score.applyAsDouble(a), score.applyAsDouble(b)))
        .orElseThrow();
  }
}
