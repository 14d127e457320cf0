package dev.rolecall.report.check;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.compare.Comparison;
import dev.rolecall.assessment.compare.Effect;
import dev.rolecall.decision.Confidence;
import dev.rolecall.document.Json;
import dev.rolecall.document.Place;
import dev.rolecall.document.Problem;
import dev.rolecall.portfolio.check.Accepted;
import dev.rolecall.portfolio.check.Attribution;
import dev.rolecall.portfolio.check.Breach;
import dev.rolecall.portfolio.check.CheckResult;
import dev.rolecall.portfolio.check.Checked;
import dev.rolecall.portfolio.check.Judged;
import dev.rolecall.portfolio.check.SinceBaseline;
import dev.rolecall.portfolio.check.Standing;
import dev.rolecall.portfolio.check.Tolerance;
import dev.rolecall.portfolio.check.Verdict;
import dev.rolecall.profile.Expectation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What `check` found as the JSON that {@link CheckSchema} describes. */
public record CheckJson(
    int format,
    boolean passed,
    int exitCode,
    Map<String, Long> counts,
    List<ProfileView> profiles,
    RunView run) {

  private static final int FORMAT = 1;

  /** The whole report. */
  public static String of(CheckResult result, int exitCode) {
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("profiles", (long) result.profiles().size());
    for (Standing standing : Standing.values()) {
      counts.put(standing.id(), result.count(standing));
    }
    counts.put("warnings", result.warnings());
    return Json.document(
        new CheckJson(
            FORMAT,
            !result.worst().fails(),
            exitCode,
            counts,
            result.profiles().stream().map(ProfileView::of).toList(),
            RunView.of(result)));
  }

  /** One profile. */
  public record ProfileView(
      String file,
      Optional<String> firm,
      Standing standing,
      boolean fails,
      Optional<Verdict> verdict,
      Optional<Expectation> expect,
      List<BreachView> breaches,
      List<CautionView> cautions,
      Optional<BaselineView> baseline,
      List<ProblemView> problems,
      Optional<String> unreadable,
      AcceptedView accepted) {

    static ProfileView of(Checked checked) {
      Optional<Judged> judged = checked.judged();
      return new ProfileView(
          checked.file(),
          checked.firm(),
          checked.standing(),
          checked.standing().fails(),
          judged.map(Judged::verdict),
          judged.flatMap(Judged::expectation),
          judged.map(BreachView::all).orElse(List.of()),
          judged.map(CautionView::all).orElse(List.of()),
          judged.flatMap(Judged::since).map(BaselineView::of),
          checked.problems().stream().map(ProblemView::of).toList(),
          present(checked.reason()),
          AcceptedView.of(checked.accepted()));
    }
  }

  private static Optional<String> present(String text) {
    return Optional.of(text).filter(some -> !some.isEmpty());
  }

  /** One thing that is not as expected. */
  public record BreachView(
      String path,
      Optional<Integer> line,
      Optional<Integer> column,
      String found,
      String expected,
      String message) {

    static List<BreachView> all(Judged judged) {
      return judged.breaches().stream().map(breach -> of(judged, breach)).toList();
    }

    private static BreachView of(Judged judged, Breach breach) {
      BreachWords words = new BreachWords(judged);
      return new BreachView(
          breach.input().path(),
          breach.place().map(Place::line),
          breach.place().map(Place::column),
          words.found(breach),
          words.expected(breach),
          words.sentence(breach));
    }
  }

  /** What holds, but only just. */
  public record CautionView(String id, String message) {

    static List<CautionView> all(Judged judged) {
      CautionWords words = new CautionWords(judged);
      return judged.cautions().stream()
          .map(caution -> new CautionView(caution.id(), words.sentence(caution)))
          .toList();
    }
  }

  /** The baseline, and why the verdict is not what it was in it. */
  public record BaselineView(
      String file,
      String recommendation,
      Optional<Double> confidence,
      Optional<Double> margin,
      String version,
      String rulebookDigest,
      Optional<CauseView> cause) {

    static BaselineView of(SinceBaseline since) {
      Assessment then = since.baseline().result();
      return new BaselineView(
          since.baseline().file(),
          then.recommendation(),
          then.confidence().map(Confidence::share),
          then.lead().margin(),
          then.run().version(),
          then.run().rulebook().digest(),
          since.attribution().map(one -> CauseView.of(since, one)));
    }
  }

  /** Why a verdict, or its lead, is not what it was. */
  public record CauseView(
      Attribution.Kind kind,
      String sentence,
      String option,
      String rival,
      double leadFrom,
      double leadTo,
      List<String> needed,
      List<EffectView> effects,
      List<Attribution.RowShift> rows) {

    static CauseView of(SinceBaseline since, Attribution one) {
      Optional<Comparison> comparison = one.comparison();
      return new CauseView(
          one.kind(),
          CauseWords.of(since),
          one.option(),
          one.rival(),
          one.leadFrom(),
          one.leadTo(),
          comparison
              .map(c -> c.cause().needed().stream().map(Effect::path).toList())
              .orElse(List.of()),
          comparison
              .map(c -> c.cause().effects().stream().map(EffectView::of).toList())
              .orElse(List.of()),
          one.rows());
    }
  }

  /** What one change does alone; the kind is "input" or "rulebook". */
  public record EffectView(String kind, String path, double moved, String recommendation) {

    static EffectView of(Effect effect) {
      return new EffectView(
          effect.input().isPresent() ? "input" : "rulebook",
          effect.path(),
          effect.moved(),
          effect.recommendation());
    }
  }

  /** A problem of the profile. */
  public record ProblemView(
      Problem.Severity severity,
      int line,
      int column,
      String path,
      String found,
      String expected,
      String hint) {

    static ProblemView of(Problem one) {
      return new ProblemView(
          one.severity(),
          one.place().line(),
          one.place().column(),
          one.path(),
          one.found(),
          one.expected(),
          one.hint());
    }
  }

  /** What `--accept` wrote, or why it did not. */
  public record AcceptedView(List<Accepted.Edit> edits, Optional<String> refusal) {

    static AcceptedView of(Accepted accepted) {
      return new AcceptedView(accepted.edits(), present(accepted.refusal()));
    }
  }

  /** How it was checked. */
  public record RunView(
      String version, RulebookView rulebook, long seed, int draws, Tolerance tolerance) {

    static RunView of(CheckResult result) {
      return new RunView(
          result.terms().version(),
          new RulebookView(
              result.rulebook().id(), result.rulebook().version(), result.rulebook().digest()),
          result.terms().settings().seed(),
          result.terms().settings().draws(),
          result.terms().tolerance());
    }
  }

  /** Under which rulebook. */
  public record RulebookView(String id, String version, String digest) {}
}
