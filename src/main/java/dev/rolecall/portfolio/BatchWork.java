package dev.rolecall.portfolio;

import dev.rolecall.assessment.Advisor;
import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Depth;
import dev.rolecall.document.FileReadException;
import dev.rolecall.document.Problem;
import dev.rolecall.document.ProblemText;
import dev.rolecall.portfolio.SummaryRow.RowError;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.profile.ProfileReader;
import dev.rolecall.profile.Setting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The work of batch on each profile: a row, and reports if requested. Any error, even an internal
 * one, is the result of that profile and never stops the others. Several threads may share it.
 *
 * @param settings values that replace or add to every profile's
 * @param anonymous whether pseudonyms replace the firms' names
 * @param strict whether a warning about a profile is an error
 * @param reports of each firm; empty where the verdict is enough
 * @param results what an earlier run left; empty where none is resumed
 */
public record BatchWork(
    List<Setting> settings,
    Advisor advisor,
    boolean anonymous,
    boolean strict,
    Optional<Reports> reports,
    Optional<ResultFolder> results) {

  /**
   * How reports are made.
   *
   * @param render the reports of an assessment, by the ending of their names
   * @param brand a fingerprint of the brand that they are under, if they are under one
   */
  public record Reports(Function<Assessment, Map<String, String>> render, Optional<String> brand) {}

  /**
   * The result of a profile. It is kept small, without assessments and problems, as many wait for
   * their turn.
   *
   * @param reused whether the row is that of an earlier run
   * @param problems the first of them as text, "" if there are none or the earlier row is used
   * @param fault the internal error, if there was one
   * @param reports by file extension; none where the earlier row is used
   */
  public record Result(
      SummaryRow row,
      boolean reused,
      String problems,
      Optional<Throwable> fault,
      Map<String, String> reports) {}

  /** The same work, in a folder with the results of an earlier run. */
  public BatchWork in(ResultFolder folder) {
    return new BatchWork(settings, advisor, anonymous, strict, reports, Optional.of(folder));
  }

  /** Reads and assesses a profile, or finds that an earlier run did. */
  public Result of(Source source) {
    Optional<String> firm = Optional.empty();
    try {
      ProfileDocument document = source.document(settings);
      firm = document.name().map(this::shown);
      ProfileReader.Reading found = document.under(advisor.rulebook());
      ProfileReader.Reading reading = strict ? found.strict() : found;
      List<Problem> problems = reading.problems().all();
      if (reading.profile().isEmpty()) {
        return failed(
            source, firm, RowError.invalid(problems), ProblemText.list(problems), Optional.empty());
      }
      Profile profile = reading.profile().get();
      Optional<SummaryRow> known = reusable(source, profile);
      if (known.isPresent()) {
        SummaryRow row = known.get().at(shown(source));
        return new Result(row, true, "", Optional.empty(), Map.of());
      }
      Assessment named = advisor.assess(profile, reports.isPresent() ? Depth.FULL : Depth.VERDICT);
      Assessment assessment = anonymous ? named.anonymous() : named;
      Map<String, String> rendered =
          reports.map(all -> all.render().apply(assessment)).orElse(Map.of());
      SummaryRow row = SummaryRow.of(shown(source), profile, assessment, rendered, brand());
      return new Result(row, false, ProblemText.list(problems), Optional.empty(), rendered);
    } catch (FileReadException e) {
      return failed(source, firm, RowError.unreadable(e.reason()), "", Optional.empty());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return failed(source, firm, RowError.internal(e), "", Optional.of(e));
    }
  }

  private Result failed(
      Source source,
      Optional<String> firm,
      RowError error,
      String problems,
      Optional<Throwable> fault) {
    Source shown = shown(source);
    SummaryRow row =
        SummaryRow.failed(
            shown, firm, anonymous ? error.renamed(source.name(), shown.name()) : error);
    return new Result(row, false, problems, fault, Map.of());
  }

  private Source shown(Source source) {
    return anonymous ? source.nameless() : source;
  }

  private String shown(String firm) {
    return anonymous ? Profile.pseudonym(firm) : firm;
  }

  private Optional<String> brand() {
    return reports.flatMap(Reports::brand);
  }

  /** The earlier row that is the same as a new one would be. */
  private Optional<SummaryRow> reusable(Source source, Profile profile) {
    RunKey key = RunKey.of(advisor.run(profile), brand());
    Predicate<SummaryRow> same =
        row ->
            row.run().filter(key::equals).isPresent()
                && row.firm().filter(shown(profile.name())::equals).isPresent();
    return results.flatMap(run -> run.earlier(source.index(), profile.digest(), same));
  }
}
