package dev.rolecall.portfolio.check;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.compare.Side;
import dev.rolecall.document.Node;
import dev.rolecall.profile.Expectation;
import dev.rolecall.profile.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds one verdict against what its profile expects and against its baseline. */
final class Hearing {

  private final Terms terms;
  private final Assessment assessment;
  private final Optional<Expectation> expectation;
  private final Verdict verdict;
  private final List<Breach> breaches = new ArrayList<>();
  private final List<Caution> cautions = new ArrayList<>();

  /**
   * A hearing.
   *
   * @param stated what the profile expects, if anything
   * @param nodes where each input's value stands
   */
  Hearing(
      Terms terms, Assessment assessment, Optional<Expectation> stated, Map<Input, Node> nodes) {
    this.terms = terms;
    this.assessment = assessment;
    expectation = stated;
    verdict = Verdict.of(assessment);
    Judge judge = new Judge(verdict, expectation.orElse(Expectation.NONE), terms.tolerance());
    breaches.addAll(judge.breaches(nodes));
    if (breaches.isEmpty()) {
      cautions.addAll(judge.cautions(assessment.lead().equalPoints()));
    }
  }

  /**
   * The judgement.
   *
   * @param none whether there are no baselines at all
   */
  Judged judge(Side now, Optional<Baseline> baseline, boolean none) {
    if (baseline.isEmpty() && !none) {
      cautions.add(Caution.NO_BASELINE);
    }
    boolean telling = baseline.map(this::compare).orElse(false);
    Optional<SinceBaseline> since =
        baseline.map(then -> new SinceBaseline(then, cause(then, now, telling)));
    return new Judged(verdict, expectation, List.copyOf(breaches), List.copyOf(cautions), since);
  }

  /** Whether there is something to find the cause of. */
  private boolean compare(Baseline baseline) {
    boolean moved = !baseline.result().recommendation().equals(verdict.recommendation());
    if (moved && expectation.isEmpty()) {
      breaches.add(new Breach(Input.EXPECT_RECOMMENDATION, Optional.empty()));
    } else if (moved && breaches.isEmpty()) {
      cautions.add(Caution.VERDICT_MOVED);
    }
    boolean shrunk = !moved && hasShrunk(baseline);
    if (shrunk) {
      cautions.add(Caution.SHRINKING_MARGIN);
    }
    return moved || shrunk || !breaches.isEmpty();
  }

  private boolean hasShrunk(Baseline baseline) {
    Optional<Double> before = baseline.result().lead().margin();
    return before.isPresent()
        && verdict.margin().isPresent()
        && terms.tolerance().isExceeded(before.get(), verdict.margin().get());
  }

  private Optional<Attribution> cause(Baseline baseline, Side now, boolean telling) {
    return telling
        ? Optional.of(new Attributor(baseline, now, assessment).find())
        : Optional.empty();
  }
}
