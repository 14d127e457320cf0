package dev.rolecall.report;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.InputValue;
import dev.rolecall.assessment.compare.Comparison;
import dev.rolecall.assessment.compare.InputChange;
import dev.rolecall.assessment.compare.LedgerChange;
import dev.rolecall.decision.Decision;
import dev.rolecall.decision.OptionOutcome;
import dev.rolecall.document.JsonTree;
import dev.rolecall.quantity.Estimate;
import java.util.Optional;

/** A comparison as JSON of format 1, whose schema is {@code compare.schema.json}. */
public final class ComparisonJson {

  private static final int FORMAT = 1;

  private final Comparison comparison;
  private final JsonTree json;

  private ComparisonJson(Comparison comparison, JsonTree json) {
    this.comparison = comparison;
    this.json = json;
  }

  /** Writes a comparison, with a line feed at the end. */
  public static void write(Comparison comparison, Appendable out) {
    try (JsonTree json = new JsonTree(out)) {
      json.object(new ComparisonJson(comparison, json)::write);
    }
  }

  private void write() {
    json.whole("format", FORMAT);
    json.text("kind", "compare");
    json.object("a", () -> side(comparison.from()));
    json.object("b", () -> side(comparison.to()));
    json.object("cause", () -> new CauseJson(json).write(comparison.cause()));
    json.array("inputs", comparison.inputs(), this::input);
    json.array("rulebook", comparison.values(), new RunJson(json)::change);
    json.array("ledgers", comparison.ledgers(), this::ledger);
  }

  private void side(Assessment side) {
    Decision decision = side.decision();
    boolean drawn = side.run().draws() > 0;
    new VerdictJson(json).write(side);
    json.array("options", decision.options(), option -> option(option, drawn));
    json.object("run", () -> new RunJson(json).write(side.run(), side.rulebook()));
  }

  private void option(OptionOutcome outcome, boolean drawn) {
    json.object(
        () -> {
          json.text("id", outcome.option().id());
          json.flag("eligible", outcome.eligible());
          json.number("score", outcome.score().likely());
          json.number(
              "best_share", drawn ? Optional.of(outcome.bestShare()) : Optional.<Double>empty());
        });
  }

  private void input(InputChange change) {
    json.object(
        () -> {
          json.text("path", change.input().path());
          value("from", change.from());
          value("to", change.to());
          json.flag("from_assumed", change.from().assumed());
          json.flag("to_assumed", change.to().assumed());
        });
  }

  /** A number, a range, a word, a list or a map of shares, as a profile has it; or null. */
  private void value(String name, InputValue value) {
    if (value.isNone()) {
      json.nothing(name);
    } else if (value.number().isPresent()) {
      number(name, value.number().get());
    } else if (!value.shares().isEmpty()) {
      json.object(name, () -> value.shares().forEach(json::number));
    } else if (value.words().size() == 1) {
      json.text(name, value.words().get(0));
    } else {
      json.texts(name, value.words());
    }
  }

  private void number(String name, Estimate value) {
    if (value.isExact()) {
      json.number(name, value.likely());
      return;
    }
    json.object(
        name,
        () -> {
          json.number("low", value.low());
          json.number("likely", value.likely());
          json.number("high", value.high());
        });
  }

  private void ledger(LedgerChange ledger) {
    json.object(
        () -> {
          json.text("id", ledger.option().id());
          json.number("score_from", ledger.from());
          json.number("score_to", ledger.to());
          json.array("rows", ledger.rows(), this::row);
        });
  }

  private void row(LedgerChange.RowChange change) {
    json.object(
        () -> {
          json.text("category", change.row().category().id());
          json.text("rule", change.row().rule());
          json.number("points", change.points());
          json.number("reading_from", change.readingFrom());
          json.number("reading_to", change.readingTo());
          json.texts("sources", change.row().basis().sources());
        });
  }
}
