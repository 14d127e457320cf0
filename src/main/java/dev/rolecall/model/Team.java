package dev.rolecall.model;

import dev.rolecall.rulebook.Scales.Need;
import dev.rolecall.rulebook.Staffing.Option;
import dev.rolecall.rulebook.Staffing.Role;
import dev.rolecall.rulebook.Stream;
import java.util.List;

/** An option's hires, with the slots of everything a draw says about them. By hire, from 0. */
public final class Team {

  final int size;
  final boolean[][] owns;
  final int[][] competenceSlots;

  /**
   * By hire: what it is paid by; of several salaries the one that is likely to be the highest, as
   * the highest of several draws would be more than any of them.
   */
  final int[] paySlots;

  /** By hire: whether the firm stated its pay, and the low end of that. */
  final boolean[] payStated;

  final double[] leastPay;
  final boolean[] mixed;
  final boolean[] billable;
  final double[] fullTimeShare;

  /** By hire, then need. */
  final double[][] affinity;

  /** The team of an option. */
  public Team(Option option, List<Need> needs, UncertainInputs variables) {
    List<Role> hires = option.hires();
    size = hires.size();
    owns = new boolean[size][Stream.values().length];
    competenceSlots = new int[size][Stream.values().length];
    paySlots = new int[size];
    payStated = new boolean[size];
    leastPay = new double[size];
    mixed = new boolean[size];
    billable = new boolean[size];
    fullTimeShare = new double[size];
    affinity = new double[size][needs.size()];
    for (int i = 0; i < size; i++) {
      resolve(i, hires.get(i), needs, variables);
    }
  }

  private void resolve(int i, Role role, List<Need> needs, UncertainInputs variables) {
    for (Stream stream : Stream.values()) {
      owns[i][stream.ordinal()] = role.owns().contains(stream);
      competenceSlots[i][stream.ordinal()] = variables.competence(role, stream);
    }
    paySlots[i] =
        role.pay().stream()
            .map(variables::pay)
            .reduce((best, next) -> variables.likely(next) > variables.likely(best) ? next : best)
            .orElseThrow();
    payStated[i] = variables.isStated(paySlots[i]);
    leastPay[i] = variables.low(paySlots[i]);
    mixed[i] = role.isMixed();
    billable[i] = role.billable();
    fullTimeShare[i] = role.fullTimeShare();
    for (int n = 0; n < needs.size(); n++) {
      affinity[i][n] = role.affinity().get(needs.get(n).id()).value();
    }
  }

  /** How many hires there are. */
  public int size() {
    return size;
  }

  /**
   * The order in which the hires start: falling affinity to a need, ties as listed.
   *
   * @param need the need's index, or -1 for the listed order
   * @param order filled with hire indices
   */
  void order(int need, int[] order) {
    for (int i = 0; i < size; i++) {
      int at = i;
      while (need >= 0 && at > 0 && affinity[order[at - 1]][need] < affinity[i][need]) {
        order[at] = order[at - 1];
        at--;
      }
      order[at] = i;
    }
  }
}
