package dev.rolecall.report.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import dev.rolecall.assessment.OptionResult;
import dev.rolecall.assessment.OptionResult.Range;
import dev.rolecall.assessment.Sweep;
import dev.rolecall.assessment.Sweep.Trial;
import dev.rolecall.decision.Decision.Confidence;
import dev.rolecall.decision.FlipPoint;
import dev.rolecall.decision.Strength;
import dev.rolecall.document.SafeText;
import dev.rolecall.portfolio.RunKey;
import dev.rolecall.portfolio.SummaryRow;
import dev.rolecall.portfolio.SummaryRow.RowError;
import dev.rolecall.portfolio.check.EarlierRun.FirmChange;
import dev.rolecall.profile.Input;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Scales.Need;
import dev.rolecall.rulebook.Staffing.Option;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Comma-separated tables (RFC 4180, but with line feeds), row by row. A text that a spreadsheet
 * would take for a formula, also one that parts cells at semicolons, gets an apostrophe in front,
 * every text is quoted, and hidden characters are spelled out; numbers stay numbers, negative ones
 * too, and what is empty is an empty cell.
 */
public final class CsvFormat implements AutoCloseable {

  /**
   * What a formula begins with, in the wide forms of East Asian keyboards too, at the start of a
   * cell, or of what a spreadsheet that parts cells at semicolons takes for one, quoted or not.
   */
  private static final Pattern FORMULA =
      Pattern.compile("(?:^|(?<=;))(?=[\\s\"]*[=+\\-@\uff1d\uff0b\uff0d\uff20])");

  private static final Pattern PLAIN =
      Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?(?:E-?[0-9]+)?|true|false");

