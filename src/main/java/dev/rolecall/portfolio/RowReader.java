package dev.rolecall.portfolio;

import dev.rolecall.document.JsonObject;
import dev.rolecall.portfolio.Row.Stamp;
import dev.rolecall.portfolio.Verdict.Band;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Reads rows back that {@link RowLine} wrote. */
public final class RowReader {

  private RowReader() {}

  /** The row that a line holds; empty if it is no row, or not all of one. */
  public static Optional<Row> read(String line) {
    try {
      return JsonObject.read(line).map(RowReader::row);
    } catch (NoSuchElementException e) {
      return Optional.empty(); // what every row has is missing
    }
  }

  private static Row row(JsonObject json) {
    return new Row(
        json.whole("index").orElseThrow(),
        json.text("firm"),
        json.text("source").orElseThrow(),
        json.whole("line").orElseThrow(),
        json.text("recommendation").map(option -> verdict(option, json)),
        json.object("error").map(RowReader::noVerdict),
        json.object("run").map(RowReader::stamp));
  }

  private static Verdict verdict(String recommendation, JsonObject json) {
    return new Verdict(
        recommendation,
        json.text("strength"),
        json.object("confidence").map(band -> band(band, "share")),
        json.text("runner_up"),
        json.number("margin"),
        json.object("scores").orElseThrow().numbers(),
        json.object("needs").orElseThrow().numbers(),
        band(json.object("net_benefit").orElseThrow(), "likely"),
        json.text("true_constraint"),
        json.text("measure_next"));
  }

  private static Band band(JsonObject json, String likely) {
    return new Band(json.number(likely).orElseThrow(), json.number("low"), json.number("high"));
  }

  private static NoVerdict noVerdict(JsonObject json) {
    return new NoVerdict(
        json.whole("code").orElseThrow().intValue(),
        json.whole("count").orElseThrow().intValue(),
        json.texts("errors"));
  }

  private static Stamp stamp(JsonObject json) {
    return new Stamp(
        json.text("version").orElseThrow(),
        json.text("rulebook").orElseThrow(),
        json.text("rulebook_digest").orElseThrow(),
        json.text("profile_digest").orElseThrow(),
        json.whole("seed").orElseThrow(),
        json.whole("draws").orElseThrow().intValue());
  }
}
