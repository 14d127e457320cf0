package dev.rolecall.report.section;

import dev.rolecall.decision.Strength;
import dev.rolecall.document.SafeText;
import dev.rolecall.portfolio.BatchSummary;
import dev.rolecall.portfolio.RunKey;
import dev.rolecall.portfolio.SummaryRow;
import dev.rolecall.portfolio.check.PortfolioChanges;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Many firms: the page with a link to each firm's report, and what a batch of them comes to. */
public final class PortfolioPage {

  private static final int NAME_SHOWN = 60;

  /** In each of the orders; a page of more takes too long to open. */
  private static final int FIRMS_A_PAGE = 1000;

  private static final int MOST_DRAWN = 5000;

  private final BatchSummary summary;
  private final Rulebook rulebook;
  private final Parts parts;
  private final PortfolioSummary answers;
  private final Dots dots = new Dots();
  private int drawn;
  private final Set<String> names = new HashSet<>();
  private final Set<String> shared = new HashSet<>();
  private final Optional<ChangesSection> changes;
  private Optional<RunKey> run = Optional.empty();

  private PortfolioPage(BatchSummary summary, Rulebook rulebook, Parts parts) {
    this.summary = summary;
    this.rulebook = rulebook;
    this.parts = parts;
    answers = new PortfolioSummary(summary, rulebook, parts.changes());
    changes = parts.changes().map(all -> new ChangesSection(all, rulebook));
  }

  /**
   * What a page of many firms is made of.
   *
   * @param title whose firms they are; "Portfolio" where nobody said
   * @param notes shown above all; "" if there are none
   * @param report where a firm's report is, seen from the page
   * @param changes since an earlier batch, if it was compared with one
   */
  public record Parts(
      String title,
      String notes,
      Function<SummaryRow, Optional<String>> report,
      Optional<PortfolioChanges> changes) {}

  /**
   * The pages, of which the first has what all firms come to; each has the next firms of every
   * order.
   *
   * @param rows one for each firm, gone through once
   * @param row that of an index
   */
  public static Stream<Page> of(
      Iterator<SummaryRow> rows, LongFunction<SummaryRow> row, Rulebook rulebook, Parts parts) {
    PortfolioPage page = new PortfolioPage(new BatchSummary(), rulebook, parts);
    List<Ranking> rankings = Ranking.all();
    while (rows.hasNext()) {
      SummaryRow next = rows.next();
      page.add(next);
      rankings.forEach(ranking -> ranking.add(next));
    }
    List<List<List<Long>>> orders = rankings.stream().map(one -> one.pages(FIRMS_A_PAGE)).toList();
    int count = Math.max(1, orders.get(0).size());
    return IntStream.range(0, count)
        .mapToObj(
            number -> {
              Map<Long, SummaryRow> known = new HashMap<>();
              Section.Builder all = page.turning(number, count);
              List<Block.Order> shown = new ArrayList<>();
              for (int i = 0; i < rankings.size() && !orders.get(i).isEmpty(); i++) {
                List<SummaryRow> firms =
                    orders.get(i).get(number).stream()
                        .map(index -> known.computeIfAbsent(index, row::apply))
                        .toList();
                shown.add(page.order(rankings.get(i).label(), firms));
              }
              return page.page(number, all.add(new Block.Orders("Order by", shown)));
            });
  }

  /** The name of the file of a page, by its number from 0. */
  public static String file(int number) {
    return number == 0 ? "index.html" : "index-" + (number + 1) + ".html";
  }

  private void add(SummaryRow row) {
    summary.add(row);
    run = run.or(row::run);
    row.firm().filter(name -> !names.add(name)).ifPresent(shared::add);
    String strength = row.strength().map(Strength::id).orElse("");
    if (drawn < MOST_DRAWN && row.confidence().isPresent()) {
      dots.dot(strength, Ranking.need(row), row.confidence().get().share());
      drawn++;
    }
  }

  private Page page(int number, Section.Builder firms) {
    String title =
        Wording.count(summary.firms(), "firm").shown() + ", and which role each should hire";
    return Page.of(
        parts.title(),
        number == 0 ? title : title + ": page " + (number + 1),
        number == 0 ? sections(firms) : List.of(firms),
        Phrase.of(
            "Made by Rolecall from the rulebook %s %s. It advises; the firms decide.",
            rulebook.id(), rulebook.version()));
  }

