package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Assessment.KpiReading;
import dev.rolecall.assessment.OptionResult;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Unit;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.rulebook.Category;
import dev.rolecall.rulebook.Kpi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why, in two or three plain sentences with the firm's own numbers. */
record WhySentences(Assessment result) {

  /** How many KPIs a sentence can name and still be read at a glance. */
  private static final int NAMED = 3;

  Phrase phrase() {
    List<Phrase> sentences = new ArrayList<>();
    sentences.add(hurts());
    if (isHire()) {
      effect().ifPresent(sentences::add);
      against().ifPresent(sentences::add);
    } else {
      loss().ifPresent(sentences::add);
    }
    return Phrase.joined(sentences, " ");
  }

  private boolean isHire() {
    return !result.glossary().option(result.recommendation()).isBaseline();
  }

  private List<KpiReading> named() {
    return new KpiWords(result).high().stream().limit(NAMED).toList();
  }

  private Phrase hurts() {
    KpiWords words = new KpiWords(result);
    List<KpiReading> high = named();
    if (!high.isEmpty()) {
      return list(high.stream().map(words::today).toList()).capital().and(".");
    }
    List<Phrase> some =
        words.all().stream()
            .filter(kpi -> kpi.id() == Kpi.RESPONSE_LAG_HOURS || kpi.id() == Kpi.BACKLOG_WEEKS)
            .map(words::today)
            .toList();
    return Phrase.of("Nothing that you stated is behind: %s.", list(some));
  }

  /**
   * What the hire does to the KPIs that hurt, and what it leaves as it is; nothing of those that
   * would get better without it.
   */
  private Optional<Phrase> effect() {
    Map<Kpi, Double> later = result.recommended().weeks().get(WhyNot.WEEK);
    Map<Kpi, Double> nobody = result.baseline().orElseThrow().weeks().get(WhyNot.WEEK);
    List<Phrase> better = new ArrayList<>();
    List<Phrase> left = new ArrayList<>();
    for (KpiReading kpi : named()) {
      double then = later.get(kpi.id());
      boolean falls = isLess(kpi.id(), then, kpi.value());
      if (falls && isLess(kpi.id(), then, nobody.get(kpi.id()))) {
        better.add(KpiWords.to(kpi.id(), then));
      } else if (!falls) {
        left.add(KpiWords.still(kpi.id(), then));
      }
    }
    if (better.isEmpty()) {
      return gain();
    }
    Phrase but = left.isEmpty() ? Phrase.none() : Phrase.of(", but %s", list(left));
    return Optional.of(
        Phrase.of("By week " + WhyNot.WEEK + " the hire brings %s%s.", list(better), but));
  }

  private static boolean isLess(Kpi kpi, double one, double other) {
    return one < other && KpiWords.differ(kpi, one, other);
  }

  /** What a hire is for that helps no KPI which hurts. */
  private Optional<Phrase> gain() {
    double year = result.recommended().netBenefitPerYear().likely();
    Optional<Phrase> most =
        result.money().stream()
            .flatMap(money -> money.lines().stream())
            .max(Comparator.comparingDouble(line -> Decimals.tenDigits(line.dollars())))
            .map(line -> result.glossary().row(Category.RETURN, line.term().id()).label())
            .map(label -> Phrase.of(", most of it from %s", label));
    return year > 0
        ? Optional.of(
            Phrase.of(
                "The hire brings %s a year more than it costs%s.",
                Wording.dollars(year), most.orElse(Phrase.none())))
        : Optional.empty();
  }

  /** Why not the next best. */
  private Optional<Phrase> against() {
    return result
        .lead()
        .runnerUp()
        .flatMap(result::option)
        .map(
            next ->
                Phrase.of(
                    "Next best: %s (%s).",
                    result.glossary().option(next.id()).label(), new WhyNot(result).clause(next)));
  }

  /** Of hiring nobody: what even the best hire would lose. */
  private Optional<Phrase> loss() {
    OptionResult hire = result.bestHire();
    double year = hire.netBenefitPerYear().likely();
    return year < 0
        ? Optional.of(
            Phrase.of(
                "Even the best hire (%s) would cost %s a year more than it brings.",
                result.glossary().option(hire.id()).label(), Unit.dollars(-year)))
        : Optional.empty();
  }

  /** "one, two and three". */
  private static Phrase list(List<Phrase> items) {
    int last = items.size() - 1;
    return last < 1
        ? Phrase.joined(items, "")
        : Phrase.joined(items.subList(0, last), ", ")
            .and(last > 1 ? ", and " : " and ")
            .and(items.get(last));
  }
}
