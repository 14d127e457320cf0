package dev.rolecall.report.section;

import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * Weeks from today in words, with dates where it is known when the plan begins.
 *
 * @param start the first day of the first week
 */
record PlanDates(Optional<LocalDate> start) {

  private static final int DAYS = 7;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d", Locale.US);
  private static final DateTimeFormatter WHOLE =
      DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US);

  /** "week 6", "week 6 (Jan 12)". */
  Phrase week(double week) {
    return Phrase.of("week %s%s", Wording.whole(week), date(week).map(day -> " (" + day + ")"));
  }

  /** "Jan 12", if known. */
  Optional<String> date(double week) {
    return start.map(first -> DAY.format(first.plusDays((long) (week * DAYS))));
  }

  /** "Jan 12 to Feb 16", if known. */
  Optional<String> dates(double from, double to) {
    return date(from).flatMap(first -> date(to).map(last -> first + " to " + last));
  }

  /** "Weeks are counted from today.", or from the date. */
  Phrase counted() {
    return start
        .map(first -> Phrase.of("Weeks are counted from " + WHOLE.format(first) + "."))
        .orElse(
            Phrase.of(
                "Weeks are counted from today; %s gives dates.",
                new Span.Code("rolecall plan --start DATE")));
  }
}
