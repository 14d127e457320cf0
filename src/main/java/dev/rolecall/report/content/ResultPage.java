package dev.rolecall.report.content;

import dev.rolecall.document.VisibleText;
import dev.rolecall.report.page.Page;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.result.Result;
import java.util.List;
import java.util.stream.Stream;

/** The page of one firm's result. */
public final class ResultPage {

  private static final int NAME_SHOWN = 80;

  private ResultPage() {}

  /** Everything a result says, in the order in which a partner reads. */
  public static Page of(Result result) {
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
    String name = VisibleText.of(result.name(), NAME_SHOWN);
    String title = Phrase.capital(VerdictSection.sentence(result));
    return new Page(name, title, sections, footer(result));
  }

  private static Phrase footer(Result result) {
    return Phrase.of(
        "Made by Rolecall "
            + result.origin().version()
            + " from the rulebook "
            + result.origin().rulebook()
            + " "
            + result.origin().rulebookVersion()
            + ". It advises; the firm decides.");
  }
}
