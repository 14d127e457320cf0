package dev.rolecall.report.result;

import dev.rolecall.decision.Confidence;
import dev.rolecall.decision.Strength;
import dev.rolecall.document.DocumentReader;
import dev.rolecall.document.JsonReader;
import dev.rolecall.document.Node;
import dev.rolecall.document.Problems;
import java.util.Optional;

/** Reads a result of format 1 back from its JSON. */
public final class ResultReader {

  private static final double FORMAT = 1;

  private ResultReader() {}

  /**
   * What was read.
   *
   * @param result empty if and only if the problems have errors
   */
  public record Reading(Optional<Result> result, Problems problems) {}

  /** Reads a saved result; all that is wrong with it is told at once. */
  public static Reading read(String name, byte[] bytes) {
    DocumentReader.Reading document = JsonReader.read(name, bytes);
    Problems problems = document.problems();
    if (document.root().isEmpty() || problems.hasErrors()) {
      return new Reading(Optional.empty(), problems);
    }
    Result result = result(document.root().get(), problems);
    return new Reading(problems.hasErrors() ? Optional.empty() : Optional.of(result), problems);
  }

  private static Result result(Node root, Problems problems) {
    Members from = new Members(root, problems);
    if (from.number("format") != FORMAT) {
      from.refuse("format", "1, the format that this version reads");
    }
    Members firm = from.members("firm");
    Result result =
        new Result(
            firm.text("name"),
            firm.maybeText("state"),
            from.text("recommendation"),
            from.text("central_recommendation"),
            strength(from),
            from.maybeMembers("confidence").map(ResultReader::confidence),
            from.maybeText("true_constraint"),
            Lead.of(from.members("lead")),
            from.list("needs", Pressing::of),
            Outcome.readings(from.members("today")),
            from.list("options", Outcome::of),
            from.list("alternatives", Result.Alternative::of),
            from.list("measures", Result.Advice::of),
            from.list("flip_points", Flip::of),
            from.list("measure_next", ToMeasure::of),
            from.list("sensitivity", Sensitivity::of),
            from.list("inputs", Given::of),
            from.maybeMembers("plan").map(Todo::of),
            Glossary.of(from.members("glossary")),
            Origin.of(from.members("run")));
    check(from, result);
    return result;
  }

  private static void check(Members from, Result result) {
    if (from.has("options") && result.option(result.recommendation()).isEmpty()) {
      from.refuse("recommendation", "the id of one of the options");
    }
  }

  private static Optional<Strength> strength(Members from) {
    return from.has("strength")
        ? Optional.of(Words.one(from, "strength", Strength.values(), Strength::id))
        : Optional.empty();
  }

  private static Confidence confidence(Members from) {
    return new Confidence(from.number("share"), from.number("low"), from.number("high"));
  }
}
