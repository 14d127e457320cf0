package dev.rolecall.portfolio;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.OptionResult.Range;
import dev.rolecall.decision.Decision.Confidence;
import dev.rolecall.decision.Strength;
import dev.rolecall.document.Json;
import dev.rolecall.document.Problem;
import dev.rolecall.document.Problem.Severity;
import dev.rolecall.document.ProblemText;
import dev.rolecall.document.SafeText;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.quantity.Digest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One firm's line in a summary of many. It depends only on the profile, the rulebook and the
 * settings, so that the same firms give the same rows.
 *
 * @param index the firm's place among all, from 1
 * @param firm its name, or the name of its file; empty if that could not be read
 * @param source the file as it was named, or "-"
 * @param line of that file at which the profile begins
 * @param state postal code; empty where it was not stated, or the profile has errors
 * @param attorneys how many, the central value; empty where the profile has errors
 * @param practice the id of the area with the largest share; empty likewise
 * @param recommendation the option's id; empty where there is no verdict, as is all that follows
 *     but the error
 * @param engagement how the option is hired, by id; empty where the firm stated the hours
 * @param headline the verdict in words, as every report has it
 * @param strength empty where nothing was simulated, as is the confidence
 * @param runnerUp the next eligible option's id; empty where all others are ruled out
 * @param margin score points over the runner-up; empty likewise
 * @param scores by option id, in the rulebook's order
 * @param needs the pressure on each need, 0 to 1, by id
 * @param netBenefitPerYear of the recommendation, over the time that the need lasts, dollars
 * @param netBenefit of the recommendation in year one, dollars
 * @param trueConstraint the id of the bottleneck; empty if there is none
 * @param measureNext the input to measure first; empty if none is worth it
 * @param warnings what is odd in what the firm stated, a sentence each
 * @param error why there is no verdict
 * @param run what was assessed
 * @param reports of each report that was written, a fingerprint by the ending of its name
 * @param checksum of all else: a row that was damaged is none
 */
