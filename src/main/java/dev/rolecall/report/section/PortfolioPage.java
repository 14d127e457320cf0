package dev.rolecall.report.section;

import dev.rolecall.decision.Strength;
import dev.rolecall.document.SafeText;
import dev.rolecall.portfolio.BatchSummary;
import dev.rolecall.portfolio.RunKey;
import dev.rolecall.portfolio.SummaryRow;
import dev.rolecall.portfolio.SummaryRow.RowError;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Setting;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.report.page.Block;
import dev.rolecall.report.page.Page;
import dev.rolecall.report.page.Panel;
import dev.rolecall.report.page.Panel.Dots;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Span;
import dev.rolecall.report.page.Table;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Staffing.Option;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Many firms: the page with a link to each firm's report, and what a batch of them comes to. */
public final class PortfolioPage {

  private static final int ERROR_SHOWN = 160;
  private static final int NAME_SHOWN = 60;

  private final BatchSummary summary;
  private final Rulebook rulebook;
  private final Function<SummaryRow, Optional<String>> report;
  private final Set<String> names = new HashSet<>();
  private final Set<String> shared = new HashSet<>();
  private Optional<RunKey> run = Optional.empty();

  private PortfolioPage(
      BatchSummary summary, Rulebook rulebook, Function<SummaryRow, Optional<String>> report) {
    this.summary = summary;
    this.rulebook = rulebook;
    this.report = report;
  }

  /**
   * The page.
   *
   * @param rows one for each firm, gone through once
   * @param report where a firm's report is, seen from the page
   */
  public static Page of(
      Iterator<SummaryRow> rows, Rulebook rulebook, Function<SummaryRow, Optional<String>> report) {
    PortfolioPage page = new PortfolioPage(new BatchSummary(), rulebook, report);
    List<Ranking> rankings = Ranking.all();
    while (rows.hasNext()) {
      SummaryRow row = rows.next();
      page.summary.add(row);
      page.run = page.run.or(row::run);
      row.firm().filter(name -> !page.names.add(name)).ifPresent(page.shared::add);
      rankings.forEach(ranking -> ranking.add(row));
    }
    return page.page(rankings);
  }

  private Page page(List<Ranking> rankings) {
    List<SummaryRow> rows = rankings.get(0).first();
    Section.Builder closest = new Section.Builder("closest", "The closest calls");
    closest.table(firms("Firms whose two best options are nearest", summary.closest()));
    List<Phrase> failures =
        summary.failures().stream()
            .map(row -> Phrase.of("%s: %s", row.source(), why(row)))
            .toList();
    return Page.of(
        "Portfolio",
        Wording.count(summary.firms(), "firm").shown() + ", and which role each should hire",
        List.of(
            overview(rows),
            closest,
            all(rankings),
            new Section.Builder("failures", "Firms without a verdict").items(failures)),
        Phrase.of(
            "Made by Rolecall from the rulebook %s %s. It advises; the firms decide.",
            rulebook.id(), rulebook.version()));
  }

  private Section.Builder overview(List<SummaryRow> rows) {
    Section.Builder section =
        new Section.Builder("overview", "")
            .fact("Firms", Wording.whole(summary.firms()))
            .fact("Without a verdict", Wording.whole(summary.failed()))
            .fact("Attorneys", Decimals.grouped(summary.attorneys(), 0))
            .fact("Net benefit a year, of all hires", Wording.dollars(summary.netBenefitPerYear()))
            .table(counts("Recommendation", Phrase::capital));
    run.ifPresent(one -> section.note(computed(one)));
    String measure =
        summary.measures().stream()
            .map(one -> one.getKey().label() + " (" + one.getValue() + ")")
            .collect(Collectors.joining(", "));
    if (!measure.isEmpty()) {
      section.note("To measure first, and for how many firms: " + measure + ".");
    }
    Dots dots = new Dots();
    for (SummaryRow row : rows) {
      String strength = row.strength().map(Strength::id).orElse("");
      row.confidence().ifPresent(sure -> dots.dot(strength, Ranking.need(row), sure.share()));
    }
    if (dots.isEmpty()) {
      return section;
    }
    Panel panel =
        dots.panel(
            "Confidence (up) against the greatest need's pressure (across)",
            "Each firm's confidence against its greatest need; the table of firms has both.");
    section.add(new Block.Panels(List.of(panel)));
    for (Strength strength : Strength.values()) {
      section.key(strength.id(), Wording.strength(strength));
    }
    return section;
  }

  /** How all rows were computed. */
  private static String computed(RunKey run) {
    String set =
        run.set().isEmpty()
            ? ""
            : ", with " + run.set().stream().map(Setting::option).collect(Collectors.joining(" "));
    return "Rolecall "
        + run.version()
        + ", rulebook "
        + run.rulebook()
        + ", "
        + Wording.count(run.draws(), "simulation").shown()
        + " with seed "
        + run.seed()
        + SafeText.of(set)
        + ".";
  }

  private Section.Builder all(List<Ranking> rankings) {
    Section.Builder section = new Section.Builder("firms", "All firms");
    if (summary.firms() > Ranking.MOST) {
      section.note(
          "In each order, the first " + Ranking.MOST + " of all are listed; summary.csv has all.");
    }
    return section.add(
        new Block.Orders(
            "Order by", rankings.stream().map(one -> order(one.label(), one.first())).toList()));
  }

