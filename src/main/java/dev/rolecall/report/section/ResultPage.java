package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.document.SafeText;
import dev.rolecall.report.page.Page;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The page of one firm's result. */
public final class ResultPage {

  private static final int NAME_SHOWN = 80;

  private ResultPage() {}

  /** Everything a result says, in the order in which a partner reads. */
  public static Page of(Assessment result) {
    VerdictSection verdict = new VerdictSection(result);
    ChangeSection change = new ChangeSection(result);
    List<Section> sections =
        Stream.of(
                verdict.section(),
                new OptionsSection(result).section(),
                new ReasonsSection(result).section(),
                new NeedsSection(result).section(),
                new YearSection(result).section(),
                new MoneySection(result).section(),
                change.section(),
                change.measure(),
                PlanPage.section(result),
                new LedgerSection(result).section(),
                new InputsSection(result).section(),
                new RunSection(result).section())
            .filter(section -> !section.blocks().isEmpty())
            .toList();
    String title = Phrase.capital(verdict.sentence());
    return new Page(
        name(result), title, sections, new RunSection(result).footer(), Optional.empty());
  }

  /** The firm's name, cut where it is too long for a heading. */
  static String name(Assessment result) {
    return SafeText.of(result.firm().name(), NAME_SHOWN);
  }
}
