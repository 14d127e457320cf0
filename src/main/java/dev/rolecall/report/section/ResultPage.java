package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.document.SafeText;
import dev.rolecall.report.page.Page;
import dev.rolecall.report.page.Section;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The page of one firm's result. */
public final class ResultPage {

  private static final int NAME_SHOWN = 80;

  private ResultPage() {}

  /** Everything a result says, in the order in which a partner reads. */
  public static Page of(Assessment result) {
    VerdictSection verdict = new VerdictSection(result);
    ChangeSection change = new ChangeSection(result);
    BasisSections basis = new BasisSections(result);
    List<Section.Builder> sections = new ArrayList<>();
    Collections.addAll(
        sections,
        verdict.section(),
        basis.warnings(),
        basis.notes(),
        new OptionsSection(result).section().listed(),
        new LedgerSections(result).reasons(),
        new KpiSections(result).today().listed(),
        new QuestionsSection(result).section(),
        new KpiSections(result).year(),
        new MoneySection(result).section().listed(),
        change.section(),
        change.measure(),
        PlanPage.section(result).listed(),
        new LedgerSections(result).ledger(),
        basis.inputs().listed(),
        basis.run());
    sections.add(sections.size() - 1, basis.sources(sections));
    return Page.of(name(result), result.headline().advice(), sections, basis.footer())
        .preparedWith(basis.asOf());
  }

  /** The firm's name, cut where it is too long for a heading. */
  static String name(Assessment result) {
    return SafeText.of(result.firm().name(), NAME_SHOWN);
  }
}
