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
    Section.Builder section = new Section.Builder("ledger", "The whole ledger");
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
    table.words("Rule").words("In words").numbers("Reading").numbers("Points").words("Sources");
    for (Contribution row : option.contributions()) {
      Glossary.Row words = result.glossary().row(row.category(), row.rule());
      if (row.reading().isPresent()) {
        table.cell(new Span.Code(row.category().id() + "/" + row.rule()));
        table.cell(words.label()).cell(Amounts.of(words.unit(), row.reading().get()));
        table.cell(Amounts.signed(row.points())).cell(Citing.list(row.sources())).row();
      }
    }
    return table;
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
