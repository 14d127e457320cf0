package dev.rolecall.report.format;

import dev.rolecall.assessment.Comparison;
import dev.rolecall.assessment.Comparison.Effect;
import dev.rolecall.document.Json;
import dev.rolecall.document.Place;
import dev.rolecall.document.Problem;
import dev.rolecall.document.ProblemText;
import dev.rolecall.portfolio.RunKey.Change;
import dev.rolecall.portfolio.check.Baselines.Baseline;
import dev.rolecall.portfolio.check.CheckOutcome;
import dev.rolecall.portfolio.check.CheckOutcome.Verdict;
import dev.rolecall.portfolio.check.CheckResult;
import dev.rolecall.portfolio.check.Checker.CheckSettings;
import dev.rolecall.portfolio.check.Checker.CheckSettings.Tolerance;
import dev.rolecall.portfolio.check.Drift;
import dev.rolecall.portfolio.check.Drift.ContributionDelta;
import dev.rolecall.portfolio.check.ProfileCheck;
import dev.rolecall.portfolio.check.ProfileCheck.Accepted;
import dev.rolecall.portfolio.check.ProfileCheck.Status;
import dev.rolecall.profile.CheckRule;
import dev.rolecall.profile.CheckRule.Ignored;
import dev.rolecall.profile.CheckRule.Severity;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile.Expectation;
import dev.rolecall.rulebook.Rulebook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The result of a check as the JSON that {@code check.schema.json} describes. */
public record CheckJson(
    int format,
    boolean passed,
    int exitCode,
    Map<String, Long> counts,
    List<ProfileView> profiles,
    RunView run) {

  private static final int FORMAT = 2;

  /** The whole report. */
  public static String of(CheckResult result, int exitCode) {
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("profiles", (long) result.profiles().size());
    for (Status status : Status.values()) {
      counts.put(status.id(), result.count(status));
    }
    counts.put("warnings", result.warnings());
    counts.put("accepted", result.accepted());
    return Json.document(
        new CheckJson(
            FORMAT,
            !result.worst().fails(),
            exitCode,
            counts,
            result.profiles().stream().map(ProfileView::of).toList(),
            run(result)));
  }

  /** One profile. */
  public record ProfileView(
      String file,
      Optional<String> firm,
      Status status,
      boolean fails,
      Optional<Verdict> verdict,
      Optional<Expectation> expect,
      List<ViolationView> violations,
      List<WarningView> warnings,
      Optional<BaselineView> baseline,
      List<ProblemView> problems,
      int moreProblems,
      Optional<String> unreadable,
      Accepted accepted) {

    static ProfileView of(ProfileCheck check) {
      Optional<CheckOutcome> outcome = check.outcome();
      return new ProfileView(
          check.file(),
          check.firm(),
          check.status(),
          check.status().fails(),
          outcome.map(CheckOutcome::verdict),
          outcome.flatMap(CheckOutcome::expectation),
          outcome.map(CheckJson::violations).orElse(List.of()),
          outcome.map(CheckJson::warnings).orElse(List.of()),
          outcome.flatMap(
              one -> one.baseline().map(then -> BaselineView.of(then, one.drift(), one.changes()))),
          check.problems().stream().limit(ProblemText.MOST_SHOWN).map(ProblemView::of).toList(),
          Math.max(0, check.problems().size() - ProblemText.MOST_SHOWN),
          check.unreadable(),
          check.accepted());
    }
  }

  /**
   * An expectation that is not met.
   *
   * @param accepted whether it does not count, as an exception of the profile still holds
   * @param exception the profile's exception, even if it ended
   */
  public record ViolationView(
      CheckRule id,
      String path,
      Severity severity,
      boolean accepted,
      Optional<Ignored> exception,
      Optional<Integer> line,
      Optional<Integer> column,
      String found,
      String expected,
      String message) {}

  private static List<ViolationView> violations(CheckOutcome outcome) {
    CheckSentences sentences = new CheckSentences(outcome);
    return outcome.violations().stream()
        .map(
            one ->
                new ViolationView(
                    one.rule(),
                    one.rule().input().orElse(Input.EXPECT_RECOMMENDATION).path(),
                    one.severity(),
                    one.accepted(),
                    one.ignored(),
                    one.place().map(Place::line),
                    one.place().map(Place::column),
                    sentences.found(one.rule()),
                    sentences.expected(one.rule()),
                    sentences.sentence(one)))
        .toList();
  }

  /** What is as expected, but may soon not be. */
  public record WarningView(
      CheckRule id,
      Severity severity,
      boolean accepted,
      Optional<Ignored> exception,
      String message) {}

  private static List<WarningView> warnings(CheckOutcome outcome) {
    CheckSentences sentences = new CheckSentences(outcome);
    return outcome.warnings().stream()
        .map(
            one ->
                new WarningView(
                    one.rule(),
                    one.severity(),
                    one.accepted(),
                    one.ignored(),
                    sentences.sentence(one)))
        .toList();
  }

  /** The baseline, and why the verdict is not what it was in it. */
  public record BaselineView(
      String file,
      String recommendation,
      Optional<Double> confidence,
      Optional<Double> margin,
      String version,
      String rulebookDigest,
      List<Change> changes,
      Optional<CauseView> cause) {

    static BaselineView of(Baseline then, Optional<Drift> drift, List<Change> changes) {
      return new BaselineView(
          then.file(),
          then.recommendation(),
          then.confidence(),
          then.margin(),
          then.run().version(),
          then.run().rulebookDigest(),
          changes,
          drift.map(CauseView::of));
    }
  }

  /** Why a verdict, or its lead, is not what it was. */
  public record CauseView(
      Drift.Origin kind,
      String sentence,
      String option,
      String rival,
      double leadFrom,
      double leadTo,
      List<String> needed,
      List<Effect> effects,
      List<ContributionDelta> contributions) {

    static CauseView of(Drift drift) {
      Optional<Comparison> comparison = drift.comparison();
      return new CauseView(
          drift.origin(),
          CheckSentences.cause(drift),
          drift.option(),
          drift.rival(),
          drift.leadFrom(),
          drift.leadTo(),
          comparison.map(c -> c.cause().needed()).orElse(List.of()),
          comparison.map(c -> c.cause().effects()).orElse(List.of()),
          drift.contributions());
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
          one.isMissing() ? "nothing" : one.found(),
          one.expected(),
          one.hint());
    }
  }

  /**
   * The settings of the check.
   *
   * @param today the day of the check, where a profile makes an exception that ends on one
   */
  public record RunView(
      String version,
      RulebookView rulebook,
      long seed,
      int draws,
      Tolerance tolerance,
      Optional<String> today) {}

  private static RunView run(CheckResult result) {
    CheckSettings settings = result.settings();
    Rulebook rulebook = settings.rulebook();
    return new RunView(
        settings.version(),
        new RulebookView(rulebook.id(), rulebook.version(), rulebook.digest()),
        settings.draws().seed(),
        settings.draws().draws(),
        settings.tolerance(),
        Optional.of(settings.today()).filter(day -> result.hasExceptions()));
  }

  /** The rulebook of the check. */
  public record RulebookView(String id, String version, String digest) {}
}
