package dev.rolecall.portfolio;

import dev.rolecall.document.JsonTree;
import dev.rolecall.portfolio.Row.Stamp;
import dev.rolecall.portfolio.Verdict.Band;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A row as a line of JSON. What {@link RowReader} reads back is written as the same line again. The
 * schema is the resource {@code summary.schema.json} of the report package.
 */
public final class RowLine {

  private final JsonTree json;

  private RowLine(JsonTree json) {
    this.json = json;
  }

  /** The line, with its line feed. */
  public static String of(Row row) {
    StringBuilder line = new StringBuilder();
    try (JsonTree json = JsonTree.line(line)) {
      json.object(() -> new RowLine(json).write(row));
    }
    return line.toString();
  }

  private void write(Row row) {
    Optional<Verdict> verdict = row.verdict();
    json.whole("index", row.index());
    json.text("firm", row.firm());
    json.text("source", row.source());
    json.whole("line", row.line());
    json.text("recommendation", verdict.map(Verdict::recommendation));
    json.text("strength", verdict.flatMap(Verdict::strength));
    band("confidence", "share", verdict.flatMap(Verdict::confidence));
    json.text("runner_up", verdict.flatMap(Verdict::runnerUp));
    json.number("margin", verdict.flatMap(Verdict::margin));
    object("scores", verdict, one -> one.scores().forEach(json::number));
    object("needs", verdict, one -> one.needs().forEach(json::number));
    band("net_benefit", "likely", verdict.map(Verdict::netBenefit));
    json.text("true_constraint", verdict.flatMap(Verdict::trueConstraint));
    json.text("measure_next", verdict.flatMap(Verdict::measureNext));
    object("error", row.noVerdict(), this::noVerdict);
    object("run", row.stamp(), this::stamp);
  }

  private <T> void object(String name, Optional<T> value, Consumer<T> members) {
    value.ifPresentOrElse(
        present -> json.object(name, () -> members.accept(present)), () -> json.nothing(name));
  }

  private void band(String name, String likely, Optional<Band> band) {
    object(
        name,
        band,
        present -> {
          json.number(likely, present.likely());
          json.number("low", present.low());
          json.number("high", present.high());
        });
  }

  private void noVerdict(NoVerdict reason) {
    json.whole("code", reason.code());
    json.whole("count", reason.count());
    json.texts("errors", reason.errors());
  }

  private void stamp(Stamp stamp) {
    json.text("version", stamp.version());
    json.text("rulebook", stamp.rulebook());
    json.text("rulebook_digest", stamp.rulebookDigest());
    json.text("profile_digest", stamp.profile());
    json.whole("seed", stamp.seed());
    json.whole("draws", stamp.draws());
  }
}
