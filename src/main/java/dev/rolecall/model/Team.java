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
  final int[][] paySlots;

  /** By hire, then what it is paid by: whether the firm stated that, and its low end. */
  final boolean[][] payStated;

  final double[][] leastPay;
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
    paySlots = new int[size][];
    payStated = new boolean[size][];
    leastPay = new double[size][];
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
    paySlots[i] = new int[role.pay().size()];
    payStated[i] = new boolean[role.pay().size()];
    leastPay[i] = new double[role.pay().size()];
    for (int p = 0; p < paySlots[i].length; p++) {
      int slot = variables.pay(role.pay().get(p));
      paySlots[i][p] = slot;
      payStated[i][p] = variables.isStated(slot);
      leastPay[i][p] = variables.low(slot);
    }
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
