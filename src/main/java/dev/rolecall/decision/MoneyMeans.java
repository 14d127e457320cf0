package dev.rolecall.decision;

import dev.rolecall.decision.MoneyLine.Factor;
import dev.rolecall.decision.MoneyLine.Kind;
import dev.rolecall.model.FirmState;
import dev.rolecall.model.HiringTerms;
import dev.rolecall.model.Year;
import dev.rolecall.profile.Input;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Rules.MoneyTerm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Takes the means, draw by draw, of an option's money in a year of the need and its factors. */
final class MoneyMeans {

  private static final int VIRTUAL = Input.SOURCING.words().indexOf(HiringTerms.VIRTUAL);

  private static final List<Input> INPUTS =
      List.of(Input.OPEN_MATTERS, Input.HOUR_VALUE, Input.BILLING_RATE, Input.FEE_PER_MATTER);

  private static final List<Parameter> PARAMETERS =
      List.of(
          Parameter.CONVERSION,
          Parameter.BILLABLE_SHARE,
          Parameter.BACKLOG_WORTH,
          Parameter.MATTERS_LOST,
          Parameter.PAY_LOAD,
          Parameter.TURNOVER,
          Parameter.REPLACEMENT,
          Parameter.HIRING_COST_IN_HOUSE,
          Parameter.HIRING_COST_VIRTUAL,
          Parameter.VIRTUAL_FEE_PER_MONTH,
          Parameter.VIRTUAL_TURNOVER);

  private final Rulebook rulebook;
  private final double[] dollars = new double[MoneyTerm.values().length];
  private final double[] inputs = new double[INPUTS.size()];
  private final double[] parameters = new double[PARAMETERS.size()];
  private double salaries;
  private int virtual;
  private int draws;

  MoneyMeans(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /** Takes in the draw whose year an option has just run. */
  void add(FirmState firm, Year year) {
    for (int term = 0; term < dollars.length; term++) {
      dollars[term] += year.perYear[term];
    }
    for (int i = 0; i < inputs.length; i++) {
      inputs[i] += firm.at(INPUTS.get(i));
    }
    for (int p = 0; p < parameters.length; p++) {
      parameters[p] += firm.at(PARAMETERS.get(p));
    }
    salaries += year.salaries;
    virtual += firm.word(Input.SOURCING) == VIRTUAL ? 1 : 0;
    draws++;
  }

  List<MoneyLine> lines() {
    return Arrays.stream(MoneyTerm.values()).map(this::line).toList();
  }

  private MoneyLine line(MoneyTerm term) {
    double mean = dollars[term.ordinal()] / draws;
    boolean isCost =
        term == MoneyTerm.PAY || term == MoneyTerm.TURNOVER || term == MoneyTerm.HIRING;
    boolean mixed = isCost && virtual > 0 && virtual < draws;
    List<Factor> known = known(term);
    double product = known.stream().mapToDouble(Factor::value).reduce(1, (a, b) -> a * b);
    if (mean == 0 || mixed || product == 0) {
      return new MoneyLine(term, mean, List.of());
    }
    double quantity = (isCost ? -mean : mean) / product;
    List<Factor> factors = new ArrayList<>();
    factors.add(
        new Factor(Kind.QUANTITY, Optional.empty(), Optional.empty(), unit(term), quantity));
    factors.addAll(known);
    return new MoneyLine(term, mean, List.copyOf(factors));
  }

  private Unit unit(MoneyTerm term) {
    return switch (term) {
      case FREED_HOURS, BILLED_HOURS, WAITING_WORK -> Unit.HOURS;
      case MATTERS_KEPT -> Unit.SHARE;
      case PAY -> virtual > 0 ? Unit.MONTHS : Unit.FACTOR;
      case TURNOVER, HIRING -> Unit.FACTOR;
    };
  }

  /** What multiplies the quantity of a term. */
  private List<Factor> known(MoneyTerm term) {
    return switch (term) {
      case FREED_HOURS -> List.of(of(Parameter.CONVERSION), of(Input.HOUR_VALUE));
      case BILLED_HOURS -> List.of(of(Parameter.BILLABLE_SHARE), of(Input.BILLING_RATE));
      case WAITING_WORK -> List.of(of(Parameter.BACKLOG_WORTH), of(Input.HOUR_VALUE));
      case MATTERS_KEPT ->
          List.of(of(Parameter.MATTERS_LOST), of(Input.OPEN_MATTERS), of(Input.FEE_PER_MATTER));
      case PAY ->
          virtual > 0
              ? List.of(of(Parameter.VIRTUAL_FEE_PER_MONTH))
              : List.of(salaries(), of(Parameter.PAY_LOAD));
      case TURNOVER ->
          virtual > 0
              ? List.of(of(Parameter.VIRTUAL_TURNOVER), of(Parameter.HIRING_COST_VIRTUAL))
              : List.of(salaries(), of(Parameter.TURNOVER), of(Parameter.REPLACEMENT));
      case HIRING ->
          List.of(of(virtual > 0 ? Parameter.HIRING_COST_VIRTUAL : Parameter.HIRING_COST_IN_HOUSE));
    };
  }

  private Factor of(Input input) {
    double mean = inputs[INPUTS.indexOf(input)] / draws;
    return new Factor(Kind.INPUT, Optional.of(input), Optional.empty(), input.unit(), mean);
  }

  private Factor of(Parameter parameter) {
    Unit unit = rulebook.figures().parameters().get(parameter).unit();
    double mean = parameters[PARAMETERS.indexOf(parameter)] / draws;
    return new Factor(Kind.PARAMETER, Optional.empty(), Optional.of(parameter), unit, mean);
  }

  private Factor salaries() {
    return new Factor(
        Kind.SALARIES, Optional.empty(), Optional.empty(), Unit.DOLLARS_PER_YEAR, salaries / draws);
  }
}