  private List<Section.Builder> sections(Section.Builder firms) {
    Section.Builder closest = new Section.Builder("closest", "The closest calls");
    closest.table(firms("Firms whose two best options are nearest", summary.closest()));
    List<Phrase> failures =
        summary.failures().stream()
            .map(row -> Phrase.of("%s: %s", row.source(), why(row)))
            .toList();
    return List.of(
        overview(),
        changes.map(all -> all.section(this::linked)).orElse(Section.inside()),
        closest,
        firms,
        new Section.Builder("failures", "Firms without a verdict").items(failures));
  }

  /** The heading of a page's firms, with the way to the other pages where there are any. */
  private Section.Builder turning(int number, int count) {
    Section.Builder section = new Section.Builder("firms", "All firms");
    if (count > 1) {
      section.paragraph(
          "In each order, firms %s to %s of %s.",
          Wording.whole((long) number * FIRMS_A_PAGE + 1),
          Wording.whole(Math.min(summary.firms(), (number + 1L) * FIRMS_A_PAGE)),
          Wording.whole(summary.firms()));
      section.items(
          IntStream.range(0, count)
              .filter(other -> other != number)
              .mapToObj(
                  other -> Phrase.of("%s", new Span.Local(file(other), "Page " + (other + 1))))
              .toList());
    }
    return section;
  }

  private Section.Builder overview() {
    Section.Builder section = new Section.Builder("overview", "");
    if (!parts.notes().isEmpty()) {
      parts
          .notes()
          .lines()
          .filter(line -> !line.isBlank())
          .forEach(l -> section.paragraph("%s", l));
    }
    section
        .fact("Firms", Wording.whole(summary.firms()))
        .fact("Without a verdict", Wording.whole(summary.failed()))
        .fact("Attorneys", Decimals.grouped(summary.attorneys(), 0))
        .fact("Net benefit a year, of all hires", Wording.dollars(summary.netBenefitPerYear()))
        .table(answers.counts("Recommendation", Phrase::capital));
    run.ifPresent(one -> section.note(computed(one)));
    String measure =
        summary.measures().stream()
            .map(one -> one.getKey().label() + " (" + one.getValue() + ")")
            .collect(Collectors.joining(", "));
    if (!measure.isEmpty()) {
      section.note("To measure first, and for how many firms: " + measure + ".");
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

  private Block.Order order(String label, List<SummaryRow> rows) {
    return new Block.Order(label, firms("All firms by " + label, rows).build().table());
  }

  /** A table of firms, in the order given. */
  private Table.Builder firms(String caption, List<SummaryRow> rows) {
    Table.Builder table = new Table.Builder(caption);
    table.words("Firm", "Recommendation", "Strength");
    table.numbers("Confidence", "Margin", "Greatest need", "Net a year", "Attorneys");
    table.words("State", "Practice", "Bottleneck", "Measure first");
    for (SummaryRow row : rows) {
      Optional<String> advice = row.recommendation().map(id -> Phrase.capital(answers.label(row)));
      table.row(
          linked(row),
          advice.orElseGet(() -> "none: " + why(row)),
          row.strength().map(Wording::strength),
          row.confidence().map(sure -> Wording.percent(sure.share())),
          row.margin().map(Wording::points),
          row.needs().map(needs -> Wording.percent(Ranking.need(row))),
          row.netBenefitPerYear().map(one -> Wording.dollars(one.likely())),
          row.attorneys().map(heads -> Decimals.atMost(heads, 1)),
          row.state(),
          row.practice().map(id -> id.replace('_', ' ')),
          row.trueConstraint()
              .filter(id -> !Wording.percent(Ranking.need(row)).shown().equals("0%"))
              .map(id -> id.replace('_', ' ')),
          row.measureNext().map(Input::label));
    }
    return table;
  }

  private Object linked(SummaryRow row) {
    return parts
        .report()
        .apply(row)
        .map(file -> (Object) new Span.Local(file, name(row)))
        .orElse(name(row));
  }

  /** The firm's name, with its file where others are called the same. */
  private String name(SummaryRow row) {
    String file = row.line() > 1 ? row.source() + ":" + row.line() : row.source();
    return row.firm().filter(shared::contains).isPresent()
        ? Ranking.name(row) + " (" + SafeText.path(file, NAME_SHOWN) + ")"
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
