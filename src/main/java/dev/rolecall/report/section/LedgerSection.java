package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Glossary;
import dev.rolecall.assessment.OptionResult;
import dev.rolecall.assessment.OptionResult.Contribution;
import dev.rolecall.plan.Plan;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Span;
import dev.rolecall.report.page.Table;
import dev.rolecall.rulebook.Category;
import java.util.LinkedHashSet;
import java.util.Set;

/** Every point of every option, and the sources that are cited anywhere on the page. */
final class LedgerSection {

  private final Assessment result;

  private LedgerSection(Assessment result) {
    this.result = result;
  }

  static Section of(Assessment result) {
    return new LedgerSection(result).section();
  }

  private Section section() {
    Section.Builder section = new Section.Builder("ledger", "Score ledger");
    section.note(
        "Every point traces to a rule and its sources. An option's rows add up to its"
            + " score; rows that never applied are left out.");
    for (OptionResult option : result.options()) {
      String label = Phrase.capital(result.glossary().option(option.id()).label());
      Phrase summary =
          Phrase.of(label + ", ").and(Amounts.points(option.score().likely())).and(" points");
      section.fold(summary, Section.inside().table(rows(option, label)));
    }
    section.fold("Sources", Section.inside().table(sources()));
    return section.build();
  }

  private Table.Builder rows(OptionResult option, String label) {
    Table.Builder table = new Table.Builder("The ledger of: " + label);
    table.words("Rule").words("In words").numbers("Reading").numbers("Points");
    for (Category category : Category.values()) {
      table.cell(Phrase.capital(category.id())).cell("").cell("");
      table.cell(Amounts.points(option.categoryPoints().get(category))).group();
      option.contributions().stream()
          .filter(row -> row.category() == category && row.reading().isPresent())
          .forEach(row -> row(table, row));
    }
    return table;
  }

  private void row(Table.Builder table, Contribution row) {
    Glossary.Row words = result.glossary().row(row.category(), row.rule());
    table.cell(new Span.Code(row.rule()));
    table.cell(Phrase.of(words.label()).and(Citing.sources(row.sources())));
    table.cell(Amounts.of(words.unit(), row.reading().orElseThrow()));
    table.cell(Amounts.signed(row.points())).row();
  }

  private Table.Builder sources() {
    Table.Builder table = new Table.Builder("Sources cited on this page");
    table.words("Source").words("Title").words("Publisher").words("Grade").words("Address");
    Set<String> cited = cited();
    result
        .glossary()
        .sources()
        .forEach(
            (id, source) -> {
              if (cited.contains(id)) {
                String year = source.year().isEmpty() ? "" : " (" + source.year() + ")";
                table.cell(new Span.Code(id)).cell(source.title() + year);
                table.cell(source.publisher()).cell(source.grade());
                table.cell(new Span.Link(source.address(), source.address())).row();
              }
            });
    return table;
  }

  private Set<String> cited() {
    Set<String> cited = new LinkedHashSet<>();
    result.options().forEach(o -> o.contributions().forEach(row -> cited.addAll(row.sources())));
    result.measures().forEach(advice -> cited.addAll(advice.sources()));
    result.glossary().needs().forEach(need -> cited.addAll(need.sources()));
    result.plan().ifPresent(plan -> cited(plan, cited));
    return cited;
  }

  private static void cited(Plan plan, Set<String> cited) {
    Plan.Compliance rules = plan.compliance();
    plan.outcomes().forEach(outcome -> cited.addAll(outcome.sources()));
    rules.limits().forEach(limit -> cited.addAll(limit.sources()));
    rules.stateRule().ifPresent(limit -> cited.addAll(limit.sources()));
  }
}
