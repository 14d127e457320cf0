package dev.rolecall.report.section;

import dev.rolecall.decision.Strength;
import dev.rolecall.document.SafeText;
import dev.rolecall.portfolio.BatchSummary;
import dev.rolecall.portfolio.SummaryRow;
import dev.rolecall.portfolio.SummaryRow.RowError;
import dev.rolecall.portfolio.check.PortfolioChanges;
import dev.rolecall.report.page.Block;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Table;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Staffing;
import dev.rolecall.rulebook.Staffing.Option;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What a batch comes to, in brief: verdicts by count, the clearest, the closest, the failures. */
public final class PortfolioSummary {

  private static final int SOURCE_SHOWN = 60;
  private static final int ERROR_SHOWN = 160;

  private final BatchSummary summary;
  private final Rulebook rulebook;
  private final Optional<ChangesSection> changes;

  PortfolioSummary(BatchSummary summary, Rulebook rulebook, Optional<PortfolioChanges> changes) {
    this.summary = summary;
    this.rulebook = rulebook;
    this.changes = changes.map(all -> new ChangesSection(all, rulebook));
  }

  /** The blocks to show at the end of a batch. */
  public static List<Block> of(
      BatchSummary summary, Rulebook rulebook, Optional<PortfolioChanges> changes) {
    return new PortfolioSummary(summary, rulebook, changes).blocks();
  }

  private List<Block> blocks() {
    long failed = summary.failed();
    Section.Builder section = Section.inside();
    String failures = failed == 0 ? "" : ", " + Wording.count(failed, "failure").shown();
    section.paragraph("%s%s", Wording.count(summary.firms(), "firm"), failures);
    if (summary.firms() > failed) {
      section.table(counts("", label -> label));
      section.under("Clearest", clearest(summary.strongest()));
      section.under("Closest", clearest(summary.closest()));
    }
    changes.ifPresent(all -> all.brief(section));
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
          Ranking.name(row));
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
    return SafeText.of(SafeText.path(where, SOURCE_SHOWN) + ": " + what, ERROR_SHOWN);
  }

  /** How many firms got which answer, and how firmly. */
  Table.Builder counts(String title, UnaryOperator<String> label) {
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

  /** The advice to a firm, in the way to hire that it is for. */
  String label(SummaryRow row) {
    String id = row.recommendation().orElseThrow();
    Staffing staffing = rulebook.staffing();
    return Optional.ofNullable(staffing.options().get(id)).stream()
        .flatMap(one -> staffing.engaged(one, row.attorneys().orElse(0.0)).stream())
        .filter(one -> one.engagement().map(Staffing.Engagement::id).equals(row.engagement()))
        .findFirst()
        .map(Option::label)
        .orElseGet(() -> label(id));
  }

  String label(String id) {
    Option option = rulebook.staffing().options().get(id);
    return option == null ? id : option.label();
  }
}
