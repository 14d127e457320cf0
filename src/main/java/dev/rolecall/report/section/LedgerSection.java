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
import java.util.HashSet;
import java.util.Set;

/** Every point of every option, and the sources that are cited anywhere on the page. */
record LedgerSection(Assessment result) {

  Section.Builder section() {
    Section.Builder section = new Section.Builder("ledger", "Score ledger");
    section.note(
        "Every point traces to a rule and its sources. An option's rows add up to its"
            + " score; rows that never applied are left out.");
    for (OptionResult option : result.options()) {
      String label = Phrase.capital(result.glossary().option(option.id()).label());
      section.fold(
          Phrase.of("%s, %s points", label, Wording.points(option.score().likely())),
          Section.inside().table(rows(option, label)));
    }
    return section.fold("Sources", Section.inside().table(sources()));
  }

  private Table.Builder rows(OptionResult option, String label) {
    Table.Builder table = new Table.Builder("The ledger of: " + label);
    table.words("Rule", "In words").numbers("Reading", "Points");
    for (Category category : Category.values()) {
      double points = option.categoryPoints().get(category);
      table.groupRow(Phrase.capital(category.id()), "", "", Wording.points(points));
      option.contributions().stream()
          .filter(row -> row.category() == category && row.reading().isPresent())
          .forEach(row -> row(table, row));
    }
    return table;
  }

  private void row(Table.Builder table, Contribution row) {
    Glossary.Row words = result.glossary().row(row.category(), row.rule());
    table.row(
        new Span.Code(row.rule()),
        Phrase.of(words.label()).and(Wording.cite(row.sources())),
        Wording.of(words.unit(), row.reading().orElseThrow()),
        Wording.signed(row.points()));
  }

  private Table.Builder sources() {
    Table.Builder table = new Table.Builder("Sources cited on this page");
    table.words("Source", "Title", "Publisher", "Grade", "Address");
    Set<String> cited = cited();
    result
        .glossary()
        .sources()
        .forEach(
            (id, source) -> {
              if (cited.contains(id)) {
                table.row(
                    new Span.Code(id),
                    source.title() + (source.year().isEmpty() ? "" : " (" + source.year() + ")"),
                    source.publisher(),
                    source.grade(),
                    new Span.Link(source.address(), source.address()));
              }
            });
    return table;
  }

  private Set<String> cited() {
    Set<String> cited = new HashSet<>();
    result.options().forEach(o -> o.contributions().forEach(row -> cited.addAll(row.sources())));
    result.measures().forEach(advice -> cited.addAll(advice.sources()));
    result.glossary().needs().forEach(need -> cited.addAll(need.sources()));
    result.plan().ifPresent(plan -> cited(plan, cited));
    return cited;
  }

  private static void cited(Plan plan, Set<String> cited) {
    plan.outcomes().forEach(outcome -> cited.addAll(outcome.sources()));
    plan.compliance().limits().forEach(limit -> cited.addAll(limit.sources()));
    plan.compliance().stateRule().ifPresent(limit -> cited.addAll(limit.sources()));
  }
}