public record SummaryRow(
    long index,
    Optional<String> firm,
    String source,
    long line,
    Optional<String> state,
    Optional<Double> attorneys,
    Optional<String> practice,
    Optional<String> recommendation,
    Optional<String> engagement,
    Optional<String> headline,
    Optional<Strength> strength,
    Optional<Confidence> confidence,
    Optional<String> runnerUp,
    Optional<Double> margin,
    Optional<Map<String, Double>> scores,
    Optional<Map<String, Double>> needs,
    Optional<Range> netBenefitPerYear,
    Optional<Range> netBenefit,
    Optional<String> trueConstraint,
    Optional<Input> measureNext,
    List<String> warnings,
    Optional<RowError> error,
    Optional<RunKey> run,
    Map<String, String> reports,
    String checksum) {

  /**
   * Why a firm has no verdict.
   *
   * @param code the exit code that it would have had alone: 65 a profile with problems, 66 a file
   *     that cannot be read, 70 an internal error or too little memory
   * @param count how many errors there are
   * @param errors the first of them, a line each
   */
  public record RowError(int code, int count, List<String> errors) {

    /** Of a profile with problems. */
    public static final int INVALID = 65;

    /** Of a file that cannot be read. */
    public static final int UNREADABLE = 66;

    /** Shown in a row; standard error has them all. */
    private static final int MOST_ERRORS = 20;

    static RowError internal(Throwable fault) {
      String reason =
          isOutOfMemory(fault)
              ? "too little memory"
              : "an internal error in Rolecall; please report it";
      return new RowError(70, 1, List.of(reason));
    }

    /** Whether too little memory was the cause, wherever it came up. */
    public static boolean isOutOfMemory(Throwable fault) {
      return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
          .anyMatch(OutOfMemoryError.class::isInstance);
    }

    static RowError unreadable(String reason) {
      return new RowError(UNREADABLE, 1, List.of(reason));
    }

    static RowError invalid(List<Problem> problems) {
      List<Problem> errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).toList();
      List<String> first = errors.stream().limit(MOST_ERRORS).map(ProblemText::heading).toList();
      return new RowError(INVALID, errors.size(), first);
    }

    /** The same, with another name for the file. */
    RowError renamed(String source, String other) {
      String from = "^" + Pattern.quote(SafeText.of(source) + ":");
      String to = Matcher.quoteReplacement(other + ":");
      return new RowError(
          code, count, errors.stream().map(error -> error.replaceFirst(from, to)).toList());
    }
  }

  /**
   * The row of a firm that was assessed.
   *
   * @param reports that were rendered, by the ending of their names
   */
  static SummaryRow of(
      Source source,
      Profile profile,
      Assessment result,
      Map<String, String> reports,
      Optional<String> brand) {
    Map<String, String> digests = new TreeMap<>();
    reports.forEach((extension, text) -> digests.put(extension, fingerprint(text)));
    return of(
        source,
        Optional.of(result.firm().name()),
        Optional.of(profile),
        Optional.of(result),
        Optional.empty(),
        Optional.of(RunKey.of(result.run(), brand)),
        digests);
  }

  static SummaryRow failed(Source source, Optional<String> firm, RowError error) {
    return of(
        source,
        firm,
        Optional.empty(),
        Optional.empty(),
        Optional.of(error),
        Optional.empty(),
        Map.of());
  }

  private static SummaryRow of(
      Source source,
      Optional<String> firm,
      Optional<Profile> profile,
      Optional<Assessment> result,
      Optional<RowError> error,
      Optional<RunKey> run,
      Map<String, String> reports) {
    return new SummaryRow(
        source.index(),
        firm,
        source.name(),
        source.linesBefore() + 1L,
        profile.flatMap(Profile::state),
        profile.map(one -> one.central(Input.ATTORNEYS)),
        profile.flatMap(SummaryRow::practice),
        result.map(Assessment::recommendation),
        result.flatMap(one -> one.recommended().engagement()),
        result.map(one -> one.headline().text()),
        result.flatMap(Assessment::strength),
        result.flatMap(Assessment::confidence),
        result.flatMap(one -> one.lead().runnerUp()),
        result.flatMap(one -> one.lead().margin()),
        result.map(SummaryRow::scores),
        result.map(SummaryRow::needs),
        result.map(one -> one.recommended().netBenefitPerYear()),
        result.map(one -> one.recommended().netBenefit()),
        result.flatMap(Assessment::trueConstraint),
        result.flatMap(one -> one.measureNext().stream().findFirst()),
        result.map(SummaryRow::warnings).orElse(List.of()),
        error,
        run,
        reports,
        "");
  }

  private static Optional<String> practice(Profile profile) {
    return profile.areas().entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  /** Enough of a digest to tell a text from one that was cut or changed. */
  static String fingerprint(String text) {
    return new Digest().add(text).text().substring(0, 32);
  }

  private static List<String> warnings(Assessment result) {
    return result.warnings().stream().map(Profile.Warning::sentence).toList();
  }

  private static Map<String, Double> scores(Assessment result) {
    Map<String, Double> scores = new LinkedHashMap<>();
    result.options().forEach(option -> scores.put(option.id(), option.score().likely()));
    return scores;
  }

  private static Map<String, Double> needs(Assessment result) {
    Map<String, Double> needs = new LinkedHashMap<>();
    result.needs().forEach(need -> needs.put(need.id(), need.pressure()));
    return needs;
  }

  public boolean hasVerdict() {
    return recommendation.isPresent();
  }

  /** The row as a line of JSON, with its line feed. */
  public String toJson() {
    return Json.line(with(index, source, line, fingerprint(unsigned())));
  }

  private String unsigned() {
    return Json.line(with(index, source, line, ""));
  }

  /** The row on a line; empty if it is not a complete row, as it was written. */
  public static Optional<SummaryRow> read(byte[] line) {
    return Json.read("a row", line, SummaryRow.class)
        .value()
        .filter(row -> row.checksum.equals(fingerprint(row.unsigned())));
  }

  /** The same firm, found in another place. */
  SummaryRow at(Source found) {
    return with(found.index(), found.name(), found.linesBefore() + 1L, "");
  }

  /** The same firm, of which no report is kept. */
  SummaryRow withoutReports() {
    return with(index, source, line, Map.of(), "");
  }

  private SummaryRow with(long index, String source, long line, String checksum) {
    return with(index, source, line, reports, checksum);
  }

  private SummaryRow with(
      long index, String source, long line, Map<String, String> reports, String checksum) {
    return new SummaryRow(
        index,
        firm,
        source,
        line,
        state,
        attorneys,
        practice,
        recommendation,
        engagement,
        headline,
        strength,
        confidence,
        runnerUp,
        margin,
        scores,
        needs,
        netBenefitPerYear,
        netBenefit,
        trueConstraint,
        measureNext,
        warnings,
        error,
        run,
        reports,
        checksum);
  }
}
