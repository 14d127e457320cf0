package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.GuideQuestion;
import dev.rolecall.assessment.InputValue;
import dev.rolecall.profile.Input;
import dev.rolecall.quantity.Unit;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Table;
import java.util.List;

/** The questions by which the guides find the role to hire, answered from the firm's numbers. */
record QuestionsSection(Assessment result) {

  Section.Builder section() {
    Table.Builder table = new Table.Builder("The questions of the guides, answered");
    table.words("Question", "Answer", "Because");
    for (GuideQuestion one : result.questions()) {
      table.row(
          Phrase.of(one.question()).and(Wording.cite(one.sources())),
          one.yes() ? "Yes: " + one.pointsTo() : "No",
          because(one));
    }
    return new Section.Builder("questions", "Five questions to find the role").table(table);
  }

  private Phrase because(GuideQuestion question) {
    if (question.needs().isEmpty()) {
      return litigation();
    }
    KpiWords words = new KpiWords(result);
    List<Phrase> readings =
        result.needs().stream()
            .filter(need -> question.needs().contains(need.id()))
            .flatMap(need -> need.kpis().stream())
            .map(words::today)
            .toList();
    return Phrase.joined(readings, "; ").capital();
  }

  private String assumed(Input input) {
    return result.isStated(input) ? "" : KpiWords.ASSUMED;
  }

  private Phrase litigation() {
    double share =
        result
            .input(Input.LITIGATED)
            .flatMap(InputValue::number)
            .map(number -> number.likely())
            .orElse(0.0);
    int areas = result.input(Input.PRACTICE_AREAS).map(shares -> shares.shares().size()).orElse(1);
    return Phrase.of(
        "%s of matters are in litigation%s, in %s%s",
        Wording.of(Unit.SHARE, share),
        assumed(Input.LITIGATED),
        areas == 1 ? "one practice area" : areas + " practice areas",
        assumed(Input.PRACTICE_AREAS));
  }
}
