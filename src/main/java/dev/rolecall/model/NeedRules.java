package dev.rolecall.model;

import dev.rolecall.profile.Input;
import dev.rolecall.rulebook.Category;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Scales.Need;
import dev.rolecall.rulebook.Staffing.Option;
import dev.rolecall.rulebook.Staffing.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules of FIT and RELIEF, which each need takes points from: in FIT by how hard it presses
 * today and how far the option leaves it unowned, in RELIEF by how hard it presses over the year.
 * FIT counts whom the firm has: where colleagues in the role own a need already, one more owns less
 * of what is still stuck; and two hires of one role own no more than one.
 */
final class NeedRules {

  private final Ledger ledger;
  private final double[] weights;
  private final List<Owner> owners;
  private final double colleaguesPerAttorney;
  private final double oneMore;

  private final int reliefError;

  NeedRules(Option option, Rulebook rulebook, UncertainInputs inputs, Ledger ledger) {
    this.ledger = ledger;
    weights = rulebook.scales().needs().stream().mapToDouble(Need::weight).toArray();
    Map<String, Role> kinds = new LinkedHashMap<>();
    option.hires().forEach(role -> kinds.putIfAbsent(role.id(), role));
    owners = kinds.values().stream().map(role -> new Owner(role, rulebook)).toList();
    colleaguesPerAttorney = rulebook.figures().central(Parameter.COLLEAGUES_PER_ATTORNEY);
    oneMore = rulebook.figures().central(Parameter.AFFINITY_OF_ONE_MORE);
    reliefError = inputs.modelError(option, Category.RELIEF);
  }

  /** A role that the option hires, once or more often: how far it owns the needs. */
  private static final class Owner {

    /** By need. */
    private final double[] affinity;

    /** By need: the head counts of colleagues in the role who own it already. */
    private final Input[][] colleagues;

    Owner(Role role, Rulebook rulebook) {
      List<Need> needs = rulebook.scales().needs();
      double owns = rulebook.figures().central(Parameter.OWNS_FROM);
      affinity = needs.stream().mapToDouble(need -> affinity(role, need)).toArray();
      colleagues = new Input[needs.size()][];
      for (int n = 0; n < colleagues.length; n++) {
        Need need = needs.get(n);
        colleagues[n] =
            rulebook.staffing().roles().values().stream()
                .filter(one -> one.addsTo().filter(role.coveredBy()::contains).isPresent())
                .filter(one -> affinity(one, need) >= owns)
                .map(one -> Input.headCount(one.addsTo().orElseThrow()))
                .distinct()
                .toArray(Input[]::new);
      }
    }

    private static double affinity(Role role, Need need) {
      return role.affinity().get(need.id()).value();
    }

    /** Whether any kind of colleagues who own a need already is as many as that. */
    boolean hasColleagues(FirmState now, int need, double heads) {
      boolean has = false;
      for (Input count : colleagues[need]) {
        has |= now.at(count) >= heads && heads > 0;
      }
      return has;
    }
  }

  /** How far the option leaves a need unowned: the product of what its kinds of hires do. */
  private double unowned(FirmState now, int need) {
    double heads = colleaguesPerAttorney * now.at(Input.ATTORNEYS);
    double unowned = 1;
    for (Owner owner : owners) {
      double share = owner.hasColleagues(now, need, heads) ? oneMore : 1;
      unowned = unowned * (1 - owner.affinity[need] * share);
    }
    return unowned;
  }

  /** FIT: does the option own the work that is stuck? */
  double fit(FirmState now, double weight, Score out) {
    int row = ledger.base(Category.FIT);
    out.set(row, weight * Score.FULL, Score.FULL);
    double left = Score.FULL;
    for (int n = 0; n < weights.length; n++) {
      double pressure = now.pressure(n);
      double lost = Score.FULL * weights[n] * pressure * unowned(now, n);
      left -= lost;
      out.set(row + 1 + n, -weight * lost, pressure);
    }
    return left;
  }

  /** RELIEF: how far, and how soon, do the KPIs come back? */
  double relief(FirmState now, Year year, double weight, Score out) {
    int row = ledger.base(Category.RELIEF);
    out.set(row, weight * Score.FULL, Score.FULL);
    double left = Score.FULL;
    for (int n = 0; n < weights.length; n++) {
      double lost = Score.FULL * weights[n] * year.meanPressure[n];
      left -= lost;
      out.set(row + 1 + n, -weight * lost, year.meanPressure[n]);
    }
    double error = now.at(reliefError);
    out.setError(ledger.last(Category.RELIEF), weight, error);
    return left + error;
  }
}
