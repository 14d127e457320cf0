package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.document.SafeText;
import dev.rolecall.report.page.Page;
import java.util.List;

/** The page of one firm's result. */
public final class ResultPage {

  private static final int NAME_SHOWN = 80;

  private ResultPage() {}

  /** Everything a result says, in the order in which a partner reads. */
  public static Page of(Assessment result) {
    VerdictSection verdict = new VerdictSection(result);
    ChangeSection change = new ChangeSection(result);
    return Page.of(
        name(result),
        result.headline().advice(),
        List.of(
            verdict.section(),
            new BasisSections(result).warnings(),
            new OptionsSection(result).section(),
            new LedgerSections(result).reasons(),
            new KpiSections(result).today(),
            new QuestionsSection(result).section(),
            new KpiSections(result).year(),
            new MoneySection(result).section(),
            change.section(),
            change.measure(),
            PlanPage.section(result),
            new LedgerSections(result).ledger(),
            new BasisSections(result).inputs(),
            new BasisSections(result).run()),
        new BasisSections(result).footer());
  }

  /** The firm's name, cut where it is too long for a heading. */
  static String name(Assessment result) {
    return SafeText.of(result.firm().name(), NAME_SHOWN);
  }
}