  private static final QuoteStrategy TEXTS =
      new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int field, String value) {
          return !PLAIN.matcher(value).matches();
        }
      };

  /** Without it, the most used spreadsheet takes UTF-8 for something else. */
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private final CsvWriter out;

  /** Writes to a target, which is closed with the table. */
  CsvFormat(Writer target) {
    out = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).quoteStrategy(TEXTS).build(target);
  }

  /**
   * A sweep, a row for each trial or, where nothing is varied, for each flip point: ids and raw
   * numbers only, nothing that a profile says.
   */
  public static String of(Sweep sweep) {
    StringWriter text = new StringWriter();
    try (CsvFormat table = new CsvFormat(text)) {
      if (sweep.axes().isEmpty()) {
        table.flips(sweep);
      } else {
        table.trials(sweep);
      }
    }
    return text.toString();
  }

  /**
   * Writes the summary of many firms for a spreadsheet, a row at a time; programs read the lines of
   * JSON instead.
   */
  public static void write(Iterator<SummaryRow> rows, Rulebook rulebook, Writer out)
      throws IOException {
    out.write(BYTE_ORDER_MARK);
    Map<String, Function<SummaryRow, Object>> columns = columns(rulebook);
    try (CsvFormat table = new CsvFormat(out)) {
      table.row(columns.keySet());
      rows.forEachRemaining(
          row -> table.row(columns.values().stream().map(cell -> cell.apply(row)).toList()));
    }
  }

  private static Map<String, Function<SummaryRow, Object>> columns(Rulebook rulebook) {
    Map<String, Function<SummaryRow, Object>> columns = new LinkedHashMap<>();
    columns.put("index", SummaryRow::index);
    columns.put("firm", SummaryRow::firm);
    columns.put("source", SummaryRow::source);
    columns.put("line", SummaryRow::line);
    columns.put("state", SummaryRow::state);
    columns.put("attorneys", SummaryRow::attorneys);
    columns.put("practice", SummaryRow::practice);
    columns.put("recommendation", SummaryRow::recommendation);
    columns.put("engagement", SummaryRow::engagement);
    columns.put("headline", SummaryRow::headline);
    columns.put("strength", row -> row.strength().map(Strength::id));
    columns.put("confidence", row -> row.confidence().map(Confidence::share));
    columns.put("confidence_low", row -> row.confidence().map(Confidence::low));
    columns.put("confidence_high", row -> row.confidence().map(Confidence::high));
    columns.put("runner_up", SummaryRow::runnerUp);
    columns.put("margin", SummaryRow::margin);
    for (Option option : rulebook.staffing().mainOptions()) {
      columns.put("score_" + option.id(), row -> row.scores().map(all -> all.get(option.id())));
    }
    for (Need need : rulebook.scales().needs()) {
      columns.put("need_" + need.id(), row -> row.needs().map(all -> all.get(need.id())));
    }
    columns.put("net_benefit_per_year", row -> row.netBenefitPerYear().map(Range::likely));
    columns.put("net_benefit", row -> row.netBenefit().map(Range::likely));
    columns.put("net_benefit_low", row -> row.netBenefit().flatMap(Range::low));
    columns.put("net_benefit_high", row -> row.netBenefit().flatMap(Range::high));
    columns.put("true_constraint", SummaryRow::trueConstraint);
    columns.put("measure_next", row -> row.measureNext().map(Input::path));
    columns.put("warnings", row -> String.join("; ", row.warnings()));
    columns.put("version", row -> row.run().map(RunKey::version));
    columns.put("rulebook", row -> row.run().map(RunKey::rulebook));
    columns.put("seed", row -> row.run().map(RunKey::seed));
    columns.put("draws", row -> row.run().map(RunKey::draws));
    columns.put("settings", row -> row.run().map(CsvFormat::settings));
    columns.put("error_code", row -> row.error().map(RowError::code));
    columns.put("errors", row -> row.error().map(error -> String.join("; ", error.errors())));
    return columns;
  }

  /** Writes the firms whose verdict is another than in an earlier batch. */
  public static void write(List<FirmChange> changes, Writer out) throws IOException {
    out.write(BYTE_ORDER_MARK);
    try (CsvFormat table = new CsvFormat(out)) {
      table.row(
          List.of(
              "index", "firm", "source", "line", "from", "to", "margin_from", "margin", "cause"));
      for (FirmChange change : changes) {
        SummaryRow now = change.now();
        SummaryRow then = change.then().orElseThrow();
        table.row(
            List.of(
                now.index(),
                now.firm(),
                now.source(),
                now.line(),
                then.recommendation(),
                now.recommendation(),
                then.margin(),
                now.margin(),
                change.cause()));
      }
    }
  }

  private static String settings(RunKey run) {
    return run.set().stream()
        .map(one -> one.path() + "=" + one.value())
        .collect(Collectors.joining("; "));
  }

  private void trials(Sweep sweep) {
    List<Object> head = new ArrayList<>();
    sweep.axes().forEach(axis -> head.add(axis.input().path()));
    head.addAll(List.of("recommendation", "confidence"));
    for (OptionResult option : sweep.trials().get(0).result().options()) {
      String id = option.id();
      head.addAll(List.of("score_" + id, "eligible_" + id));
    }
    row(head);
    for (Trial trial : sweep.trials()) {
      List<Object> row = new ArrayList<>();
      trial.at().forEach(stop -> row.add(stop.value()));
      row.add(trial.recommendation());
      row.add(trial.result().confidence().map(Confidence::share));
      for (OptionResult option : trial.result().options()) {
        row.add(option.score().likely());
        row.add(option.eligible());
      }
      row(row);
    }
  }

  private void flips(Sweep sweep) {
    row(List.of("path", "from", "until", "to", "recommendation", "distance", "usual"));
    for (FlipPoint flip : sweep.now().flipPoints()) {
      row(
          List.of(
              flip.input().path(),
              value(flip.from()),
              value(flip.until()),
              value(flip.to()),
              flip.recommendation(),
              flip.distance(),
              flip.usual()));
    }
  }

  private static Object value(FlipPoint.Value value) {
    return value.number().map(number -> (Object) number).orElseGet(value::setting);
  }

  void row(Collection<?> cells) {
    out.writeRecord(cells.stream().map(CsvFormat::cell).toList());
  }

  private static String cell(Object value) {
    if (value instanceof Optional<?> one) {
      return one.map(CsvFormat::cell).orElse("");
    }
    if (value instanceof Double number) {
      return Decimals.exact(number);
    }
    String visible = SafeText.of(value.toString());
    return value instanceof String ? FORMULA.matcher(visible).replaceAll("'") : visible;
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
