package dev.rolecall.plan;

import dev.rolecall.profile.Answer;
import dev.rolecall.profile.Input;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Figures.Figure;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Staffing.Role;
import java.util.Optional;

/**
 * What a hire is paid, at the hours it would work.
 *
 * @param unit dollars a year for a salary, dollars a month for a provider's fee
 * @param assumed true where the firm did not state it
 */
public record Pay(Estimate amount, Unit unit, boolean assumed) {

  static Pay of(Task task, Role role) {
    double part = task.terms().partOfFullTime(role);
    if (task.terms().virtual()) {
      Figure fee = task.rulebook().figures().parameters().get(Parameter.VIRTUAL_FEE_PER_MONTH);
      return new Pay(fee.value(), fee.unit(), true).times(part);
    }
    Pay highest = new Pay(Estimate.exact(0), Unit.DOLLARS_PER_YEAR, true);
    for (String pathOrId : role.pay()) {
      Pay one = salary(task, pathOrId);
      highest = one.amount.likely() > highest.amount.likely() ? one : highest;
    }
    return highest.times(part);
  }

  /** An input's answer, or a parameter of the rulebook. */
  private static Pay salary(Task task, String pathOrId) {
    Optional<Answer> answer = Input.at(pathOrId).flatMap(task.profile()::number);
    if (answer.isPresent()) {
      return new Pay(answer.get().value(), Unit.DOLLARS_PER_YEAR, answer.get().assumed());
    }
    for (Parameter parameter : Parameter.values()) {
      if (parameter.id().equals(pathOrId)) {
        return new Pay(task.parameter(parameter), Unit.DOLLARS_PER_YEAR, true);
      }
    }
    throw new IllegalArgumentException("no pay at " + pathOrId);
  }

  private Pay times(double part) {
    Estimate scaled =
        new Estimate(amount.low() * part, amount.likely() * part, amount.high() * part);
    return new Pay(scaled, unit, assumed);
  }
}
