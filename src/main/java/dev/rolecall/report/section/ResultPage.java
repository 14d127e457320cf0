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
    List<Section> sections =
        Stream.of(
                VerdictSection.of(result),
                OptionsSection.of(result),
                ReasonsSection.of(result),
                NeedsSection.of(result),
                YearSection.of(result),
                MoneySection.of(result),
                ChangeSection.of(result),
                ChangeSection.measure(result),
                PlanSection.of(result),
                LedgerSection.of(result),
                InputsSection.of(result),
                RunSection.of(result))
            .filter(section -> !section.blocks().isEmpty())
            .toList();
    String name = SafeText.of(result.firm().name(), NAME_SHOWN);
    String title = Phrase.capital(VerdictSection.sentence(result));
    return new Page(name, title, sections, footer(result), Optional.empty());
  }

  static Phrase footer(Assessment result) {
    return Phrase.of(
            "Made by Rolecall "
                + result.run().version()
                + " from the rulebook "
                + result.run().rulebook().id()
                + " "
                + result.run().rulebook().version()
                + ". It advises; the firm decides.")
        .and(RunLine.codes());
  }
}
