package dev.rolecall.report.section;

import dev.rolecall.assessment.Review;
import dev.rolecall.assessment.Review.Standing;
import dev.rolecall.assessment.Review.Step;
import dev.rolecall.document.SafeText;
import dev.rolecall.report.page.Page;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Table;
import java.util.List;

/** The page of many forecasts against what came: a row for each firm. */
public final class PortfolioReviewPage {

  private static final int NAME_SHOWN = 60;

  private PortfolioReviewPage() {}

  /** The page of some reviews. */
  public static Page of(List<Review> reviews) {
    Table.Builder table = new Table.Builder("What came, by firm");
    table.words("Firm").numbers("Weeks", "As forecast", "Better", "Worse", "Met", "Missed");
    table.words("Next");
    for (Review review : reviews) {
      table.row(
          SafeText.of(review.then().firm().name(), NAME_SHOWN),
          Wording.whole(review.weeks()),
          Wording.whole(review.count(Standing.INSIDE) + review.count(Standing.UNCLEAR)),
          Wording.whole(review.count(Standing.BETTER)),
          Wording.whole(review.count(Standing.WORSE)),
          Wording.whole(review.outcomes(true).size()),
          Wording.whole(review.outcomes(false).size()),
          brief(review.steps().get(0)));
    }
    Section.Builder firms =
        new Section.Builder("firms", "")
            .table(table)
            .note(
                "As forecast, better and worse count KPIs; met and missed count minimum acceptable"
                    + " outcomes that were due.");
    String title = Wording.count(reviews.size(), "forecast").shown() + " against what came";
    return Page.of("Review", title, List.of(firms), Phrase.of("rolecall review."));
  }

  private static String brief(Step step) {
    return switch (step) {
      case HIRE_OR_DECIDE_AGAIN -> "hire, or decide again";
      case ACT_ON_MISSED -> "act on what is missed";
      case PLAN_ANEW -> "plan with the new numbers";
      case LOOK_INTO_THE_WORK -> "look into the work";
      case ADVICE_IS_ANOTHER -> "read the new advice";
      case MEASURE_THE_REST -> "measure the rest";
      case GO_ON -> "go on";
    };
  }
}
