package dev.rolecall.plan;

import dev.rolecall.profile.Answer;
import dev.rolecall.profile.Input;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Staffing.Role;
import java.util.List;
import java.util.Optional;

/**
 * Attorney hours a week to keep free.
 *
 * @param hires what each needs, in the order in which they start
 * @param review hours to review drafts, mean of the second half-year
 * @param peak hours in the week that needs most, less what drafting taken off attorneys pays for
 * @param stated hours that the firm says are free; empty where it does not say
 */
public record SupervisionHours(
    List<Hire> hires, double review, double peak, Optional<Estimate> stated) {

  /**
   * One hire's.
   *
   * @param training while it learns
   * @param untilWeek the week in which it is expected to have learnt
   * @param steady from then on
   */
  public record Hire(
      Role role, Estimate training, double fromWeek, double untilWeek, Estimate steady) {}

  /** True where the firm stated hours, and the peak needs more than their central value. */
  public boolean isShort() {
    return stated.filter(hours -> peak > hours.likely()).isPresent();
  }

  static SupervisionHours of(Task task, List<Onboarding> onboarding) {
    List<Hire> hires =
        onboarding.stream()
            .map(
                one ->
                    new Hire(
                        one.role(),
                        task.parameter(Parameter.SUPERVISION_RAMP),
                        one.start().likely(),
                        one.fullOutputWeek(),
                        task.parameter(Parameter.SUPERVISION_STEADY)))
            .toList();
    return new SupervisionHours(
        hires,
        task.decision().recommended().reviewHours(),
        task.decision().recommended().peakSupervision(),
        task.profile().number(Input.SUPERVISION_HOURS).map(Answer::value));
  }
}
