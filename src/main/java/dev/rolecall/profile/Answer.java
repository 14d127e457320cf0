package dev.rolecall.profile;

import dev.rolecall.quantity.Estimate;
import java.util.Optional;

/**
 * What is known of a numeric input.
 *
 * @param value the number, in the input's unit; per unit of {@code per} where that is set
 * @param assumed true where the firm did not state it and the rulebook's prior stands in
 * @param per the input that the value is multiplied with, for priors that follow another input
 */
public record Answer(Estimate value, boolean assumed, Optional<Input> per) {

  static Answer stated(Estimate value) {
    return new Answer(value, false, Optional.empty());
  }
}