  /** The summary of a batch: verdicts by count, the clearest, the closest, the failures. */
  public static List<Block> summary(BatchSummary summary, Rulebook rulebook) {
    return new PortfolioPage(summary, rulebook, row -> Optional.empty()).summary();
  }

  private List<Block> summary() {
    long failed = summary.failed();
    Section.Builder section = Section.inside();
    String failures = failed == 0 ? "" : ", " + Wording.count(failed, "failure").shown();
    section.paragraph("%s%s", Wording.count(summary.firms(), "firm"), failures);
    if (summary.firms() > failed) {
      section.table(counts("", label -> label));
      section.under("Clearest", clearest(summary.strongest()));
      section.under("Closest", clearest(summary.closest()));
    }
    Section.Builder failing = Section.inside();
    summary.failures().forEach(row -> failing.item(Phrase.of(failure(row))));
    long more = failed - summary.failures().size();
    if (more > 0) {
      failing.item("and %s more, in the summary", Wording.whole(more));
    }
    return section.under("Failures", failing).blocks();
  }

  private Section.Builder clearest(List<SummaryRow> rows) {
    Table.Builder table = new Table.Builder("How clear the advice is");
    table.numbers("Confidence", "Lead").words("Advice", "Firm");
    for (SummaryRow row : rows) {
      String advice = label(row.recommendation().orElseThrow());
      table.row(
          row.confidence().map(sure -> Wording.percent(sure.share()).shown()).orElse("-"),
          row.margin().map(m -> Wording.points(m).shown() + " points").orElse("unopposed"),
          row.runnerUp().map(next -> advice + " over " + label(next)).orElse(advice),
          name(row));
    }
    return Section.inside().table(table);
  }

  private static String failure(SummaryRow row) {
    RowError reason = row.error().orElseThrow();
    boolean invalid = reason.code() == RowError.INVALID;
    boolean unreadable = reason.code() == RowError.UNREADABLE;
    String where = invalid ? row.source() + ":" + row.line() : row.source();
    String first = (unreadable ? "cannot be read: " : "") + reason.errors().get(0);
    String what = invalid ? Wording.count(reason.count(), "error").shown() : first;
    return SafeText.of(where + ": " + what, ERROR_SHOWN);
  }

  private Block.Order order(String label, List<SummaryRow> rows) {
    return new Block.Order(label, firms("All firms by " + label, rows).build().table());
  }

  /** A table of firms, in the order given. */
  private Table.Builder firms(String caption, List<SummaryRow> rows) {
    Table.Builder table = new Table.Builder(caption);
    table.words("Firm", "Recommendation", "Strength");
    table.numbers("Confidence", "Margin", "Greatest need", "Net benefit", "Attorneys");
    table.words("State", "Practice", "Bottleneck", "Measure first");
    for (SummaryRow row : rows) {
      Optional<String> advice = row.recommendation().map(this::label).map(Phrase::capital);
      table.row(
          report.apply(row).map(file -> (Object) new Span.Local(file, name(row))).orElse(name(row)),
          advice.orElseGet(() -> "none: " + why(row)),
          row.strength().map(Wording::strength),
          row.confidence().map(sure -> Wording.percent(sure.share())),
          row.margin().map(Wording::points),
          row.needs().map(needs -> Wording.percent(Ranking.need(row))),
          row.netBenefit().map(one -> Wording.dollars(one.likely())),
          row.attorneys().map(heads -> Decimals.atMost(heads, 1)),
          row.state(),
          row.practice().map(id -> id.replace('_', ' ')),
          row.trueConstraint().map(id -> id.replace('_', ' ')),
          row.measureNext().map(Input::label));
    }
    return table;
  }

  /** How many firms got which answer, and how firmly. */
  private Table.Builder counts(String title, UnaryOperator<String> label) {
    Table.Builder table = new Table.Builder("How many firms got which answer, and how firmly");
    table.words(title).numbers("Firms");
    for (Strength strength : Strength.values()) {
      table.numbers(Phrase.capital(Wording.strength(strength)));
    }
    for (Option option : rulebook.staffing().mainOptions()) {
      table.cells(label.apply(option.label()), Wording.whole(summary.count(option.id())));
      for (Strength strength : Strength.values()) {
        table.cells(Wording.whole(summary.count(option.id(), strength.id())));
      }
      table.row();
    }
    return table;
  }

  private String label(String id) {
    Option option = rulebook.staffing().options().get(id);
    return option == null ? id : option.label();
  }

  /** The firm's name, with its file where others are called the same. */
  private String name(SummaryRow row) {
    String file = row.line() > 1 ? row.source() + ":" + row.line() : row.source();
    return row.firm().filter(shared::contains).isPresent()
        ? Ranking.name(row) + " (" + SafeText.of(file, NAME_SHOWN) + ")"
        : Ranking.name(row);
  }

  /** Why a firm has no verdict: its first error. */
  private static String why(SummaryRow row) {
    return row.error()
        .flatMap(reason -> reason.errors().stream().findFirst())
        .map(error -> SafeText.of(error, 2 * NAME_SHOWN))
        .orElse("no reason was kept");
  }
}
