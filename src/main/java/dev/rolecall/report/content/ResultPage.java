package dev.rolecall.report.content;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.document.SafeText;
import dev.rolecall.report.JsonReport;
import dev.rolecall.report.page.Page;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.result.Result;
import dev.rolecall.report.result.ResultReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
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
    String name = SafeText.of(result.name(), NAME_SHOWN);
    String title = Phrase.capital(VerdictSection.sentence(result));
    return new Page(name, title, sections, footer(result), Optional.empty());
  }

  /** The page of an assessment: that of its JSON, so that a saved result gives the same. */
  public static Page of(Assessment assessment) {
    StringBuilder json = new StringBuilder();
    JsonReport.write(assessment, json);
    byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
    ResultReader.Reading reading = ResultReader.read("result", bytes);
    return of(reading.result().orElseThrow());
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
