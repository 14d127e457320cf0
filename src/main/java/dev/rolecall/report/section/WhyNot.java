package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Assessment.KpiReading;
import dev.rolecall.assessment.Assessment.NeedReading;
import dev.rolecall.assessment.OptionResult;
import dev.rolecall.assessment.OptionResult.Contribution;
import dev.rolecall.assessment.OptionResult.Gate;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Identified;
import dev.rolecall.quantity.Unit;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Span.Figure;
import dev.rolecall.rulebook.Category;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Rules.ConditionKind;
import dev.rolecall.rulebook.Rules.GateKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Why an option is not the one to choose, in a few words: the limit or condition that rules it out,
 * else what costs it most of the points by which it is behind.
 */
record WhyNot(Assessment result) {

  /** At the end of which week a KPI is compared. */
  static final int WEEK = 26;

  /** Points behind the recommendation, and what they are for. */
  private record Loss(double points, Phrase words) {}

  /** As few words as fit a cell; nothing for the recommendation itself. */
  Phrase cell(OptionResult option) {
    if (option.id().equals(result.recommendation())) {
      return Phrase.none();
    }
    if (!option.limits().isEmpty()) {
      return limit(option.limits().get(0));
    }
    if (!option.conditions().isEmpty()) {
      return condition(option.conditions().get(0));
    }
    return result.lead().asGood().contains(option.id())
        ? Phrase.of("about as good")
        : most(option, true);
  }

  /** Of an eligible option: the same within a sentence. */
  Phrase clause(OptionResult option) {
    return result.lead().asGood().contains(option.id())
        ? Phrase.of("about as good")
        : most(option, false);
  }

  private static Phrase limit(Gate gate) {
    return Identified.of(GateKind.values(), gate.id())
        .map(
            kind ->
                switch (kind) {
                  case BUDGET -> Phrase.of("%s over budget", Wording.dollars(gate.excess()));
                  case SUPERVISION ->
                      Phrase.of("needs %s supervision", Wording.hours(gate.reading()));
                  case SPAN ->
                      Phrase.of(
                          "%s staff per attorney", Wording.bare(Unit.HEADS, gate.reading(), 1));
                })
        .orElse(Phrase.of(gate.reason()));
  }

  private Phrase condition(OptionResult.Condition failed) {
    return Identified.of(ConditionKind.values(), failed.id())
        .map(
            kind ->
                switch (kind) {
                  case SOMETHING_PRESSES ->
                      Phrase.of(isHire() ? "earns too little" : "nothing is bad enough");
                  case PAYS_OR_MENDS ->
                      Phrase.of(bestLoses() ? "loses, helps little" : "does not pay");
                  case ANSWERS_BOTTLENECK -> Phrase.of("does not own %s", bottleneck());
                  case TWO_NEEDS -> Phrase.of("too little work");
                  case NO_SUBSTITUTE -> Phrase.of("does not own %s", bottleneck());
                })
        .orElse(Phrase.of(failed.reason()));
  }

  private String bottleneck() {
    return result.trueConstraint().map(id -> result.glossary().need(id).label()).orElse("the work");
  }

  /** The reason that costs an eligible option most points against the recommendation. */
  private Phrase most(OptionResult option, boolean brief) {
    OptionResult best = result.recommended();
    List<Loss> losses = new ArrayList<>();
    result.needs().forEach(need -> losses.add(need(need, option, brief)));
    if (best.netBenefitPerYear().likely() > option.netBenefitPerYear().likely()) {
      losses.add(
          new Loss(
              best.categoryPoints().get(Category.RETURN)
                  - option.categoryPoints().get(Category.RETURN),
              money(option, brief)));
    }
    for (Contribution row : option.contributions()) {
      if (row.category() == Category.DURABILITY) {
        String label = result.glossary().row(row.category(), row.rule()).label();
        losses.add(
            new Loss(points(best, row.category(), row.rule()) - row.points(), Phrase.of(label)));
      }
    }
    return losses.stream()
        .filter(loss -> loss.points() > 0 && !loss.words().isEmpty())
        .max(Comparator.comparingDouble(loss -> Decimals.tenDigits(loss.points())))
        .map(Loss::words)
        .orElse(Phrase.of("a little behind on each criterion"));
  }

  /** What a need costs the option, and the KPI that is worst under it half a year on. */
  private Loss need(NeedReading need, OptionResult option, boolean brief) {
    OptionResult best = result.recommended();
    double points = 0;
    for (Category category : List.of(Category.FIT, Category.RELIEF)) {
      points += points(best, category, need.id()) - points(option, category, need.id());
    }
    Phrase words =
        need.kpis().stream()
            .filter(kpi -> later(option, kpi) > later(best, kpi))
            .filter(kpi -> KpiWords.differ(kpi.id(), later(option, kpi), later(best, kpi)))
            .max(
                Comparator.comparingDouble(
                    kpi -> Decimals.tenDigits(level(kpi, later(option, kpi)))))
            .map(kpi -> left(kpi.id(), later(option, kpi), brief))
            .orElse(Phrase.none());
    return new Loss(points, words);
  }

  private Phrase money(OptionResult option, boolean brief) {
    if (result.glossary().option(option.id()).isBaseline()) {
      double forgone = result.recommended().netBenefitPerYear().likely();
      return brief
          ? Phrase.of("forgoes %s/yr", Wording.shortDollars(forgone))
          : Phrase.of("it forgoes %s a year", Wording.dollars(forgone));
    }
    double net = option.netBenefitPerYear().likely();
    String loses = bestLoses() ? "loses more" : "does not pay";
    if (brief) {
      return Phrase.of(net < 0 ? loses : "nets less");
    }
    return Phrase.of(
        net < 0 ? "it loses %s a year" : "it nets only %s a year",
        new Figure(net, Unit.dollars(Math.abs(net))));
  }

  private boolean isHire() {
    return !result.glossary().option(result.recommendation()).isBaseline();
  }

  /** Whether what is advised costs more than it brings: then a loss alone is no reason. */
  private boolean bestLoses() {
    return result.recommended().netBenefitPerYear().likely() < 0;
  }

  private static Phrase left(Kpi kpi, double later, boolean brief) {
    return brief ? KpiWords.left(kpi, later) : KpiWords.still(kpi, later);
  }

  private static double later(OptionResult option, KpiReading kpi) {
    return option.weeks().get(WEEK).get(kpi.id());
  }

  private static double level(KpiReading kpi, double value) {
    return (value - kpi.calm()) / (kpi.critical() - kpi.calm());
  }

  private static double points(OptionResult option, Category category, String rule) {
    return option.contributions().stream()
        .filter(row -> row.category() == category && row.rule().equals(rule))
        .mapToDouble(Contribution::points)
        .sum();
  }
}
