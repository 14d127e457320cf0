package dev.rolecall.portfolio;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.OptionResult.Range;
import dev.rolecall.assessment.Run;
import dev.rolecall.decision.Confidence;
import dev.rolecall.decision.Strength;
import dev.rolecall.document.Json;
import dev.rolecall.profile.Input;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One firm's line in a summary of many. It depends only on the profile, the rulebook and the
 * settings, so that the same firms give the same rows.
 *
 * @param index the firm's place among all, from 1
 * @param firm its name, or the name of its file; empty if that could not be read
 * @param source the file as it was named, or "-"
 * @param line of that file at which the profile begins
 * @param recommendation the option's id; empty where there is no verdict, as is all that follows
 *     but the error
 * @param strength empty where nothing was simulated, as is the confidence
 * @param runnerUp the next eligible option's id; empty where all others are ruled out
 * @param margin score points over the runner-up; empty likewise
 * @param scores by option id, in the rulebook's order
 * @param needs the pressure on each need, 0 to 1, by id
 * @param netBenefit of the recommendation in year one, dollars
 * @param trueConstraint the id of the bottleneck; empty if there is none
 * @param measureNext the input to measure first; empty if none is worth it
 * @param error why there is no verdict
 * @param run what was assessed
 */
public record SummaryRow(
    long index,
    Optional<String> firm,
    String source,
    long line,
    Optional<String> recommendation,
    Optional<Strength> strength,
    Optional<Confidence> confidence,
    Optional<String> runnerUp,
    Optional<Double> margin,
    Optional<Map<String, Double>> scores,
    Optional<Map<String, Double>> needs,
    Optional<Range> netBenefit,
    Optional<String> trueConstraint,
    Optional<Input> measureNext,
    Optional<RowError> error,
    Optional<RunKey> run) {

  /**
   * What a row depends on.
   *
   * @param rulebook its id and version
   * @param profileDigest of what the firm stated
   */
  public record RunKey(
      String version,
      String rulebook,
      String rulebookDigest,
      String profileDigest,
      long seed,
      int draws) {

    static RunKey of(Run run) {
      return new RunKey(
          run.version(),
          run.rulebook().id() + " " + run.rulebook().version(),
          run.rulebook().digest(),
          run.profile().digest(),
          run.seed(),
          run.draws());
    }
  }

  static SummaryRow of(Outcome outcome) {
    Source source = outcome.source();
    Optional<Assessment> result = outcome.assessment();
    return new SummaryRow(
        source.index(),
        outcome.firm(),
        source.name(),
        source.linesBefore() + 1L,
        result.map(Assessment::recommendation),
        result.flatMap(Assessment::strength),
        result.flatMap(Assessment::confidence),
        result.flatMap(one -> one.lead().runnerUp()),
        result.flatMap(one -> one.lead().margin()),
        result.map(SummaryRow::scores),
        result.map(SummaryRow::needs),
        result.map(one -> one.recommended().netBenefit()),
        result.flatMap(Assessment::trueConstraint),
        result.flatMap(one -> one.measureNext().stream().findFirst()),
        RowError.of(outcome),
        result.map(one -> RunKey.of(one.run())));
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

  /** True where there is a verdict. */
  public boolean hasVerdict() {
    return recommendation.isPresent();
  }

  /** The row as a line of JSON, with its line feed. */
  public String toJson() {
    return Json.line(this);
  }

  /** The row on a line; empty if it is not a complete row. */
  public static Optional<SummaryRow> read(String line) {
    return Json.read("a row", line.getBytes(StandardCharsets.UTF_8), SummaryRow.class).value();
  }

  /** The same, identified by its index: the name of its file may reveal the firm. */
  SummaryRow withoutSource() {
    String place = "profile " + index;
    return with(index, place, line, error.map(one -> one.renamed(source, place)));
  }

  /** The same firm, found in another place. */
  SummaryRow at(Source found) {
    return with(found.index(), found.name(), found.linesBefore() + 1L, error);
  }

  private SummaryRow with(
      long newIndex, String newSource, long newLine, Optional<RowError> newError) {
    return new SummaryRow(
        newIndex,
        firm,
        newSource,
        newLine,
        recommendation,
        strength,
        confidence,
        runnerUp,
        margin,
        scores,
        needs,
        netBenefit,
        trueConstraint,
        measureNext,
        newError,
        run);
  }
}
